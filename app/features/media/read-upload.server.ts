import { parseWithZod } from '@conform-to/zod/v4';
import type { Actor } from '~/features/accounts/policy';
import type { Messages } from '~/messages';
import type { Config } from '~/platform/config';
import type { Db } from '~/platform/db/transaction.server';
import { addPhoto } from './add-photo.server';
import { photoForm } from './forms.server';
import { pictureStorage } from './kept-pictures.server';
import { PHOTOS_A_FORM } from './rules';

/** A file as it came: its name is told back, and kept nowhere. */
export interface SentFile {
  name: string;
  bytes: Buffer;
}

interface Desk {
  db: Db;
  config: Config;
  say: Messages;
  now: Date;
}

interface Upload {
  postId: string;
  form: FormData;
  files: SentFile[];
}

/**
 * Takes in the photos of a form: those that can be used are kept also where others cannot. `refused`:
 * the form as it was sent, with what is wrong.
 * @throws AppError `not_found`, `forbidden`
 */
export async function takePhotos(desk: Desk, actor: Actor, { postId, form, files }: Upload) {
  const say = desk.say.photos.problem;
  const submission = parseWithZod(form, { schema: photoForm(say, desk.now) });
  if (submission.status !== 'success') {
    // No browser keeps the files that were chosen.
    const photos = files.length > 0 ? [say.chooseAgain] : [say.noFile];
    return { refused: submission.reply({ fieldErrors: { photos } }), added: 0 };
  }
  const photos = await addAll(desk, actor, { postId, once: onceOf(form), files }, submission.value);
  if (files.length === 0) photos.push(say.noFile);
  if (files.length > PHOTOS_A_FORM) photos.push(say.tooManyFiles);
  const added = Math.min(files.length, PHOTOS_A_FORM) - photos.length;
  return photos.length > 0
    ? { refused: submission.reply({ fieldErrors: { photos } }), added }
    : null;
}

/** What is wrong with each file that was not taken. */
async function addAll(
  { db, config, say, now }: Desk,
  actor: Actor,
  { postId, once, files }: { postId: string; once: string; files: SentFile[] },
  answers: Parameters<typeof addPhoto>[2]['answers'],
): Promise<string[]> {
  const problems: string[] = [];
  const words = say.photos.problem.photos;
  const desk = { db, config, now, storage: pictureStorage(config) };
  for (const { name, bytes } of files.slice(0, PHOTOS_A_FORM)) {
    const stored = await addPhoto(desk, actor, { postId, once, bytes, answers });
    if ('problem' in stored) problems.push(words.ofFile(name, words.file[stored.problem]));
  }
  return problems;
}

function onceOf(form: FormData): string {
  const typed = form.get('once');
  return typeof typed === 'string' ? typed.slice(0, 100) : '';
}
