import { useForm } from '@conform-to/react';
import { CheckField, ChoiceField, TextArea } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { ANSWERS, MODIFIERS, OWN_AGES, SEXES } from '../vocabulary';
import { type Again, StepForm } from './step-form';

interface StepProps<Fields> {
  storyId: string;
  once: string;
  version: number;
  defaults: Fields;
  safety?: Parameters<typeof StepForm>[0]['safety'];
  again: Again | undefined;
}

type SkinFields = Record<'sunReaction' | 'tone' | 'ageBand' | 'sex', string> & {
  modifiers: string[];
};

const TONES = Array.from({ length: 10 }, (_, index) => index + 1);

/** What the sun does, and what a doctor would ask. Nobody but the author sees an answer. */
export function SkinStep({ again, defaults, ...frame }: StepProps<SkinFields>) {
  const { completion, terms } = useMessages();
  const say = completion.skin;
  const notSaid = { value: '', label: terms.notSaid };
  const [form, fields] = useForm<SkinFields>({
    id: 'skin',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  return (
    <StepForm
      {...frame}
      asks={again?.asks}
      form={form}
      order={['sunReaction', 'tone', 'modifiers', 'ageBand', 'sex']}
      version={again?.version ?? frame.version}
    >
      <ChoiceField
        columns={1}
        field={fields.sunReaction}
        label={say.sun}
        options={[...optionsOf(say.suns), notSaid]}
      />
      <ChoiceField
        field={fields.tone}
        hint={say.toneHint}
        label={say.tone}
        options={[
          ...TONES.map((tone) => ({
            value: String(tone),
            label: say.toneName(tone),
            drawing: <span aria-hidden="true" className={`skin-tone skin-tone-${tone}`} />,
          })),
          notSaid,
        ]}
      />
      <ChoiceField
        columns={1}
        field={fields.modifiers}
        hint={say.modifiersHint}
        label={say.modifiers}
        multiple
        options={MODIFIERS.map((value) => ({ value, label: say.modifier[value] }))}
      />
      <ChoiceField
        columns={3}
        field={fields.ageBand}
        label={say.age}
        options={[...OWN_AGES.map((value) => ({ value, label: value.replace('-', '–') })), notSaid]}
      />
      <ChoiceField
        columns={3}
        field={fields.sex}
        label={say.sex}
        options={[...SEXES.map((value) => ({ value, label: say.sexes[value] })), notSaid]}
      />
    </StepForm>
  );
}

const optionsOf = (words: Record<string | number, string>) =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

type VerdictFields = Record<'wouldDoAgain' | 'worthIt' | 'verdictWhy', string>;

/** Would do it again, worth the money, and why. */
export function VerdictStep({ again, defaults, ...frame }: StepProps<VerdictFields>) {
  const { completion, terms } = useMessages();
  const say = completion.verdict;
  const answers = [
    ...ANSWERS.map((value) => ({ value, label: terms.answer[value] })),
    { value: '', label: terms.notSaid },
  ];
  const [form, fields] = useForm<VerdictFields>({
    id: 'verdict',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  return (
    <StepForm
      {...frame}
      asks={again?.asks}
      form={form}
      order={['wouldDoAgain', 'worthIt', 'verdictWhy']}
      version={again?.version ?? frame.version}
    >
      <ChoiceField field={fields.wouldDoAgain} label={say.again} options={answers} />
      <ChoiceField field={fields.worthIt} label={say.worthIt} options={answers} />
      <TextArea field={fields.verdictWhy} hint={say.whyHint} label={say.why} optional rows={3} />
    </StepForm>
  );
}

type ProviderFields = Record<'namesPerson' | 'namesClinic' | 'shown', string>;

/** Whether a name stands in the words, what readers would see, and the choice to show it. */
export function ProviderStep({
  again,
  defaults,
  found,
  ...frame
}: StepProps<ProviderFields> & { found: { sentence: string; withheld: string }[] }) {
  const say = useMessages().completion.provider;
  const [form, fields] = useForm<ProviderFields>({
    id: 'provider',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  return (
    <StepForm
      {...frame}
      asks={again?.asks}
      form={form}
      order={['namesPerson', 'namesClinic', 'shown']}
      version={again?.version ?? frame.version}
    >
      {found.length === 0 ? <p>{say.foundNone}</p> : <Found found={found} />}
      <CheckField field={fields.namesPerson} label={say.person} />
      <CheckField field={fields.namesClinic} label={say.clinic} />
      <CheckField field={fields.shown} hint={say.shownHint} label={say.shown} />
    </StepForm>
  );
}

function Found({ found }: { found: { sentence: string; withheld: string }[] }) {
  const say = useMessages().completion.provider;
  return (
    <>
      <h2>{say.found}</h2>
      {found.map(({ sentence, withheld }) => (
        <div key={sentence}>
          <blockquote dir="auto">{sentence}</blockquote>
          <p>{say.example}:</p>
          <blockquote dir="auto">{withheld}</blockquote>
        </div>
      ))}
    </>
  );
}
