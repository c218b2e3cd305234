import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { FilterGroup, FilterValue } from '~/ui/filter';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { change, countChosen, type Facet, toggle, VALUES, writeFilters } from '../story-filters';
import type { StoryListPage } from '../story-list-page.server';
import { SCAR_KINDS } from '../vocabulary';
import { ScarDrawing } from './scar-drawing';
import { valueName } from './value-name';

type Panel = Pick<StoryListPage, 'filters' | 'counts' | 'treatments' | 'typeable'>;

const FIXED_FACETS = ['scar', 'cause', 'site', 'age', 'outcome', 'status'] as const;

/** All filters, each value a link to the list with it added or taken away. */
export function FilterPanel(panel: Panel) {
  const say = useMessages();
  const { filters, counts } = panel;
  const languages = new Set([...Object.keys(counts.language), ...filters.chosen.language]);
  return (
    <details className="story-filters">
      <summary>
        {say.list.filters.title}{' '}
        <span className="quiet">({say.list.filters.on(countChosen(filters))})</span>
      </summary>
      <p className="quiet">{say.list.filters.hint}</p>
      <TreatmentFacet {...panel} />
      {FIXED_FACETS.map((facet) => (
        <FacetValues facet={facet} key={facet} panel={panel} values={VALUES[facet]} />
      ))}
      <FacetValues facet="language" panel={panel} values={[...languages].sort()} />
    </details>
  );
}

function TreatmentFacet(panel: Panel) {
  const say = useMessages();
  const slugs = panel.treatments.map(({ slug }) => slug);
  return (
    <FacetValues facet="treatment" panel={panel} values={slugs}>
      <Form action={useUrls().stories()} className="filter-form" method="get">
        {[...new URLSearchParams(writeFilters(change(panel.filters, {})))].map(([name, value]) => (
          <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
        ))}
        <label htmlFor="filter-treatment">{say.list.filters.typeTreatment}</label>
        <div className="filter-form-row">
          <input
            autoComplete="off"
            dir="auto"
            id="filter-treatment"
            list="treatment-names"
            name="treatment"
            type="text"
          />
          <Button kind="quiet">{say.list.filters.add}</Button>
        </div>
        <datalist id="treatment-names">
          {panel.typeable.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </Form>
    </FacetValues>
  );
}

/** One facet. What no story has is folded away, unless it is chosen. */
function FacetValues({
  facet,
  values,
  panel,
  children,
}: {
  facet: Facet;
  values: readonly string[];
  panel: Panel;
  children?: React.ReactNode;
}) {
  const say = useMessages();
  const chosen = panel.filters.chosen[facet];
  const shown = (value: string) => chosen.includes(value) || (panel.counts[facet][value] ?? 0) > 0;
  const empty = values.filter((value) => !shown(value));
  return (
    <FilterGroup
      count={chosen.length}
      open={chosen.length > 0 || facet === 'treatment'}
      title={say.list.filters.facet[facet]}
    >
      {children}
      {values.filter(shown).map((value) => (
        <FacetValue facet={facet} key={value} panel={panel} value={value} />
      ))}
      {empty.length > 0 ? (
        <FilterGroup title={say.list.filters.more(empty.length)}>
          {empty.map((value) => (
            <FacetValue facet={facet} key={value} panel={panel} value={value} />
          ))}
        </FilterGroup>
      ) : null}
    </FilterGroup>
  );
}

function FacetValue({ facet, value, panel }: { facet: Facet; value: string; panel: Panel }) {
  const say = useMessages();
  const to = useUrls();
  const language = useLanguage();
  const { filters, counts, treatments } = panel;
  const depth = facet === 'treatment' ? treatments.find(({ slug }) => slug === value)?.depth : 0;
  const kind = facet === 'scar' ? SCAR_KINDS.find((one) => one === value) : undefined;
  return (
    <div className={`filter-depth-${Math.min(depth ?? 0, 3)}`}>
      <FilterValue
        count={counts[facet][value] ?? 0}
        drawing={kind ? <ScarDrawing of={kind} size="line" /> : undefined}
        label={valueName(facet, value, { say, language, treatments })}
        selected={filters.chosen[facet].includes(value)}
        to={to.stories(writeFilters(toggle(filters, facet, value)))}
      />
    </div>
  );
}
