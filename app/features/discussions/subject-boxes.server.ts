import type { Messages } from '~/messages';
import type { Language } from '~/urls';
import type { Subject } from './facts';
import { findSubject, optionsOf, type SubjectOption, type Subjects } from './find-subjects.server';
import { subjectOf, subjectValue } from './subject-values';

interface Reader {
  say: Messages;
  language: Language;
}

/**
 * The boxes for what a discussion is about, as they stand in a form on its way: some are ticked, some
 * were offered and left, and one more may have been typed.
 */
export class SubjectBoxes {
  readonly #form: FormData;
  readonly #all: Subjects;
  readonly #reader: Reader;
  /** Values of boxes that were on the page before, or shall be there now. */
  #offered: string[];
  /** What to say beside the typed name, where it means nothing or too much. */
  problem: string | null = null;

  constructor(form: FormData, all: Subjects, reader: Reader) {
    this.#form = form;
    this.#all = all;
    this.#reader = reader;
    this.#offered = String(form.get('offered') ?? '').split(' ');
    this.#readTyped();
  }

  /** Whether the author has seen what was proposed. */
  get seen(): boolean {
    return this.#form.has('seen');
  }

  get ticked(): Subject[] {
    return this.options(this.#tickedValues).flatMap(({ value }) => subjectOf(value) ?? []);
  }

  /** Ticks what the author has not seen yet, as far as there is room. */
  propose(subjects: Subject[], room: number): Subject[] {
    const known = [...this.#offered, ...this.#tickedValues];
    const fresh = subjects.filter((one) => !known.includes(subjectValue(one)));
    const proposed = fresh.slice(0, Math.max(0, room - this.ticked.length));
    for (const subject of proposed) this.#form.append('subjects', subjectValue(subject));
    return proposed;
  }

  /** All boxes that the page shall have. */
  options(values = [...this.#offered, ...this.#tickedValues]): SubjectOption[] {
    return optionsOf(values, this.#all, this.#reader);
  }

  get #tickedValues(): string[] {
    const names = [...this.#form.keys()].filter((name) => /^subjects(\[\d*\])?$/.test(name));
    return [...new Set(names)].flatMap((name) => this.#form.getAll(name).map(String));
  }

  /** A name that is found becomes a ticked box; of one that is not, those that it may mean are offered. */
  #readTyped(): void {
    const typed = String(this.#form.get('another') ?? '').trim();
    if (typed === '') return;
    const found = findSubject(typed, this.#all, this.#reader);
    if ('subject' in found) {
      this.#form.append('subjects', subjectValue(found.subject));
      this.#form.delete('another');
      return;
    }
    const { errors } = this.#reader.say.discussions.write;
    this.problem = found.near.length > 0 ? errors.anotherNear(typed) : errors.another(typed);
    this.#offered.push(...found.near.map(subjectValue));
  }
}
