import { Callout } from '~/ui/callout';
import { ChangedText } from '~/ui/changed-text';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { Prose } from '~/ui/prose';
import { Time } from '~/ui/time';
import type { VersionLine as Line, ReadVersion } from '../guide-history.server';
import { GradeKey, SourceList } from './evidence-key';

/** A version in the list: its number leads to its text; when, who and why. */
export function VersionLine({
  slug,
  version,
  isNewest,
}: {
  slug: string;
  version: Line;
  isNewest: boolean;
}) {
  const say = useMessages().guides.history;
  const to = useUrls();
  return (
    <>
      <p>
        <TextLink to={`${to.guideHistory(slug)}?revision=${version.number}`}>
          {say.version(version.number)}
        </TextLink>
        {isNewest ? ` (${say.now})` : null}
      </p>
      <MadeBy version={version} />
    </>
  );
}

function MadeBy({ version }: { version: Line }) {
  const say = useMessages().guides.history;
  const { at, by, number, note } = version;
  const ours = number === 1 ? say.first : by.kind === 'project' ? say.update : say.taken;
  const who = by.kind === 'project' ? say.byProject : by.name && say.byModerator(by.name);
  return (
    <>
      <p className="quiet">
        <Time at={at} style="datetime" />, <span dir="auto">{who ?? say.byFormer}</span>
      </p>
      <p dir="auto">{note ?? ours}</p>
    </>
  );
}

/** One version as it was: what it changed, and its text with its sources. */
export function GuideVersion({ version, isNewest }: { version: ReadVersion; isNewest: boolean }) {
  const say = useMessages().guides.history;
  const { changes, html, sources } = version;
  return (
    <>
      {isNewest ? null : (
        <Callout kind="wait">
          <p>{say.old}</p>
        </Callout>
      )}
      <MadeBy version={version} />
      {changes ? (
        <Section title={say.changes}>
          <ChangedText {...changes} language="en" />
        </Section>
      ) : null}
      <Section title={say.text}>
        <Prose html={html} lang="en" />
      </Section>
      <GradeKey />
      <SourceList sources={sources} />
    </>
  );
}
