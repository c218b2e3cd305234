/** Where to go after signing in: an address of this site, or null for any other. */
export function safeNext(next: string | null): string | null {
  // A browser reads "/\" like "//", and drops tabs and line ends before it reads.
  if (!next?.startsWith('/') || /^\/[/\\]|[\\\p{Cc}]/u.test(next)) return null;
  const here = 'http://here.invalid';
  if (!URL.canParse(next, here)) return null;
  const url = new URL(next, here);
  if (url.origin !== here || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search;
}
