import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { describe, expect, it } from 'vitest';
import { ScarDrawing, ScarPicture } from '~/features/stories/ui/scar-drawing';
import { DRAWN, SCAR_DRAWINGS } from '~/features/stories/ui/scar-drawing-paths';
import { SCAR_KINDS } from '~/features/stories/vocabulary';

function svgOf(picture: React.ReactNode, at = '/') {
  const html = renderToStaticMarkup(<StaticRouter location={at}>{picture}</StaticRouter>);
  const svg = parse(html).querySelector('svg');
  if (!svg) throw new Error(html);
  return svg;
}

describe('the drawings of scars', () => {
  it('leave no kind of the forms bare, and have the shapes of the guides', () => {
    expect(DRAWN).toEqual(expect.arrayContaining([...SCAR_KINDS]));
    expect(DRAWN).toEqual(expect.arrayContaining(['icepick', 'boxcar', 'rolling', 'linear']));
  });

  it('differ from each other by their lines alone, without any colour', () => {
    const lines = DRAWN.map((of) => {
      const { surface, lines = '', thin = '' } = SCAR_DRAWINGS[of];
      return `${surface} ${lines} ${thin}`;
    });
    expect(new Set(lines).size).toBe(DRAWN.length);
  });

  it.each(DRAWN)('%s stays within its field', (of) => {
    const { surface = '', tissue = '', lines = '', thin = '' } = SCAR_DRAWINGS[of];
    const absolute = [surface, tissue, lines, thin].join(' ').replace(/h \.01/g, '');
    const numbers = [...absolute.matchAll(/-?\d+(\.\d+)?/g)].map(([number]) => Number(number));
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThanOrEqual(96);
  });

  it.each(DRAWN)('%s takes the colour of the words, and has no id that could clash', (of) => {
    const html = svgOf(<ScarDrawing of={of} />).outerHTML;
    expect(html).not.toMatch(/ id=|style=|fill="#|stroke="#|url\(/);
  });

  it.each(DRAWN)('%s is silent beside its name, and speaks where it stands alone', (of) => {
    const silent = svgOf(<ScarDrawing of={of} />);
    expect(silent.getAttribute('aria-hidden')).toBe('true');
    expect(silent.querySelector('title')).toBeNull();
    const names = ['/', '/uk'].map((at) => {
      const speaking = svgOf(<ScarPicture of={of} />, at);
      expect(speaking.getAttribute('role')).toBe('img');
      return speaking.getAttribute('aria-label');
    });
    expect(names[0]).toMatch(/^Drawing: /);
    expect(names[1]).toMatch(/^Малюнок: /);
  });

  it('have a size of their own, so that nothing moves when styles come late', () => {
    const svg = svgOf(<ScarDrawing of="flat" />);
    expect([svg.getAttribute('width'), svg.getAttribute('height')]).toEqual(['96', '64']);
  });
});
