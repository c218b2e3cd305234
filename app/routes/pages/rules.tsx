import type { MetaFunction } from '@remix-run/node';
import { REASON_CODES } from '~/features/moderation/reasons';
import { wordsOnly } from '~/http/page.server';
import { messages } from '~/messages';
import { useMessages } from '~/ui/language';
import { Section } from '~/ui/page';
import { pageMeta } from '~/ui/page-meta';
import { WordsPage } from '~/ui/words-page';
import { asLanguage } from '~/urls';

export const loader = wordsOnly('rules');

export const meta: MetaFunction = (asked) => {
  const { title, lead } = messages(asLanguage(asked.params.lang)).pages.rules;
  return pageMeta(asked, { title, description: lead, kind: 'site' });
};

export default function Rules() {
  const say = useMessages();
  return (
    <WordsPage words={say.pages.rules}>
      <Section id="reasons" title={say.pages.rules.reasons}>
        <dl className="terms">
          {REASON_CODES.map((code) => (
            <div key={code}>
              <dt>{say.review.reasons[code].name}</dt>
              <dd>{say.review.reasons[code].text}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </WordsPage>
  );
}
