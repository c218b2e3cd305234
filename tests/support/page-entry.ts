import type { Made } from './page-states';

/** Who looks at a page. */
export type Who = 'guest' | 'member' | 'moderator' | 'admin';

/**
 * The site that a page is seen on: the demo with `page-states.ts` over it; one without a single post;
 * one whose tables are broken; one that lost its database.
 */
export type SiteName = 'demo' | 'empty' | 'broken' | 'lost';

export type Fields = Record<string, string | string[]>;

/** A form that is filled and sent. What is sent here changes nothing: it is refused, or looked over. */
export interface Send {
  /** The form on the page; null: none there would send this, and one is made for it. */
  form: string | null;
  /** Over what the form holds already; a field that it lacks is added. */
  fields?: Fields | ((made: Made) => Fields);
  /** Sent so often before that no more are let through. */
  spent?: boolean;
}

/** One page in one of its states. Seen in any order, as often as wished, it is the same. */
export interface CataloguePage {
  /** A name of its own, fit for a file. */
  name: string;
  /** Its line in `app/routes.ts`. */
  route: string;
  as: Who;
  site: SiteName;
  status: number;
  /** Without the language. */
  path: string | ((made: Made) => string);
  send?: Send;
  /** What has to be on the page for it to be in this state. */
  shows?: string;
}

type Rest = Partial<Omit<CataloguePage, 'name' | 'route' | 'path'>>;

/** A guest's page of the demo, unless `rest` says otherwise. */
export function entry(
  name: string,
  route: string,
  path: CataloguePage['path'],
  rest: Rest = {},
): CataloguePage {
  return { name, route, path, as: 'guest', site: 'demo', status: 200, ...rest };
}

/** Stands before what a form answers with when it was not filled as it should be. */
export const PROBLEM = '[role=alert]';
