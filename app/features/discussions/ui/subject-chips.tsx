import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { Urls } from '~/urls';
import type { NamedSubject } from '../name-subjects.server';

/** What a discussion is about, each with the way to its page. */
export function SubjectChips({ subjects }: { subjects: NamedSubject[] }) {
  const say = useMessages();
  const to = useUrls();
  if (subjects.length === 0) return null;
  return (
    <nav aria-label={say.discussions.read.subjects} className="subjects">
      <ul className="chips">
        {subjects.map((subject) => (
          <li key={addressOf(subject, to)}>
            <TextLink to={addressOf(subject, to)}>
              <SubjectWords subject={subject} />
            </TextLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same in one line of words, for a card. */
export function SubjectLine({ subjects }: { subjects: NamedSubject[] }) {
  const to = useUrls();
  if (subjects.length === 0) return null;
  return (
    <p className="subject-line">
      {subjects.map((subject, at) => (
        <span key={addressOf(subject, to)}>
          {at > 0 ? '\u00a0· ' : null}
          <SubjectWords subject={subject} />
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

function SubjectWords({ subject }: { subject: NamedSubject }) {
  const { terms, discussions } = useMessages();
  const langOf = useLangOf();
  if (subject.kind === 'scar') return terms.scar[subject.scar];
  if (subject.kind === 'treatment') return subject.name;
  return (
    <span>
      {discussions.read.guideBefore}
      <span lang={langOf(subject.language)}>{subject.name}</span>
    </span>
  );
}
