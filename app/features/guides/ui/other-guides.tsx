import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import type { Section as SectionName } from '../rules';
import { useGuideLang } from './guide-lang';

/** The neighbours of a guide in its section. */
export function OtherGuides({
  section,
  guides,
}: {
  section: SectionName;
  guides: { slug: string; title: string }[];
}) {
  const say = useMessages().guides;
  const to = useUrls();
  const lang = useGuideLang();
  if (guides.length === 0) return null;
  return (
    <Section id="others" title={say.others(say.section[section])}>
      <ul className="plain-list">
        {guides.map(({ slug, title }) => (
          <li key={slug} lang={lang}>
            <TextLink to={to.guide(slug)}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
