import { useForm } from '@conform-to/react';
import { parseWithZod } from '@conform-to/zod/v4';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { CheckField, ChoiceField, FormErrors, SelectField, TextArea, TextField } from '~/ui/field';

const schema = z.object({
  name: z.string({ error: 'Please give a name.' }).min(3, 'A name has 3 letters or more.'),
  words: z.string().optional(),
  kind: z.enum(['a', 'b'], { error: 'Please choose a kind.' }),
  sites: z.array(z.enum(['nose', 'chin'])).default([]),
  country: z.enum(['de', 'ua']).optional(),
  agree: z.boolean({ error: 'Please tick this box.' }),
});

function Sample({ sent }: { sent?: [string, string][] }) {
  const form = new FormData();
  for (const [name, value] of sent ?? []) form.append(name, value);
  const lastResult = sent ? parseWithZod(form, { schema }).reply() : null;
  const [meta, fields] = useForm<z.infer<typeof schema>>({ id: 'f', lastResult });
  const both = [
    { value: 'a', label: 'First' },
    { value: 'b', label: 'Second' },
  ];
  return (
    <form id={meta.id}>
      <FormErrors form={meta} />
      <TextField field={fields.name} hint="As others see it." label="Name" />
      <TextArea field={fields.words} label="Words" optional />
      <ChoiceField field={fields.kind} label="Kind" options={both} />
      <ChoiceField
        field={fields.sites}
        label="Where"
        multiple
        options={[
          { value: 'nose', label: 'Nose' },
          { value: 'chin', label: 'Chin' },
        ]}
      />
      <SelectField
        emptyLabel="Not said"
        field={fields.country}
        label="Country"
        options={[{ value: 'de', label: 'Germany' }]}
      />
      <CheckField field={fields.agree} label="I agree" />
    </form>
  );
}

function html(sent?: [string, string][]): string {
  return renderToStaticMarkup(
    <StaticRouter location="/">
      <Sample sent={sent} />
    </StaticRouter>,
  );
}

test('a fresh form shows no error and ties each label to its control', () => {
  const page = html();
  expect(page).not.toContain('role="alert"');
  expect(page).not.toContain('aria-invalid');
  for (const id of ['f-name', 'f-words', 'f-country', 'f-agree']) {
    expect(page).toMatch(new RegExp(`<label[^>]* for="${id}"`));
    expect(page).toMatch(new RegExp(`<(input|textarea|select)[^>]* id="${id}"`));
  }
  expect(page).toContain('<legend>Kind</legend>');
});

test('a refused form says what is wrong beside the field and in a list that leads to it', () => {
  const page = html([['name', 'Al']]);
  expect(page).toContain('role="alert"');
  expect(page).toContain('<a href="#f-name">A name has 3 letters or more.</a>');
  expect(page).toContain('<a href="#f-kind">Please choose a kind.</a>');
  expect(page).toMatch(/<fieldset[^>]*aria-describedby="f-kind-error"[^>]*id="f-kind"/);
  expect(page).toMatch(/<input[^>]*aria-describedby="f-name-description f-name-error"/);
  expect(page).toContain('id="f-name-error"');
});

test('a refused form keeps all that was typed, ticked and chosen', () => {
  const page = html([
    ['name', 'Al'],
    ['words', 'مرحبا <b>& "so" 🌿'],
    ['kind', 'b'],
    ['sites', 'nose'],
    ['sites', 'chin'],
    ['country', 'de'],
    ['agree', 'on'],
  ]);
  expect(page).toMatch(/<input[^>]*value="Al"/);
  expect(page).toContain('مرحبا &lt;b&gt;&amp; &quot;so&quot; 🌿</textarea>');
  expect(page).toMatch(/<input[^>]*checked=""[^>]*value="b"|<input[^>]*value="b"[^>]*checked=""/);
  expect(page.match(/checked=""/g)).toHaveLength(4);
  expect(page).toMatch(
    /<option[^>]*selected=""[^>]*>Germany|<option value="de" selected="">Germany/,
  );
});
