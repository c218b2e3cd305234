import { useLangOf, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { TreatmentBrief } from '../resolve-name.server';

/** Treatments, each with the line that tells it from its neighbours. */
export function TreatmentLinks({ treatments }: { treatments: TreatmentBrief[] }) {
  const to = useUrls();
  const langOf = useLangOf();
  return (
    <ul className="plain-list">
      {treatments.map(({ slug, name, difference }) => (
        <li key={slug}>
          <TextLink to={to.treatment(slug)}>{name}</TextLink>
          <br />
          <span className="quiet" lang={langOf(difference.language)}>
            {difference.text}
          </span>
        </li>
      ))}
    </ul>
  );
}
