import { useMessages } from '~/ui/language';
import type { TreatmentDetails } from '../treatment-pages.server';

/** Ways down a long page: on a phone the stories are far from its top. */
export function TreatmentContents({
  treatment,
  stories,
}: {
  treatment: TreatmentDetails;
  stories: number;
}) {
  const say = useMessages().treatments;
  return (
    <nav aria-label={say.onThisPage}>
      <ul className="chips">
        {treatment.parts.length > 0 ? (
          <li>
            <a href="#kinds">{say.parts}</a>
          </li>
        ) : null}
        <li>
          <a href="#evidence">{say.known}</a>
        </li>
        <li>
          <a href="#stories">{stories > 0 ? say.stories(stories) : say.none}</a>
        </li>
        <li>
          <a href="#talk">{say.talkShort}</a>
        </li>
      </ul>
    </nav>
  );
}
