import type { ReactNode } from 'react';

/** Stands where something was, and says why it went. */
export function Tombstone({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="tombstone">
      <p className="tombstone-title">{title}</p>
      {children}
    </div>
  );
}
