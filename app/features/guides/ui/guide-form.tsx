import { getFormProps, useForm } from '@conform-to/react';
import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { Button } from '~/ui/button';
import { FormErrors, OnceField, TextArea, TextField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { Prose } from '~/ui/prose';
import { UnsentWarning } from '~/ui/unsent-warning';
import type { GuideFormAgain } from '../read-guide-form.server';
import type { Source } from '../rules';
import { SourceList } from './evidence-key';
import { GuideWarnings } from './guide-warnings';

interface GuideFormProps {
  defaults: { title: string; summary: string; body: string };
  version: number;
  once: string;
  sources: Pick<Source, 'id' | 'text'>[];
  again: GuideFormAgain | undefined;
  /** Stands between what is wrong and the fields. */
  children?: ReactNode;
}

/** The words of a guide, to be changed. */
export function GuideForm({ defaults, version, once, sources, again, children }: GuideFormProps) {
  const say = useMessages().guides.edit;
  const [form, fields] = useForm<GuideFormProps['defaults'] & { note: string }>({
    id: 'guide',
    lastResult: again?.result,
    defaultValue: defaults,
  });
  const { title, summary, body, note } = say.field;
  const warned = again?.warned ?? '';
  return (
    <>
      <GuideWarnings warnings={again?.warnings ?? []} />
      {again?.preview ? <Preview preview={again.preview} /> : null}
      <Form method="post" reloadDocument {...getFormProps(form)}>
        <FormErrors form={form} />
        {children}
        <OnceField value={once} />
        <UnsentWarning />
        <input name="version" type="hidden" value={version} />
        <input name="warned" type="hidden" value={warned} />
        <TextField field={fields.title} {...title} />
        <TextArea field={fields.summary} rows={4} {...summary} />
        <div className="guide-body">
          <TextArea field={fields.body} rows={24} {...body} />
        </div>
        <HowToCite sources={sources} />
        <TextField field={fields.note} {...note} />
        <div className="actions">
          <Button name="intent" value="save">
            {warned ? say.saveAnyway : say.save}
          </Button>
          <Button kind="quiet" name="intent" value="preview">
            {say.preview}
          </Button>
        </div>
      </Form>
    </>
  );
}

function Preview({ preview }: { preview: NonNullable<GuideFormAgain['preview']> }) {
  const say = useMessages().guides.edit;
  const { title, summary, html, sources } = preview;
  return (
    <Section title={say.previewTitle}>
      <p className="quiet">{say.previewNote}</p>
      <div className="preview">
        <p className="preview-title" lang="en">
          {title}
        </p>
        <p className="lead" lang="en">
          {summary}
        </p>
        <Prose html={html} lang="en" />
        {sources.length > 0 ? <SourceList sources={sources} /> : null}
      </div>
    </Section>
  );
}

function HowToCite({ sources }: Pick<GuideFormProps, 'sources'>) {
  const say = useMessages().guides.edit.marks;
  return (
    <details className="form-more">
      <summary>{say.title}</summary>
      <p>{say.grade}</p>
      <p>{say.source}</p>
      <p>
        <code>{say.example}</code>
      </p>
      <p>
        <strong>{say.known}</strong>
      </p>
      <ul className="words">
        {sources.map(({ id, text }) => (
          <li key={id}>
            <code>{id}</code> <span lang="en">{text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
