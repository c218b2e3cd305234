import type { MetaFunction } from '@remix-run/node';
import { REASON_CODES } from '~/features/moderation/reasons';
import { wordsOnly } from '~/http/page.server';
import { messages } from '~/messages';
import { useMessages } from '~/ui/language';
import { pageTitle, Section } from '~/ui/page';
import { WordsPage } from '~/ui/words-page';
import { asLanguage } from '~/urls';

export const loader = wordsOnly('rules');

export const meta: MetaFunction = ({ params }) => [
  { title: pageTitle(messages(asLanguage(params.lang)).pages.rules.title) },
];

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
