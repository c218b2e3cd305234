import type { MetaFunction } from '@remix-run/node';
import { GuideDrawings } from '~/features/stories/ui/guide-drawings';
import { ScarDrawing, ScarPicture } from '~/features/stories/ui/scar-drawing';
import { DRAWN } from '~/features/stories/ui/scar-drawing-paths';
import { designOnly } from '~/http/design-page.server';
import { messages } from '~/messages';
import { pageMeta, SHARE_KINDS, SHARE_SIZE, sharePicture } from '~/ui/page-meta';
import { DesignPage, Specimen } from '~/ui/specimen';
import { LANGUAGES } from '~/urls';

export const loader = designOnly('drawings');

export const meta: MetaFunction = (asked) => pageMeta(asked, { title: 'Design: drawings' });

export default function Drawings() {
  return (
    <DesignPage part="drawings">
      <Specimen
        of="ScarDrawing"
        when="Beside the name of a kind of scar: in a line, on a tile. Told apart by shape alone."
      >
        {() => (
          <ul className="icons">
            {DRAWN.map((of) => (
              <li key={of}>
                <ScarDrawing of={of} size="line" />
                <ScarDrawing of={of} /> {of}
              </li>
            ))}
          </ul>
        )}
      </Specimen>
      <Specimen
        of="ScarPicture"
        when="Looked at for itself; it tells a screen reader what it shows."
      >
        {() => (
          <ul className="icons">
            {DRAWN.map((of) => (
              <li key={of}>
                <ScarPicture of={of} />
              </li>
            ))}
          </ul>
        )}
      </Specimen>
      <section className="specimen" data-component="GuideDrawings">
        <GuideDrawings guide="kinds-of-scars" />
      </section>
      <section className="specimen" data-component="pageMeta">
        <h2>Share images</h2>
        <p>What a link shows elsewhere. Made by “npm run share-images”.</p>
        <ul className="share-images">
          {SHARE_KINDS.flatMap((kind) =>
            LANGUAGES.map((language) => {
              const { title, line } = messages(language).share.kinds[kind];
              return (
                <li key={`${kind} ${language}`}>
                  <img
                    alt={messages(language).share.picture(title, line)}
                    {...SHARE_SIZE}
                    lang={language}
                    loading="lazy"
                    src={sharePicture(kind, language)}
                  />
                </li>
              );
            }),
          )}
        </ul>
      </section>
    </DesignPage>
  );
}
