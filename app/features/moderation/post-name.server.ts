import { startOf } from '~/features/posts/index.server';

const NAME_LENGTH = 80;

/** What a post is called where it is listed: its title, or of a reply how its words begin. */
export function postName({ title, body }: { title: string; body: string }): string {
  return title || startOf(body, NAME_LENGTH);
}
