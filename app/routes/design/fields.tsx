import { useForm } from '@conform-to/react';
import type { MetaFunction } from '@remix-run/node';
import { useState } from 'react';
import { ScarDrawing } from '~/features/stories/ui/scar-drawing';
import { designOnly } from '~/http/design-page.server';
import { Button } from '~/ui/button';
import { ComboField } from '~/ui/combo-field';
import { Dialog } from '~/ui/dialog';
import {
  CheckField,
  ChoiceField,
  FormErrors,
  OnceField,
  SelectField,
  TextArea,
  TextField,
} from '~/ui/field';
import { LinkButton } from '~/ui/link';
import { pageMeta } from '~/ui/page-meta';
import { QuerySelect, QueryText, QueryTick } from '~/ui/query-fields';
import { SendAgain } from '~/ui/send-again';
import { DesignPage, type Scheme, Specimen } from '~/ui/specimen';
import { UnsentWarning } from '~/ui/unsent-warning';

export const handle = { writing: true };
export const loader = designOnly('fields');

export const meta: MetaFunction = (asked) => pageMeta(asked, { title: 'Design: fields' });

const TWO = [
  { value: 'one', label: 'One answer', hint: 'And what it means.' },
  { value: 'two', label: 'Друга відповідь із дуже довгою назвою, яка не вміщається в рядок' },
];
const DRAWN = [
  { value: 'atrophic', label: 'Sunken', drawing: <ScarDrawing of="atrophic" /> },
  { value: 'keloid', label: 'Raised, beyond the wound', drawing: <ScarDrawing of="keloid" /> },
  { value: '', label: 'Not said' },
];
const NAMES = [
  { name: 'Needling', also: ['Dermapen', 'microneedling'] },
  { name: 'Silicone gel', also: ['Dermatix', 'силіконовий гель'] },
];
const WRONG = {
  status: 'error' as const,
  initialValue: { text: 'Ab', several: ['one'], combo: 'Need' },
  error: {
    text: ['A name has 3 letters or more.'],
    area: ['Please write a few words.'],
    one: ['Please choose one.'],
    several: ['Please choose others.'],
    combo: ['Please name a treatment.'],
    agree: ['Please tick this box.'],
  },
};

type Sample = Record<'text' | 'area' | 'select' | 'one' | 'drawn' | 'combo' | 'agree', string> & {
  several: string[];
};

export default function Fields() {
  return (
    <DesignPage part="fields">
      <Specimen of="Button, LinkButton" when="A button does, a link leads. One primary a page.">
        {() => (
          <p className="actions">
            <Button type="button">Send</Button>
            <Button kind="quiet" type="button">
              Переглянути перед надсиланням
            </Button>
            <Button kind="danger" type="button">
              Erase
            </Button>
            <Button disabled type="button">
              Not now
            </Button>
            <LinkButton to="#">To the stories</LinkButton>
          </p>
        )}
      </Specimen>
      <Specimen
        of="TextField, TextArea, SelectField, ChoiceField, CheckField, ComboField, OnceField, Field, LabelWords, FieldHint"
        when="Forms that write. Label over hint over control; what may stay empty says so."
      >
        {(scheme) => <Sampled scheme={scheme} />}
      </Specimen>
      <Specimen
        of="FormErrors, FieldErrors"
        when="What is wrong: at the top with links, and beside each field."
      >
        {(scheme) => (
          <details>
            <summary>The same form, sent with mistakes</summary>
            <Sampled scheme={scheme} wrong />
          </details>
        )}
      </Specimen>
      <Specimen of="QueryText, QuerySelect, QueryTick" when="Forms that only ask: GET, for guests.">
        {(scheme) => (
          <form className="query-form">
            <QueryText
              label="Treatment"
              name={`${scheme}-t`}
              offered={['Needling']}
              hint="Any name."
            />
            <QuerySelect any="Any" label="Cause" name={`${scheme}-c`} options={TWO} />
            <QueryTick checked label="Only with an answer" name={`${scheme}-a`} />
          </form>
        )}
      </Specimen>
      <Specimen
        of="Dialog, UnsentWarning"
        when="A question that must be answered before anything else, rarely."
      >
        {() => <Asking />}
      </Specimen>
      <Specimen of="SendAgain" when="On error pages: what was sent and could not be taken.">
        {() => (
          <SendAgain
            sent={{
              fields: [
                ['title', 'Short'],
                ['body', 'A long text. '.repeat(12)],
              ],
              secrets: ['password'],
            }}
          />
        )}
      </Specimen>
    </DesignPage>
  );
}

function Sampled({ scheme, wrong = false }: { scheme: Scheme; wrong?: boolean }) {
  const [form, fields] = useForm<Sample>({
    id: `${scheme}-${wrong ? 'wrong' : 'right'}`,
    lastResult: wrong ? WRONG : null,
    defaultValue: { one: 'one', drawn: 'keloid' },
  });
  return (
    <form className="field-samples" id={form.id}>
      {wrong ? <FormErrors form={form} /> : null}
      <OnceField value="sample" />
      <TextField field={fields.text} hint="As others see it." label="A line" />
      <TextArea field={fields.area} label="Текст" optional rows={3} />
      <SelectField emptyLabel="Not said" field={fields.select} label="One of many" options={TWO} />
      <ChoiceField columns={2} field={fields.one} label="One of few" options={TWO} />
      <ChoiceField field={fields.drawn} label="With drawings" options={DRAWN} />
      <ChoiceField field={fields.several} label="Several" multiple options={TWO} />
      <ComboField field={fields.combo} hint="Any name." label="A name" options={NAMES} />
      <CheckField field={fields.agree} hint="It can be taken back." label="I agree" />
    </form>
  );
}

function Asking() {
  const [open, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)} type="button">
        Ask
      </Button>
      <Dialog onClose={close} open={open} title="Really?">
        <p>It cannot be undone.</p>
        <Button onClick={close} type="button">
          No
        </Button>
      </Dialog>
      <form>
        <UnsentWarning />
        <label>
          UnsentWarning: type here, then leave <input name="unsent" type="text" />
        </label>
      </form>
    </>
  );
}
