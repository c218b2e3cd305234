import type { ElementHandle, Locator, Page } from '@playwright/test';

/** Where the keyboard is, and what is wrong with how the page shows it. */
interface Stop {
  /** The element that has the focus, for people who read a failure. */
  name: string;
  reached: boolean;
  nowhere: boolean;
  flaw: string | null;
}

/** As many presses of Tab as no page needs; and as many as no single control needs. */
const MOST_STOPS = 600;
const MOST_IN_ONE = 6;

/**
 * Someone who has a keyboard alone: goes from control to control as Tab does, and notes every stop
 * whose focus cannot be seen (WCAG 2.4.7, 2.4.11, 1.4.11).
 */
export class Keyboard {
  readonly page: Page;
  /** What was wrong at the stops so far; a journey ends with none. */
  readonly flaws = new Set<string>();

  constructor(page: Page) {
    this.page = page;
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key);
  }

  type(words: string): Promise<void> {
    return this.page.keyboard.type(words);
  }

  /** Presses Tab until this control, or one inside it, has the focus. */
  async to(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const wanted = await target.first().elementHandle();
    const way: string[] = [];
    for (let presses = 0; presses < MOST_STOPS; presses += 1) {
      await this.press(key);
      const stop = await this.look(wanted);
      if (stop.flaw) this.flaws.add(`${new URL(this.page.url()).pathname}: ${stop.flaw}`);
      if (stop.reached) return;
      way.push(stop.name);
      if (isTrap(way)) throw new Error(`Tab does not leave ${stop.name}`);
      if (stop.nowhere && presses > 0) break;
    }
    throw new Error(`Tab does not reach ${target}; it went ${way.join(' > ')}`);
  }

  /** Follows a link or presses a button. */
  async enter(target: Locator): Promise<void> {
    await this.to(target);
    await this.press('Enter');
  }

  async write(label: string, words: string): Promise<void> {
    await this.to(this.page.getByLabel(label, { exact: true }));
    await this.type(words);
  }

  /** Goes to a tick box and ticks it. */
  async tick(name: string | RegExp): Promise<void> {
    await this.to(this.page.getByRole('checkbox', { name }));
    await this.press('Space');
  }

  /** Goes to a group of radio buttons, which is one stop, and on by arrow to one of them. */
  async choose(group: string, name: string): Promise<void> {
    const radios = this.page.getByRole('radiogroup', { name: group });
    const wanted = await radios.getByRole('radio', { name }).first().elementHandle();
    await this.to(radios);
    await this.press('Space');
    for (let presses = 0; presses < MOST_STOPS; presses += 1) {
      if ((await this.look(wanted)).reached) return;
      await this.press('ArrowDown');
    }
    throw new Error(`the arrows do not reach ${name}`);
  }

  /** Whether this, or something inside it, has the focus. */
  async isAt(target: Locator): Promise<boolean> {
    return (await this.look(await target.first().elementHandle())).reached;
  }

  /** Whether the page was just loaded, so that Tab begins at its top. */
  async isAtTop(): Promise<boolean> {
    return (await this.look(null)).nowhere;
  }

  private look(wanted: ElementHandle<Node> | null): Promise<Stop> {
    return this.page.evaluate(lookAtFocus, wanted);
  }
}

/** One control takes some presses where it has parts, as a month has; no control takes more. */
function isTrap(way: string[]): boolean {
  const last = way.slice(-MOST_IN_ONE);
  return last.length === MOST_IN_ONE && new Set(last).size === 1;
}

/** Runs in the page. */
function lookAtFocus(wanted: Node | null): Stop {
  const focused = document.activeElement;
  if (!focused || focused === document.body)
    return { name: 'nothing', reached: false, nowhere: true, flaw: null };
  const words = focused.getAttribute('aria-label') ?? focused.closest('label')?.textContent;
  const said = (words ?? focused.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40);
  const name = `<${focused.localName}${focused.id && `#${focused.id}`}> ${said}`;
  const flaw = flawOf(focused);
  return {
    name,
    reached: wanted?.contains(focused) ?? false,
    nowhere: false,
    flaw: flaw && `${name} ${flaw}`,
  };

  function flawOf(control: Element): string | null {
    const ringed = ring(control);
    if (!ringed) return 'has no ring';
    if (contrast(getComputedStyle(ringed).outlineColor, ground(ringed)) < 3)
      return 'has a faint ring';
    return isSeen(ringed) ? null : 'is covered or off the screen';
  }

  /** The element with the ring: the control, or the tile around it. */
  function ring(control: Element): Element | null {
    for (let one: Element | null = control; one && one !== document.body; one = one.parentElement) {
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) return one;
    }
    return null;
  }

  function isSeen(one: Element): boolean {
    const parts = [0.05, 0.5, 0.95];
    const places = [...one.getClientRects()].flatMap(({ left, top, width, height }) =>
      parts.flatMap((x) => parts.map((y) => [left + x * width, top + y * height] as const)),
    );
    return places.some(([x, y]) => {
      const hit = document.elementFromPoint(x, y);
      return hit !== null && (one.contains(hit) || hit.contains(one));
    });
  }

  function ground(one: Element): string {
    for (let under = one.parentElement; under; under = under.parentElement) {
      const color = getComputedStyle(under).backgroundColor;
      if (!/^(transparent|rgba\(.*, 0\))$/.test(color)) return color;
    }
    return 'rgb(255, 255, 255)';
  }

  function contrast(a: string, b: string): number {
    const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((one, two) => one - two);
    return (light + 0.05) / (dark + 0.05);
  }

  function luminance(color: string): number {
    const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map((part) => {
      const value = Number(part) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  }
}
