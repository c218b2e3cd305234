import type { MetaFunction } from '@remix-run/node';
import { GradeKey } from '~/features/guides/ui/evidence-key';
import { wordsOnly } from '~/http/page.server';
import { messages } from '~/messages';
import { useMessages } from '~/ui/language';
import { pageMeta } from '~/ui/page-meta';
import { WordsPage } from '~/ui/words-page';
import { asLanguage } from '~/urls';

export const loader = wordsOnly('about');

export const meta: MetaFunction = (asked) => {
  const { title, lead } = messages(asLanguage(asked.params.lang)).pages.about;
  return pageMeta(asked, { title, description: lead, kind: 'site' });
};

export default function About() {
  return (
    <WordsPage words={useMessages().pages.about}>
      <GradeKey />
    </WordsPage>
  );
}
