const END = '</body></html>';

/**
 * What React and Remix leave for a browser to put right. React 18 fills a chunk whose last letter
 * did not fit with zero bytes (facebook/react#26228), which break words, addresses and data; no text
 * of ours has one. Remix writes the loaders' data behind the end of the document, where nothing may
 * stand; a browser moves it into the body, as it is done here.
 */
export function finishDocument(html: string): string {
  const [document = '', behind = ''] = html.replaceAll('\0', '').split(END);
  return document + behind.replace(/<!--\/?\$-->/g, '') + END;
}
