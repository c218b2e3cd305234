import type { ReactNode } from 'react';
import { Callout } from '~/ui/callout';
import { useMessages } from '~/ui/language';
import { Prose } from '~/ui/prose';
import type { ShownText } from '../preview-post.server';
import type { ShownDiscussion } from '../show-discussion.server';
import { DiscussionView } from './discussion-view';
import { SubjectLine } from './subject-chips';

/** A frame around what would be sent. */
function PreviewFrame({ children }: { children: ReactNode }) {
  const say = useMessages().discussions.write;
  return (
    <section aria-label={say.previewTitle} className="preview">
      <Callout kind="note" news title={say.previewTitle}>
        <p>{say.previewNote}</p>
      </Callout>
      {children}
    </section>
  );
}

export function DiscussionPreview({ discussion }: { discussion: ShownDiscussion }) {
  return (
    <PreviewFrame>
      <DiscussionText discussion={discussion} />
    </PreviewFrame>
  );
}

export function ReplyPreview({ reply }: { reply: ShownText }) {
  return (
    <PreviewFrame>
      <Prose html={reply.html} lang={reply.language} />
    </PreviewFrame>
  );
}

/** A discussion with its title, as it is shown before it is out. */
export function DiscussionText({ discussion }: { discussion: ShownDiscussion }) {
  return (
    <>
      <h2 dir="auto" lang={discussion.language}>
        {discussion.title}
      </h2>
      <SubjectLine subjects={discussion.subjects} />
      <DiscussionView discussion={discussion} />
    </>
  );
}
