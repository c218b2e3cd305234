import { data, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import {
  editGuide,
  type GuideFormAgain,
  guideChanges,
  guideMovedTo,
  readGuideForm,
  readGuideToEdit,
  seenIn,
  takeProjectVersion,
} from '~/features/guides/index.server';
import { GuideForm } from '~/features/guides/ui/guide-form';
import { ProjectVersion } from '~/features/guides/ui/project-version';
import { StaleGuide } from '~/features/guides/ui/stale-guide';
import { once } from '~/http/once.server';
import { form, page, type Sent } from '~/http/page.server';
import { AppError, orRefusal } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { Around } from '~/ui/around';
import { useMessages } from '~/ui/language';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

export const loader = page('moderator', async ({ db, params, say, to }) => {
  const slug = params.slug ?? '';
  const moved = await guideMovedTo(db, slug);
  if (moved !== null) throw redirect(to.editGuide(moved), 301);
  const { earlier, ...guide } = await readGuideToEdit(db, slug);
  const sources = Object.entries(earlier).map(([id, { text }]) => ({ id, text }));
  const title = say.guides.edit.title(guide.words.title);
  return { data: { title, guide, sources, once: newToken() }, tags: [`guide:${slug}`] };
});

interface Answer {
  again: GuideFormAgain;
  version: number;
  /** What stands now, where the guide changed since the form was opened. */
  changed: { body: string; changes: ReturnType<typeof guideChanges> } | null;
}

export const action = form('moderator', async (sent) => {
  const { db, say, params, to, actor, clock } = sent;
  const slug = params.slug ?? '';
  const { version } = seenIn(sent.form);
  const present = await readGuideToEdit(db, slug);
  if (sent.form.get('intent') === 'project') {
    throw redirect(
      await kept(sent, async (tx) => {
        await takeProjectVersion(tx, actor, { slug, version }, clock());
        return to.guide(slug);
      }),
    );
  }
  const read = readGuideForm(say.guides.edit, sent.form, present);
  if ('again' in read) {
    const isWrong = read.again.result.status === 'error';
    const answer: Answer = { again: read.again, version, changed: null };
    return data(answer, { status: isWrong ? 400 : 200 });
  }
  const location = await orRefusal(() =>
    kept(sent, async (tx) => {
      await editGuide(tx, actor, { slug, version, ...read.edit }, clock());
      return to.guide(slug);
    }),
  );
  if (!(location instanceof AppError)) throw redirect(location);
  if (location.code !== 'stale') throw location;
  const changes = guideChanges(read.edit, present.words);
  const answer: Answer = {
    again: read.refuse(say.guides.edit.stale.error),
    version: present.version,
    changed: { body: present.words.body, changes },
  };
  return data(answer, { status: 409 });
});

const kept = (
  { db, form, url, actor }: Sent<'moderator'>,
  run: Parameters<typeof once>[2],
): Promise<string> => once(db, { form, url, by: actor.id }, run);

export default function EditGuide() {
  const { guide, sources, once: key } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const say = useMessages().guides.edit;
  const version = answer?.version ?? guide.version;
  return (
    <Page
      lead={
        <>
          <p>{say.lead}</p>
          <p>{say.english}</p>
        </>
      }
      title={<Around lang="en" text={guide.words.title} words={say.title} />}
    >
      {guide.project ? (
        <ProjectVersion once={key} project={guide.project} version={guide.version} />
      ) : null}
      <GuideForm
        again={answer?.again}
        defaults={guide.words}
        once={key}
        sources={sources}
        version={version}
      >
        {answer?.changed ? <StaleGuide changed={answer.changed} slug={guide.slug} /> : null}
      </GuideForm>
    </Page>
  );
}
