import { useLocation } from '@remix-run/react';
import { LANGUAGES } from '~/urls';
import { useLanguage, useMessages } from './language';
import { inLanguage, LANGUAGE_NAMES } from './page-languages';

/** The ways to this page in the other languages. The whole page changes, so that each is loaded anew. */
export function LanguageSwitch() {
  const say = useMessages().shell.footer;
  const here = useLanguage();
  const { pathname, search } = useLocation();
  return (
    <nav aria-label={say.languages} className="language-switch">
      <ul>
        {LANGUAGES.map((language) => (
          <li key={language} lang={language}>
            {language === here ? (
              <span aria-current="true">{LANGUAGE_NAMES[language]}</span>
            ) : (
              <a href={`${inLanguage(pathname, language)}${search}`} hrefLang={language}>
                {LANGUAGE_NAMES[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
