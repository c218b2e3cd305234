import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const slowThread: DemoDiscussion[] = [
  {
    key: 'slow-thread',
    kind: 'talk',
    author: 'marit',
    language: 'en',
    publishedDaysAgo: 236,
    state: 'published',
    title: 'The slow thread: sunscreen, make-up, and waiting',
    body: prose`
      For everything that isn't a procedure and doesn't deserve its own heading. What pills, what
      runs into the eyes, what you told yourself in month seven. Come and go as you like.

      I'll begin: sunscreen over a silicone primer rolls up on me like an eraser. Is it the order?
    `,
    subjects: { treatments: ['topical.sunscreen', 'camouflage.makeup', 'none.observation'] },
    replies: [
      reply('slow-thread-1', 'priya', 235.6)`
        It was the order for me. Sunscreen, ten minutes of marking homework, and only then the
        rest.
      `,
      reply('slow-thread-2', 'marit', 235.2, { inReplyTo: 'slow-thread-1' })`
        I have no homework to mark. I shall unload the dishwasher.
      `,
      reply('slow-thread-3', 'joao', 234.5)`
        In São Paulo in February there is no order. Everything arrives at the chin by ten.
      `,
      reply('slow-thread-4', 'kestrel', 233.9)`
        Month seven: I told myself I'd look again in month eight.
      `,
      reply('slow-thread-5', 'gerda', 233)`
        The thick make-up I let dry like paint, with the window open, and I sing one verse. Then
        it holds.
      `,
      reply('slow-thread-6', 'member', 232.4, { inReplyTo: 'slow-thread-5' })`Which verse?`,
      reply('slow-thread-7', 'gerda', 232.1, { inReplyTo: 'slow-thread-6' })`
        The third, it is the longest.
      `,
      reply('slow-thread-8', 'oksana', 230.6)`
        Малий злизав крем у мене з плеча й скривився. Тепер лизати мами не хоче, я аж засмутилась.
      `,
      reply('slow-thread-9', 'hollowbread', 229.8)`
        white cast update: i look like a saint in a cheap painting.
      `,
      reply('slow-thread-10', 'ewan', 228)`
        My white patch burns in April through cloud, in Fife. I wear a bunnet and let folk think
        I'm bald.
      `,
      reply('slow-thread-11', 'vera', 226.7)`
        У меня всё просто: крем, шляпа, тень от мужа. Он большой.
      `,
      reply('slow-thread-12', 'admin', 225.9)`
        I tried my wife's sunscreen under the beard. It's now a marinade.
      `,
      reply('slow-thread-13', 'moderator', 224)`
        A question from the moderator's chair, without wisdom: does anyone have one that doesn't
        sting in the eyes when you cycle?
      `,
      reply('slow-thread-14', 'bohdan', 223.5, { inReplyTo: 'slow-thread-13' })`
        Я стік за сезон повідро того крему й скажу: щипає всяке, питання тільки, о котрій годині.
      `,
      reply('slow-thread-15', 'kestrel', 223.1, { inReplyTo: 'slow-thread-13' })`
        A cap. The eyes were never the cream's job.
      `,
      reply('slow-thread-16', 'halyna', 221.8)`
        Я мажуся, коли йду на город, сусідка гукає через паркан: «Галю, ти на пляж?» На пляж,
        кажу, до огірків.
      `,
      reply('slow-thread-17', 'ruzanna', 219.6)`
        Где та грань между «жду» и «забила»? Спрашиваю, потому что по документам я жду.
      `,
      reply('slow-thread-18', 'marit', 219.2, { inReplyTo: 'slow-thread-17' })`
        In my experience it's the same thing, only that when you wait you also buy things.
      `,
      reply('slow-thread-19', 'hollowbread', 218.7, { inReplyTo: 'slow-thread-18' })`
        putting that in cell A1.
      `,
      reply('slow-thread-20', 'timur', 210.3)`
        Жена купила мне тональный. Намазал, пошёл в магазин. Продавщица сказала: «хорошо
        выглядите, вы с похорон?»
      `,
      reply('slow-thread-21', 'vera', 209.9, { inReplyTo: 'slow-thread-20' })`
        Простите, смеюсь вторую остановку подряд. Тон на два темнее, и будете с курорта.
      `,
      reply('slow-thread-22', 'lesia', 203.4)`
        Нова тут. У нас у читальні світло згори, таке, як на допиті. Хто знає тон, який не
        признається?
      `,
      reply('slow-thread-23', 'oksana', 202.8, { inReplyTo: 'slow-thread-22' })`
        Матовий признається менше. Але під допитом признаються всі.
      `,
      reply('slow-thread-24', 'priya', 198)`
        I counted: four hundred and eleven mornings of sunscreen. The colour left somewhere around
        number two hundred and forty, and I go on because the bus stop is still there.
      `,
      reply('slow-thread-25', 'kestrel', 197.5, { inReplyTo: 'slow-thread-24' })`
        I'd like the graph, please.
      `,
      reply('slow-thread-26', 'priya', 197.1, { inReplyTo: 'slow-thread-25' })`
        It is a very boring graph and I am fond of it.
      `,
      reply('slow-thread-27', 'sunniva', 187)`
        In a kitchen all make-up becomes soup. I gave up and learned the names of the people who
        look. After three weeks they didn't look.
      `,
      reply('slow-thread-28', 'annelies', 179.4)`
        May I disagree with the whole waiting party? I am a bad waiter. I need a thing to do each
        evening, also when it does nothing. For me it was tape.
      `,
      reply('slow-thread-29', 'oksana', 179, { inReplyTo: 'slow-thread-28' })`
        Отут я з вами. Робити бодай щось, хоч би й стрічечки клеїти.
      `,
      reply('slow-thread-30', 'kestrel', 178.6, { inReplyTo: 'slow-thread-28' })`
        Not a disagreement, I kept a diary. That's tape for people who don't like tape.
      `,
      reply('slow-thread-31', 'gerda', 176.3)`
        I knitted. Eleven pairs. The family asks me to be ill with something shorter next time.
      `,
      reply('slow-thread-32', 'egor', 161.5)`
        Сравнил три крема на трёх участках предплечья за отпуск. Победила рубашка.
      `,
      reply('slow-thread-33', 'dele', 150.7)`
        All these creams were made for somebody else. On me the first one was grey, the second
        purple, the third was "universal", which is also grey.
      `,
      reply('slow-thread-34', 'priya', 150.2, { inReplyTo: 'slow-thread-33' })`
        The tinted ones with brown in them were the first that did not make me a ghost. It took
        five shops.
      `,
      reply('slow-thread-35', 'dele', 149.8, { inReplyTo: 'slow-thread-34' })`
        Five shops is a whole Saturday and I will do it.
      `,
      reply('slow-thread-36', 'joao', 146)`
        I bring mine to the bank in the pocket of the suit. It exploded in a meeting about risk.
      `,
      reply('slow-thread-37', 'member', 143.2)`
        Fringe report: cut it myself, too short, temples out in the open since Thursday. Nobody's
        said a word about temples. Plenty about the fringe.
      `,
      reply('slow-thread-38', 'halyna', 142.8, { inReplyTo: 'slow-thread-37' })`
        Я свій зачесала після тридцяти років. Перший тиждень чоло мерзло.
      `,
      reply('slow-thread-39', 'tobi', 131.6)`
        Does waiting count if one looks every day? I ask for a friend who lives in my bathroom.
      `,
      reply('slow-thread-40', 'marit', 131.1, { inReplyTo: 'slow-thread-39' })`
        Tell your friend to take the bulb out. I am serious, a whole November I brushed my teeth
        by the hall lamp.
      `,
      reply('slow-thread-41', 'dele', 127.9)`
        Saturday is done. Shop number four had it. My wife put it on too and now we are out of it.
      `,
      reply('slow-thread-42', 'yarko', 118.8)`
        На даху крем живе до обіду, потім стікає на шифер. Шифер, мабуть, не обгорить
      `,
      reply('slow-thread-43', 'bohdan', 118.3, { inReplyTo: 'slow-thread-42' })`
        Земляче, шифер скоро буде молодший за нас.
      `,
      reply('slow-thread-44', 'ana', 96.2)`
        Hello, I'm the lemon lady. My arm has its own little sleeve now, my cousin sewed it from a
        leg of old leggings, with flowers. People ask where I bought it!
      `,
      reply('slow-thread-45', 'sunniva', 95.6, { inReplyTo: 'slow-thread-44' })`
        I would like one for a foot.
      `,
      reply('slow-thread-46', 'ana', 95.1, { inReplyTo: 'slow-thread-45' })`
        She says she has the other leg.
      `,
      reply('slow-thread-47', 'alfia', 86.9)`
        Загорела через окно машины. ЧЕРЕЗ ОКНО. Слева на два тона темнее, теперь сплю на солнечной
        стороне для симметрии (шучу) (почти)
      `,
      reply('slow-thread-48', 'egor', 86.3, { inReplyTo: 'slow-thread-47' })`
        Обычное стекло часть лучей держит, часть нет, так что физика на вашей стороне, хотя вам от
        этого не легче.
      `,
      reply('slow-thread-49', 'fenwick', 70.1)`
        Never worn make-up in my life, but our lass did the red threads on my chest for a
        christening, out of her own bag. Vicar said I looked rested.
      `,
      reply('slow-thread-50', 'gerda', 69.5, { inReplyTo: 'slow-thread-49' })`
        So it is started. Next you want the small pots.
      `,
      reply('slow-thread-51', 'zorya', 56.4)`
        персиковий консилер сам по собі виглядає як дитячий каструльний борщ, а зверху тон і все
        зникає. хто це придумав, дайте йому премію
      `,
      reply('slow-thread-52', 'lesia', 56, { inReplyTo: 'slow-thread-51' })`
        Це ж колірне коло, третя полиця знизу, відділ мистецтва. Приходь, видам під розписку.
      `,
      reply('slow-thread-53', 'hollowbread', 53.7)`
        eleven months of no procedures. longest gap on the sheet. score unchanged, which for once
        is the good news.
      `,
      reply('slow-thread-54', 'miyu', 41.2)`
        I changed tape on Sundays for half a year, and now on Sundays my hands do not know what to
        do. I began to iron.
      `,
      reply('slow-thread-55', 'annelies', 40.6, { inReplyTo: 'slow-thread-54' })`
        Sundays! I still keep the last roll in the sewing box, for company.
      `,
      reply('slow-thread-56', 'mitya', 26.1)`
        Можно к вам? Жду зимы, потом решения врача. Пока жду, научился варить кофе.
      `,
      reply('slow-thread-57', 'vera', 25.7, { inReplyTo: 'slow-thread-56' })`
        Заходи, тут все чего-нибудь научились. Свитера, кофе, третий куплет.
      `,
      reply('slow-thread-58', 'ewan', 15.9)`
        Bunnet lost on the Kirkcaldy train. If found, it's got factor fifty all round the inside.
      `,
      reply('slow-thread-59', 'kestrel', 9.3)`
        Three and a half years on from the pox. I went to write the diary tonight and couldn't
        think what month it was. Leaving that here.
      `,
      reply('slow-thread-60', 'marit', 9, { inReplyTo: 'slow-thread-59' })`
        This is the best entry of the whole thread and I think you should stop the diary.
      `,
      reply('slow-thread-61', 'kestrel', 3.2, { inReplyTo: 'slow-thread-60' })`Stopped.`,
    ],
  },
];
