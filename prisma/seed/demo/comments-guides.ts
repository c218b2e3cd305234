import { reply } from './replies';
import type { DemoComments } from './types';

export const guideComments: DemoComments[] = [
  {
    guide: 'atrophic-scars',
    replies: [
      reply('guide-atrophic-scars-shadow', 'egor', 0.93)`
        Хорошо, что сказано про свет сбоку. Я дошёл до этого за восемь лет и две лампы, а тут один
        абзац.
      `,
      reply('guide-atrophic-scars-sorted', 'joao', 0.71)`
        I have two kinds on one face and this is the first time that I read why only one of them
        noticed the laser.
      `,
    ],
  },
  {
    guide: 'kinds-of-scars',
    replies: [
      reply('guide-kinds-of-scars-edge', 'miyu', 0.9)`
        The sentence about the edge of the wound is the one I needed in 2017.
      `,
      reply('guide-kinds-of-scars-word', 'moderator', 0.64, {
        inReplyTo: 'guide-kinds-of-scars-edge',
      })`
        And I needed it last year, the other way round. A raised scar can stay inside its edge for
        thirty years and still be given the wrong word.
      `,
      reply('guide-kinds-of-scars-drawn', 'dele', 0.52)`
        Could there be a drawing also for dark skin? All the pinks in the world don't help me to
        find red.
      `,
      reply('guide-kinds-of-scars-drawing', 'admin', 0.47, {
        inReplyTo: 'guide-kinds-of-scars-drawn',
      })`
        A fair request. I have written it on the list of things to do, with your words.
      `,
    ],
  },
  {
    guide: 'how-scars-mature',
    replies: [
      reply('guide-how-scars-mature-gp', 'kestrel', 0.88)`
        My GP could have written this. I could have read it and still not believed her.
      `,
      reply('guide-how-scars-mature-spring', 'annelies', 0.6)`
        I made my speeches in the first spring. Please print this page and hang it in changing
        rooms.
      `,
      reply('guide-how-scars-mature-itching', 'ruzanna', 0.41)`
        Строчку про зуд, который прибавляет с каждым месяцем, я бы набрала крупно: у меня с этого
        и началось.
      `,
    ],
  },
  {
    guide: 'raised-scars',
    replies: [
      reply('guide-raised-scars-return', 'ana', 0.86)`
        "It does not always last" is a small sentence for half a chickpea.
      `,
      reply('guide-raised-scars-list', 'dele', 0.83, { inReplyTo: 'guide-raised-scars-return' })`
        Small sentence, big bumps. But better printed here than found out at ten months.
      `,
      reply('guide-raised-scars-quiet', 'miyu', 0.33)`
        Thank you for not using the word "cure" anywhere on this page. I looked for it with the
        search key.
      `,
    ],
  },
  {
    guide: 'creams-and-gels',
    replies: [
      reply('guide-creams-and-gels-hair', 'fenwick', 0.79)`
        Nothing in here on chest hair. I'll not press the point.
      `,
      reply('guide-creams-and-gels-onion', 'timur', 0.66)`
        Два месяца луковой мази и одна бровь. Согласен с каждым словом, особенно с «не лучше
        других».
      `,
      reply('guide-creams-and-gels-honest', 'oksana', 0.58)`
        Я все одно купила б гель ще раз, бо мені треба щось робити. Але тепер хоч знаю, за що
        плачу: наполовину за спокій.
      `,
      reply('guide-creams-and-gels-sister', 'member', 0.22, {
        inReplyTo: 'guide-creams-and-gels-honest',
      })`
        Half for the peace of mind is about what I got for my twenty-two pounds, too.
      `,
    ],
  },
  {
    guide: 'injections-and-fillers',
    replies: [
      reply('guide-injections-and-fillers-dent', 'moderator', 0.76)`
        I can say from my arm that the dent in the list of risks is not printed there to fill the
        page.
      `,
      reply('guide-injections-and-fillers-box', 'lesia', 0.7)`
        Нарешті хтось порадив питати назву й партію. Роздрукую і покладу в закладки до всіх книжок
        про красу.
      `,
    ],
  },
  {
    guide: 'dermabrasion',
    replies: [
      reply('guide-dermabrasion-sander', 'ewan', 0.81)`
        So that's the name of my wee wire wheel. The bit about lasting pale skin is me, right
        cheek, since 1984.
      `,
      reply('guide-dermabrasion-vacuum', 'tobi', 0.54)`
        And the other one in this text, the gentle one with the vacuum cleaner, is me also. Seven
        times, soft for one day.
      `,
    ],
  },
  {
    guide: 'lasers',
    replies: [
      reply('guide-lasers-tiles', 'priya', 0.84)`
        On the paper that I signed my colour was the last line. Here it is something that one may
        ask about, and is told to.
      `,
      reply('guide-lasers-grid', 'hollowbread', 0.5)`read the risks. recognised my left cheek.`,
      reply('guide-lasers-stand', 'alfia', 0.29)`
        С тулием у меня вышло хорошо, но на стенде висят только такие, как я. Про это бы тоже
        строчку.
      `,
    ],
  },
  {
    guide: 'needling',
    replies: [
      reply('guide-needling-dormitory', 'egor', 0.74)`
        Раздел про домашние роллеры написан как будто с моей общаги. Подтверждаю подробности.
      `,
      reply('guide-needling-heat', 'timur', 0.69)`
        Про потерю жира предупреждает. Год назад я такого предупреждения не нашёл ни на русском,
        ни на каком другом.
      `,
      reply('guide-needling-balance', 'halyna', 0.38)`
        Дуже вже обережно написано, як на мене: дві ямки таки згладились. Але й дві не згладились,
        то, мабуть, правильно.
      `,
    ],
  },
  {
    guide: 'surgery-and-subcision',
    replies: [
      reply('guide-surgery-and-subcision-chewing', 'admin', 0.72)`
        "Will the new scar bother me less than the old one" I learned to ask for 2800 złoty. Here
        it costs one paragraph.
      `,
      reply('guide-surgery-and-subcision-crunch', 'vera', 0.49)`
        Про хруст бы дописать. Он безобидный, но если не знать, думаешь, что сломали.
      `,
      reply('guide-surgery-and-subcision-crunching', 'tobi', 0.31, {
        inReplyTo: 'guide-surgery-and-subcision-crunch',
      })`
        I second the crunch.
      `,
    ],
  },
  {
    guide: 'chemical-peels',
    replies: [
      reply('guide-chemical-peels-lizard', 'annelies', 0.68)`
        Where it says "peeling", please read: one week as a lizard.
      `,
      reply('guide-chemical-peels-backs', 'priya', 0.44)`
        Six on my back for very little, so I read the part about what is known with some sympathy.
      `,
    ],
  },
  {
    guide: 'home-remedies',
    replies: [
      reply('guide-home-remedies-celandine', 'zorya', 0.78)`
        баночки з-під майонезу в списку не вистачає, решта все як у житті
      `,
      reply('guide-home-remedies-aunt', 'ana', 0.62)`
        The tone is right. It blames the lemon and not the aunt.
      `,
      reply('guide-home-remedies-apples', 'gerda', 0.19, { inReplyTo: 'guide-home-remedies-aunt' })`
        My mother's goose fat isn't even mentioned. She would be offended.
      `,
    ],
  },
  {
    guide: 'before-you-choose',
    replies: [
      reply('guide-before-you-choose-credit', 'hollowbread', 0.82)`
        "can i pay for one" should be question number one. otherwise: where were you in 2025.
      `,
      reply('guide-before-you-choose-list2', 'priya', 0.56)`
        My colleague took this list into the room on her phone. She reports that they answered all
        of it, a little stiffly.
      `,
    ],
  },
  {
    guide: 'living-with-scars',
    replies: [
      reply('guide-living-with-scars-tailor', 'oksana', 0.73)`
        Про те, що сказати дитині, прочитала двічі. Кравця з маршрутки сюди не вистачає, та його
        не надрукуєш.
      `,
      reply('guide-living-with-scars-second-room', 'mitya', 0.55)`
        Раньше я бы такую страницу пролистал до «лечения». Теперь прочёл только её.
      `,
      reply('guide-living-with-scars-washing', 'sunniva', 0.36)`
        It took me six years to wash one scar. I am happy that there is a paragraph which doesn't
        say "just".
      `,
    ],
  },
];
