import type { MetaFunction } from '@remix-run/node';
import { wordsOnly } from '~/http/page.server';
import { messages } from '~/messages';
import { useMessages } from '~/ui/language';
import { pageMeta } from '~/ui/page-meta';
import { WordsPage } from '~/ui/words-page';
import { asLanguage } from '~/urls';

export const loader = wordsOnly('privacy');

export const meta: MetaFunction = (asked) => {
  const { title, lead } = messages(asLanguage(asked.params.lang)).pages.privacy;
  return pageMeta(asked, { title, description: lead, kind: 'site' });
};

export default function Privacy() {
  return <WordsPage words={useMessages().pages.privacy} />;
}
