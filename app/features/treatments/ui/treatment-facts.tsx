import { Breadcrumbs } from '~/ui/breadcrumbs';
import { FactList } from '~/ui/facts';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { Section } from '~/ui/page';
import type { TreatmentDetails } from '../treatment-pages.server';
import type { TreatmentName } from '../tree';
import { TreatmentLinks } from './treatment-links';

/** Where a treatment stands in the tree. */
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

/** The kinds of a treatment, for those who know which one it is. */
export function TreatmentKinds({ treatment }: { treatment: TreatmentDetails }) {
  const say = useMessages().treatments;
  if (treatment.parts.length === 0) return null;
  return (
    <Section id="kinds" title={say.parts}>
      <TreatmentLinks treatments={treatment.parts} />
    </Section>
  );
}

/** What else a treatment is called, folded away: it can be long. */
export function TreatmentNames({ treatment }: { treatment: TreatmentDetails }) {
  const say = useMessages().treatments;
  const counted: Record<string, string> = say.countedBy;
  return (
    <details className="folded">
      <summary>{say.names}</summary>
      <FactList
        items={[
          ...namesOf(say.otherNames, treatment.otherNames),
          ...namesOf(say.brands, treatment.brands),
          { label: say.countedIn, value: counted[treatment.countedIn] },
        ]}
      />
    </details>
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
