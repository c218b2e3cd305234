import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { GLOSSARY, type GlossaryGroup, glossaryTerms } from '../glossary';
import type { Source } from '../rules';

const GROUPS = Object.keys(GLOSSARY) as GlossaryGroup[];

/** Words of the field in plain ones; what is said of skin has its source. */
export function Glossary({ sources }: { sources: Source[] }) {
  const say = useMessages().glossary;
  return GROUPS.map((group) => (
    <Section key={group} title={say.groups[group]}>
      <dl className="glossary">
        {glossaryTerms(group).map(({ term, cites }) => (
          <div id={term} key={term}>
            <dt>
              <dfn>{say.terms[term].name}</dfn>
            </dt>
            <dd>
              {say.terms[term].words} <Cites ids={cites} sources={sources} />
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  ));
}

function Cites({ ids, sources }: { ids: string[]; sources: Source[] }) {
  const say = useMessages().guides.mark;
  if (ids.length === 0) return null;
  return (
    <span className="evidence">
      {ids.map((id) => {
        const number = sources.findIndex((source) => source.id === id) + 1;
        return (
          <a aria-label={say.source(number)} href={`#source-${number}`} key={id}>
            [{number}]
          </a>
        );
      })}
    </span>
  );
}
