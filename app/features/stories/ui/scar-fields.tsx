import type { FieldMetadata } from '@conform-to/react';
import { Callout } from '~/ui/callout';
import { ChoiceField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { AGE_BANDS, CAUSES, SCAR_KINDS, SITE_CODES } from '../vocabulary';
import { ScarDrawing } from './scar-drawing';

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
  const kinds = SCAR_KINDS.map((value) => {
    return { value, label: terms.scar[value], drawing: <ScarDrawing of={value} /> };
  });
  return (
    <>
      <ChoiceField field={fields.scar} label={say.scar.label} options={[...kinds, notSaid]} />
      <ChoiceField
        columns={3}
        field={fields.cause}
        hint={say.cause.hint}
        label={say.cause.label}
        options={[...CAUSES.map((value) => ({ value, label: terms.cause[value] })), notSaid]}
      />
      {fields.cause.initialValue === 'self_injury' ? (
        <Callout kind="support" title={say.support.title}>
          <p>{say.support.words}</p>
        </Callout>
      ) : null}
      <ChoiceField
        field={fields.sites}
        hint={say.sites.hint}
        label={say.sites.label}
        multiple
        options={SITE_CODES.map((value) => ({ value, label: terms.site[value] }))}
      />
      <ChoiceField
        field={fields.age}
        label={ageLabel}
        options={[...AGE_BANDS.map((value) => ({ value, label: terms.age[value] })), notSaid]}
      />
    </>
  );
}
