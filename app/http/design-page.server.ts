import { notFound } from '~/platform/errors';
import { page } from './page.server';

/** The loader of a page that shows the design system: while developing, and in a demo. */
export const designOnly = (name: string) =>
  page('public', async ({ config }) => {
    if (!config.demo && !import.meta.env.DEV) throw notFound();
    return { data: null, tags: [`page:design-${name}`] };
  });
