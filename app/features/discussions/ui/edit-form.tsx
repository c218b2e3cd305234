import { StaleStory } from '~/features/stories/ui/stale-story';
import type { ComboOption } from '~/ui/combo-options';
import { useMessages } from '~/ui/language';
import type { DiscussionDefaults } from '../own-post.server';
import type { DiscussionAgain } from '../read-discussion-form.server';
import type { ReplyAgain } from '../read-reply-form.server';
import type { ListedKind } from '../vocabulary';
import { DiscussionForm } from './discussion-form';
import { ReplyForm } from './reply-form';

interface EditFormProps {
  once: string;
  names: ComboOption[];
  version: number;
  filled: { kind: 'reply'; body: string } | ({ kind: ListedKind } & DiscussionDefaults);
  answer: EditAnswer | undefined;
}

export type EditAgain = { discussion: DiscussionAgain } | { reply: ReplyAgain };

/** What the page is told by its own form. */
export type EditAnswer = EditAgain & {
  version: number;
  /** What stands now, where the post changed since the form was opened. */
  changed: Parameters<typeof StaleStory>[0]['changed'] | null;
};

/** The form of a discussion or a reply of one's own, filled with what stands there now. */
export function EditForm({ once, names, version, filled, answer }: EditFormProps) {
  const say = useMessages().discussions.write;
  const around = (
    <>
      <input name="version" type="hidden" value={answer?.version ?? version} />
      {answer?.changed ? <StaleStory changed={answer.changed} /> : null}
    </>
  );
  if (filled.kind === 'reply') {
    const again = answer && 'reply' in answer ? answer.reply : undefined;
    return (
      <ReplyForm
        again={again}
        defaults={{ body: filled.body }}
        label={say.reply.label}
        mode="editing"
        once={once}
      >
        {around}
      </ReplyForm>
    );
  }
  const { kind, defaults, options, fixed } = filled;
  const again = answer && 'discussion' in answer ? answer.discussion : undefined;
  return (
    <DiscussionForm
      again={again}
      defaults={defaults}
      fixed={fixed}
      kind={kind}
      mode="editing"
      names={names}
      once={once}
      options={options}
    >
      {around}
    </DiscussionForm>
  );
}
