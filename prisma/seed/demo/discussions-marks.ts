import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const markQuestions: DemoDiscussion[] = [
  {
    key: 'which-kind-were-they-right',
    kind: 'question',
    author: 'miyu',
    language: 'en',
    publishedDaysAgo: 36,
    state: 'published',
    title: 'Who told you which kind of scar you have, and were they right?',
    body: prose`
      My first doctor said "a raised scar, it will calm down". The second one drew a line around
      it and three months later he showed me that it had crossed the line. Only then I heard the
      other word.

      I do not write this to accuse the first. At that time it was small and perhaps nobody could
      know. I would like to collect how it was for others: who said it, how soon, and did the name
      change later?
    `,
    subjects: { scars: ['keloid', 'hypertrophic'], guides: ['kinds-of-scars'] },
    replies: [
      reply('which-kind-were-they-right-ilse', 'moderator', 35.7)`
        A friend with a good heart said keloid about my arm. It had not grown past its edge in
        thirty years. I went along with the word, got the treatment for the word, and have a dent
        now.
      `,
      reply('which-kind-were-they-right-ruzanna', 'ruzanna', 35)`
        Мне сказали «келоид» на первой же неделе зуда, медсестра, с порога. Не поверила, решила,
        что просто нитка лезет. Она оказалась права, а я потеряла три месяца на обиду.
      `,
      reply('which-kind-were-they-right-dele', 'dele', 33.8)`
        In my family we knew before the doctor. My uncle looked at my chest and said, ah, so you
        are the one.
      `,
      reply('which-kind-were-they-right-miyu', 'miyu', 33.5, {
        inReplyTo: 'which-kind-were-they-right-dele',
      })`
        "So you are the one." In my family there was nobody. I am the one who begins the list.
      `,
      reply('which-kind-were-they-right-fenwick', 'fenwick', 31)`
        Hypertrophic, said the registrar. I had him spell it for the crossword.
      `,
      reply('which-kind-were-they-right-zorya', 'zorya', 28.6)`
        мені казали і те і те, в різних кабінетах одного коридору
      `,
      reply('which-kind-were-they-right-ana', 'ana', 27.3)`
        The boy in the piercing shop said infection, the pharmacy said allergy, my mother said
        keloid from the other side of the table with her glasses off.
      `,
    ],
  },
  {
    key: 'pits-and-marks-together',
    kind: 'question',
    author: 'alfia',
    language: 'ru',
    publishedDaysAgo: 71,
    state: 'published',
    title: 'Мелкие ямки и пятна вместе: с чего начинали?',
    body: prose`
      Пятна почти сошли, и стало видно то, что под ними было всё время: пять ямок, неглубоких, но
      я уже выучила их по именам. Один врач говорит, надо было начинать с них. Другая, что при
      моей коже правильно было сперва пятна.

      Кто прошёл и то и другое, в каком порядке и жалеете ли?
    `,
    subjects: { treatments: ['peel.superficial', 'laser.nafl.1927'], guides: ['chemical-peels'] },
    scar: { kind: 'mark_only', cause: 'acne', sites: ['cheek', 'chin'] },
    tried: ['peel.superficial', 'laser.nafl.1927'],
    replies: [
      reply('pits-and-marks-together-vera', 'vera', 70.4)`
        Пятен не было, поэтому только про имена: не давайте. Своей ямке я дала и потом два года с
        ней разговаривала.
      `,
      reply('pits-and-marks-together-priya', 'priya', 69.8)`
        For me the colour decided the order. As long as I was afraid of going dark I could not
        think about depth, so first the sun cream and the waiting, then the needles.
      `,
      reply('pits-and-marks-together-alfia', 'alfia', 69.5, {
        inReplyTo: 'pits-and-marks-together-vera',
      })`
        Поздно, Аркадий уже отзывается)
      `,
      reply('pits-and-marks-together-egor', 'egor', 66)`
        Ямки без пятен, зато с инженерным образованием: менять два параметра сразу плохо, потом не
        узнаешь, что сработало. Я поменял, так и не знаю.
      `,
      reply('pits-and-marks-together-ruzanna', 'ruzanna', 61.7)`
        Девушки, а никто не пробовал сначала выспаться? У меня половина пятен оказалась недосыпом.
        Шучу, но только наполовину.
      `,
    ],
  },
  {
    key: 'asphalt-specks',
    kind: 'question',
    author: 'yarko',
    language: 'uk',
    publishedDaysAgo: 40,
    state: 'published',
    title: 'Сірі цятки асфальту під шкірою: чи хтось прибирав?',
    body: prose`
      Вм'ятини мене вже не гризуть, а цятки гризуть: умиюсь, а воно брудне. Дерматологиня каже, що
      це як татуювання і що є для цього окремий лазер. Перш ніж нести туди гроші, хочу почути живу
      людину, яка носила асфальт і відносила.
    `,
    subjects: { treatments: ['laser.pico'], scars: ['atrophic'] },
    scar: { kind: 'atrophic', cause: 'abrasion', sites: ['cheek', 'chin'], age: 'gt12m' },
    tried: ['needling.pen', 'laser.nafl'],
    replies: [],
  },
  {
    key: 'filler-in-chin',
    kind: 'question',
    author: 'bohdan',
    language: 'uk',
    publishedDaysAgo: 54,
    state: 'published',
    title: 'Філер під рубець: на скільки вас вистачало?',
    body: prose`
      Мені обіцяли «до року», вийшло одинадцять місяців, тобто не збрехали. Але звик я за тиждень,
      а відвикаю вже третій місяць.

      Питання до тих, хто повторював: удруге тримається так само? Чи ви на котрийсь раз махнули
      рукою? І ще, чесно: жінка питає, чи не дешевше знову відпустити бороду.
    `,
    subjects: { treatments: ['filler.ha', 'filler'], guides: ['injections-and-fillers'] },
    scar: { kind: 'atrophic', cause: 'acne', sites: ['chin'], age: 'gt12m' },
    tried: ['needling.pen', 'filler.ha'],
    replies: [
      reply('filler-in-chin-yarko', 'yarko', 53.3)`Борода. Я за неї голосую обома колінами.`,
      reply('filler-in-chin-tomasz', 'admin', 53)`
        As a bearded man: it itches, it's free, and it does not leave after eleven months.
      `,
      reply('filler-in-chin-hollowbread', 'hollowbread', 51.4)`
        one syringe, good for one christmas. didn't repeat. i miss it the way you miss a hotel.
      `,
      reply('filler-in-chin-gerda', 'gerda', 49)`
        Mine was my own fat and not a gel, so half of it had the manners to stay. But that is
        another operation and another bruise, young man, from here to here.
      `,
      reply('filler-in-chin-bohdan', 'bohdan', 48.8, { inReplyTo: 'filler-in-chin-gerda' })`
        Пані Ґердо, дружина прочитала «звідси й досюди» і поставила крапку в дискусії про жир.
      `,
      reply('filler-in-chin-oksana', 'oksana', 20.5)`
        А хто-небудь узагалі рахував, скільки таких «до року» вміщається в одне життя? Я
        порахувала й купила собі піцу.
      `,
      reply('filler-in-chin-quietpebble', 'quietpebble', 0.8, { state: 'pending' })`
        Twice in my jaw, and the second lot lasted about as long as the first, maybe a month more.
        I haven't gone back a third time. It's hard to say goodbye to it, nobody mentions that.
      `,
    ],
  },
  {
    key: 'fading-areola',
    kind: 'question',
    author: 'gerda',
    language: 'en',
    publishedDaysAgo: 87,
    state: 'published',
    title: 'A painted areola that fades more on one edge',
    body: prose`
      I see since a while that mine goes paler on the outer side, there where the bra rubs and
      where the scar is thickest. The inner half is still quite proud of itself.

      Has anyone had only one half done again? I don't want to buy a whole new picture for half a
      frame.
    `,
    subjects: { treatments: ['camouflage.medical_tattoo'], scars: ['flat'] },
    scar: { kind: 'flat', cause: 'surgery.medical', sites: ['breast'], age: 'gt12m' },
    tried: ['camouflage.medical_tattoo'],
    replies: [],
  },
  {
    key: 'half-a-scar-with-gel',
    kind: 'question',
    author: 'sunniva',
    language: 'en',
    publishedDaysAgo: 175,
    state: 'published',
    title: 'Has anybody put gel on only one half of a scar?',
    body: prose`
      Twelve weeks I was faithful to the tube, on a knife cut, and the cut is a line. My colleague
      cut herself the same month with the same knife and put nothing. Hers is a line as well.

      Two hands prove nothing, I know. So I wonder if there is someone who was patient or mad
      enough to do left half yes, right half no, on one and the same scar.
    `,
    subjects: {
      treatments: ['topical.silicone.gel', 'topical.onion'],
      guides: ['creams-and-gels'],
    },
    scar: { kind: 'flat', cause: 'cut', sites: ['hand'], age: 'lt3m' },
    tried: ['topical.silicone.gel'],
    replies: [
      reply('half-a-scar-with-gel-nora', 'member', 174.6)`
        I should have, with the oven burn! It was long enough. I've still got half a tube, if
        anyone's planning to be careless.
      `,
      reply('half-a-scar-with-gel-tomasz', 'admin', 174.1)`
        My son did it by accident: he wiped the left end on the pillow each night. After one year
        I can't tell you which was the left end.
      `,
      reply('half-a-scar-with-gel-oksana', 'oksana', 173.2)`
        Я мазала весь, а правий край усе одно стирчить. Хіба що він не читав інструкції.
      `,
      reply('half-a-scar-with-gel-timur', 'timur', 172.8)`
        С луковым гелем половинку не пробовал. Мазал целую бровь и жалею целую.
      `,
      reply('half-a-scar-with-gel-sunniva', 'sunniva', 172.1, {
        inReplyTo: 'half-a-scar-with-gel-tomasz',
      })`
        The pillow study, this I believe more than the brochure.
      `,
      reply('half-a-scar-with-gel-egor', 'egor', 163.4)`
        Хотел ответить «да», потом вспомнил, что мазать было нечего, у меня ямки. Но план одобряю,
        пришлите таблицу.
      `,
    ],
  },
  {
    key: 'after-the-knife',
    kind: 'question',
    author: 'admin',
    language: 'en',
    publishedDaysAgo: 92,
    state: 'published',
    title: 'Cut out and sewn again: what did anybody do for it afterwards?',
    body: prose`
      I was given a plaster and a handshake. Nobody spoke about tape, massage or keeping the mouth
      shut, and my chin drew its own conclusions.

      Those whose scar was taken out: were you told anything for the months after? I ask as a
      private chin, not as the administrator.
    `,
    subjects: { treatments: ['surgery.excision', 'physical.tape', 'physical.massage'] },
    scar: { kind: 'hypertrophic', cause: 'cut', sites: ['chin'], age: 'gt12m' },
    tried: ['surgery.excision'],
    replies: [
      reply('after-the-knife-kestrel', 'kestrel', 91.5)`
        Taped for months, properly, by instruction. Lovely at half a year, and by three years as
        wide as before they cut.
      `,
      reply('after-the-knife-dele', 'dele', 91)`
        One injection the same day and a clip that pinched. Of the clip I have told the truth
        already: only when my mother was coming.
      `,
      reply('after-the-knife-yarko', 'yarko', 90.2)`
        Мені замість «після» дали лікарняний на три дні. Добре, що не різали.
      `,
      reply('after-the-knife-halyna', 'halyna', 89.7)`
        Мені грижу шили, про рубець хірург сказав одне: не піднімай відра. Підняла. Стежка ширша
        рівно на те відро.
      `,
      reply('after-the-knife-fenwick', 'fenwick', 69.3)`
        Months of thumb-kneading after mine, and she'd know by Monday if I'd dodged it at the
        weekend. Different scar, same nagging.
      `,
      reply('after-the-knife-miyu', 'miyu', 43.6)`
        They gave me a printed calendar with a square for each change of tape. I think the
        calendar was half of it.
      `,
      reply('after-the-knife-tomasz', 'admin', 43.2, { inReplyTo: 'after-the-knife-miyu' })`
        In Japan a calendar, in Poland a handshake.
      `,
    ],
  },
];
