import { Form } from '@remix-run/react';
import { SCAR_KINDS } from '~/features/stories/vocabulary';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { QuerySelect, QueryText, QueryTick } from '~/ui/query-fields';
import type { DiscussionListPage } from '../list-discussions.server';
import { change, countChosen, NO_FILTERS, writeFilters } from '../list-filters';

type Panel = Pick<DiscussionListPage, 'filters' | 'guides' | 'typeable' | 'treatments'>;

/** All that the list can be narrowed by in one form; folded on phones, where the list comes first. */
export function ListFilterForm({ filters, guides, typeable }: Panel) {
  const langOf = useLangOf();
  const { discussions, terms, list } = useMessages();
  const say = discussions.list.filters;
  const to = useUrls();
  const { kind, scar, guide, unanswered, sort, treatments } = filters;
  // The form keeps what it has no field for.
  const kept = { ...NO_FILTERS, kind, sort, treatments };
  return (
    <details className="story-filters">
      <summary>
        {say.title} <span className="quiet">({list.filters.on(countChosen(filters))})</span>
      </summary>
      <Form action={to.discussions()} className="query-form" method="get">
        {[...new URLSearchParams(writeFilters(kept))].map(([name, value]) => (
          <input key={`${name} ${value}`} name={name} type="hidden" value={value} />
        ))}
        <QueryText label={say.treatment} name="treatment" offered={typeable} />
        <QuerySelect
          any={say.any}
          label={say.scar}
          name="scar"
          options={SCAR_KINDS.map((value) => ({ value, label: terms.scar[value] }))}
          value={scar}
        />
        <QuerySelect
          any={say.any}
          label={say.guide}
          name="guide"
          options={guides.map(({ slug, title, language }) => ({
            ...{ value: slug, label: title },
            lang: langOf(language),
          }))}
          value={guide}
        />
        <QueryTick checked={unanswered} label={say.unanswered} name="unanswered" />
        <Button kind="quiet">{say.show}</Button>
      </Form>
    </details>
  );
}

/** Each thing that the list is narrowed to, as a link that takes it away. */
export function ChosenFilters({ filters, treatments, guides }: Panel) {
  const { discussions, terms } = useMessages();
  const say = discussions.list.filters;
  const to = useUrls();
  const langOf = useLangOf();
  const { scar, guide, unanswered } = filters;
  if (countChosen(filters) === 0) return null;
  const without = (part: Parameters<typeof change>[1]) =>
    to.discussions(writeFilters(change(filters, part)));
  const named = guides.find(({ slug }) => slug === guide);
  const chosen = [
    ...treatments.map(({ slug, name }) => ({
      words: name,
      way: without({ treatments: filters.treatments.filter((one) => one !== slug) }),
    })),
    ...(scar ? [{ words: terms.scar[scar], way: without({ scar: null }) }] : []),
    ...(named
      ? [
          {
            words: named.title,
            lang: langOf(named.language),
            way: without({ guide: null }),
          },
        ]
      : []),
    ...(unanswered ? [{ words: say.unanswered, way: without({ unanswered: false }) }] : []),
  ];
  return (
    <nav aria-label={say.active} className="active-filters">
      <ul className="chips">
        {chosen.map(({ words, way, ...lang }) => (
          <li key={words}>
            <TextLink rel="nofollow" to={way} {...lang}>
              <span className="visually-hidden">{say.remove} </span>
              {words}{' '}
              <span aria-hidden="true" className="chip-remove">
                ×
              </span>
            </TextLink>
          </li>
        ))}
        <li>
          <TextLink to={without({ ...NO_FILTERS, kind: filters.kind, sort: filters.sort })}>
            {say.clear}
          </TextLink>
        </li>
      </ul>
    </nav>
  );
}

/** What was typed as a treatment and means nothing here, and what may have been meant. */
export function UnknownTreatments({
  filters,
  unknownTreatments,
}: Pick<DiscussionListPage, 'filters' | 'unknownTreatments'>) {
  const say = useMessages().discussions.list;
  const to = useUrls();
  return unknownTreatments.map(({ typed, near }) => (
    <Callout key={typed} kind="problem" title={say.unknownTreatment(typed)}>
      {near.length > 0 ? (
        <>
          <p>{say.near}</p>
          <ul className="plain-list">
            {near.map(({ slug, name }) => (
              <li key={slug}>
                <TextLink
                  to={to.discussions(
                    writeFilters(change(filters, { treatments: [...filters.treatments, slug] })),
                  )}
                >
                  {name}
                </TextLink>
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </Callout>
  ));
}
