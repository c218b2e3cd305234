import { useMessages } from '~/ui/language';
import { type Drawn, SCAR_DRAWINGS } from './scar-drawing-paths';

interface ScarDrawingProps {
  of: Drawn;
  /** `tile` stands above a label, `line` within one; `figure` is looked at for itself. */
  size?: 'line' | 'tile' | 'figure';
}

/** A kind of scar beside words that name it: nothing for a screen reader. */
export function ScarDrawing({ of, size = 'tile' }: ScarDrawingProps) {
  return (
    <svg
      aria-hidden="true"
      className={`scar-drawing scar-drawing-${size}`}
      focusable="false"
      height="64"
      viewBox="0 0 96 64"
      width="96"
    >
      <Paths of={of} />
    </svg>
  );
}

/** The same drawing where no words beside it say what it shows. */
export function ScarPicture({ of, size = 'figure' }: ScarDrawingProps) {
  const say = useMessages().drawings;
  return (
    <svg
      aria-label={say.shows[of]}
      className={`scar-drawing scar-drawing-${size}`}
      height="64"
      role="img"
      viewBox="0 0 96 64"
      width="96"
    >
      <Paths of={of} />
    </svg>
  );
}

function Paths({ of }: { of: Drawn }) {
  const { surface, tissue, lines, thin } = SCAR_DRAWINGS[of];
  return (
    <>
      {surface ? (
        <path className="scar-skin" d={`${surface} V60 H4 Z`} />
      ) : (
        <rect className="scar-skin" height="60" rx="8" width="92" x="2" y="2" />
      )}
      {tissue ? <path className="scar-tissue" d={tissue} /> : null}
      {thin ? <path className="scar-thin" d={thin} /> : null}
      {surface ? <path className="scar-line" d={surface} /> : null}
      {lines ? <path className="scar-line" d={lines} /> : null}
    </>
  );
}
