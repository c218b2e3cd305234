import { type FieldMetadata, type SubmissionResult, useForm } from '@conform-to/react';

export type StepDefaults = Record<string, string | string[]>;

/** The field of a name, rows of a list too: `effectKind[2]`. */
export type FieldNamed = (name: string) => FieldMetadata<unknown>;

/** The form of a step, filled with what was told or with what was just sent. */
export function useStep(result: SubmissionResult | undefined, defaults: StepDefaults) {
  const [form, fields] = useForm<Record<string, string | string[]>>({
    id: 'step',
    lastResult: result,
    defaultValue: defaults,
  });
  const field: FieldNamed = (name) => {
    const found = fields[name];
    if (!found) throw new Error(`no field ${name}`);
    return found;
  };
  return { form, field };
}

/** A list of choices out of their words. */
export const optionsOf = <T extends string>(
  values: readonly T[],
  words: Readonly<Record<T, string>>,
) => values.map((value) => ({ value, label: words[value] }));

/** The numbers of the rows of a list, from 0. */
export const rowNumbers = (rows: number) => Array.from({ length: rows }, (_, at) => at);
