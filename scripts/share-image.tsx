import { renderToStaticMarkup } from 'react-dom/server';
import { ScarDrawing } from '~/features/stories/ui/scar-drawing';
import type { Drawn } from '~/features/stories/ui/scar-drawing-paths';
import { share as en } from '~/messages/en/share';
import { share as ru } from '~/messages/ru/share';
import { share as uk } from '~/messages/uk/share';
import { NameMark } from '~/ui/name-mark';
import { SHARE_KINDS, type ShareKind, sharePicture } from '~/ui/page-meta';
import { LANGUAGES, type Language } from '~/urls';

export { SHARE_SIZE } from '~/ui/page-meta';

const WORDS = { en, uk, ru };

const DRAWINGS: Record<ShareKind, Drawn[]> = {
  site: ['rolling', 'hypertrophic', 'linear'],
  story: ['linear'],
  guide: ['icepick', 'boxcar', 'rolling'],
  treatment: ['atrophic', 'hypertrophic', 'contracture'],
  discussion: ['unsure', 'keloid'],
};

/** A page for each picture, and the name under which it is kept. */
export function shareImages(): { name: string; html: string }[] {
  return SHARE_KINDS.flatMap((kind) =>
    LANGUAGES.map((language) => ({
      name: sharePicture(kind, language).replace('/share/', ''),
      html: renderToStaticMarkup(<ShareImage kind={kind} language={language} />),
    })),
  );
}

function ShareImage({ kind, language }: { kind: ShareKind; language: Language }) {
  const { title, line } = WORDS[language].kinds[kind];
  return (
    <div className="share" lang={language}>
      <p className="share-name">
        <NameMark /> Scarwise
      </p>
      <h1>{title}</h1>
      <p className="share-line">{line}</p>
      <div className="share-drawings">
        {DRAWINGS[kind].map((of) => (
          <ScarDrawing key={of} of={of} size="figure" />
        ))}
      </div>
    </div>
  );
}
