import { languageName } from '~/features/stories/ui/language-name';
import { Badge } from '~/ui/badge';
import { Card } from '~/ui/card';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import type { Urls } from '~/urls';
import type { SearchHit } from '../read-hits.server';

/** One thing that was found: what it is, its title, and the words around what was looked for. */
export function HitCard({ hit }: { hit: SearchHit }) {
  const to = useUrls();
  return (
    <Card>
      <h3 dir="auto" lang={hit.titleLanguage}>
        <TextLink to={addressOf(hit, to)}>
          <Marked pieces={hit.title} />
        </TextLink>
      </h3>
      {hit.excerpt.length > 0 ? (
        <p className="excerpt" dir="auto" lang={hit.excerptLanguage}>
          <Marked pieces={hit.excerpt} />
        </p>
      ) : null}
      <Marks hit={hit} />
    </Card>
  );
}

function addressOf({ kind, id, slug, replyId }: SearchHit, to: Urls): string {
  if (replyId) return to.post({ kind: 'reply', id: replyId });
  if (kind === 'treatment') return to.treatment(slug);
  if (kind === 'guide') return to.guide(slug);
  return to.post({ kind, id, slug });
}

/** Of what kind it is, where the words stand, since when, and in which language. */
function Marks({ hit }: { hit: SearchHit }) {
  const say = useMessages().search;
  const standing = useStanding(hit);
  const kind = hit.section === 'discussions' ? say.kind[hit.kind] : null;
  if (!kind && !hit.isUnreviewed && standing.length === 0) return null;
  return (
    <p className="hit-marks">
      {kind ? <Badge>{kind}</Badge> : null}
      {hit.isUnreviewed ? <Badge kind="wait">{say.unreviewed}</Badge> : null}
      <span className="quiet">
        {standing.map((part, index) => (
          <span key={part.key}>
            {index > 0 ? '\u00a0· ' : ''}
            {part}
          </span>
        ))}
      </span>
    </p>
  );
}

function useStanding({ replyId, kind, at, titleLanguage, excerptLanguage }: SearchHit) {
  const say = useMessages().search;
  const reader = useLanguage();
  const language = replyId ? excerptLanguage : titleLanguage;
  const isForeign = at !== null && language !== reader;
  return [
    replyId ? <span key="reply">{say.inReply[kind === 'guide' ? 'guide' : 'post']}</span> : null,
    at ? <Time at={at} key="time" style="month" /> : null,
    isForeign ? <span key="language">{languageName(language, reader)}</span> : null,
  ].filter((part) => part !== null);
}

/** Text with what was looked for marked; nothing in it is HTML. */
function Marked({ pieces }: { pieces: SearchHit['title'] }) {
  return pieces.map(({ text, hit }, index) => {
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of one text have nothing but their place
    return hit ? <mark key={index}>{text}</mark> : <span key={index}>{text}</span>;
  });
}
