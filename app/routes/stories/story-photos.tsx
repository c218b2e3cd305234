import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ownPhotos, takePhotos } from '~/features/media/index.server';
import { PHOTO_BYTES, PHOTOS_A_FORM, takesPhotos } from '~/features/media/rules';
import { OwnPhotos } from '~/features/media/ui/own-photos';
import { PhotoForm } from '~/features/media/ui/photo-form';
import { readStoryPage } from '~/features/stories/index.server';
import { limitPhotos } from '~/http/limits.server';
import { page } from '~/http/page.server';
import { upload } from '~/http/upload.server';
import { notFound } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { LinkButton } from '~/ui/link';
import { Page, Section } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

const DONE = ['sent', 'remove', 'members', 'public'] as const;

export const loader = page('member', async ({ db, actor, language, params, say, url }) => {
  const id = params.id ?? '';
  const photos = await ownPhotos(db, actor, id);
  const story = await readStoryPage(db, id, { actor, language, say });
  if (!story || 'gone' in story) throw notFound();
  const done = url.searchParams.get('done');
  return {
    data: {
      ...{ id, photos, slug: story.slug, scars: story.scars, once: newToken() },
      title: say.photos.title,
      name: story.story.title,
      lang: story.story.language,
      grows: takesPhotos(story.inside?.state ?? 'erased'),
      done: DONE.find((one) => one === done) ?? null,
    },
    tags: [`story:${id}`],
  };
});

const BOUNDS = { fileBytes: PHOTO_BYTES, files: PHOTOS_A_FORM + 1 };

export const action = upload('member', BOUNDS, async (sent) => {
  const { db, config, say, clock, actor, params, form, files, to } = sent;
  await limitPhotos(actor.id);
  const postId = params.id ?? '';
  const desk = { db, config, say, now: clock() };
  const problem = await takePhotos(desk, actor, { postId, form, files });
  if (!problem) throw redirect(to.storyPhotos(postId, 'done=sent'));
  return data(problem.refused, { status: 400 });
});

export default function StoryPhotosPage() {
  const shown = useLoaderData<typeof loader>();
  const { id, slug, title, name, lang, photos, scars, once, done, grows } = shown;
  const refused = useActionData<typeof action>();
  const say = useMessages().photos;
  const to = useUrls();
  return (
    <Page lead={<p>{say.lead}</p>} title={title}>
      <p dir="auto" lang={lang}>
        <strong>{name}</strong>
      </p>
      {done ? <Callout kind="done" news title={say.done[done]} /> : null}
      <Section title={say.yours}>
        <OwnPhotos
          changeAt={to.changePhoto(id)}
          here={to.storyPhotos(id)}
          once={once}
          photos={photos}
          scars={scars}
        />
      </Section>
      {grows ? (
        <Section title={say.add}>
          <p>{say.what}</p>
          <PhotoForm once={once} refused={refused} sendTo={to.sendPhoto(id)} />
        </Section>
      ) : null}
      <p className="actions">
        <LinkButton to={to.story(id, slug)}>{say.back}</LinkButton>
      </p>
    </Page>
  );
}
