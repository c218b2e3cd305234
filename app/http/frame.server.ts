import { type Actor, moderates } from '~/features/accounts/policy';
import type { Config } from '~/platform/config';
import type { Frame } from '~/ui/rendering';

/** What the frame around every page shows, error pages too. */
export function frameOf(actor: Actor | null, config: Config): Frame {
  return {
    viewer: actor && { name: actor.name, reviews: moderates(actor) },
    demo: config.demo,
    outbox: config.outbox,
  };
}
