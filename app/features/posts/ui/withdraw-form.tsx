import { Form } from '@remix-run/react';
import { Button } from '~/ui/button';
import { OnceField } from '~/ui/field';
import { useMessages } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import type { PostState } from '../rules';

interface WithdrawFormProps {
  once: string;
  version: number;
  state: PostState;
  /** Where the post stands. */
  standsAt: string;
}

/** One form for both ways: a withdrawn post can be put back. */
export function WithdrawForm({ once, version, state, standsAt }: WithdrawFormProps) {
  const say = useMessages().posts.write.withdraw;
  const back = state === 'retracted';
  return (
    <Form method="post" reloadDocument>
      <OnceField value={once} />
      <input name="version" type="hidden" value={version} />
      <input name="deed" type="hidden" value={back ? 'put_back' : 'withdraw'} />
      <div className="actions">
        <Button kind={back ? 'primary' : 'danger'}>{back ? say.putBackButton : say.button}</Button>
        <LinkButton to={standsAt}>{say.keep}</LinkButton>
      </div>
    </Form>
  );
}
