import { ChoiceField, SelectField, TextArea, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { COLOUR_MATCHES, COUNTED, SCORES } from '../completion/course-choices';
import { CHANGES } from '../vocabulary';
import { type FieldNamed, optionsOf } from './use-step';

/** From 100 down: the good first, as the question says it. */
const PERCENTS = Array.from({ length: 21 }, (_, at) => 100 - at * 10);

const GRADES = ['1', '2', '3', '4'] as const;

interface OutcomeFieldsProps {
  field: FieldNamed;
  scars: { value: string; label: string }[];
  abouts: { value: string; label: string }[];
}

/** One look at the scars. */
export function OutcomeFields({ field, scars, abouts }: OutcomeFieldsProps) {
  const { stories, terms, completion } = useMessages();
  const say = stories.course;
  const empty = terms.notSaid;
  return (
    <>
      <Section title={say.when}>
        <ChoiceField columns={1} field={field('about')} label={say.about} options={abouts} />
        {scars.length > 1 ? (
          <ChoiceField
            columns={1}
            field={field('scars')}
            hint={say.scarsHint}
            label={say.scars}
            multiple
            options={scars}
          />
        ) : null}
        <TextField field={field('date')} hint={say.monthHint} label={say.date} optional />
        <div className="fields-short">
          <TextField
            field={field('afterSession')}
            inputMode="numeric"
            label={say.afterSession}
            optional
          />
          <TextField
            field={field('afterCycle')}
            inputMode="numeric"
            label={say.afterCycle}
            optional
          />
        </div>
      </Section>
      <Section title={say.outcomeTitle}>
        <SelectField
          emptyLabel={empty}
          field={field('change')}
          label={say.change}
          options={optionsOf(CHANGES, terms.change)}
        />
        <fieldset>
          <legend>{say.counts}</legend>
          <div className="fields-short">
            {COUNTED.map((kind) => (
              <TextField
                field={field(kind)}
                inputMode="numeric"
                key={kind}
                label={say.counted[kind]}
              />
            ))}
          </div>
        </fieldset>
        <SelectField
          emptyLabel={empty}
          field={field('improvementPct')}
          hint={say.percentHint}
          label={say.percent}
          options={PERCENTS.map((n) => ({ value: String(n), label: say.percents(n) }))}
        />
        <TextArea
          field={field('residual')}
          hint={say.residualHint}
          label={say.residual}
          optional
          rows={3}
        />
        <SelectField
          emptyLabel={empty}
          field={field('colourMatch')}
          label={say.colourMatch}
          options={optionsOf(COLOUR_MATCHES, say.colourMatches)}
        />
      </Section>
      <Section title={say.feel}>
        <div className="fields-short">
          {SCORES.map((score) => (
            <TextField
              field={field(score)}
              inputMode="numeric"
              key={score}
              label={say.scores[score]}
            />
          ))}
        </div>
        <SelectField
          emptyLabel={empty}
          field={field('grade')}
          hint={completion.scar.gradeHint}
          label={completion.scar.grade}
          options={optionsOf(GRADES, completion.scar.grades)}
        />
      </Section>
    </>
  );
}
