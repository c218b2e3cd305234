import { createHash } from 'node:crypto';

interface Words {
  title: string;
  summary: string;
  body: string;
}

/** What a translation keeps of the text that it was made from, to know when that has changed. */
export function guideFingerprint({ title, summary, body }: Words): string {
  const whole = `${title}\n${summary}\n${body}`;
  return createHash('sha256').update(whole).digest('hex').slice(0, 16);
}
