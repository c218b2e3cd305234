import { useForm } from '@conform-to/react';
import { Button } from '~/ui/button';
import { Callout } from '~/ui/callout';
import { CheckField, ChoiceField, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import type { ScarStepData } from '../completion/scar-step.server';
import {
  AGE_BANDS,
  type AgeBand,
  CAUSES,
  MORPHOLOGIES,
  SCAR_KINDS,
  SITE_CODES,
} from '../vocabulary';
import { ScarDrawing } from './scar-drawing';
import { type Again, StepForm } from './step-form';

const ON_PAGE = [
  'partOf',
  'kind',
  'morphology',
  'cause',
  'sites',
  'side',
  'count',
  'countTo',
  'countAbout',
  'size',
  'colour',
  'surface',
  'visiblePlace',
  'grade',
  'onsetDate',
  'onsetAge',
  'onsetChildhood',
  'onsetYears',
  'notSure',
] as const;

type ScarFields = Record<Exclude<(typeof ON_PAGE)[number], 'sites' | 'notSure'>, string> & {
  sites: string[];
  notSure: string[];
};
type Fields = ReturnType<typeof useForm<ScarFields>>[1];

type ScarStepProps = ScarStepData & { once: string; again: Again | undefined };

/** One scar, or some that are alike. */
export function ScarStep(props: ScarStepProps) {
  const { storyId, once, version, defaults, again, safety, others, age, removable } = props;
  const say = useMessages().completion;
  const [form, fields] = useForm<ScarFields>({
    id: 'scar',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  return (
    <StepForm
      asks={again?.asks}
      buttons={
        removable ? (
          <Button kind="danger" name="intent" value="remove">
            {say.remove}
          </Button>
        ) : null
      }
      form={form}
      once={once}
      order={ON_PAGE}
      safety={safety}
      storyId={storyId}
      version={again?.version ?? version}
    >
      <Looks fields={fields} others={others} />
      <HowMany fields={fields} />
      <Since age={age} fields={fields} />
    </StepForm>
  );
}

function Looks({ fields, others }: { fields: Fields; others: { value: string; label: string }[] }) {
  const { terms, completion, stories } = useMessages();
  const say = completion.scar;
  const notSaid = { value: '', label: terms.notSaid };
  return (
    <>
      {others.length > 0 ? (
        <ChoiceField
          columns={1}
          field={fields.partOf}
          hint={say.partOfHint}
          label={say.partOf}
          options={[...others, { value: '', label: say.notPart }]}
        />
      ) : null}
      <ChoiceField
        field={fields.kind}
        label={say.kind}
        options={[
          ...SCAR_KINDS.map((value) => ({
            ...{ value, label: terms.scar[value] },
            drawing: <ScarDrawing of={value} />,
          })),
          notSaid,
        ]}
      />
      <ChoiceField
        field={fields.morphology}
        label={say.morphology}
        options={[
          ...MORPHOLOGIES.map((value) => ({ value, label: say.morphologies[value] })),
          notSaid,
        ]}
      />
      <ChoiceField
        columns={3}
        field={fields.cause}
        hint={stories.write.cause.hint}
        label={stories.write.cause.label}
        options={[...CAUSES.map((value) => ({ value, label: terms.cause[value] })), notSaid]}
      />
      {fields.cause.initialValue === 'self_injury' ? (
        <Callout kind="support" title={stories.write.support.title}>
          <p>{stories.write.support.words}</p>
        </Callout>
      ) : null}
      <ChoiceField
        field={fields.sites}
        hint={stories.write.sites.hint}
        label={stories.write.sites.label}
        multiple
        options={SITE_CODES.map((value) => ({ value, label: terms.site[value] }))}
      />
      <ChoiceField
        field={fields.side}
        label={say.side}
        options={[...optionsOf(say.sides), notSaid]}
      />
    </>
  );
}

const optionsOf = (words: Record<string | number, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

function HowMany({ fields }: { fields: Fields }) {
  const { terms, completion } = useMessages();
  const say = completion.scar;
  const notSaid = { value: '', label: terms.notSaid };
  return (
    <>
      <TextField
        autoComplete="off"
        field={fields.count}
        hint={say.countHint}
        inputMode="numeric"
        label={say.count}
        optional
      />
      <TextField
        autoComplete="off"
        field={fields.countTo}
        inputMode="numeric"
        label={say.countTo}
        optional
      />
      <CheckField field={fields.countAbout} label={say.countAbout} />
      <ChoiceField
        columns={2}
        field={fields.size}
        label={say.size}
        options={[...optionsOf(say.sizes), notSaid]}
      />
      <ChoiceField
        columns={2}
        field={fields.colour}
        label={say.colour}
        options={[...optionsOf(say.colours), notSaid]}
      />
      <TextField
        autoComplete="off"
        field={fields.surface}
        hint={say.surfaceHint}
        label={say.surface}
        optional
      />
      <ChoiceField
        columns={3}
        field={fields.visiblePlace}
        label={say.visiblePlace}
        options={[{ value: 'yes', label: say.yes }, { value: 'no', label: say.no }, notSaid]}
      />
      <ChoiceField
        columns={1}
        field={fields.grade}
        hint={say.gradeHint}
        label={say.grade}
        options={[...optionsOf(say.grades), notSaid]}
      />
    </>
  );
}

function Since({ fields, age }: { fields: Fields; age: AgeBand | null }) {
  const { terms, completion, stories } = useMessages();
  const say = completion.scar;
  const known = AGE_BANDS.find((band) => band === age);
  return (
    <Section title={say.onset}>
      <p>{say.onsetHint}</p>
      <TextField
        autoComplete="off"
        field={fields.onsetDate}
        hint={stories.course.monthHint}
        label={say.onsetDate}
        optional
      />
      <TextField
        autoComplete="off"
        field={fields.onsetAge}
        inputMode="numeric"
        label={say.onsetAge}
        optional
      />
      <CheckField field={fields.onsetChildhood} label={say.onsetChildhood} />
      <TextField
        autoComplete="off"
        field={fields.onsetYears}
        inputMode="numeric"
        label={say.onsetYears}
        optional
      />
      {known ? <p className="quiet">{say.ageKnown(terms.age[known].toLowerCase())}</p> : null}
      <ChoiceField
        columns={2}
        field={fields.notSure}
        hint={say.notSureHint}
        label={say.notSure}
        multiple
        options={optionsOf(say.unsure)}
      />
    </Section>
  );
}
