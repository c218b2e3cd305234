import { useMessages } from './language';

interface ProgressProps {
  /** What the steps lead to. */
  label: string;
  steps: string[];
  /** Place of the step that is going on; all before it are done. */
  now: number;
}

/** Steps on a way, in order. Words and signs carry it; the colour only repeats them. */
export function Progress({ label, steps, now }: ProgressProps) {
  const say = useMessages().shell.progress;
  return (
    <ol aria-label={label} className="progress">
      {steps.map((step, place) => (
        <li
          aria-current={place === now ? 'step' : undefined}
          className={place < now ? 'progress-done' : undefined}
          key={step}
        >
          {step}
          {place < now ? <span className="visually-hidden"> ({say.done})</span> : null}
        </li>
      ))}
    </ol>
  );
}
