import type { FieldMetadata } from '@conform-to/react';
import { ScarFields } from '~/features/stories/ui/scar-fields';
import { Callout } from '~/ui/callout';
import { TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';

type Single = 'scar' | 'cause' | 'age' | 'tried';

interface QuestionCardProps {
  fields: Record<Single, FieldMetadata<unknown>> & { sites: FieldMetadata<string[]> };
  /** It holds more than the form can show, and stays as it is. */
  fixed: boolean;
}

/** The scar that a question is about and what was tried, folded away until someone wants to tell. */
export function QuestionCard({ fields, fixed }: QuestionCardProps) {
  const say = useMessages().discussions.write;
  if (fixed) {
    return (
      <Section title={say.groups.card}>
        <Callout kind="note">
          <p>{say.fixedCard}</p>
        </Callout>
      </Section>
    );
  }
  const all = [fields.scar, fields.cause, fields.age, fields.sites, fields.tried];
  const open = all.some(
    ({ initialValue, errors }) => [initialValue ?? ''].flat().join('') !== '' || errors,
  );
  return (
    <Section title={say.groups.card}>
      <details className="form-more" open={open}>
        <summary>{say.card.open}</summary>
        <p className="hint">{say.card.hint}</p>
        <ScarFields ageLabel={say.card.age} fields={fields} />
        <TextField
          autoComplete="off"
          field={fields.tried}
          hint={say.card.triedHint}
          label={say.card.tried}
          optional
        />
      </details>
    </Section>
  );
}
