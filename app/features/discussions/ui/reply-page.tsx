import { Around } from '~/ui/around';
import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { LinkButton, TextLink } from '~/ui/link';
import { Page } from '~/ui/page';
import type { ReplyAgain } from '../read-reply-form.server';
import type { ReplyTarget } from '../reply-target.server';
import { ReplyForm } from './reply-form';

interface ReplyPageProps {
  title: string;
  once: string;
  isGuest: boolean;
  /** Null: it is not there for everyone, so that nothing can be answered. */
  target: ReplyTarget | null;
  answer: ReplyAnswer | undefined;
}

/** What the page of a reply is told by its own form. */
export interface ReplyAnswer {
  again: ReplyAgain | null;
  /** What was typed where nothing can be answered any more. */
  kept: string | null;
}

/** Shows what is answered, in short, above the form. */
export function ReplyPage({ title, once, isGuest, target, answer }: ReplyPageProps) {
  const { discussions } = useMessages();
  const say = discussions.write.reply;
  const langOf = useLangOf();
  if (!target) return <NothingToAnswer kept={answer?.kept ?? null} />;
  const under = 'guide' in target.standsAt;
  return (
    <Page
      lead={
        <p dir="auto">
          <Around
            lang={langOf(target.language)}
            text={target.title}
            words={under ? say.underGuide : say.under}
          />
        </p>
      }
      title={title}
    >
      <Quoted target={target} />
      <ReplyForm
        again={answer?.again ?? undefined}
        label={under ? say.commentLabel : say.label}
        mode={isGuest ? 'guest' : 'member'}
        once={once}
      />
      <BackTo target={target} />
    </Page>
  );
}

export function Quoted({ target: { quote } }: { target: ReplyTarget }) {
  const { discussions, posts } = useMessages();
  if (!quote) return null;
  return (
    <figure className="reply-quote">
      <figcaption dir="auto">
        {discussions.write.reply.quote(quote.author ?? posts.formerMember)}
      </figcaption>
      <blockquote dir="auto" lang={quote.language}>
        <p>{quote.text}</p>
      </blockquote>
    </figure>
  );
}

function BackTo({ target: { standsAt } }: { target: ReplyTarget }) {
  const say = useMessages().discussions.write.reply;
  const to = useUrls();
  const way = 'guide' in standsAt ? to.guide(standsAt.guide) : to.post(standsAt);
  return (
    <p>
      <TextLink to={way}>{say.back}</TextLink>
    </p>
  );
}

/** A kind refusal, with what was typed to take along. */
function NothingToAnswer({ kept }: { kept: string | null }) {
  const say = useMessages().discussions.write.reply;
  const to = useUrls();
  return (
    <Page lead={<p>{say.gone}</p>} title={say.goneTitle}>
      {kept ? (
        <label className="field">
          {say.goneKept}
          <textarea defaultValue={kept} dir="auto" readOnly rows={8} />
        </label>
      ) : null}
      <p>
        <LinkButton to={to.discussions()}>{say.goneBack}</LinkButton>
      </p>
    </Page>
  );
}
