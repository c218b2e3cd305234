import type { ReactNode } from 'react';

/** Something to be told apart from the text around it. */
export function Callout({
  kind,
  title,
  children,
}: {
  kind: 'note' | 'safety' | 'support' | 'evidence' | 'wait' | 'done' | 'problem';
  title?: string;
  children?: ReactNode;
}) {
  return (
    <div className={`callout callout-${kind}`} role="note">
      {title ? <p className="callout-title">{title}</p> : null}
      {children}
    </div>
  );
}
