import type { FieldMetadata } from '@conform-to/react';
import { ChoiceField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { INTERESTS } from '../vocabulary';

/** Whether the author has any tie to someone who earns by the treatment. */
export function InterestFields({
  fields,
}: {
  fields: Record<'interest' | 'interestText', FieldMetadata<unknown>>;
}) {
  const say = useMessages().stories.write;
  return (
    <>
      <ChoiceField
        field={fields.interest}
        hint={say.interest.hint}
        label={say.interest.label}
        options={INTERESTS.map((value) => ({ value, label: say.interest[value] }))}
      />
      <div className="tie-words">
        <TextField
          autoComplete="off"
          field={fields.interestText}
          hint={say.interestText.hint}
          label={say.interestText.label}
          optional
        />
      </div>
    </>
  );
}
