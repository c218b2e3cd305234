/** Text that was cooked and sanitised when it was stored. `lang` where it differs from the page's. */
export function Prose({ html, lang }: { html: string; lang?: string }) {
  return (
    <div
      className="prose"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: an allow-list stood between this HTML and the database
      dangerouslySetInnerHTML={{ __html: html }}
      dir="auto"
      lang={lang}
    />
  );
}
