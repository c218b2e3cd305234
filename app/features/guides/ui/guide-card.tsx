import { Card } from '~/ui/card';
import { useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';

/** A guide in a list: its title and what it is about. */
export function GuideCard({ guide }: { guide: { slug: string; title: string; summary: string } }) {
  const to = useUrls();
  return (
    <Card>
      <h3>
        <TextLink to={to.guide(guide.slug)}>{guide.title}</TextLink>
      </h3>
      <p>{guide.summary}</p>
    </Card>
  );
}
