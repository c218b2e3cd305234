import type { ReactNode } from 'react';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import type { Found } from '../treatment-pages.server';
import { TreatmentLinks } from './treatment-links';
import { TreatmentSearch } from './treatment-search';

type Of<Kind extends Found['kind']> = Extract<Found, { kind: Kind }>;

/** A name that means several treatments: what sets them apart, and the way to the stories of all. */
export function SeveralTreatments({
  found: { name, treatments, parent },
  stories,
}: {
  found: Of<'several'>;
  stories: ReactNode;
}) {
  const say = useMessages().treatments;
  const to = useUrls();
  return (
    <Page lead={<p>{say.several.lead(name, treatments.length)}</p>} title={name}>
      <TreatmentLinks treatments={treatments} />
      <p className="actions">
        {stories}
        {parent ? (
          <TextLink to={to.treatment(parent.slug)}>{say.several.notSure(parent.name)}</TextLink>
        ) : null}
      </p>
    </Page>
  );
}

/** A name that nobody knows, and what may have been meant. */
export function UnknownTreatment({
  found: { name, near },
  title,
  names,
  children,
}: {
  found: Of<'unknown'>;
  title: string;
  names: string[];
  /** What else the name may have meant. */
  children?: ReactNode;
}) {
  const say = useMessages().treatments;
  const to = useUrls();
  return (
    <Page title={title}>
      <p>{near.length > 0 ? say.near : say.unknownWords}</p>
      <TreatmentLinks treatments={near} />
      {children}
      <TreatmentSearch names={names} typed={name} />
      <TextLink to={to.treatments()}>{say.all}</TextLink>
    </Page>
  );
}
