import { CheckField, SelectField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { EFFECTS, SEVERITIES } from '../vocabulary';
import { type FieldNamed, optionsOf, rowNumbers } from './use-step';

/** Side effects, a row each; or that there were none. */
export function EffectsFields({ field, rows }: { field: FieldNamed; rows: number }) {
  const { stories, terms } = useMessages();
  const say = stories.course;
  return (
    <>
      <CheckField field={field('noEffects')} label={say.noEffects} />
      {rowNumbers(rows).map((at) => (
        <fieldset className="fields" key={at}>
          <legend>{say.effect(at + 1)}</legend>
          <SelectField
            emptyLabel={terms.notSaid}
            field={field(`effectKind[${at}]`)}
            label={say.effectKind}
            options={optionsOf(EFFECTS, say.effects)}
          />
          <SelectField
            emptyLabel={terms.notSaid}
            field={field(`effectSeverity[${at}]`)}
            label={say.severity}
            options={optionsOf(SEVERITIES, say.severities)}
          />
          <TextField
            field={field(`effectDays[${at}]`)}
            inputMode="numeric"
            label={say.effectDays}
            optional
          />
          <CheckField field={field(`effectStill[${at}]`)} label={say.effectStill} />
          <SelectField
            emptyLabel={terms.notSaid}
            field={field(`effectCare[${at}]`)}
            label={say.effectCare}
            options={[
              { value: 'yes', label: say.yes },
              { value: 'no', label: say.no },
            ]}
          />
        </fieldset>
      ))}
    </>
  );
}
