import { Form } from '@remix-run/react';
import { Around } from '~/ui/around';
import { Button } from '~/ui/button';
import { OnceField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import type { Action } from '../reasons';

/** One press takes a decision back. `once`: the page's key; each decision has its own made of it. */
export function UndoForm({
  decision,
  once,
}: {
  decision: {
    id: string;
    action: Action | 'undo';
    post: { name: string; language: string } | null;
  };
  once: string;
}) {
  const say = useMessages().review;
  const to = useUrls();
  return (
    <Form action={to.review()} method="post">
      <OnceField value={`${once}-${decision.id}`} />
      <input name="undo" type="hidden" value={decision.id} />
      <Button kind="quiet">
        <span aria-hidden="true">{say.undo}</span>
        <span className="visually-hidden">
          <Around
            lang={decision.post?.language}
            text={decision.post?.name ?? say.log.gone}
            words={(title) => say.undoing(say.done[decision.action], title)}
          />
        </span>
      </Button>
    </Form>
  );
}
