import { useLangOf, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import type { GuideWords } from '../guide-words.server';
import type { Section as SectionName } from '../rules';

/** The neighbours of a guide in its section. */
export function OtherGuides({
  section,
  guides,
}: {
  section: SectionName;
  guides: (GuideWords & { slug: string })[];
}) {
  const say = useMessages().guides;
  const to = useUrls();
  const langOf = useLangOf();
  if (guides.length === 0) return null;
  return (
    <Section id="others" title={say.others(say.section[section])}>
      <ul className="plain-list">
        {guides.map(({ slug, title, language }) => (
          <li key={slug} lang={langOf(language)}>
            <TextLink to={to.guide(slug)}>{title}</TextLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
