import { Callout } from '~/ui/callout';
import { ChoiceField, SelectField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { AGE_BANDS, ANSWERS, CAUSES, SCAR_KINDS, SITE_CODES } from '../vocabulary';
import type { StoryFormFieldset } from './story-form';

/** Answers of one tap each; all of them may be skipped, and a tap can be taken back. */
export function TapsGroup({ fields }: { fields: StoryFormFieldset }) {
  const { terms, stories } = useMessages();
  const say = stories.write;
  const notSaid = { value: '', label: terms.notSaid };
  return (
    <Section title={say.groups.taps}>
      <ChoiceField
        field={fields.scar}
        label={say.scar.label}
        options={[...SCAR_KINDS.map((value) => ({ value, label: terms.scar[value] })), notSaid]}
      />
      <SelectField
        emptyLabel={terms.notSaid}
        field={fields.cause}
        hint={say.cause.hint}
        label={say.cause.label}
        options={CAUSES.map((value) => ({ value, label: terms.cause[value] }))}
      />
      {fields.cause.initialValue === 'self_injury' ? (
        <Callout kind="support" title={say.support.title}>
          <p>{say.support.words}</p>
        </Callout>
      ) : null}
      <Places field={fields.sites} />
      <ChoiceField
        field={fields.age}
        label={say.age.label}
        options={[...AGE_BANDS.map((value) => ({ value, label: terms.age[value] })), notSaid]}
      />
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

/** Twenty-nine places are folded away until they are wanted. */
function Places({ field }: { field: StoryFormFieldset['sites'] }) {
  const { terms, stories } = useMessages();
  const say = stories.write.sites;
  const chosen = [field.initialValue ?? []].flat().length > 0;
  return (
    <details className="form-more" open={chosen || field.errors !== undefined}>
      <summary>{say.label}</summary>
      <ChoiceField
        field={field}
        hint={say.hint}
        label={say.label}
        multiple
        options={SITE_CODES.map((value) => ({ value, label: terms.site[value] }))}
      />
    </details>
  );
}
