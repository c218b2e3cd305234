import { Breadcrumbs } from '~/ui/breadcrumbs';
import { FactList } from '~/ui/facts';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import type { TreatmentDetails } from '../treatment-pages.server';
import type { TreatmentName } from '../tree';
import { TreatmentLinks } from './treatment-links';

/** What a treatment is, what else it is called, and where it stands among the others. */
export function TreatmentFacts({ treatment }: { treatment: TreatmentDetails }) {
  const say = useMessages();
  const { treatments } = say;
  const counted: Record<string, string> = treatments.countedBy;
  return (
    <FactList
      items={[
        { label: treatments.difference, value: treatment.difference },
        ...namesOf(treatments.otherNames, treatment.otherNames),
        ...namesOf(treatments.brands, treatment.brands),
        { label: treatments.countedIn, value: counted[treatment.countedIn] },
        ...(treatment.parts.length > 0
          ? [{ label: treatments.parts, value: <TreatmentLinks treatments={treatment.parts} /> }]
          : []),
      ]}
    />
  );
}

export function TreatmentPlace({ treatment }: { treatment: TreatmentDetails }) {
  const say = useMessages();
  const to = useUrls();
  return (
    <Breadcrumbs
      items={[
        { label: say.treatments.title, to: to.treatments() },
        ...treatment.above.map(({ name, slug }) => ({ label: name, to: to.treatment(slug) })),
        { label: treatment.name },
      ]}
    />
  );
}

function namesOf(label: string, names: TreatmentName[]) {
  return names.length > 0 ? [{ label, value: <Names names={names} /> }] : [];
}

/** Those of the reader's language and of no language; the others are folded away. */
function Names({ names }: { names: TreatmentName[] }) {
  const say = useMessages().treatments;
  const reader = useLanguage();
  const isNear = ({ language }: TreatmentName) => language === '*' || language === reader;
  const near = names.filter(isNear);
  const far = names.filter((name) => !isNear(name));
  return (
    <>
      <NameLine names={near} />
      {far.length > 0 ? (
        <details className="more-names">
          <summary>{say.otherLanguages(far.length)}</summary>
          <NameLine names={far} />
        </details>
      ) : null}
    </>
  );
}

function NameLine({ names }: { names: TreatmentName[] }) {
  return names.map(({ text, language }, index) => (
    <span key={text} lang={language === '*' ? undefined : language}>
      {index > 0 ? ', ' : ''}
      {text}
    </span>
  ));
}
