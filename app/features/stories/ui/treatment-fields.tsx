import { Button } from '~/ui/button';
import { ComboField } from '~/ui/combo-field';
import type { ComboOption } from '~/ui/combo-options';
import { ChoiceField, SelectField, TextArea, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { OPERATORS, SETTINGS, STOP_REASONS } from '../completion/course-choices';
import type { TreatmentQuestion } from '../find-treatment.server';
import { STATUSES } from '../vocabulary';
import { ChosenTreatment, WhichTreatment } from './answers-group';
import { type FieldNamed, optionsOf, rowNumbers } from './use-step';

export const TREATMENT_ORDER = [
  ...['treatment', 'treatmentChoice', 'brand', 'scars', 'status', 'sessionsDone'],
  ...['sessionsPlanned', 'interval', 'duration', 'perDay', 'start', 'end', 'lastSession'],
  ...['logDate[0]', 'setting', 'operator', 'advisedBy', 'technique', 'pain', 'downtime'],
  ...['redness', 'stopReason'],
];

interface TreatmentFieldsProps {
  field: FieldNamed;
  names: ComboOption[];
  scars: { value: string; label: string }[];
  rows: number;
  /** `sessions`, `weeks` of use, or null: both may be told. */
  countedIn: string | null;
  question: TreatmentQuestion | null;
}

/** One treatment in as many answers as its author likes to give. */
export function TreatmentFields(props: TreatmentFieldsProps) {
  const { field, names, scars, rows, countedIn, question } = props;
  const { stories, terms } = useMessages();
  const say = stories.course;
  const inWeeks = countedIn === 'weeks';
  const choice = {
    treatmentChoice: field('treatmentChoice'),
    treatmentAsked: field('treatmentAsked'),
  };
  return (
    <>
      <Section title={say.what}>
        <ComboField
          field={field('treatment')}
          hint={say.nameHint}
          label={say.name}
          options={names}
        />
        {question ? (
          <WhichTreatment fields={choice} question={question} />
        ) : (
          <ChosenTreatment fields={choice} />
        )}
        <TextField autoComplete="off" field={field('brand')} label={say.brand} optional />
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
        <SelectField
          emptyLabel={terms.notSaid}
          field={field('status')}
          label={say.status}
          options={optionsOf(STATUSES, terms.status)}
        />
      </Section>
      <Section title={say.howMuch}>
        {inWeeks ? (
          <>
            <Use field={field} />
            <Sessions field={field} />
          </>
        ) : (
          <>
            <Sessions field={field} />
            <Use field={field} />
          </>
        )}
      </Section>
      <When field={field} rows={rows} />
      <Where field={field} />
      <HowItWas field={field} />
    </>
  );
}

const UNITS = ['day', 'week', 'month', 'year'] as const;

function Sessions({ field }: { field: FieldNamed }) {
  const say = useMessages().stories.course;
  return (
    <>
      <div className="fields-short">
        <TextField field={field('sessionsDone')} label={say.sessionsDone} optional />
        <TextField field={field('sessionsPlanned')} label={say.sessionsPlanned} optional />
      </div>
      <div className="fields-short">
        <TextField field={field('interval')} label={say.interval} optional />
        <SelectField
          field={field('intervalUnit')}
          label={<UnitOf what={say.interval} />}
          options={optionsOf(UNITS, say.units)}
        />
      </div>
    </>
  );
}

/** Two selects are called alike; those who hear them one by one are told of what each is. */
function UnitOf({ what }: { what: string }) {
  return (
    <>
      {useMessages().stories.course.unit}
      <span className="visually-hidden"> ({what})</span>
    </>
  );
}

/** For creams and what is done at home: how long and how often. */
function Use({ field }: { field: FieldNamed }) {
  const say = useMessages().stories.course;
  return (
    <>
      <div className="fields-short">
        <TextField field={field('duration')} label={say.duration} optional />
        <SelectField
          field={field('durationUnit')}
          label={<UnitOf what={say.duration} />}
          options={optionsOf(UNITS, say.units)}
        />
      </div>
      <TextField field={field('perDay')} label={say.perDay} optional />
    </>
  );
}

const LOGGED = ['logDate', 'logDevice', 'logHow'];

function When({ field, rows }: { field: FieldNamed; rows: number }) {
  const say = useMessages().stories.course;
  const logged = rowNumbers(rows).some((at) =>
    LOGGED.map((name) => field(`${name}[${at}]`)).some(
      ({ errors, initialValue }) => errors || initialValue,
    ),
  );
  return (
    <Section title={say.when}>
      <TextField field={field('start')} hint={say.monthHint} label={say.start} optional />
      <TextField field={field('end')} hint={say.monthHint} label={say.end} optional />
      <TextField
        field={field('lastSession')}
        hint={say.monthHint}
        label={say.lastSession}
        optional
      />
      <details className="form-more" open={logged}>
        <summary>{say.logOpen}</summary>
        {rowNumbers(rows).map((at) => (
          <fieldset className="fields" key={at}>
            <legend className="visually-hidden">{say.log}</legend>
            <TextField field={field(`logDate[${at}]`)} label={say.logDate(at + 1)} optional />
            <TextField field={field(`logDevice[${at}]`)} label={say.logDevice(at + 1)} optional />
            <TextField field={field(`logHow[${at}]`)} label={say.logHow(at + 1)} optional />
          </fieldset>
        ))}
      </details>
    </Section>
  );
}

function Where({ field }: { field: FieldNamed }) {
  const { stories, terms } = useMessages();
  const say = stories.course;
  return (
    <Section title={say.where}>
      <SelectField
        emptyLabel={terms.notSaid}
        field={field('setting')}
        label={say.setting}
        options={optionsOf(SETTINGS, say.settings)}
      />
      <SelectField
        emptyLabel={terms.notSaid}
        field={field('operator')}
        label={say.operator}
        options={optionsOf(OPERATORS, say.operators)}
      />
      <TextField
        field={field('advisedBy')}
        hint={say.advisedByHint}
        label={say.advisedBy}
        optional
      />
      <TextArea
        field={field('technique')}
        hint={say.techniqueHint}
        label={say.technique}
        optional
        rows={3}
      />
    </Section>
  );
}

function HowItWas({ field }: { field: FieldNamed }) {
  const { stories, terms } = useMessages();
  const say = stories.course;
  return (
    <Section title={say.howItWas}>
      <TextField field={field('pain')} inputMode="numeric" label={say.pain} optional />
      <div className="fields-short">
        <TextField field={field('downtime')} label={say.downtime} optional />
        <TextField field={field('redness')} label={say.redness} optional />
      </div>
      <SelectField
        emptyLabel={terms.notSaid}
        field={field('stopReason')}
        label={say.stopReason}
        options={optionsOf(STOP_REASONS, say.stopReasons)}
      />
    </Section>
  );
}

/** A treatment that was told of: earlier or later in the course, or away. */
export function MoveButtons({
  moves,
}: {
  moves: { isNew: boolean; first: boolean; last: boolean };
}) {
  const say = useMessages().stories.course;
  if (moves.isNew) return null;
  return (
    <>
      {moves.first ? null : (
        <Button kind="quiet" name="intent" value="earlier">
          {say.earlier}
        </Button>
      )}
      {moves.last ? null : (
        <Button kind="quiet" name="intent" value="later">
          {say.later}
        </Button>
      )}
      <Button kind="danger" name="intent" value="remove">
        {say.remove}
      </Button>
    </>
  );
}
