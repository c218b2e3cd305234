import { expect, vi } from 'vitest';
import type { TestPage } from './browser';
import type { CataloguePage, Fields } from './page-entry';
import { inLanguage, type Sites } from './sites';

/**
 * Opens a page of the catalogue in Chromium, in the state that it is listed with, and gives the
 * status of the answer. The browser may have been anybody's before.
 */
export async function browse(
  sites: Sites,
  listed: CataloguePage,
  { page, context, expectError }: TestPage,
  language = 'en',
): Promise<number> {
  const site = await sites.of(listed.site);
  const visitor = await site.visitor(listed.as);
  await context.clearCookies();
  const cookies = [...visitor.cookieJar].map(([name, value]) => ({ name, value, url: site.url }));
  await context.addCookies(cookies);
  if (listed.status >= 400) expectError(/status of [45]\d\d/);
  const path = inLanguage(site.pathOf(listed), language);
  const { send, shows } = listed;
  const open = async () => (await page.goto(site.url + path))?.status() ?? 0;
  if (!send) return open();
  const fields = site.fieldsOf(listed);
  const post = async () => {
    await open();
    return submit(page, { form: send.form, fields, path, shows });
  };
  return site.alone(async () => {
    if (!send.spent) return post();
    await post();
    await site.spend();
    return post();
  });
}

interface Filled {
  form: string | null;
  fields: Fields;
  path: string;
  shows: string | undefined;
}

/** A form is sent by the browser, or by script where the page has it: both are waited for. */
async function submit(page: TestPage['page'], { shows, ...filled }: Filled): Promise<number> {
  await vi.waitFor(async () => expect(await page.evaluate(isAwake)).toBe(true), 30_000);
  const answer = page.waitForResponse((response) => response.request().method() === 'POST');
  const loaded = page.waitForEvent('load');
  loaded.catch(() => undefined);
  await page.waitForFunction(isAlive, filled.form ?? 'main');
  await page.evaluate(fillAndSend, filled);
  const sent = await answer;
  if (sent.request().isNavigationRequest()) await loaded;
  else
    await page
      .locator(shows ?? 'main')
      .first()
      .waitFor();
  return sent.status();
}

/** Runs in the page. While scripts wake a page up, they put hidden fields back to what they were. */
function isAwake(): boolean {
  const main = document.querySelector('main') ?? document.body;
  const wakes = document.querySelector('script') !== null;
  return !wakes || Object.keys(main).some((name) => name.startsWith('__react'));
}

/** Runs in the page: no script is there, or React has taken what it will not have changed before. */
function isAlive(selector: string): boolean {
  const place = document.querySelector(selector) ?? document.body;
  const taken = Object.keys(place).some((key) => key.startsWith('__reactProps'));
  return taken || !('__remixContext' in window);
}

/** Runs in the page. Fields are filled as by hand; what the form lacks is added, unseen. */
function fillAndSend({ form: selector, fields, path }: Omit<Filled, 'shows'>): void {
  const there = selector ? document.querySelector<HTMLFormElement>(selector) : null;
  if (selector && !there) throw new Error(`no form ${selector}`);
  const form = there ?? document.createElement('form');
  if (!there) {
    Object.assign(form, { method: 'post', action: path });
    document.body.append(form);
  }
  form.noValidate = true;
  let pressed: HTMLButtonElement | null = null;
  for (const [name, given] of Object.entries(fields)) {
    const values = [given].flat();
    let known = false;
    for (const field of form.elements) {
      if (field.getAttribute('name') !== name) continue;
      if (field instanceof HTMLButtonElement) {
        if (!values.includes(field.value)) continue;
        pressed = field;
      } else if (field instanceof HTMLInputElement && field.type === 'hidden') {
        // React would put its own value back.
        field.disabled = true;
        continue;
      } else if (field instanceof HTMLInputElement && /^(checkbox|radio)$/.test(field.type)) {
        if (field.checked !== values.includes(field.value)) field.click();
      } else if (
        field instanceof HTMLInputElement ||
        field instanceof HTMLTextAreaElement ||
        field instanceof HTMLSelectElement
      ) {
        field.value = values[0] ?? '';
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }
      known = true;
    }
    if (known) continue;
    for (const value of values) {
      const field = document.createElement('input');
      Object.assign(field, { type: 'hidden', name, value });
      form.append(field);
    }
  }
  form.requestSubmit(pressed);
}
