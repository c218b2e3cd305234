import { type HTMLElement, parse } from 'node-html-parser';

/** A page as a browser without script gets it. */
export interface Seen {
  status: number;
  headers: Headers;
  html: string;
  page: HTMLElement;
  /** The words of the page's body, white space folded. */
  text: string;
  /** Where a redirect leads, path and query only. */
  location: string | null;
}

type Fields = Record<string, string | string[] | undefined>;

/** Someone who visits over HTTP: keeps cookies, follows nothing by itself, sends forms as a browser would. */
export class Visitor {
  readonly url: string;
  private readonly cookies = new Map<string, string>();

  constructor(url: string) {
    this.url = url;
  }

  async open(path: string, init: RequestInit = {}): Promise<Seen> {
    const headers = new Headers(init.headers);
    if (this.cookies.size > 0) headers.set('cookie', this.cookieHeader());
    const response = await fetch(new URL(path, this.url), { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.keep(cookie);
    return seen(response, this.url);
  }

  /** Opens a path and goes where redirects lead, at most five times. */
  async follow(path: string): Promise<Seen> {
    let page = await this.open(path);
    for (let hops = 0; page.location !== null && hops < 5; hops += 1)
      page = await this.open(page.location);
    return page;
  }

  post(path: string, fields: Fields, headers: Record<string, string> = {}): Promise<Seen> {
    const body = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of [value].flat()) if (one !== undefined) body.append(name, one);
    }
    return this.open(path, { method: 'POST', body, headers: { origin: this.url, ...headers } });
  }

  /** Fills a form of a page that was opened: what the page holds, and `fields` over it. */
  async submit(
    page: Seen,
    path: string,
    fields: Fields,
    which = 'main form[method="post"]',
  ): Promise<Seen> {
    const form = page.page.querySelector(which);
    if (!form) throw new Error(`no form ${which} in: ${page.text.slice(0, 300)}`);
    return this.post(form.getAttribute('action') ?? path, { ...fieldsOf(form), ...fields });
  }

  async signIn(email: string, password: string): Promise<void> {
    const login = await this.open('/login');
    const answer = await this.submit(login, '/login', { email, password });
    if (answer.status !== 302)
      throw new Error(`not signed in: ${answer.status} ${answer.text.slice(0, 200)}`);
  }

  get signedIn(): boolean {
    return [...this.cookies.keys()].some((name) => name.endsWith('session'));
  }

  /** Its cookies by name, for a browser that goes on from here. */
  get cookieJar(): ReadonlyMap<string, string> {
    return this.cookies;
  }

  private cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    const [name, value] = [pair.slice(0, at), pair.slice(at + 1)];
    if (/max-age=0/i.test(cookie)) this.cookies.delete(name);
    else this.cookies.set(name, value);
  }
}

/** What a browser would send of a form as it stands. */
export function fieldsOf(form: HTMLElement): Fields {
  const fields: Record<string, string[]> = {};
  const add = (name: string | undefined, value: string) => {
    if (name) fields[name] = [...(fields[name] ?? []), value];
  };
  for (const input of form.querySelectorAll('input')) {
    const type = input.getAttribute('type') ?? 'text';
    if (['submit', 'button', 'file', 'image'].includes(type)) continue;
    const ticks = type === 'checkbox' || type === 'radio';
    if (ticks && !input.hasAttribute('checked')) continue;
    add(input.getAttribute('name'), input.getAttribute('value') ?? (ticks ? 'on' : ''));
  }
  for (const area of form.querySelectorAll('textarea')) add(area.getAttribute('name'), area.text);
  for (const select of form.querySelectorAll('select')) {
    const chosen = select.querySelector('option[selected]') ?? select.querySelector('option');
    add(select.getAttribute('name'), chosen?.getAttribute('value') ?? '');
  }
  return fields;
}

/** Nobody reads what is written for scripts. */
const KEPT_TEXT = { script: false, noscript: true, style: true, pre: true };

async function seen(response: Response, base: string): Promise<Seen> {
  const html = await response.text();
  const page = parse(html, { blockTextElements: KEPT_TEXT });
  const location = response.headers.get('location');
  const target = location === null ? null : new URL(location, base);
  return {
    status: response.status,
    headers: response.headers,
    html,
    page,
    text: (page.querySelector('body')?.structuredText ?? '').replace(/\s+/g, ' ').trim(),
    location: target === null ? null : target.pathname + target.search,
  };
}
