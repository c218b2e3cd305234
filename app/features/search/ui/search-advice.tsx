import { useMessages, useUrls } from '~/ui/language';
import { TextLink } from '~/ui/link';
import { Section } from '~/ui/page';
import { searchQuery } from '../rules';

/** What can be asked, with examples to follow. */
export function SearchAdvice() {
  const say = useMessages().search.empty;
  const to = useUrls();
  return (
    <Section title={say.title}>
      <ul className="chips">
        {say.examples.map((typed) => (
          <li key={typed}>
            <TextLink to={to.search(searchQuery({ typed }))}>{typed}</TextLink>
          </li>
        ))}
      </ul>
      <p className="quiet">{say.words}</p>
    </Section>
  );
}
