import type { FieldMetadata } from '@conform-to/react';
import { Callout } from '~/ui/callout';
import { ChoiceField, SelectField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { AGE_BANDS, CAUSES, SCAR_KINDS, SITE_CODES } from '../vocabulary';

interface ScarFieldsProps {
  fields: Record<'scar' | 'cause' | 'age', FieldMetadata<unknown>> & {
    sites: FieldMetadata<string[]>;
  };
  /** How old it is now, or was at a first treatment. */
  ageLabel: string;
}

/** A scar in taps; all of them may be skipped, and a tap can be taken back. */
export function ScarFields({ fields, ageLabel }: ScarFieldsProps) {
  const { terms, stories } = useMessages();
  const say = stories.write;
  const notSaid = { value: '', label: terms.notSaid };
  return (
    <>
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
        label={ageLabel}
        options={[...AGE_BANDS.map((value) => ({ value, label: terms.age[value] })), notSaid]}
      />
    </>
  );
}

/** Twenty-nine places are folded away until they are wanted. */
function Places({ field }: { field: FieldMetadata<string[]> }) {
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
