import { redirect } from '@remix-run/node';
import { Form, useLoaderData } from '@remix-run/react';
import {
  putBackStory,
  readStoryToEdit,
  versionIn,
  withdrawStory,
} from '~/features/stories/index.server';
import { once } from '~/http/once.server';
import { form, page } from '~/http/page.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Button } from '~/ui/button';
import { OnceField } from '~/ui/field';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Page, pageTitle } from '~/ui/page';

export const handle = { writing: true };
export const meta = ({ data }: { data?: { title: string } }) => [
  { title: pageTitle(data?.title ?? '') },
];

/** One page for both ways: a withdrawn story can be put back. */
export const loader = page('member', async ({ db, actor, params, say }) => {
  const id = params.id ?? '';
  const back = await orRefusal(() => readStoryToEdit(db, actor, id, 'put_back'));
  const story = back instanceof AppError ? await readStoryToEdit(db, actor, id, 'withdraw') : back;
  const { slug, version, title: name, state } = story;
  const words = say.stories.read.withdrawPage;
  const title = state === 'retracted' ? words.putBackTitle : words.title;
  return {
    data: { id, slug, version, name, state, title, once: newToken() },
    tags: [`story:${id}`],
  };
});

export const action = form('member', async ({ db, actor, params, form, url, to, clock }) => {
  const asked = { postId: params.id ?? '', version: versionIn(form) };
  const act = form.get('deed') === 'put_back' ? putBackStory : withdrawStory;
  const location = await once(db, { form, url, by: actor.id }, async (tx) => {
    const { id, slug } = await act(tx, actor, asked, clock());
    return to.story(id, slug);
  });
  return redirect(location);
});

export default function WithdrawStory() {
  const { id, slug, version, name, state, title, once: key } = useLoaderData<typeof loader>();
  const say = useMessages().stories.read.withdrawPage;
  const to = useUrls();
  const back = state === 'retracted';
  return (
    <Page lead={<p>{back ? say.putBackLead : say.lead}</p>} title={title}>
      <p dir="auto">
        <strong>{name}</strong>
      </p>
      <Form method="post" reloadDocument>
        <OnceField value={key} />
        <input name="version" type="hidden" value={version} />
        <input name="deed" type="hidden" value={back ? 'put_back' : 'withdraw'} />
        <div className="actions">
          <Button kind={back ? 'primary' : 'danger'}>
            {back ? say.putBackButton : say.button}
          </Button>
          <LinkButton to={to.story(id, slug)}>{say.keep}</LinkButton>
        </div>
      </Form>
    </Page>
  );
}
