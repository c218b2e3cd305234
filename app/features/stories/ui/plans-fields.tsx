import { ComboField } from '~/ui/combo-field';
import type { ComboOption } from '~/ui/combo-options';
import { ChoiceField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { type FieldNamed, rowNumbers } from './use-step';

interface PlansFieldsProps {
  field: FieldNamed;
  names: ComboOption[];
  scars: { value: string; label: string }[];
  rows: number;
}

/** What the author means to do next. */
export function PlansFields({ field, names, scars, rows }: PlansFieldsProps) {
  const say = useMessages().stories.course;
  return rowNumbers(rows).map((at) => (
    <fieldset className="fields" key={at}>
      <legend>{say.plan(at + 1)}</legend>
      <ComboField field={field(`plan[${at}]`)} label={say.name} optional options={names} />
      <TextField field={field(`planSessions[${at}]`)} label={say.planSessions} optional />
      {scars.length > 1 ? (
        <ChoiceField
          columns={1}
          field={field(`scars${at}`)}
          hint={say.scarsHint}
          label={say.scars}
          multiple
          options={scars}
        />
      ) : null}
    </fieldset>
  ));
}
