import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon';

/** One or two words in a frame. The words carry the meaning; the colour only repeats it. */
export function Badge({
  kind = 'neutral',
  sign,
  children,
}: {
  kind?: 'neutral' | 'good' | 'bad' | 'mixed' | 'wait';
  /** A drawing before the words. */
  sign?: IconName;
  children: ReactNode;
}) {
  return (
    <span className={`badge badge-${kind}`}>
      {sign ? <Icon name={sign} /> : null}
      {children}
    </span>
  );
}
