import type { MetaFunction } from '@remix-run/node';
import { designOnly } from '~/http/design-page.server';
import { COLOURS, type ColourToken, contrast, groundOf } from '~/ui/design-tokens';
import { ICON_NAMES, Icon } from '~/ui/icon';
import { NameMark } from '~/ui/name-mark';
import { pageMeta } from '~/ui/page-meta';
import { DesignPage, type Scheme, Specimen } from '~/ui/specimen';

export const loader = designOnly('tokens');

export const meta: MetaFunction = (asked) => pageMeta(asked, { title: 'Design' });

const SIZES = ['s', 'm', 'l', 'xl', 'xxl'];
const SPACES = ['1', '2', '3', '4', '5', '6', '7'];

export default function Tokens() {
  return (
    <DesignPage part="">
      <Specimen
        of="Colours"
        when="Never a colour of one's own: a token says what it means. The number is the contrast with its ground; words need 4.5, edges of controls 3."
      >
        {(scheme) => (
          <ul className="swatches">
            {COLOURS.map((colour) => (
              <Swatch colour={colour} key={colour.name} scheme={scheme} />
            ))}
          </ul>
        )}
      </Specimen>
      <Specimen
        of="Type"
        when="Serif for titles and long reading, sans for everything that is used."
      >
        {() =>
          SIZES.map((size) => (
            <div className={`type-${size}`} key={size}>
              <p className="type-serif">--text-{size} What did it do?</p>
              <p>
                What did it do? <span lang="uk">Що це дало? Її ґанок, об’єм</span>{' '}
                <span lang="ru">Съёмка, подъезд, эхо</span> 1 234 ₴ · 60 % → ✓
              </p>
            </div>
          ))
        }
      </Specimen>
      <Specimen of="Space" when="Distances between parts; inside a line of words use em.">
        {() =>
          SPACES.map((space) => (
            <p className="space-line" key={space}>
              <span className={`space space-${space}`} /> --space-{space}
            </p>
          ))
        }
      </Specimen>
      <Specimen of="Icon" when="Beside words that say the same; never alone without a name.">
        {() => (
          <ul className="icons">
            {ICON_NAMES.map((name) => (
              <li key={name}>
                <Icon name={name} /> {name}
              </li>
            ))}
          </ul>
        )}
      </Specimen>
      <Specimen of="NameMark" when="Beside the name, in the header and on share images.">
        {() => <NameMark />}
      </Specimen>
    </DesignPage>
  );
}

function Swatch({ colour, scheme }: { colour: ColourToken; scheme: Scheme }) {
  const ground = groundOf(colour);
  const against = ground && ground !== colour ? contrast(colour[scheme], ground[scheme]) : null;
  return (
    <li>
      <svg aria-hidden="true" height="40" viewBox="0 0 64 40" width="64">
        <rect fill={colour[scheme]} height="40" rx="6" width="64" />
      </svg>
      <span>
        {colour.name} <code>{colour[scheme]}</code>
        {against ? (
          <span className="quiet">
            {' '}
            {against.toFixed(1)} on {ground?.name}
          </span>
        ) : null}
      </span>
    </li>
  );
}
