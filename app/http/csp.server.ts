const COMMON =
  "style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; " +
  "base-uri 'none'; frame-ancestors 'none'";

/** Reading pages of guests: what gets past the sanitiser has nothing to run in. */
export const READING_POLICY = `default-src 'none'; script-src 'none'; ${COMMON}`;

/** Members' pages and writing pages: scripts of this request alone. */
export function scriptPolicy(nonce: string): string {
  return `default-src 'none'; script-src 'nonce-${nonce}' 'strict-dynamic'; ${COMMON}`;
}

/** Vite's own scripts and styles in development. */
export const DEVELOPMENT_POLICY =
  "default-src 'self'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
  "img-src 'self' data:; connect-src 'self' ws:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
