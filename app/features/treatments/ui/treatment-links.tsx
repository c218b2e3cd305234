import { useNameLang, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { TreatmentBrief } from '../resolve-name.server';

/** Treatments, each with the line that tells it from its neighbours. */
export function TreatmentLinks({ treatments }: { treatments: TreatmentBrief[] }) {
  const to = useUrls();
  const lang = useNameLang();
  return (
    <ul className="plain-list">
      {treatments.map(({ slug, name, difference }) => (
        <li key={slug}>
          <TextLink lang={lang} to={to.treatment(slug)}>
            {name}
          </TextLink>
          <br />
          <span className="quiet">{difference}</span>
        </li>
      ))}
    </ul>
  );
}
