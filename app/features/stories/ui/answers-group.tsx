import type { FieldMetadata } from '@conform-to/react';
import { ComboField } from '~/ui/combo-field';
import type { ComboOption } from '~/ui/combo-options';
import { ChoiceField } from '~/ui/field';
import { useLangOf, useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import type { TreatmentQuestion } from '../find-treatment.server';
import { KEEP_WORDS } from '../rules';
import { CHANGES, STATUSES } from '../vocabulary';
import { InterestFields } from './interest-fields';
import type { StoryFormFieldset } from './story-form';

interface AnswersGroupProps {
  fields: StoryFormFieldset;
  names: ComboOption[];
  question: TreatmentQuestion | null;
}

/** The few answers that every story has. */
export function AnswersGroup({ fields, names, question }: AnswersGroupProps) {
  const { terms, stories } = useMessages();
  const say = stories.write;
  return (
    <Section title={say.groups.what}>
      <ChoiceField
        field={fields.subject}
        label={say.subject.label}
        options={[
          { value: 'self', label: say.subject.self },
          { value: 'my_child', label: say.subject.my_child, hint: say.subject.my_childHint },
          {
            value: 'someone_else',
            label: say.subject.someone_else,
            hint: say.subject.someone_elseHint,
          },
        ]}
      />
      <ComboField
        field={fields.treatment}
        hint={say.treatment.hint}
        label={say.treatment.label}
        options={names}
      />
      {question ? (
        <WhichTreatment fields={fields} question={question} />
      ) : (
        <ChosenTreatment fields={fields} />
      )}
      <ChoiceField
        field={fields.status}
        label={say.status.label}
        options={STATUSES.map((value) => ({ value, label: terms.status[value] }))}
      />
      <ChoiceField
        field={fields.change}
        hint={say.change.hint}
        label={say.change.label}
        options={CHANGES.map((value) => ({ value, label: terms.change[value] }))}
      />
      <InterestFields fields={fields} />
    </Section>
  );
}

/** What was chosen before, kept while the rest of the form is still worked on. */
export function ChosenTreatment({ fields }: { fields: TreatmentFieldset }) {
  const { treatmentAsked, treatmentChoice } = fields;
  if (!treatmentAsked.initialValue || !treatmentChoice.initialValue) return null;
  return (
    <>
      <input name="treatmentAsked" type="hidden" value={String(treatmentAsked.initialValue)} />
      <input name="treatmentChoice" type="hidden" value={String(treatmentChoice.initialValue)} />
    </>
  );
}

type TreatmentFieldset = Record<'treatmentChoice' | 'treatmentAsked', FieldMetadata<unknown>>;

/** Asked when the name typed stands for several treatments, or for none that is known. */
export function WhichTreatment({
  fields,
  question,
}: {
  fields: TreatmentFieldset;
  question: TreatmentQuestion;
}) {
  const say = useMessages().stories.write.treatment;
  const langOf = useLangOf();
  const { kind, typed, options } = question;
  const keep = { value: KEEP_WORDS, label: say.keep, hint: say.keepHint };
  const nodes = options.map(({ code, name, difference, parent }) => ({
    value: code,
    label: parent ? say.notSure(name) : name,
    hint: difference.text,
    hintLang: langOf(difference.language),
  }));
  return (
    <>
      <input name="treatmentAsked" type="hidden" value={typed} />
      <ChoiceField
        columns={1}
        field={fields.treatmentChoice}
        label={kind === 'several' ? say.several(typed) : say.unknown(typed)}
        options={kind === 'several' ? nodes : [...nodes, keep]}
      />
    </>
  );
}
