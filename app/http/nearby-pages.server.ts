import type { Actor } from '~/features/accounts/policy';
import { lookerOf } from '~/features/posts/index.server';
import { findNear, type NearThing, pathWords } from '~/features/search/index.server';
import { running } from '~/platform/running.server';
import { type Nearby, NOTHING_NEARBY, type Offer } from '~/ui/rendering';
import { asLanguage, type Urls, urls } from '~/urls';
import { mayLookNearby } from './limits.server';
import { logFailure } from './log-failure.server';

/** What a wrong address may have meant, for whoever asked. Never fails: the page is there without it. */
export async function nearbyPages(request: Request, actor: Actor | null): Promise<Nearby> {
  const { pathname } = new URL(request.url);
  const words = pathWords(pathname);
  if (words === '' || request.method === 'HEAD') return { ...NOTHING_NEARBY, words };
  if (!(await mayLookNearby())) return { ...NOTHING_NEARBY, words };
  const language = asLanguage(pathname.split('/')[1]);
  const asked = { words, language, looker: lookerOf(actor) };
  try {
    const things = await findNear(running().db, asked);
    return { words, pages: things.map((thing) => offerOf(thing, urls(language))) };
  } catch (error) {
    if (error instanceof Error) logFailure(error, request);
    return { ...NOTHING_NEARBY, words };
  }
}

function offerOf({ section, kind, id, slug, title, language }: NearThing, to: Urls): Offer {
  const at = { treatment: to.treatment(slug), guide: to.guide(slug) };
  const way = kind === 'treatment' || kind === 'guide' ? at[kind] : to.post({ kind, id, slug });
  return { section, title, lang: language, to: way };
}
