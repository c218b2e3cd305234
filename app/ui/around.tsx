/** Stands in no text. */
const PLACE = '\ue000';

interface AroundProps {
  /** Puts a text where it belongs among the words around it. */
  words: (text: string) => string;
  text: string;
  /** Of the text, where it is in another language than the words around it. */
  lang: string | undefined;
}

/** Words around a text that is in a language of its own, as a title is. */
export function Around({ words, text, lang }: AroundProps) {
  const [before, after] = words(PLACE).split(PLACE);
  return (
    <>
      {before}
      <span dir="auto" lang={lang}>
        {text}
      </span>
      {after}
    </>
  );
}
