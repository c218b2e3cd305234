import type { Actor } from '~/features/accounts/policy';
import { resolveIn, treatmentTree } from '~/features/treatments/index.server';
import type { Messages } from '~/messages';
import type { Db } from '~/platform/db/transaction.server';
import { notFound } from '~/platform/errors';
import type { Language } from '~/urls';
import { aboutWords, protocolSentence } from '../compose-paragraph';
import type { Assessment, StoryFacts, Treatment } from '../facts';
import { findTreatment } from '../find-treatment.server';
import { wordingFor } from '../show-story.server';
import { treatmentWords, type Wording } from '../word-facts';
import { oneGroupWords } from '../word-groups';
import { type StoryToComplete, storyToComplete } from './completion-page.server';
import { NEW } from './groups';
import type { NamedTreatment } from './treatment-step.server';

interface Asker {
  db: Db;
  actor: Actor;
  language: Language;
  say: Messages;
  params: Record<string, string | undefined>;
}

interface Option {
  value: string;
  label: string;
}

/** What the pages about the course of one story are made of. */
export interface CoursePage {
  story: StoryToComplete;
  facts: StoryFacts;
  wording: Wording;
  scars: Option[];
  treatments: Option[];
  /** Protocols first: where several treatments were done together, together they are judged. */
  abouts: Option[];
  /** Each protocol in words. */
  told: string[];
  nameOf: (treatment: Treatment) => string;
}

export async function openCourse(asker: Asker): Promise<CoursePage> {
  const story = await storyToComplete(asker.db, asker.actor, asker.params.id ?? '');
  const { facts } = story;
  const wording = await wordingFor(asker.db, asker);
  const option = (ref: string): Option => ({
    value: ref,
    label: capital(aboutWords(ref, facts, wording) ?? ref),
  });
  const treatments = facts.treatments.map((one) => ({
    value: one.ref,
    label: treatmentWords(one, wording),
  }));
  return {
    ...{ story, facts, wording, treatments },
    scars: facts.scars.map((scar) => ({
      value: scar.ref,
      label: capital(oneGroupWords(scar, facts, wording)),
    })),
    abouts: [...facts.protocols.map(({ ref }) => option(ref)), ...treatments],
    nameOf: (one) => treatmentWords(one, wording),
    told: facts.protocols.map((one) => protocolSentence(one, facts, wording)),
  };
}

const capital = (words: string) => words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** The treatment that a page is about; null on the page of a new one. */
export function treatmentOf(facts: StoryFacts, ref: string | undefined): Treatment | null {
  if (ref === NEW) return null;
  const treatment = facts.treatments.find((one) => one.ref === ref);
  if (!treatment) throw notFound();
  return treatment;
}

/** A treatment that was told of already. */
export function toldTreatment(facts: StoryFacts, ref: string | undefined): Treatment {
  const treatment = treatmentOf(facts, ref);
  if (!treatment) throw notFound();
  return treatment;
}

/** The judgement that a page is about; null on the page of a new one. */
export function judgementOf(facts: StoryFacts, ref: string | undefined): Assessment | null {
  if (ref === NEW) return null;
  const judgement = facts.assessments.find((one) => one.ref === ref);
  if (!judgement) throw notFound();
  return judgement;
}

/** Names of treatments as the reader's language types them, as codes; null for what is not clear. */
export async function codeFinder(
  db: Db,
  language: Language,
): Promise<(typed: string) => string | null> {
  const tree = await treatmentTree(db);
  return (typed) => {
    const resolved = resolveIn(tree, typed, language);
    return resolved.kind === 'one' ? resolved.treatment.code : null;
  };
}

/** How a treatment is counted: in sessions, by weeks of use, or both where that is not known. */
export async function countedIn(db: Db, code: string | null | undefined): Promise<string | null> {
  const tree = await treatmentTree(db);
  return code ? (tree.byCode(code)?.countedIn ?? null) : null;
}

/** What the name means; a name that was not touched means what it meant. */
export async function nameOfTreatment(
  { db, language }: Pick<Asker, 'db' | 'language'>,
  before: Treatment | null,
  wording: Wording,
  form: FormData,
): ReturnType<typeof findTreatment> {
  const text = (name: string) => String(form.get(name) ?? '').trim();
  const typed = text('treatment');
  if (before?.code && wording.nameOf(before.code) === typed) {
    const same: NamedTreatment = { code: before.code };
    return { treatment: same };
  }
  if (typed === '') return { treatment: { code: null } };
  const sent = { typed, choice: text('treatmentChoice'), asked: text('treatmentAsked') };
  return findTreatment(db, sent, language);
}
