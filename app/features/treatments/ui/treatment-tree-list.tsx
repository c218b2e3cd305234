import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { TreeItem } from '../treatment-pages.server';

interface Counted {
  /** Stories by slug, a parent's with its children's. */
  counts: Record<string, number>;
}

/** One treatment at the top of the tree, and all kinds of it as lists in lists. */
export function TreatmentGroup({ group, counts }: Counted & { group: TreeItem }) {
  return (
    <section className="section">
      <h2>
        <TreatmentLink counts={counts} item={group} />
      </h2>
      <TreatmentList counts={counts} items={group.children} />
    </section>
  );
}

function TreatmentList({ items, counts }: Counted & { items: TreeItem[] }) {
  if (items.length === 0) return null;
  return (
    <ul className="treatment-tree">
      {items.map((item) => (
        <li key={item.slug}>
          <TreatmentLink counts={counts} item={item} />
          <TreatmentList counts={counts} items={item.children} />
        </li>
      ))}
    </ul>
  );
}

function TreatmentLink({ item, counts }: Counted & { item: TreeItem }) {
  const say = useMessages();
  const to = useUrls();
  const n = counts[item.slug];
  return (
    <>
      <TextLink to={to.treatment(item.slug)}>{item.name}</TextLink>
      {n ? <span className="quiet"> {say.treatments.stories(n)}</span> : null}
    </>
  );
}
