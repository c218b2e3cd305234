/** The paragraphs that only one of two texts has, in their order. */
export interface TextChanges {
  gone: string[];
  added: string[];
}

/** What a new version of a text takes out and brings in, paragraph by paragraph. */
export function textChanges(before: string, after: string): TextChanges {
  const old = paragraphs(before);
  const fresh = paragraphs(after);
  return { gone: without(old, fresh), added: without(fresh, old) };
}

const paragraphs = (text: string) =>
  text
    .split(/\n\s*\n/)
    .map((one) => one.trim())
    .filter(Boolean);

/** Each paragraph of `others` takes one equal paragraph away, so that a doubled one is seen. */
function without(all: string[], others: string[]): string[] {
  const left = [...others];
  return all.filter((one) => {
    const at = left.indexOf(one);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}
