import { data } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { senderOf } from '~/features/accounts/index.server';
import {
  allSubjects,
  optionsOf,
  readDiscussionForm,
  type SubjectOption,
  submitDiscussion,
  valuesOfQuery,
} from '~/features/discussions/index.server';
import { ChooseKind } from '~/features/discussions/ui/choose-kind';
import { DiscussionForm } from '~/features/discussions/ui/discussion-form';
import { type ListedKind, listedKind } from '~/features/discussions/vocabulary';
import { type TreatmentChoice, treatmentChoices } from '~/features/treatments/index.server';
import { form, page } from '~/http/page.server';
import { sendWritten } from '~/http/send-written.server';
import { AppError } from '~/platform/errors';
import { newToken } from '~/platform/ids.server';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import { type MetaAsked, pageMeta } from '~/ui/page-meta';

export const handle = { writing: true };
export const meta = (asked: MetaAsked<{ title: string }>) =>
  pageMeta(asked, { title: asked.data?.title ?? '' });

interface Shown {
  title: string;
  /** Null: still to be chosen. */
  writing: Writing | null;
  /** What the address says of subjects, to be kept while the kind is chosen. */
  about: string;
}

interface Writing {
  kind: ListedKind;
  once: string;
  isGuest: boolean;
  names: TreatmentChoice[];
  options: SubjectOption[];
}

export const loader = page<'public', Shown>('public', async (asked) => {
  const { db, actor, language, say, url } = asked;
  const { choose, title } = say.discussions.write;
  const kind = listedKind(url.searchParams.get('kind'));
  const about = new URLSearchParams(url.searchParams);
  about.delete('kind');
  const tags = ['page:new-discussion' as const];
  if (!kind) return { data: { title: choose.title, writing: null, about: `${about}` }, tags };
  const all = await allSubjects(db, language);
  const writing = {
    ...{ kind, once: newToken(), isGuest: actor === null },
    names: await treatmentChoices(db, language),
    options: optionsOf(valuesOfQuery(url.searchParams, all), all, { say, language }),
  };
  return { data: { title: title[kind], writing, about: `${about}` }, tags };
});

export const action = form('public', async (sent) => {
  const { db, actor, say, language, url, clock } = sent;
  const kind = listedKind(url.searchParams.get('kind'));
  if (!kind) throw new AppError('bad_request', 400);
  const asked = { kind, sender: senderOf(actor, sent.form) };
  const read = await readDiscussionForm({ db, say, language }, sent.form, asked);
  if ('again' in read) {
    return data(read.again, { status: read.again.result.error ? 400 : 200 });
  }
  const { input, account, concerns, refuse } = read;
  const answer = await sendWritten(sent, {
    account,
    store: (tx, author) => submitDiscussion(tx, author, input, clock()),
    publication: { kind: 'discussion', input },
    concerns,
  });
  if (answer instanceof Response) throw answer;
  return data(refuse(answer.words), { status: answer.status });
});

export default function NewDiscussion() {
  const { title, writing, about } = useLoaderData<typeof loader>();
  const again = useActionData<typeof action>();
  const say = useMessages().discussions.write;
  const to = useUrls();
  if (!writing) {
    return (
      <Page lead={<p>{say.choose.lead}</p>} title={title}>
        <ChooseKind about={about} />
      </Page>
    );
  }
  const { kind, once, isGuest, names, options } = writing;
  return (
    <Page lead={<p>{say.lead[kind]}</p>} title={title}>
      <DiscussionForm
        again={again}
        defaults={{ subjects: options.map(({ value }) => value) }}
        kind={kind}
        mode={isGuest ? 'guest' : 'member'}
        names={names}
        once={once}
        options={options}
      />
      <p>
        <TextLink to={to.newDiscussion(about)}>{say.other}</TextLink>
      </p>
    </Page>
  );
}
