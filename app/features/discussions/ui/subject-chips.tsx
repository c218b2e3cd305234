import type { Messages } from '~/messages';
import { useMessages, useNameLang, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { Urls } from '~/urls';
import type { NamedSubject } from '../name-subjects.server';

/** What a discussion is about, each with the way to its page. */
export function SubjectChips({ subjects }: { subjects: NamedSubject[] }) {
  const say = useMessages();
  const to = useUrls();
  const nameLang = useNameLang();
  if (subjects.length === 0) return null;
  return (
    <nav aria-label={say.discussions.read.subjects} className="subjects">
      <ul className="chips">
        {subjects.map((subject) => (
          <li key={wordsOf(subject, say)}>
            <TextLink lang={langOf(subject, nameLang)} to={addressOf(subject, to)}>
              {wordsOf(subject, say)}
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same in one line of words, for a card. */
export function SubjectLine({ subjects }: { subjects: NamedSubject[] }) {
  const say = useMessages();
  const nameLang = useNameLang();
  if (subjects.length === 0) return null;
  return (
    <p className="subject-line">
      {subjects.map((subject, at) => (
        <span key={wordsOf(subject, say)}>
          {at > 0 ? '\u00a0· ' : null}
          <span lang={langOf(subject, nameLang)}>{wordsOf(subject, say)}</span>
        </span>
      ))}
    </p>
  );
}

/** A kind of scar has no page of its own: what is asked about it is the nearest. */
function addressOf(subject: NamedSubject, to: Urls): string {
  if (subject.kind === 'scar') return to.discussions(`scar=${subject.scar}`);
  return subject.kind === 'guide' ? to.guide(subject.slug) : to.treatment(subject.slug);
}

function wordsOf(subject: NamedSubject, { terms, discussions }: Messages): string {
  if (subject.kind === 'scar') return terms.scar[subject.scar];
  return subject.kind === 'guide' ? discussions.read.guide(subject.name) : subject.name;
}

const langOf = ({ kind }: NamedSubject, nameLang: string | undefined) =>
  kind === 'treatment' ? nameLang : undefined;
