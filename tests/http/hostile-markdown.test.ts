import type { HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer, type TestServer } from '../support/server';
import { Visitor } from '../support/visitor';

const NEW = '/stories/new';

let server: TestServer;
let moderator: Visitor;
beforeAll(async () => {
  server = await startServer({ env: { DEMO: '1' } });
  moderator = new Visitor(server.url);
  await moderator.signIn('moderator@demo.scarwise.example', 'scars-have-stories');
});
afterAll(() => server.stop());

/** Publishes a story by the form, and reads its page as a guest. What moderators write is out at once. */
async function published(body: string, title = 'A gel, told plainly') {
  const answer = await moderator.submit(await moderator.open(NEW), NEW, {
    ...{ subject: 'self', treatment: 'Dermatix', status: 'ongoing', change: 'better' },
    ...{ interest: 'none', consent: 'on', intent: 'publish', title, body },
  });
  expect(answer.location).toMatch(/^\/stories\/\w+\//);
  const page = await new Visitor(server.url).open((answer.location ?? '').replace(/\?.*/, ''));
  expect(page.status).toBe(200);
  const text = page.page.querySelector('main .prose');
  if (!text) throw new Error(`no text in: ${page.text}`);
  return { ...page, prose: text };
}

const ALLOWED =
  /^(div|p|br|hr|em|strong|del|blockquote|ul|ol|li|a|code|pre|h3|h4|table|thead|tbody|tr|th|td)$/;

/** That nothing in a text runs, loads, styles, or leads where links may not lead. */
function expectHarmless(prose: HTMLElement) {
  for (const element of prose.querySelectorAll('*')) {
    expect(element.rawTagName.toLowerCase()).toMatch(ALLOWED);
    const names = Object.keys(element.attributes).map((name) => name.toLowerCase());
    // What may be too wide takes the focus, to be scrolled by keys: ours, never the author's.
    const scrolls = ['table', 'pre'].includes(element.rawTagName.toLowerCase());
    expect(element.getAttribute('tabindex')).toBe(scrolls ? '0' : undefined);
    for (const name of names) expect(['href', 'rel', 'start', 'tabindex']).toContain(name);
    if (element.rawTagName.toLowerCase() !== 'a') continue;
    const { href, rel = '' } = element.attributes;
    // To another site over the web, or to a page of this one: opening a page changes nothing.
    if (href !== undefined) expect(href).toMatch(/^(https?:\/\/[\w.-]+|\/[\w%-])/);
    expect(rel.split(' ')).toEqual(expect.arrayContaining(['nofollow', 'ugc']));
  }
}

const SAMPLES = [
  '<script>alert(1)</script>',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<SCRIPT SRC=//evil.example/x.js></SCRIPT>',
  '<img src=x onerror=alert(1)>',
  '<img src="x`onerror=alert(1)">',
  '![x](javascript:alert(1))',
  '![x](https://evil.example/pixel.gif "t")',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '[x](java&#115;cript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](java\tscript:alert(1))',
  '[x](<javascript:alert(1)>)',
  '[x](\u0001javascript:alert(1))',
  '[x](vbscript:msgbox(1))',
  '[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)',
  '[x](//evil.example)',
  '[x](/logout)',
  '[x](/\\evil.example)',
  '<a href="/\\evil.example">x</a>',
  '<a href="/\t/evil.example">x</a>',
  '[x](https://good.example" onmouseover="alert(1))',
  '[x][1]\n\n[1]: javascript:alert(1)',
  '[x]\n\n[x]: data:text/html,<script>alert(1)</script>',
  '<javascript:alert(1)>',
  '<https://good.example/"onclick="alert(1)>',
  'https://good.example/<script>alert(1)</script>',
  'www.good.example/"onclick=alert(1)',
  '<a href="&#106;avascript:alert(1)">x</a>',
  '<a href="https://good.example" target=_top ping=//evil.example onclick=alert(1)>x</a>',
  '<a href="https://good.example" rel="opener dofollow">x</a>',
  '| a | b |\n| - | - |\n| <img src=x onerror=alert(1)> | [y](javascript:1) |',
  '<!-- <img src=x onerror=alert(1)> -->after',
  '<!--><script>alert(1)</script>-->',
  '<![CDATA[<script>alert(1)</script>]]>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '&amp;lt;img src=x onerror=alert(1)&amp;gt;',
  '<svg/onload=alert(1)><animate onbegin=alert(1)>',
  '<math><mi xlink:href="javascript:alert(1)">x</mi></math>',
  '<noscript><p title="</noscript><img src=x onerror=alert(1)>">',
  '<style>@import "//evil.example";</style><p style="position:fixed">x',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data=x><embed src=x>',
  '<form action=/logout method=post><button formaction=javascript:alert(1)>x</button></form>',
  '<meta http-equiv=refresh content="0;url=//evil.example"><base href=//evil.example>',
  '<textarea><img src=x onerror=alert(1)></textarea>',
  '<p id=main class=button name=once>x</p></main></body></html><script>alert(1)</script>',
  '```html"><img src=x onerror=alert(1)>\n<script>alert(1)</script>\n```',
  `${'>'.repeat(200)} deep`,
  `${'<div>'.repeat(500)}<script>alert(1)</script>`,
  `${'*'.repeat(2000)}x${'_'.repeat(2000)}`,
  `${'['.repeat(2000)}x${']('.repeat(2000)}`,
];

describe('Markdown that means harm', () => {
  it.each(SAMPLES.map((sample, number) => ({ number, sample })))(
    '$number does none on the page of its story',
    async ({ sample }) => {
      const page = await published(`Before.\n\n${sample}\n\nAfter.`);
      expect(page.html).not.toContain('<script');
      expect(page.headers.get('content-security-policy')).toContain("script-src 'none'");
      for (const element of page.page.querySelectorAll('*')) {
        const names = Object.keys(element.attributes);
        expect(names.filter((name) => /^(on|style$|srcdoc$)/i.test(name))).toEqual([]);
        const target = element.getAttribute('href') ?? element.getAttribute('action') ?? '';
        const { protocol, host } = new URL(target, server.url);
        expect(protocol).toMatch(/^https?:$/);
        expect(host).not.toContain('evil');
      }
      expectHarmless(page.prose);
      expect(page.prose.text).toContain('Before.');
    },
  );

  it('leaves the links that are in order', async () => {
    const { prose } = await published('[x](https://good.example/a?b=c&d=e) https://other.example');
    const links = prose.querySelectorAll('a').map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://good.example/a?b=c&d=e', 'https://other.example']);
    expectHarmless(prose);
  });

  it('does none in a title either', async () => {
    const title = '"><img src=x onerror=alert(1)> </title>';
    const page = await published('Words.', title);
    expect(page.page.querySelector('h1')?.text).toBe(title);
    expect(page.page.querySelectorAll('img')).toEqual([]);
    expect(page.page.querySelector('title')?.text).toContain('onerror');
  });
});

describe('a text in other letters', () => {
  it('of emoji comes back as it was typed, families and flags whole', async () => {
    const body = '👩‍👩‍👧‍👦 🏳️‍🌈 🇺🇦🇬🇧 👍🏽 ❤️‍🔥 1️⃣ 𝒳 e\u0301';
    const page = await published(body, '🙂 a face in a title 👩🏾‍🦱');
    expect(page.prose.text).toBe(body);
    expect(page.page.querySelector('h1')?.text).toBe('🙂 a face in a title 👩🏾‍🦱');
  });

  it('may be 20,000 emoji: a person counts each as one', async () => {
    const page = await published('🌿'.repeat(20_000));
    expect([...page.prose.text]).toHaveLength(20_000);
  });

  it('runs from right to left in its own place and turns nothing around it', async () => {
    const page = await published(
      'שלום עולם\u202e abc \u2067מרחבא\n\nمرحبا بالعالم\u200f 123',
      'כותרת \u202eבעברית',
    );
    expect(page.prose.text).toContain('שלום עולם abc מרחבא');
    expect(page.prose.text).toContain('مرحبا بالعالم\u200f 123');
    expect(page.page.querySelector('h1')?.text).toBe('כותרת בעברית');
    expect(page.html).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
    for (const turned of [page.page.querySelector('h1'), page.prose]) {
      expect(turned?.closest('[dir="auto"]') ?? turned?.querySelector('[dir="auto"]')).toBeTruthy();
    }
  });
});
