import type { ReactNode } from 'react';

/** One or two words in a frame. The words carry the meaning; the colour only repeats it. */
export function Badge({
  kind = 'neutral',
  children,
}: {
  kind?: 'neutral' | 'good' | 'bad' | 'mixed' | 'wait';
  children: ReactNode;
}) {
  return <span className={`badge badge-${kind}`}>{children}</span>;
}
