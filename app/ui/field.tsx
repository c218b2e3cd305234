import {
  type FormMetadata,
  getCollectionProps,
  getInputProps,
  getSelectProps,
  getTextareaProps,
} from '@conform-to/react';
import { type HTMLAttributes, useEffect, useRef } from 'react';
import {
  describedBy,
  Field,
  FieldErrors,
  FieldHint,
  hintId,
  type Labelled,
  LabelWords,
} from './field-frame';
import { useMessages } from './language';

interface TextFieldProps extends Labelled {
  type?: 'text' | 'email' | 'password' | 'search' | 'month' | 'number' | 'url';
  autoComplete?: string;
  inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** Id of a datalist on the page. */
  list?: string;
  maxLength?: number;
}

export function TextField({
  type = 'text',
  autoComplete,
  inputMode,
  list,
  maxLength,
  ...labelled
}: TextFieldProps) {
  const { field, hint } = labelled;
  const { key, ...input } = getInputProps(field, { type, ariaAttributes: false });
  return (
    <Field {...labelled}>
      <input
        {...input}
        key={key}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.errors ? true : undefined}
        autoComplete={autoComplete}
        dir="auto"
        inputMode={inputMode}
        list={list}
        maxLength={maxLength ?? input.maxLength}
      />
    </Field>
  );
}

export function TextArea({ rows = 8, ...labelled }: Labelled & { rows?: number }) {
  const { field, hint } = labelled;
  const { key, ...area } = getTextareaProps(field, { ariaAttributes: false });
  return (
    <Field {...labelled}>
      <textarea
        {...area}
        key={key}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.errors ? true : undefined}
        dir="auto"
        rows={rows}
      />
    </Field>
  );
}

interface SelectFieldProps extends Labelled {
  options: { value: string; label: string }[];
  /** Words of the first, empty choice. */
  emptyLabel?: string;
}

export function SelectField({ options, emptyLabel, ...labelled }: SelectFieldProps) {
  const { field, hint } = labelled;
  const { key, ...select } = getSelectProps(field, { ariaAttributes: false });
  return (
    <Field {...labelled}>
      <select
        {...select}
        key={key}
        aria-describedby={describedBy(field, hint)}
        aria-invalid={field.errors ? true : undefined}
      >
        {emptyLabel === undefined ? null : <option value="">{emptyLabel}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

interface ChoiceFieldProps extends Labelled {
  options: { value: string; label: string; hint?: string }[];
  /** Several may be ticked. */
  multiple?: boolean;
  /** Tiles side by side where there is room; without it they flow by their width. */
  columns?: 1 | 2 | 3;
}

/** Tiles to choose one of (radio buttons) or several of (tick boxes), under one question. */
export function ChoiceField({
  field,
  label,
  hint,
  options,
  multiple = false,
  optional,
  columns,
}: ChoiceFieldProps) {
  const tiles = getCollectionProps(field, {
    type: multiple ? 'checkbox' : 'radio',
    options: options.map((option) => option.value),
    ariaAttributes: false,
  });
  const invalid = field.errors ? true : undefined;
  return (
    <fieldset
      aria-describedby={describedBy(field, hint)}
      aria-invalid={multiple ? undefined : invalid}
      className="field choice"
      id={field.id}
      role={multiple ? undefined : 'radiogroup'}
      tabIndex={-1}
    >
      <legend>
        <LabelWords label={label} optional={optional} />
      </legend>
      <FieldHint field={field} hint={hint} />
      <div className={columns ? `tiles tiles-${columns}` : 'tiles'}>
        {tiles.map(({ key, ...tile }, index) => (
          <label className="tile" htmlFor={tile.id} key={key ?? tile.id}>
            <input {...tile} aria-invalid={multiple ? invalid : undefined} required={false} />
            <span>
              {options[index]?.label}
              {options[index]?.hint ? (
                <span className="tile-hint">{options[index]?.hint}</span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  );
}

/** A single box to tick. */
export function CheckField({ field, label, hint, optional }: Labelled) {
  const { key, ...input } = getInputProps(field, { type: 'checkbox', ariaAttributes: false });
  return (
    <div className="field check">
      <label className="tile" htmlFor={field.id}>
        <input
          {...input}
          key={key}
          aria-describedby={describedBy(field, hint)}
          aria-invalid={field.errors ? true : undefined}
        />
        <span>
          <LabelWords label={label} optional={optional} />
          {hint ? (
            <span className="tile-hint" id={hintId(field)}>
              {hint}
            </span>
          ) : null}
        </span>
      </label>
      <FieldErrors field={field} />
    </div>
  );
}

/** What is wrong with a form, at its top, each a link to its field. Takes the focus when it appears. */
export function FormErrors({
  form,
  order = [],
}: {
  form: Pick<FormMetadata, 'id' | 'allErrors'>;
  /** Names of fields as they stand on the page, where the checks find errors in another order. */
  order?: readonly string[];
}) {
  const say = useMessages();
  const box = useRef<HTMLDivElement>(null);
  const place = ([name]: [string, unknown]) => order.indexOf(name);
  const errors = Object.entries(form.allErrors).sort((a, b) => place(a) - place(b));
  const wrong = errors.length > 0;
  useEffect(() => {
    if (wrong) box.current?.focus();
  }, [wrong]);
  if (!wrong) return null;
  return (
    // biome-ignore lint/a11y/noAutofocus: without script this is what brings the reader to the errors
    <div autoFocus className="callout callout-problem" ref={box} role="alert" tabIndex={-1}>
      <p className="callout-title">{say.shell.formErrors(errors.length)}</p>
      <ul>
        {errors.map(([name, words]) => (
          <li key={name}>
            {name === '' ? words.join(' ') : <a href={`#${form.id}-${name}`}>{words.join(' ')}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The form's own key: whoever sends it twice has sent it once. The value comes from the loader. */
export function OnceField({ value }: { value: string }) {
  return <input name="once" type="hidden" value={value} />;
}
