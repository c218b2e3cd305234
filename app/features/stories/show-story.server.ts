import { citedSources } from '~/features/guides/index.server';
import { treatmentTree } from '~/features/treatments/index.server';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { wordsForReaders } from './completion/provider-names';
import { type FormFacts, toldOf } from './compose-facts';
import { composeParagraphs } from './compose-paragraph';
import { composeTimeline } from './compose-timeline';
import { figuresStanding } from './figures-standing';
import { latestChange } from './project-facts';
import type { ShownStory } from './shown-story';
import { summariseStory } from './summarise-story';
import type { Wording } from './word-facts';
import { tellsYoungImprovement, YOUNG_SOURCE } from './young-scar';

export interface Reader {
  language: Language;
  say: Messages;
  /** The author reads their own: a private cause is shown to nobody else. */
  own: boolean;
}

/** Words for facts, with the names of treatments in the reader's language. */
export async function wordingFor(
  db: Db,
  { language, say }: Pick<Reader, 'language' | 'say'>,
): Promise<Wording> {
  const tree = await treatmentTree(db);
  return {
    say,
    nameOf: (code) => tree.byCode(code)?.name[language] ?? code,
  };
}

/** One version of a story, ready for a page. */
export async function showStory(
  db: Db,
  story: {
    title: string;
    html: string;
    facts: FormFacts;
    language: string;
    source: 'member' | 'import' | 'demo';
  },
  reader: Reader,
): Promise<ShownStory> {
  const { title, html, facts, language } = story;
  const wording = await wordingFor(db, reader);
  const tree = await treatmentTree(db);
  const summary = summariseStory(facts, wording, reader.own);
  const told = toldOf(facts);
  const [source = null] = told && tellsYoungImprovement(told) ? citedSources([YOUNG_SOURCE]) : [];
  const slugOf = (code: string | null) => (code ? (tree.byCode(code)?.slug ?? null) : null);
  return {
    kind: facts.kind,
    child: facts.kind === 'story' && facts.subject === 'my_child',
    title,
    html,
    language,
    summary: {
      ...summary,
      treatments: summary.treatments.map((one) => ({ ...one, slug: slugOf(one.code) })),
    },
    told: composeParagraphs(facts, wording).map(({ about, sentences }) => ({
      about,
      sentences: sentences.map((one) => withoutNames(one, facts, reader.say)),
    })),
    timeline: composeTimeline(facts, wording),
    outcome: latestChange(told?.assessments ?? []),
    young: source,
    figures: figuresStanding(facts, story.source),
  };
}

/** Answers in words may hold a name too. */
function withoutNames(sentence: string, facts: FormFacts, say: Messages): string {
  return wordsForReaders(sentence, facts.kind === 'story' ? facts : {}, say.completion.withheld);
}
