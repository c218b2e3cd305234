import type { RouteConfigEntry } from '@remix-run/route-config';
import { describe, expect, it } from 'vitest';
import routes from '../../app/routes';
import { pages } from '../support/pages';

/** Without a page of its own: something to be downloaded or shown on a page, or where a form goes. */
const WITHOUT_PAGE = [
  'account/export',
  'photos/:id/:file',
  'review/:id/photo',
  'stories/:id/photos/change',
  'stories/:id/photos/file',
  'story.schema.json',
];

const pathsOf = ({ path = '', children = [] }: RouteConfigEntry): string[] =>
  children.length > 0 ? children.flatMap(pathsOf) : [path];

describe('the list of all pages', () => {
  it('has a page for every route of the site map, and no other', () => {
    const there = routes.flatMap(pathsOf).filter((path) => !WITHOUT_PAGE.includes(path));
    const listed = new Set(pages.map(({ route }) => route));
    expect([...listed].toSorted()).toEqual(there.toSorted());
  });

  it('has a name of its own for each, fit for a file', () => {
    const names = pages.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name))).toEqual([]);
  });
});
