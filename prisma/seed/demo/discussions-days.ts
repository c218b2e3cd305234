import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const dayTalks: DemoDiscussion[] = [
  {
    key: 'mirror-days',
    kind: 'talk',
    author: 'sunniva',
    language: 'en',
    publishedDaysAgo: 162,
    state: 'published',
    title: 'Mirror days',
    body: prose`
      I call them mirror days. You wake up and everything is as yesterday, and still the whole day
      goes past a glass: the oven door, the bus, the spoon. For me it's the foot in a shop where
      one must take off the socks.

      I don't look for advice. I would like to know what yours look like, and who or what ended
      the last one.
    `,
    subjects: { guides: ['living-with-scars'], treatments: ['support.psychological'] },
    replies: [
      reply('mirror-days-marit', 'marit', 161.7)`
        Mine come with new lamps. In 2024 I had a bad week because of sixty watts.
      `,
      reply('mirror-days-ewan', 'ewan', 161)`
        I shave in the dark those mornings. Forty years on the post, I could do it on a moving
        van.
      `,
      reply('mirror-days-vera', 'vera', 160.6)`
        У меня они по средам, в лифте на работе, там зеркало во всю стену и двенадцать этажей.
        Иногда хожу пешком и говорю всем, что для здоровья.
      `,
      reply('mirror-days-nora', 'member', 159.8)`
        Fitting rooms. I've bought three jumpers online in the wrong size sooner than go in. My
        last one ended when the dog was sick in the hall and I hadn't got time to be looking at
        anything.
      `,
      reply('mirror-days-sunniva', 'sunniva', 159.5, { inReplyTo: 'mirror-days-nora' })`
        A sick dog as therapy, that's better than most that I paid for.
      `,
      reply('mirror-days-kestrel', 'kestrel', 158)`
        First thing and last thing, never noon. So I've stopped holding opinions after ten at
        night, about anything.
      `,
      reply('mirror-days-oksana', 'oksana', 157.2)`
        Найгірше було після пологів, коли дзеркало в передпокої показувало всю мене одразу.
        Чоловік переважив його вище, начебто щоб малий не дістав. Розумний чоловік.
      `,
      reply('mirror-days-hollowbread', 'hollowbread', 155)`
        i used to plan routes through the mall by escalator (mirrored) vs stairs (not). i still
        know it by heart. i took the escalator in may, carrying a lamp, and mostly looked at the
        lamp.
      `,
      reply('mirror-days-gerda', 'gerda', 151)`
        For two years I undressed with my back to the wardrobe. One day the door was open, I met
        myself, and I said good evening. It was not so bad, we knew each other from before.
      `,
      reply('mirror-days-dele', 'dele', 140)`
        With us it's the tailor. He measures the chest and his hand stops for one second. I talk
        loudly about football until it moves again.
      `,
      reply('mirror-days-tobi', 'tobi', 119)`
        Video calls with seven small faces and mine is always the one with the window from the
        side.
      `,
      reply('mirror-days-zorya', 'zorya', 54)`
        я в такі дні дивлюсь людям на взуття. зате знаю хто в місті чистить черевики
      `,
      reply('mirror-days-mitya', 'mitya', 25)`
        В раздевалке. Раньше переодевался быстрее всех на потоке, тренер думал, что я спринтер.
      `,
      reply('mirror-days-sunniva2', 'sunniva', 24.2)`
        I have read them all aloud to my daughter, without names. She said: so it is everybody,
        then. Yes.
      `,
    ],
  },
  {
    key: 'sisters-wedding',
    kind: 'talk',
    author: 'annelies',
    language: 'en',
    publishedDaysAgo: 131,
    state: 'published',
    title: "My sister's wedding photos and the corner that shines",
    body: prose`
      She chose for us dresses with one shoulder. ONE shoulder, and it's the side with the
      shoelace. I had a jacket, a shawl and a speech ready about draughts.

      Then the photographer said: shall I take it out afterwards? I said yes, naturally. And the
      whole drive home it bothered me, because in fifty years they see those photos and think that
      I was smooth.

      So I've asked her to leave it in two of them. Two of four hundred. What did you do with
      yours, in or out?
    `,
    subjects: { treatments: ['camouflage.makeup'], guides: ['living-with-scars'] },
    replies: [
      reply('sisters-wedding-nora', 'member', 130.5)`
        Out, in my brother's. The retoucher took my cheeks and one of my earrings. I look like a
        polite egg.
      `,
      reply('sisters-wedding-kestrel', 'kestrel', 130)`
        In. Nobody asked me and the photographer was cheap.
      `,
      reply('sisters-wedding-ruzanna', 'ruzanna', 128.8)`
        На свадьбе у нас ретушировали тётю целиком, вместе с платьем. Я бы оставила вашу
        блестящую. Две из четырёхсот, это ведь как подпись в углу.
      `,
      reply('sisters-wedding-annelies', 'annelies', 128.3, { inReplyTo: 'sisters-wedding-nora' })`
        I laughed so loud at the egg that the neighbours knocked.
      `,
      reply('sisters-wedding-tomasz', 'admin', 126)`
        My wife ordered the album with my frown line left in. She says without it she would not
        know which of the guests she married.
      `,
      reply('sisters-wedding-priya', 'priya', 125.1)`
        In mine I am brown rectangles under two centimetres of bridal foundation, so technically
        out. My mother still thinks it was the best make-up of the family. For that day she was
        right.
      `,
      reply('sisters-wedding-joao', 'joao', 121.5)`
        The graduation one with the side light, I hated it ten years. Last month my niece put it
        on the fridge because "tio has hair".
      `,
      reply('sisters-wedding-halyna', 'halyna', 113)`
        На моїй весільній я з чубчиком на пів обличчя, аж очей не видно. Лікарки тоді не було,
        ретуші теж. Шкода не ямок, шкода очей.
      `,
      reply('sisters-wedding-annelies2', 'annelies', 111.2)`
        The album has come. I looked for my two, and it took me a while to find them, and I don't
        know if I should be happy or offended.
      `,
    ],
  },
  {
    key: 'towel-distance',
    kind: 'talk',
    author: 'ruzanna',
    language: 'ru',
    publishedDaysAgo: 152,
    state: 'published',
    title: 'Пляж: от полотенца до воды',
    body: prose`
      У меня это двадцать шагов. Я их считала. В закрытом купальнике, с видом женщины, которая
      ищет ребёнка, хотя ребёнок сидит рядом с ведром.

      А в воде всё, в воде ты голова. Потом назад двадцать шагов, и опять ищешь ребёнка.

      В этом году решила пройти медленно. Прошла. Никто не умер, один мужчина посмотрел на
      мороженое. Рассказывайте свои шаги.
    `,
    subjects: { scars: ['keloid'], guides: ['living-with-scars'] },
    replies: [
      reply('towel-distance-timur', 'timur', 151.5)`
        Солнца мне на щёку нельзя было, так что сидел под зонтом одетый, как нотариус. Тоже
        взгляды.
      `,
      reply('towel-distance-vera', 'vera', 150.7)`
        Над губой не спрячешь, зато у меня шляпа, из-под неё не видно вообще никого, в том числе
        меня.
      `,
      reply('towel-distance-oksana', 'oksana', 149.9)`
        Мій живіт смугастий, і я його в цьому році просто взяла з собою. Малий ліпив на ньому
        пасочки.
      `,
      reply('towel-distance-egor', 'egor', 148.4)`
        Лицо с собой, деваться некуда, поэтому сразу плаваю далеко.
      `,
      reply('towel-distance-ruzanna', 'ruzanna', 147.8, { inReplyTo: 'towel-distance-oksana' })`
        Пасочки на животе! Вот куда надо было смотреть тому мужчине.
      `,
      reply('towel-distance-dele', 'dele', 143)`
        I stopped going in for four years, I would sit with the bags. "Somebody has to watch the
        bags." My daughter was the one who said, Daddy, the bags can swim too.
      `,
      reply('towel-distance-ruzanna2', 'ruzanna', 142.6, { inReplyTo: 'towel-distance-dele' })`
        Переведите дочке: она сказала лучшее за весь пляж.
      `,
      reply('towel-distance-alfia', 'alfia', 79)`
        Мажусь, сижу в тени, загораю всё равно. Двадцать шагов делаю бегом, но это из-за песка,
        горячо)
      `,
      reply('towel-distance-yarko', 'yarko', 77.3)`
        Перше літо без довгих штанів. Зірвав на колінах не загар, а відпустку
      `,
      reply('towel-distance-mitya', 'mitya', 24.4)`
        Два лета «сторожил вещи», как отец Деле. Оказывается, это целая профессия.
      `,
    ],
  },
  {
    key: 'one-good-thing',
    kind: 'talk',
    author: 'member',
    language: 'en',
    publishedDaysAgo: 21,
    state: 'published',
    title: 'One good thing, however small',
    body: prose`
      It's mostly weighty in here, as it should be. So, a box for small good things only. I'll
      start.

      I stood under the lift light this morning, you know the one, and I was thinking about soup.
    `,
    subjects: { guides: ['living-with-scars'] },
    replies: [
      reply('one-good-thing-fenwick', 'fenwick', 20.8)`
        Seat belt on, bypass scar under it, drove to the coast and didn't notice it till Filey.
      `,
      reply('one-good-thing-halyna', 'halyna', 20.2)`
        Внучка намалювала мене. З ямкою між бровами. Каже, без неї не схожа.
      `,
      reply('one-good-thing-miyu', 'miyu', 19.9)`
        I wore the blouse with the open neck to an ordinary Tuesday.
      `,
      reply('one-good-thing-dele', 'dele', 19)`Played with no shirt. Lost, four to one.`,
      reply('one-good-thing-tobi', 'tobi', 18.3)`
        My mother asked what I wish for Christmas. Socks were already bought.
      `,
      reply('one-good-thing-annelies', 'annelies', 17.8)`
        The pony and I have had our photo taken, both showing teeth.
      `,
      reply('one-good-thing-yarko', 'yarko', 16.1)`
        Тато сказав, що коліна в мене тепер дідові. У діда були найкращі коліна в селі.
      `,
      reply('one-good-thing-sunniva', 'sunniva', 14)`
        Squatted at the low oven and got up with a tray of forty buns, without thinking which leg.
      `,
      reply('one-good-thing-mitya', 'mitya', 12.7)`
        Сдал зачёт по плаванию. Вообще-то все его сдали, но я без футболки.
      `,
      reply('one-good-thing-nora', 'member', 12.4, { inReplyTo: 'one-good-thing-mitya' })`
        Without a T-shirt! Top of the list.
      `,
      reply('one-good-thing-ana', 'ana', 9.6)`
        My aunt has put sunscreen on the lemon tree. As a joke. She says now it is protected from
        me.
      `,
    ],
  },
];
