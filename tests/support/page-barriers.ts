import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a wider screen may change. */
const LAYOUT = ['color-contrast', 'target-size', 'scrollable-region-focusable'];
/** What night may change. */
const COLOUR = ['color-contrast', 'link-in-text-block'];

/** A phone; a desk; and a desk at 400 %. */
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 800 };
const ZOOMED = { width: 320, height: 256 };

/** Everything about an open page that would stand in someone's way, of what can be measured. */
export async function barriersOn(page: Page): Promise<string[]> {
  const found = [...(await misfitsOn(page)), ...(await axeBarriersOn(page))];
  // A sheet of specimens shows the same landmark many times.
  const specimens = (await page.locator('.specimen').count()) > 0;
  return specimens ? found.filter((one) => !one.startsWith('landmark-unique')) : found;
}

/** What does not fit a phone, a thumb, 400 % or wider text. Leaves the page as on a phone. */
export async function misfitsOn(page: Page): Promise<string[]> {
  await page.setViewportSize(ZOOMED);
  await page.evaluate(unfold);
  const zoomed = await page.evaluate(misfits);
  await page.setViewportSize(PHONE);
  const found = [
    ...(await page.evaluate(headingFlaws)),
    ...(await page.evaluate(fieldFlaws)),
    ...(await page.evaluate(foreignNames)),
    ...(await page.evaluate(smallTargets)),
  ];
  await page.evaluate(spaceText, true);
  const spaced = await page.evaluate(misfits);
  await page.evaluate(spaceText, false);
  return [
    ...found,
    ...zoomed.map((what) => `at 400 %: ${what}`),
    ...spaced.map((what) => `with wider text: ${what}`),
  ];
}

/** All rules where there is least room; on other screens those that may find something else there. */
async function axeBarriersOn(page: Page): Promise<string[]> {
  const found = await axeFinds(page, 'on a phone', (axe) => axe.withTags(WCAG));
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await axeFinds(page, 'on a phone by night', (axe) => axe.withRules(COLOUR))));
  await page.setViewportSize(DESK);
  found.push(...(await axeFinds(page, 'on a desk by night', (axe) => axe.withRules(COLOUR))));
  await page.emulateMedia({ colorScheme: 'light' });
  found.push(...(await axeFinds(page, 'on a desk', (axe) => axe.withRules(LAYOUT))));
  return found;
}

async function axeFinds(
  page: Page,
  where: string,
  set: (axe: AxeBuilder) => AxeBuilder,
): Promise<string[]> {
  // No page has frames; and the other mode opens a second page for every look.
  const axe = new AxeBuilder({ page }).setLegacyMode();
  const { violations } = await set(axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id} ${where}: ${html.slice(0, 200)}`),
  );
}

// From here on each function runs in the page, and so stands alone.

/** Folded parts too. */
function unfold(): void {
  for (const part of document.querySelectorAll('details')) part.open = true;
}

/** One h1, and no level left out on the way down; but a sheet of specimens shows some of its own. */
function headingFlaws(): string[] {
  if (document.querySelector('.specimen')) return [];
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const levels = headings.map(({ localName }) => Number(localName.slice(1)));
  const main = levels.filter((level) => level === 1).length;
  return [
    ...(main === 1 ? [] : [`${main} headings of the first level`]),
    ...headings.flatMap((heading, at) => {
      const skips = (levels[at] ?? 0) > (levels[at - 1] ?? 0) + 1;
      return skips ? [`a level is skipped before: ${heading.outerHTML.slice(0, 120)}`] : [];
    }),
  ];
}

/** What is wrong is tied to its field both ways, and a browser knows what it may fill in for someone. */
function fieldFlaws(): string[] {
  const words = (one: Element) => one.outerHTML.slice(0, 160);
  const described = [...document.querySelectorAll('[aria-describedby]')].flatMap((one) =>
    (one.getAttribute('aria-describedby') ?? '').split(' ').map((id) => ({ one, id })),
  );
  const wrong = document.querySelectorAll(
    'fieldset[aria-invalid], input[aria-invalid], select[aria-invalid], textarea[aria-invalid]',
  );
  const hasError = (one: Element) =>
    described.some((tie) => tie.one.contains(one) && /error/.test(tie.id));
  return [
    ...described
      .filter(({ id }) => !document.getElementById(id))
      .map(({ one }) => `described by nothing: ${words(one)}`),
    ...[...document.querySelectorAll('.field-error')]
      .filter((error) => !described.some(({ id }) => id === error.id))
      .map((error) => `an error of no field: ${words(error)}`),
    ...[...wrong]
      .filter((one) => !hasError(one) && !one.closest('fieldset[aria-describedby]'))
      .map((one) => `wrong without a word: ${words(one)}`),
    ...[...document.querySelectorAll<HTMLAnchorElement>('[role=alert] a[href^="#"]')]
      .filter(({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))))
      .map((link) => `leads to no field: ${words(link)}`),
    ...[
      ...document.querySelectorAll('input:is([type=email], [type=password]):not([autocomplete])'),
    ].map((field) => `does not say what it takes: ${words(field)}`),
  ];
}

/** Names that are only heard are in the language of the words around them. */
function foreignNames(): string[] {
  const language = (one: Element) => one.closest('[lang]')?.getAttribute('lang');
  return [...document.querySelectorAll('[aria-label]')]
    .filter((one) => language(one) !== 'en')
    .filter((one) => !/\p{Script=Cyrillic}/u.test(one.getAttribute('aria-label') ?? ''))
    .map((one) => `a name in another language: ${one.outerHTML.slice(0, 160)}`);
}

/** Targets under 24 px (2.5.8), and those that thumbs press under 44. A link in a sentence is as high as its line. */
function smallTargets(): string[] {
  const targets = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const thumbs = '.button, button, input, select, textarea, summary, header nav a';
  return [...document.querySelectorAll(targets)].flatMap((target) => {
    const pressed = target.closest('label') ?? target;
    const box = pressed.getBoundingClientRect();
    const unseen = !target.checkVisibility({ visibilityProperty: true }) || target.matches('.skip');
    if (unseen || isInSentence(target)) return [];
    const least = target.matches(thumbs) ? 43.5 : 23.5;
    const [width, height] = [box.width, box.height].map(Math.round);
    return box.height < least || box.width < 23.5
      ? [`${width} × ${height} px: ${target.outerHTML.slice(0, 160)}`]
      : [];
  });

  function isInSentence(target: Element): boolean {
    if (getComputedStyle(target).display !== 'inline' || !target.parentElement) return false;
    const around = [...target.parentElement.childNodes].filter((one) => one !== target);
    return around.some((one) => one.nodeName !== 'A' && /\p{L}/u.test(one.textContent ?? ''));
  }
}

/** What sticks out of the page sideways, or is cut off without a way to scroll to it. */
function misfits(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const shown = [...document.body.querySelectorAll('*')].filter((one) => one.checkVisibility());
  const cut = shown.filter((one) => {
    const { overflowX, overflowY, clipPath, webkitLineClamp } = getComputedStyle(one);
    const meant = clipPath !== 'none' || webkitLineClamp !== 'none';
    if (meant || one.matches('svg, svg *, input, select')) return false;
    const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
    const wide = hides(overflowX) && one.scrollWidth > one.clientWidth + 1;
    return wide || (hides(overflowY) && one.scrollHeight > one.clientHeight + 1);
  });
  const out = scrollWidth > clientWidth ? shown.filter(sticksOut).slice(-1) : [];
  return [
    ...out.map((one) => `sticks out: ${one.outerHTML.slice(0, 160)}`),
    ...cut.map((one) => `is cut: ${one.outerHTML.slice(0, 160)}`),
  ];

  function sticksOut(one: Element): boolean {
    return one.getBoundingClientRect().right > clientWidth + 1;
  }
}

/** The spacing that readers may set for themselves (1.4.12). */
function spaceText(wide: boolean): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = wide ? [sheet] : [];
}
