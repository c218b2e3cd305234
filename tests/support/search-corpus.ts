import type { z } from 'zod';
import type { postFacts } from '~/features/discussions/facts';
import type { PostKind } from '~/features/posts/rules';
import { stories } from './search-corpus-stories';

type Facts = z.input<typeof postFacts>;

/** A post that the judged queries of `search-queries.ts` are asked of. All of it is made up. */
export interface CorpusPost {
  key: string;
  kind: PostKind;
  language: 'en' | 'uk' | 'ru';
  title: string;
  body: string;
  facts: Facts;
  /** Key of the post that begins the thread, or slug of the guide, of a reply. */
  under?: { thread: string } | { guide: string };
}

const reply = (
  words: Pick<CorpusPost, 'key' | 'language' | 'body'> & {
    under: NonNullable<CorpusPost['under']>;
  },
): CorpusPost => ({ ...words, kind: 'reply', title: '', facts: { kind: 'reply' } });

const discussions: CorpusPost[] = [
  {
    key: 'does-it-hurt',
    kind: 'question',
    language: 'en',
    title: 'How much does the pen with needles hurt?',
    body: 'My first appointment is on Monday and I faint at the dentist. What did they give you?',
    facts: { kind: 'question', subjects: [{ treatment: 'needling' }] },
  },
  {
    key: 'where-to-begin',
    kind: 'question',
    language: 'en',
    title: 'Round dips on one side of my face, where does one begin?',
    body: 'I also have rosacea and see small vessels. Is a peel safe at all?',
    facts: {
      kind: 'question',
      subjects: [{ treatment: 'peel' }],
      scars: [{ ref: 'A', kind: 'atrophic', sites: ['face'] }],
      tried: [{ code: null, named: 'vitamin oil' }],
    },
  },
  {
    key: 'sun-after-peel',
    kind: 'question',
    language: 'en',
    title: 'How long did you stay out of the sun afterwards?',
    body: 'Holiday in three weeks, peel booked for Friday. Move the one or the other?',
    facts: { kind: 'question', subjects: [{ treatment: 'peel' }] },
  },
  {
    key: 'ears-keloid-uk',
    kind: 'question',
    language: 'uk',
    title: 'Чи можна проколювати вуха, якщо вже є один горбик?',
    body: 'Після першої сережки виріс келоїд на мочці. Донька просить піти разом.',
    facts: { kind: 'question', subjects: [{ scar: 'keloid' }] },
  },
  {
    key: 'child-pox-ru',
    kind: 'question',
    language: 'ru',
    title: 'Ребёнок расчёсывает корочки, что останется?',
    body: 'Третий день ветрянки. Варежки снимает. Чем мазали вы?',
    facts: { kind: 'question', subjects: [{ scar: 'atrophic' }] },
  },
  {
    key: 'make-up-summer',
    kind: 'talk',
    language: 'en',
    title: 'What stays on in thirty degrees',
    body: 'Concealer slides off the smooth part of my burn by noon. Powder cakes. Show me your tricks for a wedding outdoors.',
    facts: { kind: 'talk', subjects: [{ treatment: 'camouflage.makeup' }] },
  },
  {
    key: 'mirror-uk',
    kind: 'talk',
    language: 'uk',
    title: 'Як ви перестали ховатися',
    body: 'Я десять років носила чубчик, щоб не бачили лоба. Минулого тижня зачесала його назад, і світ не завалився.',
    facts: { kind: 'talk' },
  },
  {
    key: 'print-prices',
    kind: 'opinion',
    language: 'en',
    title: 'Clinics should print what the whole course costs',
    body: 'Per session it sounds cheap. Nobody tells you that one session is never the end.',
    facts: { kind: 'opinion', interest: 'none', consents: { publish: '2026-11' } },
  },
  {
    key: 'meso-doubt-ru',
    kind: 'opinion',
    language: 'ru',
    title: 'Коктейли из витаминов продают тем, кому уже всё равно',
    body: 'Сестра отдала за мезотерапию две зарплаты, рубцы те же. Сама не делала.',
    facts: {
      kind: 'opinion',
      subjects: [{ treatment: 'inj.mesotherapy' }],
      claims: [{ says: 'ничего не меняет', about: ['inj.mesotherapy'] }],
      interest: 'none',
      consents: { publish: '2026-11' },
    },
  },
];

const replies: CorpusPost[] = [
  reply({
    key: 'cream-under-film',
    language: 'en',
    body: 'Lidocaine under kitchen film for an hour, then it was only a buzz.',
    under: { thread: 'does-it-hurt' },
  }),
  reply({
    key: 'cream-did-little',
    language: 'en',
    body: 'Lidocaine did little for me over the bone. Squeeze a ball.',
    under: { thread: 'does-it-hurt' },
  }),
  reply({
    key: 'test-spot',
    language: 'en',
    body: 'Hydroquinone was what my dermatologist prescribed for such patches.',
    under: { thread: 'co2-brown-patches' },
  }),
  reply({
    key: 'comment-mirror',
    language: 'en',
    body: 'The trick with the window light told me more than three consultations. Thank you for the flashlight idea as well.',
    under: { guide: 'atrophic-scars' },
  }),
];

/** Beginnings before what stands under them. */
export const corpus: CorpusPost[] = [...stories, ...discussions, ...replies];
