import { useLangOf, useMessages } from '~/ui/language';
import type { Paragraph } from '../compose-paragraph';

/** Facts longer than this are a list that can be folded away, for whom the own words come first. */
const ONE_PARAGRAPH = 400;

/** The facts in sentences: a paragraph, or, of a long and tangled course, a list for each part. */
export function StoryTold({ told, language }: { told: Paragraph[]; language: string }) {
  const say = useMessages().stories.read;
  const whole = told.flatMap(({ sentences }) => sentences).join(' ');
  if (whole === '') return null;
  if (whole.length <= ONE_PARAGRAPH) {
    return (
      <p className="story-told" dir="auto">
        <Composed language={language} words={whole} />
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
                <Composed language={language} words={sentence} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}

/** What stands in quotation marks, those of any language of the interface. */
const QUOTED = /([«“])([^«»“”]+)([»”])/;

/** Words in the reader's language; what they quote is in that of the author. */
function Composed({ words, language }: { words: string; language: string }) {
  const lang = useLangOf()(language);
  const [before, open, quoted, close] = words.split(QUOTED);
  if (lang === undefined || quoted === undefined) return words;
  const rest = words.slice(`${before}${open}${quoted}${close}`.length);
  return (
    <>
      {before}
      {open}
      <span lang={lang}>{quoted}</span>
      {close}
      {rest === '' ? null : <Composed language={language} words={rest} />}
    </>
  );
}
