import { Callout } from '~/ui/callout';
import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';
import { urls } from '~/urls';

interface GuideStandingProps {
  guide: {
    slug: string;
    translation: { on: Date; isBehind: boolean } | null;
    writtenOn: Date;
    editedOn: Date | null;
    reviewed: { on: Date; by: string } | null;
  };
}

/** Where a guide comes from, who changed it since, and whether a clinician has looked at it. */
export function GuideStanding({ guide }: GuideStandingProps) {
  const say = useMessages().guides;
  const to = useUrls();
  const { slug, writtenOn, editedOn, reviewed } = guide;
  return (
    <Callout kind="evidence">
      <p>
        {say.written.before}
        <Time at={writtenOn} />
        {say.written.after} {reviewed ? null : <strong>{say.notReviewed}</strong>}
      </p>
      <Translation guide={guide} />
      {editedOn ? (
        <p>
          {say.edited.before}
          <Time at={editedOn} />
          {say.edited.after}
          <TextLink to={to.guideHistory(slug)}>{say.edited.link}</TextLink>
        </p>
      ) : null}
      {reviewed ? (
        <p>
          {say.reviewed.before(reviewed.by)}
          <Time at={reviewed.on} />
          {say.reviewed.after}
        </p>
      ) : null}
    </Callout>
  );
}

/** Whether the text is a translation, of what day, and where the English one is. */
function Translation({ guide }: GuideStandingProps) {
  const say = useMessages().guides.translation;
  const reader = useLanguage();
  const { slug, translation, writtenOn, editedOn } = guide;
  if (reader === 'en') return null;
  if (!translation) return <p>{say.none}</p>;
  return (
    <p>
      {say.made.before}
      <Time at={translation.on} />
      {say.made.after}{' '}
      {translation.isBehind ? (
        <>
          {say.behind.before}
          <Time at={editedOn ?? writtenOn} />
          {say.behind.after}{' '}
        </>
      ) : null}
      <TextLink hrefLang="en" to={urls('en').guide(slug)}>
        {say.original}
      </TextLink>
    </p>
  );
}
