import { z } from 'zod';
import { asLanguage, type Language } from '~/urls';
import { guideOrder } from '../../../prisma/seed/guides/order';
import type { GuideText } from './add-revision.server';
import {
  type GuideFile,
  type GuideTranslationFile,
  parseGuideFile,
  parseGuideTranslation,
} from './guide-file';

const texts = import.meta.glob('../../../prisma/seed/guides/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const translations = import.meta.glob('../../../prisma/seed/guides/{uk,ru}/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The guides that the project brings, as they stand in `prisma/seed/guides`, in their order. */
export function guideFiles(): GuideFile[] {
  const files = readAll(texts, parseGuideFile).map(({ file }) => file);
  return files.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** A guide of the project in another language: `prisma/seed/guides/uk/<slug>.md`. */
export type GuideTranslation = GuideTranslationFile & { language: Language };

export function guideTranslations(): GuideTranslation[] {
  return readAll(translations, parseGuideTranslation).map(({ path, file }) => ({
    ...file,
    language: asLanguage(path.split('/').at(-2)),
  }));
}

function readAll<File>(from: Record<string, unknown>, parse: (text: string) => File) {
  return Object.entries(from).map(([path, text]) => {
    try {
      return { path, file: parse(z.string().parse(text)) };
    } catch (error) {
      throw new Error(`${path} is not a guide`, { cause: error });
    }
  });
}

/** What the list does not name yet comes last. */
function placeOf({ slug }: GuideFile): number {
  const at = guideOrder.indexOf(slug);
  return at < 0 ? guideOrder.length : at;
}

export const textOf = ({ title, summary, body, written }: GuideFile): GuideText => ({
  ...{ title, summary, body, writtenOn: written },
});
