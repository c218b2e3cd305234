import type { ReactNode } from 'react';
import { useFocusOnNews } from './arrival';
import { Icon, type IconName } from './icon';

interface CalloutProps {
  kind: 'note' | 'safety' | 'support' | 'evidence' | 'wait' | 'done' | 'problem';
  title?: ReactNode;
  /** It answers what was just done, and takes the focus; another key takes it anew. */
  news?: boolean;
  children?: ReactNode;
}

const SIGNS: Record<CalloutProps['kind'], IconName> = {
  note: 'info',
  safety: 'warn',
  support: 'heart',
  evidence: 'evidence',
  wait: 'clock',
  done: 'check',
  problem: 'warn',
};

/** Something to be told apart from the text around it. */
export function Callout({ kind, title, news = false, children }: CalloutProps) {
  const box = useFocusOnNews<HTMLDivElement>(news);
  const answer = kind === 'problem' ? 'alert' : 'status';
  return (
    <div
      // biome-ignore lint/a11y/noAutofocus: without script this is what brings the reader to it
      autoFocus={news}
      className={`callout callout-${kind}`}
      ref={box}
      role={news ? answer : 'note'}
      tabIndex={news ? -1 : undefined}
    >
      <Icon name={SIGNS[kind]} />
      {title ? <p className="callout-title">{title}</p> : null}
      {children}
    </div>
  );
}
