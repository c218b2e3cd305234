import type { Cause, ScarKind, Site } from '~/features/stories/vocabulary';
import type { CorpusPost } from './search-corpus';

interface StoryAnswers {
  code: string;
  named?: string;
  scar?: ScarKind;
  cause?: Cause;
  sites?: Site[];
}

const storyFacts = ({
  code,
  named,
  scar,
  cause,
  sites = [],
}: StoryAnswers): CorpusPost['facts'] => ({
  kind: 'story',
  subject: 'self',
  scars: [{ ref: 's1', kind: scar, cause, sites }],
  treatments: [{ ref: 't1', scars: ['s1'], code, named, status: 'completed' }],
  assessments: [{ ref: 'a1', about: 't1', scars: ['s1'], change: 'slightly_better' }],
  interest: 'none',
  consents: { publish: '2026-11', figures: null },
});

type Words = Pick<CorpusPost, 'key' | 'language' | 'title' | 'body'>;

const story = (words: Words, answers: StoryAnswers): CorpusPost => ({
  ...words,
  kind: 'story',
  facts: storyFacts(answers),
});

export const stories: CorpusPost[] = [
  story(
    {
      key: 'needling-round-pits',
      language: 'en',
      title: 'Six visits for the round pits on my cheeks',
      body: 'The pen went over each pit until it bled a little. My face was red for two days. The wide ones are shallower now, the narrow ones are as they were. Numbing cream wore off halfway and the rest was painful.',
    },
    {
      ...{ code: 'needling.pen', named: 'Dermapen', scar: 'atrophic', cause: 'acne' },
      sites: ['cheek'],
    },
  ),
  story(
    {
      key: 'gel-caesarean',
      language: 'en',
      title: 'A gel on my caesarean line, twice a day',
      body: 'I began when the wound had closed. The line was thick and it itched at night. The itching went within weeks, the colour took most of a year.',
    },
    {
      ...{ code: 'topical.silicone.gel', named: 'Dermatix', scar: 'hypertrophic' },
      ...{ cause: 'caesarean', sites: ['abdomen'] },
    },
  ),
  story(
    {
      key: 'steroid-earlobe',
      language: 'en',
      title: 'The lump behind my earring hole',
      body: 'It grew for a year after the piercing. Four injections, a month apart. It went soft and flat, and the skin there is thin and pale now.',
    },
    {
      ...{ code: 'inj.steroid', named: 'Kenalog', scar: 'keloid', cause: 'piercing' },
      sites: ['ear'],
    },
  ),
  story(
    {
      key: 'co2-brown-patches',
      language: 'en',
      title: 'Brown patches for five months after the laser',
      body: 'My skin is olive and nobody warned me. The wavy scars on the jaw are softer, but I hid at home the whole winter. I would ask for a test spot first.',
    },
    {
      ...{ code: 'laser.ablative.fractional.co2', scar: 'atrophic', cause: 'acne' },
      sites: ['jaw'],
    },
  ),
  story(
    {
      key: 'radio-knife-rims',
      language: 'en',
      title: 'They shaved the rims of two chickenpox holes',
      body: 'A loop that hums and smells. Crusts for eight days. The edges catch less shadow now; the floors are as deep as before.',
    },
    {
      ...{ code: 'surgery.radiowave', named: 'Surgitron', scar: 'atrophic' },
      ...{ cause: 'chickenpox', sites: ['temple'] },
    },
  ),
  story(
    {
      key: 'retinoid-stretch-marks',
      language: 'en',
      title: 'A year of cream on my thighs',
      body: 'The purple lines from when I grew so fast turned silver, as they would have anyway, my doctor says. My skin peeled and stung the first month.',
    },
    {
      ...{ code: 'topical.retinoid', scar: 'striae', cause: 'growth_pregnancy_weight' },
      sites: ['thigh'],
    },
  ),
  story(
    { key: 'cross-answers-only', language: 'en', title: 'TCA CROSS on my nose: better', body: '' },
    {
      ...{ code: 'peel.cross', scar: 'atrophic', cause: 'chickenpox', sites: ['nose'] },
    },
  ),
  story(
    {
      key: 'onion-knee',
      language: 'en',
      title: 'Nothing to see after a whole tube',
      body: 'I fell off a bicycle as a student. The graze on my knee left a dark mat. The brown gel smells of onions and made no difference that I could measure with a ruler.',
    },
    {
      ...{ code: 'topical.onion', named: 'Mederma', scar: 'flat', cause: 'abrasion' },
      sites: ['knee'],
    },
  ),
  story(
    {
      key: 'private-cause',
      language: 'en',
      title: 'Long sleeves in July',
      body: 'Pale lines along my forearm, twelve years old. I wear a tattoo over them now and I like it.',
    },
    {
      ...{ code: 'camouflage.medical_tattoo', scar: 'flat', cause: 'self_injury' },
      sites: ['forearm'],
    },
  ),
  story(
    {
      key: 'fraxel-forehead-uk',
      language: 'uk',
      title: 'Три ямки на чолі: що змінилося за рік',
      body: 'Перехворіла у двадцять чотири, розчухала, лишилися заглибини. Зробила чотири процедури фракційним лазером. Дві майже не видно, третя лишилася. Обличчя пекло до вечора, потім лущилося.',
    },
    {
      ...{ code: 'laser.nafl.1550_1927', named: 'Fraxel Dual', scar: 'atrophic' },
      ...{ cause: 'chickenpox', sites: ['forehead'] },
    },
  ),
  story(
    {
      key: 'prp-acne-uk',
      language: 'uk',
      title: 'Уколи власної плазми після підліткових прищів',
      body: 'Три рази по тому самому місцю. Синці трималися тиждень. Шкіра свіжіша, але рубці на скронях такі, як були. За ці гроші чекала більшого.',
    },
    {
      ...{ code: 'inj.prp', named: 'плазмоліфтинг', scar: 'atrophic', cause: 'acne' },
      sites: ['temple'],
    },
  ),
  story(
    {
      key: 'sheet-burn-uk',
      language: 'uk',
      title: 'Силіконова пластина на опік від праски',
      body: 'Передпліччя. Носила вночі пів року, вдень знімала, бо сповзала. Шрам став м’якший і світліший.',
    },
    {
      ...{ code: 'topical.silicone.sheet', scar: 'hypertrophic', cause: 'burn.thermal' },
      sites: ['forearm'],
    },
  ),
  story(
    {
      key: 'onion-stitches-ru',
      language: 'ru',
      title: 'Мазала шов на животе четыре месяца',
      body: 'Аппендицит вырезали летом. Шов был красный и твёрдый. Мазь впитывалась плохо, пачкала одежду. Сейчас он плоский, но был бы плоским и без мази, думаю.',
    },
    {
      ...{ code: 'topical.onion', named: 'Контрактубекс', scar: 'hypertrophic' },
      ...{ cause: 'surgery.medical', sites: ['abdomen'] },
    },
  ),
  story(
    {
      key: 'subcision-ru',
      language: 'ru',
      title: 'Подрезали тяжи под кожей, два раза',
      body: 'Щёки были волнами после угрей. Иглу вводили под каждый рубец, хрустело. Синяки на три недели. Стало ровнее при боковом свете.',
    },
    {
      ...{ code: 'release.subcision', scar: 'atrophic', cause: 'acne', sites: ['cheek'] },
    },
  ),
  story(
    {
      key: 'sponge-ru',
      language: 'ru',
      title: 'Порошок из аптеки обжёг мне подбородок',
      body: 'Подруга посоветовала маску. Кожу кололо, потом слезала лохмотьями, остались тёмные следы. Ямки никуда не делись.',
    },
    {
      ...{ code: 'home.sponge', named: 'бодяга', scar: 'atrophic', cause: 'acne' },
      sites: ['chin'],
    },
  ),
  story(
    {
      key: 'observation-child-ru',
      language: 'ru',
      title: 'Ничего не делали, и через три года почти не видно',
      body: 'Сыну было пять, расчесал болячки на спине. Врач сказал подождать. Подождали.',
    },
    {
      ...{ code: 'none.observation', scar: 'atrophic', cause: 'chickenpox', sites: ['back'] },
    },
  ),
];
