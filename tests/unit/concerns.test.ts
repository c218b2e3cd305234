import { describe, expect, it } from 'vitest';
import { concernsIn } from '~/features/posts/concerns';
import { sentencesIn } from '~/features/posts/phrases';
import type { Concern } from '~/features/posts/support';

/** What people write, by what should be heard in it. */
const HEARD: Record<Concern, string[]> = {
  self_harm: [
    'I want to die.',
    'Some evenings I don’t want to live any more',
    'i wish i was dead, the mirror is hell',
    'I think about suicide since the laser.',
    "I'm going to kill myself if it stays like this",
    'There is no reason to live with this face',
    'Lately I cut myself again.',
    'I am tired of living.',
    'I have the urge to hurt myself when I see it',
    'They would be better off without me',
    'Не хочу жити з таким обличчям',
    'Я хочу померти, сил немає',
    'Іноді думаю про самогубство.',
    'Хочеться зробити собі боляче',
    'Знову порізала себе вчора ввечері',
    'Немає сенсу жити далі',
    'Я втомилася жити',
    'Покінчу з собою, якщо це не зникне',
    'Я не хочу больше жить',
    'Хочу умереть, честно',
    'Жить не хочется совсем',
    'Постоянно думаю о самоубийстве',
    'Нет смысла жить с такими шрамами',
    'Опять порезала себя вчера',
    'Лучше бы меня не было',
    'Убью себя, если это не пройдёт',
  ],
  distress: [
    'There is no life with scars.',
    'I’m suffering a lot and nobody sees it',
    'This laser ruined my life',
    "I can't go on like this",
    'I hate myself for doing it.',
    'I feel hopeless.',
    'I have not left the house for a month',
    'I cry every night',
    'Nobody will ever love me with this cheek',
    'I am so depressed about it',
    'I feel like a monster',
    'I’m ashamed to go out without a scarf',
    'We have lost all hope',
    'I just cannot cope any more',
    'I do not know how to live with my face.',
    'Не знаю, як з цим жити',
    'Немає життя з цими шрамами',
    'Я дуже страждаю через це',
    'Не виходжу з дому вже місяць',
    'Плачу щодня',
    'Ненавиджу своє обличчя',
    'Я у відчаї, допоможіть порадою',
    'Більше так не можу жити',
    'Соромно виходити на вулицю',
    'Очень страдаю, нет жизни со шрамами',
    'Не могу больше так',
    'Я в отчаянии',
    'Плачу по ночам',
    'Стыдно выйти на улицу',
    'Никому не нужна с таким лицом, я никому не нужна',
    'Ненавижу своё лицо',
  ],
  harm_now: [
    'I had a filler in the pits this morning and my nose is turning white. What should I do?',
    'After the filler my lip went dusky an hour ago',
    'Filler yesterday, today I have blurry vision in the left eye.',
    'Juvederm into a scar between the brows; I can’t see clearly on one side',
    'The filler was put in today and the skin looks pale and mottled',
    'Since the filler my eyelid is drooping',
    'My cheek has gone grey after the Restylane, is that normal?',
    'Filler in 2019 went well. Yesterday another one, and the tip turned white.',
    'I see double since the filler.',
    'The redness is spreading from the wound and I have a fever',
    'Red streaks up the arm and chills since last night',
    'Spreading redness, temperature of 38.9',
    'Swelling is getting worse, redness keeps spreading, feverish',
    'Вчора філер у ямку, сьогодні шкіра побіліла',
    'Після філера погано бачу лівим оком',
    'Філер на щоці, зараз місце сіріє, що робити?',
    'Після гіалуронки двоїться в очах',
    'Почервоніння розповзається, температура 39',
    'Почервоніння навколо шва швидко збільшується і морозить',
    'Після філлера губа посіріла сьогодні',
    'Сегодня вкололи филлер, нос побелел',
    'После филлера плохо вижу одним глазом',
    'Филлер вчера, участок чернеет',
    'После филера двоится в глазах',
    'Покраснение расползается, температура 38',
    'Красная полоса вверх по руке и озноб',
  ],
  home_danger: [
    'Put 30% TCA on each pit and leave it',
    'I use TCA 15 % every Sunday',
    'Leave the acid on for ten, no, 10 minutes, then rinse',
    'Vinegar 25%, dab it on, wash off after 5 min',
    'A 1.5 mm dermaroller twice a week until it bleeds',
    'needles of 2 mm, from the internet',
    'derma roller 0,5 mm, I press hard',
    'I inject myself with lidase',
    'How to inject filler at home?',
    'Glycolic acid 50 % from the shop, keep it on for 7 minutes',
    'Can I cut it off myself with a razor? How do I cut it off?',
    'Can I burn it off with a hot wire?',
    'Phenol 88% on a toothpick',
    'Jessner at 40% is enough',
    'Rub it with sandpaper once a week',
    'ТХА 25% наносити точково',
    'Кислоту тримати 10 хвилин, потім змити',
    'Мезоролер 1,5 мм раз на тиждень',
    'Дермаролер 2 мм, до крові',
    'Сама колю лідазу вдома',
    'Як вколоти собі філер?',
    'Оцет 30 відсотків прикладати на ніч',
    'ТСА 30% наносила сама, держать 5 минут кислоту',
    'Трихлоруксусная кислота 25% точечно',
    'Держать уксус 15 минут',
    'Мезороллер 1.5 мм раз в неделю',
    'Как вколоть себе лидазу дома?',
    'Тереть наждачкой по вечерам',
  ],
};

/** What is told of the past, of others' hands, of hope, or in words that only sound alike. */
const NOT_HEARD = [
  'It burned me, and I have a brown patch to this day.',
  'The peel burned me two years ago. It left a brown patch.',
  'I tried sandpaper as a teenager, and it left a bigger scar.',
  'Lemon juice burned my cheek; never again.',
  'My mother’s acid mask left a white line. I was fifteen.',
  'I injected nothing, I only watched.',
  'In 2019 a filler went wrong: the skin went white, they dissolved it, and it healed.',
  'Years ago the filler made my lip turn white; the doctor gave an antidote and it came back.',
  'The wound got infected in 2015. The redness spread, I had a fever, and got antibiotics for two weeks.',
  'If your skin turns white after a filler, go to a hospital.',
  'After the filler you can’t see the scar any more!',
  'After kenalog injections the skin is white around the scar.',
  'The filler left a blue bruise for a week.',
  'My scars are from self-harm when I was a teenager. How do I cover them?',
  'I used to be ashamed of it, now I wear short sleeves.',
  'I was depressed back then, therapy helped.',
  'I don’t want to die of boredom in the waiting room',
  'A depressed acne scar on the cheek, is subcision right for it?',
  'The scars are so depressed that make-up does not fill them.',
  'There is no hope that a cream fills a pit, says my doctor.',
  'It hurt like hell and I swore a lot.',
  'I nearly died laughing when the nurse said it.',
  'This gel is to die for.',
  'I cut myself on a broken glass in 2010.',
  'I hurt myself when I fell off a bike.',
  'The dermatologist used 1.5 mm needles and numbing cream.',
  'A 35% TCA peel at my clinic, four times, a month apart.',
  'They used 20% glycolic acid and it stung.',
  'Azelaic acid 20 % every evening, is that right for dark marks?',
  'A cleanser with 2 % salicylic acid.',
  'Vitamin C, ascorbic acid 15%, in the morning.',
  'Hyaluronic acid filler, 24 mg, took 20 minutes.',
  'The peel made it about 50% better.',
  'After needling a 3 mm scar is almost flat.',
  'Pits of 2 mm; would needling help?',
  'Do not use acid at home, it burned me.',
  'Does silicone gel work on old scars?',
  'How long does redness last after laser?',
  'I felt alone with it for years, so I am glad that this forum exists.',
  'It took all my patience.',
  'A guide on how to live with scars would help.',
  'The scar is ugly but I like it.',
  'Опік від лимона лишив темну пляму, це було давно.',
  'Маска з оцтом обпекла мені щоку, слід лишився на рік.',
  'Раніше соромилася, тепер ношу короткі рукави.',
  'Косметолог робила мезоролером 1,5 мм, чотири рази.',
  'У 2018 після філера губа побіліла, лікарка розчинила, і все минуло.',
  'Азелаїнова кислота 20% від темних плям, хто пробував?',
  'Після мезотерапії стало на 40% краще',
  'Шрам 3 мм після голки, чи варто лазер?',
  'Не хочу вмирати від сорому, але смішно ж було',
  'Порізала себе склом ще в дитинстві.',
  'У лікарні сказали тримати пластир місяць.',
  'Кислота обожгла меня в 2015 году, осталось пятно.',
  'Пилинг в салоне 35%, четыре раза, делала косметолог.',
  'Раньше стеснялась, теперь нет.',
  'В 2017 после филлера нос побелел, врач растворил, всё прошло.',
  'Азелаиновая кислота 15% от пятен, кто пробовал?',
  'После лазера на 60% лучше',
  'Доктор колол кеналог, рубец стал белый.',
  'Порезал себя случайно в детстве, остался шрам.',
  'Умираю от смеха, читая отзывы.',
  'Нет сил ждать результата, но жду.',
];

describe.each(Object.entries(HEARD))('%s is heard', (concern, texts) => {
  it.each(texts)('%s', (text) => {
    expect(concernsIn(text)).toContain(concern);
  });

  it('in more than 25 ways', () => {
    expect(texts.length).toBeGreaterThanOrEqual(25);
  });
});

describe('nothing is heard in', () => {
  it.each(NOT_HEARD)('%s', (text) => {
    expect(concernsIn(text)).toEqual([]);
  });
});

describe('what a text holds is heard', () => {
  it('whatever case, apostrophe, stress mark or sign unseen it is typed with', () => {
    for (const text of [
      'I DON’T WANT TO LIVE',
      'i dont want to live',
      'I don`t want\u00a0to live',
    ]) {
      expect(concernsIn(text)).toEqual(['self_harm']);
    }
    expect(concernsIn('не хочу жи\u0301ть')).toEqual(['self_harm']);
    expect(concernsIn('I want to di\u200be')).toEqual(['self_harm']);
    expect(concernsIn('I **want** to _die_')).toEqual(['self_harm']);
  });

  it('in any language that is mixed into another, and all of it, the most pressing first', () => {
    const text = 'My scar is old. Не хочу жити. I cry every day. Put 30% TCA on it.';
    expect(concernsIn(text)).toEqual(['self_harm', 'distress', 'home_danger']);
  });

  it('in a long text, within a moment', () => {
    const long = 'It itched, and then it did not. '.repeat(620);
    const started = performance.now();
    expect(concernsIn(`${long} I want to die.`)).toEqual(['self_harm']);
    expect(concernsIn('a'.repeat(20_000))).toEqual([]);
    expect(concernsIn('not want to '.repeat(1_600))).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1_500);
  });

  it('but not across the end of a sentence', () => {
    expect(sentencesIn('I want to sleep. Die Narbe juckt; 1.5 mm')).toEqual([
      ' i want to sleep ',
      ' die narbe juckt ',
      ' 1.5 mm ',
    ]);
  });
});
