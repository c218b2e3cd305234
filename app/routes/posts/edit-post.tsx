import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  defaultsOf,
  editPost,
  type OwnPost,
  readDiscussionForm,
  readOwnPost,
  readReplyForm,
} from '~/features/discussions/index.server';
import { type EditAgain, type EditAnswer, EditForm } from '~/features/discussions/ui/edit-form';
import { versionIn } from '~/features/stories/index.server';
import { treatmentChoices } from '~/features/treatments/index.server';
import { once } from '~/http/once.server';
import { form, page, type Sent } from '~/http/page.server';
import { sentTo } from '~/http/send-written.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('member', async ({ db, actor, language, say, params, to }) => {
  const post = await readOwnPost(db, actor, params.id ?? '', 'edit');
  const { id, version, facts } = post;
  if (!facts) throw redirect(to.editStory(id));
  const filled =
    facts.kind === 'reply'
      ? { kind: facts.kind, body: post.body }
      : { kind: facts.kind, ...(await defaultsOf(db, post, facts, { say, language })) };
  return {
    data: {
      title: say.discussions.write.editTitle[facts.kind],
      once: newToken(),
      names: await treatmentChoices(db, language),
      ...{ version, filled },
    },
    tags: [`discussion:${id}`],
  };
});

export const action = form('member', async (sent) => {
  const { db, actor, params, to, say, url, clock } = sent;
  const present = await readOwnPost(db, actor, params.id ?? '', 'edit');
  if (!present.facts) throw redirect(to.editStory(present.id));
  const { id: postId, facts } = present;
  const version = versionIn(sent.form);
  const read = await readEdit(sent, facts);
  if ('again' in read) return answer({ ...read.again, version, changed: null }, read.status);
  const { anew, refuse } = read;
  const done = await orRefusal(() =>
    once(db, { form: sent.form, url, by: actor.id }, async (tx) =>
      sentTo(await editPost(tx, actor, { postId, version, anew }, clock()), to),
    ),
  );
  if (!(done instanceof AppError)) throw redirect(done);
  if (done.code !== 'stale') throw done;
  const { number, title, language, html, editedByModerator: byModerator } = present;
  const again = refuse({ formErrors: [say.discussions.write.stale.error] });
  const changed = { number, title, language, html, byModerator };
  return answer({ ...again, version: present.version, changed }, 409);
});

const answer = (said: EditAnswer, status: number) => data(said, { status });

/** Reads the form of either sort. */
async function readEdit(
  { db, say, language, form }: Sent<'member'>,
  before: NonNullable<OwnPost['facts']>,
): Promise<EditRead> {
  if (before.kind === 'reply') {
    const read = readReplyForm({ say, language }, form, 'edit');
    if ('again' in read) {
      return { again: { reply: read.again }, status: read.again.preview ? 200 : 400 };
    }
    return { anew: { body: read.body }, refuse: (words) => ({ reply: read.refuse(words) }) };
  }
  const asked = { kind: before.kind, sender: 'member' as const, before };
  const read = await readDiscussionForm({ db, say, language }, form, asked);
  if ('again' in read) {
    return { again: { discussion: read.again }, status: read.again.result.error ? 400 : 200 };
  }
  return { anew: read.input, refuse: (words) => ({ discussion: read.refuse(words) }) };
}

/** The form once more, or what it held. */
type EditRead =
  | { again: EditAgain; status: number }
  | {
      anew: Parameters<typeof editPost>[2]['anew'];
      refuse: (words: { formErrors: string[] }) => EditAgain;
    };

export default function EditPost() {
  const { title, ...shown } = useLoaderData<typeof loader>();
  const say = useMessages().discussions.write;
  return (
    <Page lead={<p>{say.editLead}</p>} title={title}>
      <EditForm {...shown} answer={useActionData<typeof action>()} />
    </Page>
  );
}
