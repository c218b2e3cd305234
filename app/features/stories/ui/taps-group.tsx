import { ChoiceField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { ANSWERS } from '../vocabulary';
import { ScarFields } from './scar-fields';
import type { StoryFormFieldset } from './story-form';

/** Answers of one tap each; all of them may be skipped, and a tap can be taken back. */
export function TapsGroup({ fields }: { fields: StoryFormFieldset }) {
  const { terms, stories } = useMessages();
  const say = stories.write;
  const notSaid = { value: '', label: terms.notSaid };
  return (
    <Section title={say.groups.taps}>
      <ScarFields ageLabel={say.age.label} fields={fields} />
      <TextField
        autoComplete="off"
        field={fields.lastSession}
        hint={say.lastSession.hint}
        label={say.lastSession.label}
        optional
        type="month"
      />
      <ChoiceField
        field={fields.wouldDoAgain}
        label={say.again.label}
        options={[...ANSWERS.map((value) => ({ value, label: terms.answer[value] })), notSaid]}
      />
    </Section>
  );
}
