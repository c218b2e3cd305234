import { redirect } from '@remix-run/node';
import { type MetaFunction, useLoaderData } from '@remix-run/react';
import { countStoriesByTreatment } from '~/features/stories/index.server';
import {
  findTreatmentPage,
  treatmentNamesForInput,
  treatmentTree,
  treeItems,
} from '~/features/treatments/index.server';
import { TreatmentLinks } from '~/features/treatments/ui/treatment-links';
import { TreatmentSearch } from '~/features/treatments/ui/treatment-search';
import { TreatmentGroup } from '~/features/treatments/ui/treatment-tree-list';
import { page } from '~/http/page.server';
import { messages } from '~/messages';
import { Empty } from '~/ui/empty';
import { Explain } from '~/ui/explain';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { asLanguage } from '~/urls';

/** What is typed longer than this is no name. */
const TYPED_MAX = 80;

export const loader = page('public', async ({ db, url, to, say, language }) => {
  const typed = [...(url.searchParams.get('q') ?? '').trim()].slice(0, TYPED_MAX).join('');
  const found = typed ? await findTreatmentPage(db, typed, language) : null;
  if (found?.kind === 'moved') throw redirect(to.treatment(found.address), 302);
  if (found && found.kind !== 'unknown') throw redirect(to.treatment(typed), 302);
  const tree = await treatmentTree(db);
  const [counts, names] = await Promise.all([
    countStoriesByTreatment(db, tree),
    treatmentNamesForInput(db, language),
  ]);
  return {
    data: {
      title: say.treatments.title,
      items: treeItems(tree, language),
      counts,
      names,
      unknown: found ? { typed, near: found.near } : null,
    },
    tags: ['list:stories', 'page:treatments'],
  };
});

export const meta: MetaFunction<typeof loader> = (asked) => {
  const { title, lead } = messages(asLanguage(asked.params.lang)).treatments;
  return pageMeta(asked, { title, description: lead, kind: 'treatment' });
};

export default function Treatments() {
  const { title, items, counts, names, unknown } = useLoaderData<typeof loader>();
  const say = useMessages();
  return (
    <Page lead={say.treatments.lead} title={title} width="wide">
      <TreatmentSearch names={names} typed={unknown?.typed} />
      {unknown ? (
        <Empty title={say.treatments.unknown(unknown.typed)}>
          <p>{unknown.near.length > 0 ? say.treatments.near : say.treatments.unknownWords}</p>
          <TreatmentLinks treatments={unknown.near} />
        </Empty>
      ) : null}
      <Explain topics={['tree']} />
      <div className="treatment-groups">
        {items.map((group) => (
          <TreatmentGroup counts={counts} group={group} key={group.slug} />
        ))}
      </div>
    </Page>
  );
}
