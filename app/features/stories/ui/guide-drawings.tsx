import { useMessages } from '~/ui/language';
import { SCAR_KINDS, type ScarKind } from '../vocabulary';
import { ScarPicture } from './scar-drawing';
import type { Drawn } from './scar-drawing-paths';

/** The guides that tell kinds of scar apart, and the kinds in the order in which each names them. */
const GUIDES = new Map<string, readonly Drawn[]>([
  [
    'kinds-of-scars',
    [
      ...(['linear', 'flat', 'icepick', 'boxcar', 'rolling'] as const),
      ...(['hypertrophic', 'keloid', 'widespread', 'contracture', 'striae', 'mark_only'] as const),
    ],
  ],
  ['atrophic-scars', ['icepick', 'boxcar', 'rolling']],
  ['raised-scars', ['hypertrophic', 'keloid']],
]);

/** The scars that a guide is about, drawn side by side. Most guides have none. */
export function GuideDrawings({ guide }: { guide: string }) {
  const say = useMessages().drawings;
  const drawn = GUIDES.get(guide);
  if (!drawn) return null;
  return (
    <section aria-labelledby="drawings" className="scar-strip">
      <h2 id="drawings">{say.strip}</h2>
      <ul>
        {drawn.map((of) => (
          <li key={of}>
            <figure>
              <ScarPicture of={of} />
              <figcaption>
                <DrawnName of={of} />
              </figcaption>
            </figure>
          </li>
        ))}
      </ul>
      <p className="quiet">{say.note}</p>
    </section>
  );
}

function DrawnName({ of }: { of: Drawn }) {
  const { terms, drawings } = useMessages();
  return isKind(of) ? terms.scar[of] : drawings.shape[of];
}

const isKind = (drawn: Drawn): drawn is ScarKind => SCAR_KINDS.some((kind) => kind === drawn);
