import { useLanguage, useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { searchQuery } from '../rules';

/** Every language finds texts in all of them. */
const IN_OTHER_LANGUAGES = [
  { typed: 'acne scars', lang: 'en' },
  { typed: 'ямки після вітрянки', lang: 'uk' },
  { typed: 'рубец от ожога', lang: 'ru' },
];

/** What can be asked, with examples to follow. */
export function SearchAdvice() {
  const say = useMessages().search.empty;
  const to = useUrls();
  const language = useLanguage();
  const examples = [
    ...say.examples.map((typed) => ({ typed, lang: undefined })),
    ...IN_OTHER_LANGUAGES.filter(({ lang }) => lang !== language),
  ];
  return (
    <Section title={say.title}>
      <ul className="chips">
        {examples.map(({ typed, lang }) => (
          <li key={typed}>
            <TextLink lang={lang} to={to.search(searchQuery({ typed }))}>
              {typed}
            </TextLink>
          </li>
        ))}
      </ul>
      <p className="quiet">{say.words}</p>
    </Section>
  );
}
