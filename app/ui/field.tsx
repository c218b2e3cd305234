import {
  type FormMetadata,
  getCollectionProps,
  getInputProps,
  getSelectProps,
  getTextareaProps,
} from '@conform-to/react';
import { useLocation } from '@remix-run/react';
import type { HTMLAttributes, ReactNode } from 'react';
import { stayOnPage, useFocusOnNews } from './arrival';
import {
  describedBy,
  Field,
  FieldErrors,
  FieldHint,
  hintId,
  type Labelled,
  LabelWords,
} from './field-frame';
import { Icon } from './icon';
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
  options: {
    value: string;
    label: string;
    /** Where the label is in another language than the page. */
    lang?: string | undefined;
    hint?: string;
    /** Where the hint is in another language than the page. */
    hintLang?: string | undefined;
    drawing?: ReactNode;
  }[];
  /** Several may be ticked. */
  multiple?: boolean;
  /** Tiles side by side where there is room; without it as many as their longest words allow. */
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
      <div className={tilesClass(options, columns)}>
        {tiles.map(({ key, ...tile }, index) => (
          <label className="tile" htmlFor={tile.id} key={key ?? tile.id}>
            <input {...tile} aria-invalid={multiple ? invalid : undefined} required={false} />
            {options[index]?.drawing}
            <span>
              <span lang={options[index]?.lang}>{options[index]?.label}</span>
              {options[index]?.hint ? (
                <span className="tile-hint" lang={options[index]?.hintLang}>
                  {options[index]?.hint}
                </span>
              ) : null}
            </span>
          </label>
        ))}
      </div>
      <FieldErrors field={field} />
    </fieldset>
  );
}

/** Tiles stand in even rows and columns, so that the eye runs down a list and not through a heap. */
function tilesClass(options: ChoiceFieldProps['options'], columns: number | undefined): string {
  if (options.some(({ drawing }) => drawing)) return 'tiles tiles-drawn';
  return `tiles tiles-${columns ?? columnsFor(options)}`;
}

/** Words that need a line are read one under another; short ones stand in up to four columns. */
function columnsFor(options: ChoiceFieldProps['options']): number {
  const lengths = options.map(({ label, hint = '' }) => Math.max(label.length, hint.length / 2));
  const longest = Math.max(...lengths);
  const fit = [40, 18, 12].filter((most) => longest <= most).length + 1;
  // No tile stands alone in a last row.
  return options.length === fit + 1 ? Math.max(fit - 1, 1) : fit;
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
  form: Pick<FormMetadata, 'id' | 'errorId' | 'allErrors'>;
  /** Names of fields as they stand on the page, where the checks find errors in another order. */
  order?: readonly string[];
}) {
  const say = useMessages();
  // Each answer of the server is news, also when it finds the same fields wrong.
  const { key } = useLocation();
  const place = ([name]: [string, unknown]) => order.indexOf(name);
  const errors = Object.entries(form.allErrors).sort((a, b) => place(a) - place(b));
  const wrong = errors.length > 0;
  const box = useFocusOnNews<HTMLDivElement>(wrong && key);
  if (!wrong) return null;
  return (
    <div
      // biome-ignore lint/a11y/noAutofocus: without script this is what brings the reader to the errors
      autoFocus
      className="callout callout-problem"
      id={form.errorId}
      ref={box}
      role="alert"
      tabIndex={-1}
    >
      <Icon name="warn" />
      <p className="callout-title">{say.shell.formErrors(errors.length)}</p>
      <ul>
        {errors.map(([name, words]) => (
          <li key={name}>
            {name === '' ? (
              words.join(' ')
            ) : (
              <a href={`#${form.id}-${name}`} onClick={stayOnPage}>
                {words.join(' ')}
              </a>
            )}
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
