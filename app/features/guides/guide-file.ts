import { z } from 'zod';
import { SECTIONS } from './rules';

const list = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(z.string().min(1)));

const front = z.strictObject({
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  /** Addresses that this guide had before, so that they lead on. */
  formerly: list.default([]),
  section: z.enum(SECTIONS),
  title: z.string().min(1),
  summary: z.string().min(1),
  written: z.iso.date().transform((day) => new Date(day)),
  /** Codes of the tree of treatments. */
  treatments: list.default([]),
});

export type GuideFile = z.infer<typeof front> & { body: string };

const translationFront = z.strictObject({
  /** Of the original. */
  slug: front.shape.slug,
  title: z.string().min(1),
  summary: z.string().min(1),
  translated: z.iso.date().transform((day) => new Date(day)),
  /** Fingerprint of the text that was translated: see `guideFingerprint`. */
  original: z.string().min(1),
});

export type GuideTranslationFile = z.infer<typeof translationFront> & { body: string };

/** Reads a guide's file: `name: value` lines between two lines of dashes, then Markdown. */
export function parseGuideFile(text: string): GuideFile {
  const { fields, body } = parted(text);
  return { ...front.parse(fields), body };
}

/** Reads a guide in another language, written in the same way. */
export function parseGuideTranslation(text: string): GuideTranslationFile {
  const { fields, body } = parted(text);
  return { ...translationFront.parse(fields), body };
}

function parted(text: string): { fields: Record<string, string>; body: string } {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text.replaceAll('\r\n', '\n'));
  if (!match) throw new Error('a guide must begin with its name: value lines between ---');
  const [, head = '', body = ''] = match;
  const fields = head.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  });
  return { fields: Object.fromEntries(fields), body: body.trim() };
}
