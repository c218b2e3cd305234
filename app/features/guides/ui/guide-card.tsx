import { Card } from '~/ui/card';
import { useLangOf, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import type { GuideWords } from '../guide-words.server';

/** A guide in a list: its title and what it is about. */
export function GuideCard({ guide }: { guide: GuideWords & { slug: string } }) {
  const to = useUrls();
  const lang = useLangOf()(guide.language);
  return (
    <Card>
      <h3 lang={lang}>
        <TextLink to={to.guide(guide.slug)}>{guide.title}</TextLink>
      </h3>
      <p lang={lang}>{guide.summary}</p>
    </Card>
  );
}
