import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  redirect,
  data as respond,
} from '@remix-run/node';
import { type Actor, mayUse } from '~/features/accounts/policy';
import { type Messages, messages } from '~/messages';
import { AppError } from '~/platform/errors';
import { type Running, running } from '~/platform/running.server';
import type { SentForm } from '~/ui/failure';
import { LANGUAGES, type Language, type Urls, urls } from '~/urls';
import { answerFailure, answerSignedOut, keepForm } from './answer-failure.server';
import { requestActor } from './request-context.server';

/** Who may use a route. */
export type Access = 'public' | 'member' | 'moderator' | 'admin';

/** Names of what a page shows; a commit that changes one of them makes the page stale. */
export type Tag =
  `${'story' | 'discussion' | 'treatment' | 'guide' | 'member' | 'list' | 'page'}:${string}`;

type ActorOf<A extends Access> = A extends 'public' ? Actor | null : Actor;

export interface Asked<A extends Access> extends Pick<Running, 'db' | 'config' | 'log' | 'clock'> {
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
  const loader = (args: LoaderFunctionArgs) =>
    asReply(args.request, null, async () => {
      const shown = await load(await admit(access, args, null));
      return respond(shown.data, {
        status: shown.status ?? 200,
        headers: { 'Cache-Tag': shown.tags.join(', ') },
      });
    });
  return Object.assign(loader, { access });
}

export interface Sent<A extends Access> extends Asked<A> {
  form: FormData;
}

/**
 * Wraps an action in the same way. The body of the form is read here, once and first: what was typed
 * must outlive everything that can fail.
 */
export function form<A extends Access, T>(access: A, handle: (sent: Sent<A>) => Promise<T>) {
  const action = async (args: ActionFunctionArgs) => {
    const fields = await readForm(args.request);
    const sent = keepForm(fields);
    return asReply(args.request, sent, async () =>
      handle({ ...(await admit(access, args, sent)), form: fields }),
    );
  };
  return Object.assign(action, { access });
}

/** Checks who asks and in what language; the part that all wrappers of this folder share. */
export async function admit<A extends Access>(
  access: A,
  { request, params }: LoaderFunctionArgs,
  sent: SentForm | null,
): Promise<Asked<A>> {
  const url = new URL(request.url);
  const language = languageOf(params.lang, url);
  const actor = await requestActor();
  const to = urls(language);
  if (!admits(access, actor)) throw refusal(actor, sent, url, to);
  const { db, config, log, clock } = running();
  const say = messages(language);
  return { actor, language, to, say, params, url, request, db, config, log, clock };
}

function admits<A extends Access>(access: A, actor: Actor | null): actor is ActorOf<A> {
  return mayUse(actor, access);
}

/** A guest is asked to sign in and comes back; a member without the role is told so. */
function refusal(actor: Actor | null, sent: SentForm | null, url: URL, to: Urls) {
  if (actor) return respond({ code: 'forbidden' }, { status: 403 });
  if (sent) return answerSignedOut(sent);
  return redirect(to.login((url.pathname + url.search).replace(/\.data(?=\?|$)/, '')));
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
  if (![...fields].every(isOfOurForms)) throw respond({ code: 'bad_request' }, { status: 400 });
  return fields;
}

/** What fields are called in our forms, and what conform reads without trouble. */
const FIELD_NAME = /^(?!constructor$)[a-z]\w{0,50}(\[\d{0,2}\])?$/i;

/** These forms have no file, no browser sends a zero byte, and PostgreSQL keeps none. */
export function isOfOurForms([name, value]: [string, FormDataEntryValue]): boolean {
  return FIELD_NAME.test(name) && typeof value === 'string' && !value.includes('\0');
}

/** Errors for a person become answers with their status; all others get a number in the log. */
export async function asReply<T>(
  request: Request,
  sent: SentForm | null,
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof AppError) throw respond({ code: error.code }, { status: error.status });
    if (error instanceof Error) throw answerFailure(error, request, sent);
    throw error;
  }
}

/** The loader of a page that has nothing but words. */
export const wordsOnly = (name: string) =>
  page('public', async () => ({ data: null, tags: [`page:${name}`] }));
