import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';

/** So many stand there at once; a guide may name twenty. */
const SHOWN = 8;

interface Named {
  slug: string;
  name: string;
}

/** The treatments that a guide speaks of, the long tail folded. */
export function GuideTreatments({ treatments }: { treatments: Named[] }) {
  const say = useMessages().guides;
  const rest = treatments.slice(SHOWN);
  if (treatments.length === 0) return null;
  return (
    <Section id="treatments" title={say.treatments}>
      <Chips treatments={treatments.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <details className="more-names">
          <summary>{say.moreTreatments(rest.length)}</summary>
          <Chips treatments={rest} />
        </details>
      ) : null}
    </Section>
  );
}

function Chips({ treatments }: { treatments: Named[] }) {
  const to = useUrls();
  return (
    <ul className="chips">
      {treatments.map(({ slug, name }) => (
        <li key={slug}>
          <TextLink to={to.treatment(slug)}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}
