import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import type { ReplyPlace } from '../reply-place.server';

/** "Reply to …": where a reply stands, in words. */
export function PlaceWords({ place: { under } }: { place: ReplyPlace }) {
  const say = useMessages().review.queue;
  if (!under) return <>{say.placeGone}</>;
  const language = under.kind === 'guide' ? 'en' : under.language;
  return (
    <>
      {under.kind === 'guide' ? say.replyUnder.guide : say.replyUnder.post}{' '}
      <span lang={language}>{under.name}</span>
    </>
  );
}

/** What stands on top of the thread, or the guide. */
export function PlaceLink({ under }: { under: NonNullable<ReplyPlace['under']> }) {
  const to = useUrls();
  if (under.kind === 'guide') {
    return (
      <TextLink lang="en" to={to.guide(under.slug)}>
        {under.name}
      </TextLink>
    );
  }
  return (
    <TextLink lang={under.language} to={to.post(under)}>
      {under.name}
    </TextLink>
  );
}

/** What a reply answers, in its first words, with the way there. */
export function AnsweredSection({ place: { under, answers } }: { place: ReplyPlace }) {
  const { review, posts } = useMessages();
  const to = useUrls();
  const say = review.post;
  if (!answers) {
    return under?.kind === 'guide' ? null : <p className="quiet">{say.answersGone}</p>;
  }
  const top = under && 'id' in under && under.id === answers.id ? under : null;
  return (
    <Section title={say.answers(answers.author ?? posts.formerMember)}>
      <blockquote className="answered" dir="auto" lang={answers.language}>
        {top ? <p className="answered-title">{top.name}</p> : null}
        <p>{answers.start}</p>
      </blockquote>
      <p>
        <TextLink to={to.post(top ?? answers)}>{say.answersPage}</TextLink>
      </p>
    </Section>
  );
}
