import { detectLanguage, type Looker } from '~/features/posts/index.server';
import { type TreatmentTree, treatmentTree } from '~/features/treatments/index.server';
import type { Db } from '~/platform/db/transaction.server';
import type { Language } from '~/urls';
import { compileQuery } from './compile-query.server';
import { correctSpelling } from './correct-spelling.server';
import { readHits, type SearchHit } from './read-hits.server';
import { type Part, readQuery, treatmentsNamed } from './read-query';
import { FEW, PAGE_SIZE, QUERY_MAX, SECTION_SHOWN, SECTIONS, type Section } from './rules';
import {
  countFound,
  countPagesBeside,
  findFirst,
  findPage,
  findUnknown,
  type Question,
  sumOf,
} from './sql/found-documents.server';
import { type StoryChoice, storyChoiceOf } from './story-choice';

export interface SearchRequest {
  typed: string;
  /** All of them, where none is chosen. */
  section: Section | null;
  /** The last document of the page before. */
  after: string | null;
  language: Language;
  looker: Looker | null;
}

/** What there is to say where nothing was looked for. */
type NoSearch = { kind: 'empty' | 'too_long' | 'nothing_said' };

export interface Results {
  kind: 'found';
  /** `some`: nothing has all of what was asked for. */
  match: 'all' | 'some';
  /** Another spelling: of what is shown, or one to try. */
  correction: { words: string; shown: boolean } | null;
  counts: Record<Section, number>;
  sections: { section: Section; hits: SearchHit[] }[];
  /** Document to go on after, in the one section that is shown. */
  next: string | null;
  /** The filters of the story list that say the same as the query. */
  stories: StoryChoice | null;
}

export type SearchPage = NoSearch | Results;

/** Finds what a query asks for, or what it may have meant. */
export async function search(db: Db, request: SearchRequest): Promise<SearchPage> {
  const typed = request.typed.trim();
  if (typed === '') return { kind: 'empty' };
  if ([...typed].length > QUERY_MAX) return { kind: 'too_long' };
  const asked = await ask(db, typed, request);
  if (!asked) return { kind: 'nothing_said' };
  const answer = await answerTo(db, asked, request);
  const shown = await showFound(db, answer.asked, request);
  return { kind: 'found', correction: answer.correction, ...shown };
}

interface Asked {
  typed: string;
  parts: Part[];
  question: Question;
  counts: Record<Section, number>;
  tree: TreatmentTree;
}

async function ask(db: Db, typed: string, request: SearchRequest): Promise<Asked | null> {
  const tree = await treatmentTree(db);
  const parts = readQuery(typed, tree);
  const query = await compileQuery(db, parts);
  if (!query) return null;
  const language = detectLanguage(typed, request.language);
  const named = treatmentsNamed(parts);
  const { looker } = request;
  const question: Question = { query, match: 'all', named, pages: false, language, looker };
  return { typed, parts, question, counts: await countFound(db, question), tree };
}

type Answer = { asked: Asked; correction: Results['correction'] };

/** The query as it was typed; if it finds nothing, its words spelled otherwise; if not that, any of them. */
async function answerTo(db: Db, asked: Asked, request: SearchRequest): Promise<Answer> {
  const total = sumOf(asked.counts);
  if (total >= FEW) return { asked, correction: null };
  const corrected = await askCorrected(db, asked, request);
  const better = corrected && sumOf(corrected.counts) > total ? corrected : null;
  if (total > 0) {
    return { asked, correction: better && { words: better.typed, shown: false } };
  }
  if (better) return { asked: better, correction: { words: better.typed, shown: true } };
  const widened = await askForSome(db, asked);
  if (sumOf(widened.counts) > 0 || !corrected) return { asked: widened, correction: null };
  const both = await askForSome(db, corrected);
  if (sumOf(both.counts) === 0) return { asked: widened, correction: null };
  return { asked: both, correction: { words: both.typed, shown: true } };
}

async function askCorrected(db: Db, asked: Asked, request: SearchRequest): Promise<Asked | null> {
  const { question, typed } = asked;
  const plain = question.query.parts.filter(({ part }) => part.plain);
  const found = sumOf(asked.counts) > 0;
  const slips = found ? plain : await findUnknown(db, question, plain);
  const words = slips.map(({ part }) => part);
  const corrected = await correctSpelling(db, typed, words, { sure: !found });
  return corrected === null ? null : ask(db, corrected, request);
}

async function askForSome(db: Db, asked: Asked): Promise<Asked> {
  const required = asked.parts.filter(({ role }) => role === 'asked');
  if (required.length < 2) return asked;
  const question: Question = { ...asked.question, match: 'some' };
  return { ...asked, question, counts: await countFound(db, question) };
}

async function showFound(db: Db, asked: Asked, request: SearchRequest) {
  const { parts, tree, counts } = asked;
  const question = { ...asked.question, pages: true };
  const { section, after, language, looker } = request;
  const found = section
    ? await findPage(db, question, { section, after, limit: PAGE_SIZE + 1 })
    : await findFirst(db, question, SECTION_SHOWN);
  const shown = section ? found.slice(0, PAGE_SIZE) : found;
  const hits = await readHits(db, shown, { query: question.query.shown, language, looker });
  const groups = orderOf(question).map((one) => ({
    section: one,
    hits: hits.filter((hit) => hit.section === one),
  }));
  return {
    match: question.match,
    counts: { ...counts, treatments: counts.treatments + (await countPagesBeside(db, question)) },
    next: shown.length < found.length ? (shown.at(-1)?.id ?? null) : null,
    sections: groups.filter((group) => group.hits.length > 0),
    stories: storyChoiceOf(parts, tree, language),
  };
}

/** Treatments come first to who names one; their short texts have little to say to other questions. */
function orderOf({ named }: Question): Section[] {
  const others = SECTIONS.filter((section) => section !== 'treatments');
  return named.length > 0 ? [...SECTIONS] : [...others, 'treatments'];
}
