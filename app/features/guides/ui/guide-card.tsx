import { Card } from '~/ui/card';
import { useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { useGuideLang } from './guide-lang';

/** A guide in a list: its title and what it is about. */
export function GuideCard({ guide }: { guide: { slug: string; title: string; summary: string } }) {
  const to = useUrls();
  const lang = useGuideLang();
  return (
    <Card>
      <h3 lang={lang}>
        <TextLink to={to.guide(guide.slug)}>{guide.title}</TextLink>
      </h3>
      <p lang={lang}>{guide.summary}</p>
    </Card>
  );
}
