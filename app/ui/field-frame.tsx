import type { FieldMetadata } from '@conform-to/react';
import type { ReactNode } from 'react';
import { Icon } from './icon';
import { useMessages } from './language';

export interface Labelled {
  field: FieldMetadata<unknown>;
  label: ReactNode;
  hint?: ReactNode;
  /** Says beside the label that the field may stay empty. */
  optional?: boolean;
}

export const hintId = (field: FieldMetadata<unknown>) => field.descriptionId;

/** Hint first, then the error: read out in the order in which they stand. */
export function describedBy(field: FieldMetadata<unknown>, hint: ReactNode): string | undefined {
  const ids = [hint ? hintId(field) : [], field.errors ? field.errorId : []].flat();
  return ids.length > 0 ? ids.join(' ') : undefined;
}

export function LabelWords({ label, optional }: Pick<Labelled, 'label' | 'optional'>) {
  const say = useMessages();
  return (
    <>
      {label}
      {optional ? <span className="optional"> {say.shell.optional}</span> : null}
    </>
  );
}

export function FieldHint({ field, hint }: Pick<Labelled, 'field' | 'hint'>) {
  if (!hint) return null;
  return (
    <div className="hint" id={hintId(field)}>
      {hint}
    </div>
  );
}

export function FieldErrors({ field }: Pick<Labelled, 'field'>) {
  if (!field.errors) return null;
  return (
    <p className="field-error" id={field.errorId}>
      <Icon name="warn" />
      {field.errors.join(' ')}
    </p>
  );
}

/** Label, hint, control and error of a field with one control. */
export function Field({
  field,
  label,
  hint,
  optional,
  children,
}: Labelled & { children: ReactNode }) {
  return (
    <div className="field">
      <label htmlFor={field.id}>
        <LabelWords label={label} optional={optional} />
      </label>
      <FieldHint field={field} hint={hint} />
      {children}
      <FieldErrors field={field} />
    </div>
  );
}
