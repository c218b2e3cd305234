import { accessSync, constants, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser,
  type BrowserContext,
  type ConsoleMessage,
  chromium,
  type Page,
} from '@playwright/test';

// Nothing of it switches off a safeguard of the web, which the tests are there to see.
const FLAGS = ['--no-sandbox', '--disable-quic', '--disable-background-networking'];

export interface PageOptions {
  /** Whether the browser runs scripts. */
  script?: boolean;
  width?: number;
  height?: number;
  dark?: boolean;
  language?: string;
}

export interface TestPage {
  page: Page;
  context: BrowserContext;
  /** Lets the page complain about this; any other complaint makes `close` fail. */
  expectError(pattern: RegExp): void;
  close(): Promise<void>;
}

export interface TestBrowser {
  newPage(options?: PageOptions): Promise<TestPage>;
  close(): Promise<void>;
}

/** A real Chromium: the machine's own, else the one that comes as an npm package. */
export async function launchBrowser(): Promise<TestBrowser> {
  const installed = installedChromium();
  const { browser, tidy } = installed
    ? { browser: await launch(installed), tidy: () => undefined }
    : await launchPackaged();
  return {
    newPage: (options = {}) => newPage(browser, options),
    close: async () => {
      await browser.close();
      tidy();
    },
  };
}

function launch(executablePath?: string, env?: NodeJS.ProcessEnv): Promise<Browser> {
  return chromium.launch({
    args: FLAGS,
    ...(executablePath ? { executablePath } : {}),
    ...(env ? { env: definedOnly(env) } : {}),
  });
}

function definedOnly(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

function installedChromium(): string | null {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(path.delimiter)];
  const names = ['chromium', 'chromium-browser', 'google-chrome'];
  const places = folders.flatMap((folder) => names.map((name) => path.join(folder, name)));
  return places.find(isExecutable) ?? null;
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * @sparticuz/chromium unpacks itself into the temporary folder and takes what it finds there for
 * its own, so it gets a fresh one; the variable of AWS makes it unpack the libraries that a bare
 * machine lacks. Playwright's own download is the last resort.
 */
async function launchPackaged(): Promise<{ browser: Browser; tidy: () => void }> {
  const before = { ...process.env };
  const folder = mkdtempSync(path.join(tmpdir(), 'scarwise-chromium-'));
  const tidy = () => rmSync(folder, { recursive: true, force: true });
  Object.assign(process.env, {
    TMPDIR: folder,
    AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x',
    HOME: process.env.HOME ?? folder,
  });
  try {
    const packaged = await import('@sparticuz/chromium');
    const file = await packaged.default.executablePath();
    if (existsSync(file)) {
      tellFonts(folder);
      return { browser: await launch(file, process.env), tidy };
    }
  } catch {
    // Not for this platform.
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
  return { browser: await launch(), tidy };
}

/**
 * The package's own list names folders of AWS alone. Without a font Chromium ends at the first form
 * field, so the list names the font that was unpacked, and those of the machine.
 */
function tellFonts(folder: string): void {
  const places = [path.join(folder, 'fonts'), '/usr/share/fonts'];
  const dirs = places.map((place) => `<dir>${place}</dir>`).join('');
  const cache = `<cachedir>${path.join(folder, 'font-cache')}</cachedir>`;
  const file = path.join(folder, 'fonts', 'fonts.conf');
  writeFileSync(file, `<?xml version="1.0"?><fontconfig>${dirs}${cache}</fontconfig>`);
}

/** Chromium logs a refused form as a failure; the test sees that answer on the page. */
function isAnswerToForm(message: ConsoleMessage): boolean {
  const { url } = message.location();
  const refused = /^Failed to load resource: .* status of 4\d\d/.test(message.text());
  return refused && (url === message.page()?.url() || new URL(url).pathname.endsWith('.data'));
}

async function newPage(browser: Browser, options: PageOptions): Promise<TestPage> {
  const { script = true, width = 1280, height = 800, dark = false, language = 'en-GB' } = options;
  const context = await browser.newContext({
    javaScriptEnabled: script,
    viewport: { width, height },
    colorScheme: dark ? 'dark' : 'light',
    locale: language,
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  const expected: RegExp[] = [];
  // Violations of the content security policy come as errors on the console too.
  context.on('console', (message) => {
    if (message.type() === 'error' && !isAnswerToForm(message)) complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const page = await context.newPage();
  return {
    page,
    context,
    expectError: (pattern) => expected.push(pattern),
    close: async () => {
      await context.close();
      const unexpected = complaints.filter((words) => !expected.some((one) => one.test(words)));
      if (unexpected.length > 0) throw new Error(`the page complained:\n${unexpected.join('\n')}`);
    },
  };
}
