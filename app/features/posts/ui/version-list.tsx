import { Badge } from '~/ui/badge';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { Prose } from '~/ui/prose';
import { Time } from '~/ui/time';
import type { PostHistory, PostVersion } from '../post-history.server';

/** The versions of a post, newest first. */
export function VersionList({ history }: { history: PostHistory }) {
  return history.versions.map((version) => (
    <Version history={history} key={version.number} version={version} />
  ));
}

function Version({ history, version }: { history: PostHistory; version: PostVersion }) {
  const say = useMessages().posts.write.history;
  return (
    <Section title={say.version(version.number)}>
      <p className="quiet">
        <Time at={version.at} style="datetime" />
        {version.byModerator ? ` · ${say.byModerator}` : null}
        {version.isPublic ? ` · ${say.now}` : null}
      </p>
      {history.whole ? (
        <p>
          <Badge kind={version.state === 'pending' ? 'wait' : 'neutral'}>
            {say.state[version.state]}
          </Badge>
        </p>
      ) : null}
      {version.title ? (
        <h3 dir="auto" lang={history.language}>
          {version.title}
        </h3>
      ) : null}
      <Prose html={version.html} lang={history.language} />
    </Section>
  );
}
