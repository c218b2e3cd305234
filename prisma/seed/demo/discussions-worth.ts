import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const worthOpinions: DemoDiscussion[] = [
  {
    key: 'package-is-a-loan',
    kind: 'opinion',
    author: 'hollowbread',
    language: 'en',
    publishedDaysAgo: 222,
    state: 'published',
    title: 'a package is a loan you make to a building',
    body: prose`
      i've been thinking about why every place sells sixes and fours. it's not because skin comes
      in sixes. it's because on the day you pay for four you're the most hopeful you will ever be,
      and they know what day that is.

      nobody sells you four haircuts.

      what i'd like is boring: pay for one, look, decide. if the answer to "can i pay for one" is
      a face, that's information. i say this as the owner of two unused visits in a province i
      don't live in.
    `,
    subjects: { treatments: ['needling.pen', 'inj.prp'], guides: ['before-you-choose'] },
    replies: [
      reply('package-is-a-loan-kestrel', 'kestrel', 221.4)`
        Agree. Mine let me pay by the visit and I'd never noticed it was a kindness until now.
      `,
      reply('package-is-a-loan-bohdan', 'bohdan', 220.8)`
        З іншого боку прилавка: я за плитку теж беру завдаток, бо люди зникають. Але я не беру за
        чотири ванни наперед.
      `,
      reply('package-is-a-loan-joao', 'joao', 219)`
        In Brazil we divide one session in ten payments, so I think our building lends it to us. I
        was paying for the redness until June and it had left already at Christmas.
      `,
      reply('package-is-a-loan-gerda', 'gerda', 217.2)`
        I must contradict a little. I know myself: had I paid one by one, I would have stopped
        massaging the knee after the first Tuesday. Paid is paid, so I went.
      `,
      reply('package-is-a-loan-hollowbread', 'hollowbread', 216.9, {
        inReplyTo: 'package-is-a-loan-gerda',
      })`
        fair. there is a kind of person a package is good for and i respect her knee.
      `,
      reply('package-is-a-loan-marit', 'marit', 214.5)`
        Four lasers, each paid alone, and I went all four times without seeing a difference. So
        one can also do it to oneself without a package.
      `,
      reply('package-is-a-loan-timur', 'timur', 171.5)`
        Третий сеанс у меня был оплачен, и деньги вернули половину, после заявления. Подтверждаю
        про лицо, с которым отвечают.
      `,
      reply('package-is-a-loan-advert', 'annelies', 49.6, {
        state: 'removed',
        decision: {
          reason: 'AD_CLINIC',
          note: 'It carried a discount code and asked people to write for the name of a salon.',
        },
      })`
        But packages can be nice! My cousin's salon has an autumn action, two peels for one and a
        half, and with my code fifteen per cent goes off for you, I only get something small.
        Write me a message and I send the name.
      `,
      reply('package-is-a-loan-priya', 'priya', 49.55, { inReplyTo: 'package-is-a-loan-advert' })`
        With respect, this is the very thing the thread is about.
      `,
      reply('package-is-a-loan-ilse', 'moderator', 49.1, { inReplyTo: 'package-is-a-loan-advert' })`
        I have taken this one down: a code and an offer cannot stay here, however friendly they
        are meant. The author is welcome, the cousin's prices are not.
      `,
      reply('package-is-a-loan-annelies', 'annelies', 46.8, {
        inReplyTo: 'package-is-a-loan-ilse',
      })`
        It was mine, everybody. I honestly thought that I did you a favour, and only when I read
        it back I heard how it sounds. Excuse me.
      `,
      reply('package-is-a-loan-fenwick', 'fenwick', 46.2, {
        inReplyTo: 'package-is-a-loan-annelies',
      })`
        Takes a big lass to put her name to it. Kettle's on.
      `,
      reply('package-is-a-loan-hollowbread2', 'hollowbread', 45.9, {
        inReplyTo: 'package-is-a-loan-annelies',
      })`
        forgiven. the cousin owes you a haircut.
      `,
    ],
  },
  {
    key: 'needling-at-our-age',
    kind: 'opinion',
    author: 'ewan',
    language: 'en',
    publishedDaysAgo: 203,
    state: 'published',
    title: 'Is needling worth it at our age?',
    body: prose`
      I say not, and I'll say it civilly. I'm sixty-odd and I had five goes for £750. What I got
      was a row of nice chats. In 1984 they took the top off me with a wire wheel and at least
      there was something to show, good and bad.

      My notion is that old leather doesn't care how politely you prick it. But I'm one postman
      and I may be talking through my cap, so let's hear from the other pensioners.
    `,
    subjects: { treatments: ['needling.pen'], guides: ['dermabrasion'] },
    replies: [
      reply('needling-at-our-age-halyna', 'halyna', 202.3)`
        Мені було п'ятдесят вісім, і дві ямки з чотирьох я тепер знаходжу хіба пальцем. Не диво,
        але й не балачки. То, може, не шкіра різна, а ямки: у мене вітрянка, у вас вугрі.
      `,
      reply('needling-at-our-age-ewan', 'ewan', 201.8, { inReplyTo: 'needling-at-our-age-halyna' })`
        That's a fair point, put fairer than mine.
      `,
      reply('needling-at-our-age-marit', 'marit', 200)`
        Thirty-nine when I had it, forty-five now. Something is left. But of the things I bought
        for my face in those years the best was a second-hand dimmer.
      `,
      reply('needling-at-our-age-gerda', 'gerda', 198.4)`
        At seventy-one I would not let anybody needle me for beauty. For beauty I have my
        neighbours, they are all older.
      `,
      reply('needling-at-our-age-kestrel', 'kestrel', 196)`
        Thirty-four when I started, so no vote. But "worth it" at £150 a go is also a question
        about what else £750 would've been.
      `,
      reply('needling-at-our-age-ewan2', 'ewan', 195.5, {
        inReplyTo: 'needling-at-our-age-kestrel',
      })`
        Three weeks on Islay with the wife. Aye, thanks for that.
      `,
      reply('needling-at-our-age-tobi', 'tobi', 120)`
        I'm twenty-three and my leather also does not care so far. So perhaps you are simply
        young.
      `,
      reply('needling-at-our-age-fenwick', 'fenwick', 64.8)`
        I've never been needled bar for the rope on my chest, and that was another sort of needle.
        What I'd say is, folk our age heal like a fence dries. Slow, and you'd best not lean on
        it.
      `,
    ],
  },
  {
    key: 'year-of-nothing',
    kind: 'opinion',
    author: 'kestrel',
    language: 'en',
    publishedDaysAgo: 336,
    state: 'published',
    title: 'The year of doing nothing should be on every price list',
    body: prose`
      "Observation, twelve months, £0." Printed at the top, above the lasers.

      I fought my GP over it and she was right: of nine fresh chickenpox holes, two filled in and
      four went shallow while I was busy being furious. Had I paid someone that spring I'd be
      swearing by them now.

      I'm not against treatment, I had two. I'm against paying for what was coming anyway, and
      against never being told.
    `,
    subjects: { treatments: ['none.observation'], guides: ['how-scars-mature'] },
    replies: [
      reply('year-of-nothing-vera', 'vera', 335.2)`
        Подписываюсь, но с поправкой: моя ямка к тому времени ждала уже три года и ждала бы
        дальше. Старому рубцу год покоя ничего не обещает.
      `,
      reply('year-of-nothing-kestrel', 'kestrel', 335, { inReplyTo: 'year-of-nothing-vera' })`
        Accepted. Fresh ones only.
      `,
      reply('year-of-nothing-ilse', 'moderator', 333)`
        And flat or sunken ones only, I would add. My neck rose in the second month; I was glad
        that somebody looked at it and did not send me home for a year.
      `,
      reply('year-of-nothing-tomasz', 'admin', 331.5)`
        In our clinic the doctor said exactly that, wait, and the patient in the next chair said
        loudly "then why did I take a day off". There you have the market.
      `,
      reply('year-of-nothing-gerda', 'gerda', 330)`
        After the tumour I waited two years, and nobody had to tell me, I had other things to do.
      `,
      reply('year-of-nothing-yarko', 'yarko', 111, { inReplyTo: 'year-of-nothing-ilse' })`
        За коліна скажу: чекав, бо всі казали чекати, а воно росло. Це не проти автора, в нього
        ямки, в мене були буряки.
      `,
      reply('year-of-nothing-kestrel2', 'kestrel', 110.2, { inReplyTo: 'year-of-nothing-yarko' })`
        Noted, thank you. The price list will need a second line: "beetroots, go now".
      `,
      reply('year-of-nothing-sunniva', 'sunniva', 108)`A burned foot also can't read price lists.`,
    ],
  },
];
