import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const courseQuestions: DemoDiscussion[] = [
  {
    key: 'believe-a-result',
    kind: 'question',
    author: 'member',
    language: 'en',
    publishedDaysAgo: 148,
    state: 'published',
    title: 'How long did you wait before you believed a result?',
    body: prose`
      I have now announced "it worked" twice and taken it back twice. Once I was swollen, once it
      was simply a good lamp.

      What I'd like to know from people who are further on: at which month did yours stop
      changing? And did you have a trick for looking only then?
    `,
    subjects: {
      treatments: ['release.subcision', 'needling.pen'],
      guides: ['surgery-and-subcision'],
    },
    scar: { kind: 'atrophic', cause: 'acne', sites: ['cheek', 'temple'], age: 'gt12m' },
    tried: ['release.subcision', 'needling.pen', 'peel.cross'],
    replies: [
      reply('believe-a-result-kestrel', 'kestrel', 147.6)`
        About nine months, for the needling. I only know because I kept notes and the notes
        disagree with me.
      `,
      reply('believe-a-result-tomasz', 'admin', 147)`
        Calendar entry, twelve months ahead, titled "you may look". My first opinion of my own
        forehead lasted eight weeks and was wrong.
      `,
      reply('believe-a-result-egor', 'egor', 146.2, { inReplyTo: 'believe-a-result-tomasz' })`
        У меня то же самое, только будильник. Через месяц после лазера я был в восторге от
        собственного отёка.
      `,
      reply('believe-a-result-nora', 'member', 145.9, { inReplyTo: 'believe-a-result-egor' })`
        Put through a translator: "delighted with my own swelling". I may embroider that.
      `,
      reply('believe-a-result-marit', 'marit', 144)`
        It's not only the first year. Mine was better in 2021 than it is in 2026, with nothing
        done in between, so ask me again when you are fifty.
      `,
      reply('believe-a-result-annelies', 'annelies', 141.3)`
        The trick is to give your photos to a sister and to make her swear. Mine held out for four
        months, and then she wanted to be right about something else.
      `,
      reply('believe-a-result-vera', 'vera', 139)`
        После подрезания верить стала на третий месяц, когда отсосали шишку и стало видно, что под
        ней. А окончательно через год с лишним, и то скорее от лени смотреть.
      `,
      reply('believe-a-result-joao', 'joao', 120.5)`
        Two months after the third subcision I told everybody "half". Six months later I was
        telling nobody nothing.
      `,
    ],
  },
  {
    key: 'six-weeks-worse',
    kind: 'question',
    author: 'tobi',
    language: 'en',
    publishedDaysAgo: 37,
    state: 'published',
    title: 'Worse at week six than at week two, is that only me?',
    body: prose`
      After each needling there are two nice weeks in which the cheeks look like somebody else's.
      Then, around week six, everything is back and I have the feeling that it's even deeper. I
      know in my head that it was swelling. My head isn't who looks in the mirror at seven in the
      morning.

      Did your week six also look like this? And did it say anything about the end?
    `,
    subjects: { treatments: ['needling.pen'], guides: ['needling'], scars: ['atrophic'] },
    scar: { kind: 'atrophic', cause: 'acne', sites: ['cheek'], age: 'gt12m' },
    tried: ['topical.retinoid', 'release.subcision', 'needling.pen'],
    replies: [
      reply('six-weeks-worse-ewan', 'ewan', 36.6)`
        Mine looked braw at week two and plain at week six, five times over. In my case the plain
        one was the true one. Sorry, lad.
      `,
      reply('six-weeks-worse-egor', 'egor', 36.1)`
        Шестая неделя у меня по снимкам совпадает с нулевой почти пиксель в пиксель. После
        третьего раза всё-таки начала отличаться, но на глаз я бы этого не поймал.
      `,
      reply('six-weeks-worse-tobi', 'tobi', 35.9, { inReplyTo: 'six-weeks-worse-ewan' })`
        Thank you for not being polite about it.
      `,
      reply('six-weeks-worse-halyna', 'halyna', 35)`
        У мене на шостому тижні теж був смуток, а через дев'ять місяців дві ямки з чотирьох
        згладились. Тож смуток, виходить, нічого не пророкував, ні доброго, ні злого.
      `,
      reply('six-weeks-worse-kestrel', 'kestrel', 33.4)`
        Same lamp, same hour, and after breakfast. A face at seven a.m. is not evidence.
      `,
      reply('six-weeks-worse-tobi2', 'tobi', 33, { inReplyTo: 'six-weeks-worse-kestrel' })`
        I have now a photo corner with tape on the floor for the feet. My flatmate asks if
        somebody was murdered there.
      `,
      reply('six-weeks-worse-priya', 'priya', 30.2)`
        I teach my students that two points are not a trend. It took me four sessions to apply
        this to my own cheek.
      `,
    ],
  },
  {
    key: 'asked-about-my-colour',
    kind: 'question',
    author: 'priya',
    language: 'en',
    publishedDaysAgo: 196,
    state: 'published',
    title: 'What did you ask about your own skin colour before a laser?',
    body: prose`
      I am making a list for a younger colleague who browns as I do. I have three so far: how many
      faces of this colour have you treated with this very machine; may we test one hidden spot
      and wait; what do you do if it goes dark.

      She has her appointment next month and is too polite to ask anything at all. Which questions
      got you a real answer, and which only a smile?
    `,
    subjects: { treatments: ['laser.nafl', 'laser'], guides: ['before-you-choose'] },
    replies: [
      reply('asked-about-my-colour-hollowbread', 'hollowbread', 195.5)`
        not about colour, but: "can i see someone you did this to who isn't happy?" nobody has
        ever said yes. the pause is the answer though.
      `,
      reply('asked-about-my-colour-joao', 'joao', 194)`
        The doctor in 2021 asked ME: how does a mosquito bite look on you after two months? Brown,
        I said. She turned something on the machine down and wrote it in the file. I trusted her
        from that moment.
      `,
      reply('asked-about-my-colour-priya', 'priya', 193.6, {
        inReplyTo: 'asked-about-my-colour-joao',
      })`
        The mosquito goes on the list. Thank you.
      `,
      reply('asked-about-my-colour-ilse', 'moderator', 190)`
        May I ask everyone to leave the numbers on the machine out, also when somebody offers
        them? What is gentle for one face is not for the next. Everything else here is gold.
      `,
      reply('asked-about-my-colour-dele', 'dele', 149)`
        I ask to see the doctor's own list of who came back unhappy. One laughed. The other one
        brought it, and that is the one I went to.
      `,
      reply('asked-about-my-colour-alfia', 'alfia', 80.5)`
        Я спросила, через сколько дней обычно темнеет, если темнеет. Ответили «у нас не темнеет».
        Ушла, нашла других: «недели через две, и тогда звоните сразу».
      `,
      reply('asked-about-my-colour-ana', 'ana', 76)`
        Nobody told me such questions exist. I asked if it hurts.
      `,
      reply('asked-about-my-colour-priya2', 'priya', 75.5, {
        inReplyTo: 'asked-about-my-colour-ana',
      })`
        That was my only question the first time as well.
      `,
    ],
  },
  {
    key: 'three-of-six-pause',
    kind: 'question',
    author: 'quietpebble',
    language: 'en',
    publishedDaysAgo: 2,
    state: 'unreviewed',
    title: 'Stopped at three of six: does a gap of a year or more matter?',
    body: prose`
      I was halfway through a course on my cheeks when I got pregnant, so it's paused, happily. I
      do wonder in the evenings whether the first three were for nothing.

      If you came back to something after a long break, did you carry on from where you'd been, or
      did it feel like starting again?
    `,
    subjects: { treatments: ['laser.pico'], guides: ['lasers'] },
    scar: { kind: 'atrophic', cause: 'acne', sites: ['cheek'], age: 'gt12m' },
    tried: ['laser.pico'],
    replies: [
      reply('three-of-six-pause-vera', 'vera', 1.6)`
        Я остановилась на двух из пяти по той же причине и обратно уже не пошла: ребёнок, сон,
        жизнь. Что сделали, то сделали, хуже от перерыва не стало.
      `,
      reply('three-of-six-pause-marit', 'marit', 1.1)`
        Congratulations! Not the same machine, but I had one and a half years between the needles
        and the laser, and what the needles had done was still there when I came back.
      `,
    ],
  },
  {
    key: 'hollow-after-heat',
    kind: 'question',
    author: 'timur',
    language: 'ru',
    publishedDaysAgo: 141,
    state: 'published',
    title: 'Впадина после игольчатого радиолифтинга: у кого-нибудь вернулось?',
    body: prose`
      Подробно написал в истории, здесь только вопрос. Слева под скулой вмятина, появилась месяца
      через два после второго раза. Дерматолог говорит «наблюдать», и я наблюдаю, это у меня
      теперь хобби.

      Было ли у кого такое и чем кончилось через год, два? Интересует любой ответ, и плохой тоже.
    `,
    subjects: { treatments: ['rf.microneedling'], guides: ['needling'] },
    scar: { kind: 'atrophic', cause: 'acne', sites: ['cheek'], age: 'gt12m' },
    tried: ['rf.microneedling'],
    replies: [
      reply('hollow-after-heat-egor', 'egor', 140.5)`
        У меня после трёх сеансов ничего не провалилось, но и хвалить не за что. Завёл бы на вашем
        месте снимок раз в месяц с одной точки, чтобы не гадать по теням.
      `,
      reply('hollow-after-heat-hollowbread', 'hollowbread', 139.2)`
        three of those in 2022, only grid marks, and i was apparently lucky. i'm sorry. i'd read
        your story before booking if it had existed.
      `,
      reply('hollow-after-heat-ilse', 'moderator', 138.8)`
        Timur, thank you for writing it down. One thing that is easily forgotten: besides
        watching, such a thing can be reported to the office that looks after medical devices in
        your country. Your doctor will know how.
      `,
      reply('hollow-after-heat-timur', 'timur', 137, { inReplyTo: 'hollow-after-heat-ilse' })`
        Отправил. Ответили, что приняли. Уже не чувствую себя единственным дураком в городе.
      `,
      reply('hollow-after-heat-timur2', 'timur', 41)`
        Отчитываюсь, раз сам просил честных ответов. Прошло ещё три месяца: так же. Разве что
        привык бриться, не поворачиваясь к окну.
      `,
      reply('hollow-after-heat-halyna', 'halyna', 12.3, { inReplyTo: 'hollow-after-heat-timur2' })`
        Я після одного разу втекла, бо боляче, і досі картала себе за слабкість. Читаю вас і
        думаю, що моя слабкість розумніша за мене.
      `,
    ],
  },
];
