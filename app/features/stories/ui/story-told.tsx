import { useMessages } from '~/ui/language';
import type { Paragraph } from '../compose-paragraph';

/** Facts longer than this are a list that can be folded away, for whom the own words come first. */
const ONE_PARAGRAPH = 400;

/** The facts in sentences: a paragraph, or, of a long and tangled course, a list for each part. */
export function StoryTold({ told }: { told: Paragraph[] }) {
  const say = useMessages().stories.read;
  const whole = told.flatMap(({ sentences }) => sentences).join(' ');
  if (whole === '') return null;
  if (whole.length <= ONE_PARAGRAPH) {
    return (
      <p className="story-told" dir="auto">
        {whole}
      </p>
    );
  }
  return (
    <details className="story-told" open>
      <summary>{say.course}</summary>
      {told.map(({ about, sentences }) => (
        <div key={about}>
          <p className="story-told-about">{say.about[about]}</p>
          <ul>
            {sentences.map((sentence) => (
              <li dir="auto" key={sentence}>
                {sentence}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
