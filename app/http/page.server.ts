import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  data as respond,
} from '@remix-run/node';
import { type Actor, mayUse } from '~/features/accounts/policy';
import { type Messages, messages } from '~/messages';
import { AppError } from '~/platform/errors';
import { type Services, services } from '~/platform/services.server';
import { LANGUAGES, type Language, type Urls, urls } from '~/urls';
import { requestActor } from './request-context.server';

/** Who may use a route. */
export type Access = 'public' | 'member' | 'moderator' | 'admin';

/** Names of what a page shows; a commit that changes one of them makes the page stale. */
export type Tag = `${'story' | 'treatment' | 'guide' | 'member' | 'list' | 'page'}:${string}`;

type ActorOf<A extends Access> = A extends 'public' ? Actor | null : Actor;

export interface Asked<A extends Access> extends Pick<Services, 'db' | 'config' | 'log' | 'clock'> {
  actor: ActorOf<A>;
  language: Language;
  to: Urls;
  say: Messages;
  params: Record<string, string | undefined>;
  url: URL;
  request: Request;
}

interface Shown<T> {
  data: T;
  tags: Tag[];
  status?: number;
}

/**
 * Wraps a loader: checks the language segment and who asks, and writes down the tags of what the
 * page shows. The only way to make a loader; a test walks the site map for it.
 */
export function page<A extends Access, T>(access: A, load: (asked: Asked<A>) => Promise<Shown<T>>) {
  const loader = async (args: LoaderFunctionArgs) => {
    const asked = await admit(access, args);
    const shown = await asReply(() => load(asked));
    return respond(shown.data, {
      status: shown.status ?? 200,
      headers: { 'Cache-Tag': shown.tags.join(', ') },
    });
  };
  return Object.assign(loader, { access });
}

export interface Sent<A extends Access> extends Asked<A> {
  form: FormData;
}

/** Wraps an action in the same way; the body of the form is read here, once. */
export function form<A extends Access, T>(access: A, handle: (sent: Sent<A>) => Promise<T>) {
  const action = async (args: ActionFunctionArgs) => {
    const asked = await admit(access, args);
    const fields = await readForm(args.request);
    return asReply(() => handle({ ...asked, form: fields }));
  };
  return Object.assign(action, { access });
}

async function admit<A extends Access>(
  access: A,
  { request, params }: LoaderFunctionArgs,
): Promise<Asked<A>> {
  const url = new URL(request.url);
  const language = languageOf(params.lang, url);
  const actor = await requestActor();
  const to = urls(language);
  if (!admits(access, actor)) throw refusal(actor, request, url, to);
  const { db, config, log, clock } = services();
  const say = messages(language);
  return { actor, language, to, say, params, url, request, db, config, log, clock };
}

function admits<A extends Access>(access: A, actor: Actor | null): actor is ActorOf<A> {
  return mayUse(actor, access);
}

/** A guest is asked to sign in and comes back; a member without the role is told so. */
function refusal(actor: Actor | null, request: Request, url: URL, to: Urls) {
  if (actor) return respond({ code: 'forbidden' }, { status: 403 });
  const back = request.method === 'GET' ? url.pathname + url.search : url.pathname;
  return redirect(to.login(back.replace(/\.data(?=\?|$)/, '')));
}

function languageOf(segment: string | undefined, url: URL): Language {
  if (segment === undefined) return 'en';
  if (segment === 'en') throw redirect(url.pathname.replace(/^\/en/, '') || '/', 301);
  const language = LANGUAGES.find((one) => one === segment);
  if (!language) throw respond({ code: 'not_found' }, { status: 404 });
  return language;
}

async function readForm(request: Request): Promise<FormData> {
  const fields = await request.formData().catch(() => {
    throw respond({ code: 'bad_request' }, { status: 415 });
  });
  // No browser sends a zero byte, and PostgreSQL keeps none.
  const zero = [...fields].some((field) => field.join('').includes('\0'));
  if (zero) throw respond({ code: 'bad_request' }, { status: 400 });
  return fields;
}

/** Errors for a person become answers with their status; all others go up and get an id in the log. */
async function asReply<T>(run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError) throw respond({ code: error.code }, { status: error.status });
    throw error;
  }
}

/** The loader of a page that has nothing but words. */
export const wordsOnly = (name: string) =>
  page('public', async () => ({ data: null, tags: [`page:${name}`] }));
