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

/** Reads a guide's file: `name: value` lines between two lines of dashes, then Markdown. */
export function parseGuideFile(text: string): GuideFile {
  const match = /^---\n(.*?)\n---\n(.*)$/s.exec(text.replaceAll('\r\n', '\n'));
  if (!match) throw new Error('a guide must begin with its name: value lines between ---');
  const [, head = '', body = ''] = match;
  const fields = head.split('\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
  });
  return { ...front.parse(Object.fromEntries(fields)), body: body.trim() };
}
