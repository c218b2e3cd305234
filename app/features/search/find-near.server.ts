import { listGuides } from '~/features/guides/index.server';
import type { Looker } from '~/features/posts/index.server';
import { resolveIn, treatmentTree } from '~/features/treatments/index.server';
import { likeness, NEAR_ENOUGH, nameKey, triples } from '~/features/treatments/rules';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import type { SearchHit } from './read-hits.server';
import { SECTIONS, type Section } from './rules';
import { search } from './search.server';

/** Something that a wrong address may have meant. */
export interface NearThing extends Pick<SearchHit, 'kind' | 'id' | 'slug'> {
  section: Section;
  title: string;
  language: string;
}

interface Asked {
  words: string;
  language: Language;
  looker: Looker | null;
}

const SHOWN = 3;

/** The nearest of each section, by name, by title and by search. */
export async function findNear(db: Db, asked: Asked): Promise<NearThing[]> {
  const { words, language, looker } = asked;
  if (words === '') return [];
  const [treatments, guides, answer] = await Promise.all([
    nearTreatments(db, asked),
    nearGuides(db, asked),
    search(db, { typed: words, section: null, after: null, language, looker }),
  ]);
  const hits = answer.kind === 'found' ? answer.sections.flatMap((group) => group.hits) : [];
  return firstOfEach([...treatments, ...guides, ...hits.map(thingOf)]);
}

async function nearTreatments(db: Db, { words, language }: Asked): Promise<NearThing[]> {
  const tree = await treatmentTree(db);
  const found = endsOf(words).map((end) => resolveIn(tree, end, language));
  const near = found.flatMap((one) => {
    if (one.kind === 'one') return [one.treatment];
    return one.kind === 'several' ? one.treatments : [];
  });
  const [whole] = found;
  if (near.length === 0 && whole?.kind === 'unknown') near.push(...whole.near);
  return near.map(({ code, slug, name }) => ({
    ...{ section: 'treatments', kind: 'treatment', id: code, slug, title: name, language },
  }));
}

/** All of the words, then without the first, and so on: before a name may stand a mistyped place. */
function endsOf(words: string): string[] {
  const all = words.split(' ');
  return all.map((_, at) => all.slice(at).join(' '));
}

/** Guides whose address or title is nearly this: a slip of a letter finds them too. */
async function nearGuides(db: Db, { words, language }: Asked): Promise<NearThing[]> {
  const asked = triples(nameKey(words));
  const like = (text: string) => likeness(asked, triples(nameKey(text)));
  const ranked = (await listGuides(db, language))
    .map(({ slug, title, language: of }) => ({
      slug,
      title,
      of,
      near: Math.max(like(slug), like(title)),
    }))
    .filter(({ near }) => near > NEAR_ENOUGH)
    .toSorted((a, b) => b.near - a.near);
  return ranked.map(({ slug, title, of }) => ({
    ...{ section: 'guides', kind: 'guide', id: slug, slug, title, language: of },
  }));
}

function thingOf({ section, kind, id, slug, title, titleLanguage }: SearchHit): NearThing {
  const whole = title.map(({ text }) => text).join('');
  return { section, kind, id, slug, title: whole, language: titleLanguage };
}

/** Each thing once, and of every section the first few. */
function firstOfEach(things: NearThing[]): NearThing[] {
  const keys = things.map(keyOf);
  const once = things.filter((thing, at) => keys.indexOf(keyOf(thing)) === at);
  return SECTIONS.flatMap((section) =>
    once.filter((thing) => thing.section === section).slice(0, SHOWN),
  );
}

/** Treatments and guides go by their address, posts by their id. */
const keyOf = ({ section, id, slug }: NearThing) =>
  section === 'treatments' || section === 'guides' ? `${section} ${slug}` : id;
