import { z } from 'zod';
import { guideOrder } from '../../../prisma/seed/guides/order';
import type { GuideText } from './add-revision.server';
import { type GuideFile, parseGuideFile } from './guide-file';

const texts = import.meta.glob('../../../prisma/seed/guides/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The guides that the project brings, as they stand in `prisma/seed/guides`, in their order. */
export function guideFiles(): GuideFile[] {
  const files = Object.entries(texts).map(([path, text]) => {
    try {
      return parseGuideFile(z.string().parse(text));
    } catch (error) {
      throw new Error(`${path} is not a guide`, { cause: error });
    }
  });
  return files.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** What the list does not name yet comes last. */
function placeOf({ slug }: GuideFile): number {
  const at = guideOrder.indexOf(slug);
  return at < 0 ? guideOrder.length : at;
}

export const textOf = ({ title, summary, body, written }: GuideFile): GuideText => ({
  ...{ title, summary, body, writtenOn: written },
});
