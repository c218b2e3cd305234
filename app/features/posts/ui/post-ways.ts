import type { Urls } from '~/urls';

/** Where an author works on a post. */
export interface PostWays {
  edit: string;
  history: string;
  withdraw: string;
}

/** What was told with the story form is worked on with that form; every other post on its own pages. */
export function waysOf(to: Urls, { id, told }: { id: string; told: boolean }): PostWays {
  return told
    ? { edit: to.editStory(id), history: to.storyHistory(id), withdraw: to.withdrawStory(id) }
    : { edit: to.editPost(id), history: to.postHistory(id), withdraw: to.withdrawPost(id) };
}
