import type { MetaFunction } from '@remix-run/node';
import { wordsOnly } from '~/http/page.server';
import { messages } from '~/messages';
import { useMessages } from '~/ui/language';
import { pageTitle } from '~/ui/page';
import { WordsPage } from '~/ui/words-page';
import { asLanguage } from '~/urls';

export const loader = wordsOnly('how-we-check');

export const meta: MetaFunction = ({ params }) => [
  { title: pageTitle(messages(asLanguage(params.lang)).legal.checks.title) },
];

export default function HowWeCheck() {
  return <WordsPage words={useMessages().legal.checks} />;
}
