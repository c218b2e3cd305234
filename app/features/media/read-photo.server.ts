import type { Actor } from '~/features/accounts/policy';
import type { Db } from '~/platform/db/transaction.server';
import { filesOf, type KeptFile } from './kept-pictures.server';
import { OF_STORY, ownStory, viewerOf } from './photo-story.server';
import { type PhotoState, photoSight } from './rules';
import type { ShownPhoto, ShownPhotos } from './shown-photos';

/** A file of a photo for whoever asks, by the one rule of who sees what; null for nothing. */
export async function readPhoto(
  db: Db,
  { id, file }: { id: string; file: string },
  actor: Actor | null,
): Promise<KeptFile | null> {
  const photo = await db.photo.findUnique({
    where: { id },
    include: { post: { select: OF_STORY } },
  });
  const viewer = photo && viewerOf(photo.post, actor);
  if (!viewer || photoSight(photo, viewer) !== 'whole') return null;
  return filesOf(photo).find(({ name }) => name === file) ?? null;
}

const ORDER = [{ takenOn: 'asc' }, { role: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }] as const;

/** The photos of a story that whoever asks may see, from the earliest month on. */
export async function photosOf(db: Db, postId: string, actor: Actor | null): Promise<ShownPhotos> {
  const post = await db.post.findUnique({ where: { id: postId }, select: OF_STORY });
  const viewer = post && viewerOf(post, actor);
  if (!viewer) return { photos: [], locked: 0 };
  // What was taken down is shown to moderators where they decide, and nowhere else.
  const where = { postId, state: { not: 'removed' as const } };
  const rows = await db.photo.findMany({ where, orderBy: [...ORDER] });
  const seen = (as: 'whole' | 'locked') => rows.filter((row) => photoSight(row, viewer) === as);
  return { photos: seen('whole').map(shown), locked: seen('locked').length };
}

/** All photos of a member's own story, those too that are not ready or could not be used. */
export async function ownPhotos(db: Db, actor: Actor, postId: string): Promise<ShownPhoto[]> {
  const post = await ownStory(db, actor, postId);
  const rows = await db.photo.findMany({ where: { postId: post.id }, orderBy: [...ORDER] });
  return rows.map(shown);
}

/** What a moderator decides on: all that is ready, taken down or not. */
export async function photosToJudge(db: Db, postId: string, actor: Actor): Promise<ShownPhoto[]> {
  const post = await db.post.findUnique({ where: { id: postId }, select: OF_STORY });
  const viewer = post && viewerOf(post, actor);
  if (!viewer?.moderates) return [];
  const where = { postId, state: { in: ['pending', 'published', 'removed'] as PhotoState[] } };
  const rows = await db.photo.findMany({ where, orderBy: [...ORDER] });
  return rows.map((row) => ({ ...shown(row), files: picturesOf(row) }));
}

type Row = Awaited<ReturnType<Db['photo']['findMany']>>[number];

function shown(row: Row): ShownPhoto {
  const { id, state, takenOn, role, makeup, audience, failure, removedFor } = row;
  // A photo that was taken down is shown to nobody on the story's own pages.
  const files = state === 'removed' ? [] : picturesOf(row);
  return { id, state, takenOn, role, makeup, audience, failure, removedFor, files };
}

const picturesOf = (row: Row) => filesOf(row).filter(({ name }) => name !== 'preview.jpg');
