import { DiscussionView } from '~/features/discussions/ui/discussion-view';
import { SubjectChips } from '~/features/discussions/ui/subject-chips';
import { StoryView } from '~/features/stories/ui/story-view';
import { Prose } from '~/ui/prose';
import type { ShownVersion } from '../show-version.server';

/** A version of a post as readers would see it. */
export function VersionView({
  shown: { story, discussion, html, language },
}: {
  shown: ShownVersion;
}) {
  if (discussion) {
    return (
      <>
        <SubjectChips subjects={discussion.subjects} />
        <DiscussionView discussion={{ ...discussion, story }} />
      </>
    );
  }
  if (story) return <StoryView heading="h3" story={story} />;
  return <Prose html={html} lang={language} />;
}
