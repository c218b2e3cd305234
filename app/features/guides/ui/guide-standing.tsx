import { Callout } from '~/ui/callout';
import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Time } from '~/ui/time';

interface GuideStandingProps {
  guide: {
    slug: string;
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
