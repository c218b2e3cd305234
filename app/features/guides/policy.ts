import { type Actor, moderates } from '~/features/accounts/policy';

/** The guides are the site's own word: who answers for what stands here may change them. */
export const mayEditGuides = (actor: Actor | null) => moderates(actor);
