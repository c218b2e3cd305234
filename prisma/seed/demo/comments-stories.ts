import { reply } from './replies';
import type { DemoComments } from './types';

export const storyComments: DemoComments[] = [
  {
    story: 'marit-six-years',
    replies: [
      reply('marit-six-years-future', 'tobi', 117.2)`
        I am the person in the third week. Thank you for coming back to tell us.
      `,
      reply('marit-six-years-sheet', 'hollowbread', 116.5)`
        a fifth or a sixth. i'd have needed a decimal, but i respect the lamp.
      `,
      reply('marit-six-years-moped', 'marit', 116, { inReplyTo: 'marit-six-years-sheet' })`
        My husband would have taken the moped.
      `,
    ],
  },
  {
    story: 'kestrel-pox',
    replies: [
      reply('kestrel-pox-nose', 'priya', 298.4)`
        "Don't believe a word" made me laugh, and then the owed apology made me laugh again.
      `,
      reply('kestrel-pox-begun', 'egor', 160.4)`
        Тоже ветрянка, тоже лоб. Ваши заметки прочёл перед первым сеансом, отметил себе «глубокие
        три» и не обольщался.
      `,
    ],
  },
  {
    story: 'priya-brown',
    replies: [
      reply('priya-brown-asked', 'member', 228.8)`
        That a question like that is even allowed, I hadn't known it either. Thank you.
      `,
      reply('priya-brown-board', 'joao', 227, { inReplyTo: 'priya-brown-asked' })`
        She must put it on the board for class eleven: questions are allowed.
      `,
      reply('priya-brown-spot', 'ana', 94.5)`
        I read this two years too late. I have your rectangles, only in the shape of Italy.
      `,
    ],
  },
  {
    story: 'ewan-1984',
    replies: [
      reply('ewan-1984-soup', 'gerda', 207.3)`
        Soup through a straw, I know that hospital, only mine was in another country.
      `,
      reply('ewan-1984-counter', 'halyna', 206)`
        Про маму на автостанції прочитала вголос чоловікові. Помовчали.
      `,
      reply('ewan-1984-standing', 'kestrel', 204.9)`I think it was the standing up straight.`,
      reply('ewan-1984-ewan', 'ewan', 204.2, { inReplyTo: 'ewan-1984-standing' })`
        My wife's of your opinion.
      `,
    ],
  },
  {
    story: 'timur-cheek',
    replies: [
      reply('timur-cheek-thanks', 'hollowbread', 179.1)`
        came looking for exactly this in 2022. glad it exists now.
      `,
      reply('timur-cheek-signed', 'halyna', 90.7)`
        Після вашої розповіді я вже не соромлюся, що не пішла вдруге.
      `,
    ],
  },
  {
    story: 'fenwick-sternum',
    replies: [
      reply('fenwick-sternum-zip', 'gerda', 67.4)`
        A retired joiner judges a seam, I had to put the knitting down.
      `,
      reply('fenwick-sternum-vest', 'sunniva', 66.2)`
        The itch that stops is worth any bus, I agree with all of my foot.
      `,
      reply('fenwick-sternum-seam', 'fenwick', 65.9, { inReplyTo: 'fenwick-sternum-zip' })`
        I'd trust a knitter's word on a seam over mine any day.
      `,
      reply('fenwick-sternum-same-bench', 'moderator', 64.1)`
        Thank you for saying that the top half never needed anybody. It is the sentence people
        forget to write.
      `,
    ],
  },
  {
    story: 'ruzanna-tea',
    replies: [
      reply('ruzanna-tea-night', 'oksana', 96.8)`
        Читала вночі, шукала саме таке, тільки про щоку. Рука пряма, і мені стало легше дихати.
      `,
      reply('ruzanna-tea-cupboard', 'timur', 95.5)`
        Шкаф победили. Снимаю шапку перед всей семьёй и перед шкафом.
      `,
      reply('ruzanna-tea-dragon', 'marit', 93.9)`
        I needed a translator for this and then a handkerchief. Greetings to the dragon.
      `,
      reply('ruzanna-tea-years', 'ruzanna', 93.2, { inReplyTo: 'ruzanna-tea-night' })`
        Ради этого и писала, честное слово.
      `,
    ],
  },
  {
    story: 'gerda-breast',
    replies: [
      reply('gerda-breast-corridor', 'annelies', 180.2)`
        From one who cried in a changing room: thank you for the tram.
      `,
      reply('gerda-breast-husband', 'sunniva', 175.5)`"He may" is a whole marriage.`,
    ],
  },
  {
    story: 'dele-chest',
    replies: [
      reply('dele-chest-pen', 'miyu', 11.6)`
        The daughter with the pen should be employed by every hospital.
      `,
      reply('dele-chest-rings', 'ana', 11)`
        Thank you for the part about the rings, mine has company now.
      `,
      reply('dele-chest-counting', 'mitya', 10.4)`
        Тоже считаю по головам. У вас семь и две, у меня три, а зудят, кажется, одинаково.
      `,
      reply('dele-chest-dele', 'dele', 10, { inReplyTo: 'dele-chest-counting' })`
        Brother, may your bean go down. Mine sends greetings.
      `,
    ],
  },
  {
    story: 'zorya-celandine',
    replies: [
      reply('zorya-celandine-apology', 'lesia', 50.2)`
        Дванадцять шарфів, і про кожен хочеться окремий розділ.
      `,
      reply('zorya-celandine-cats', 'oksana', 49.6)`
        Дерматологиня, з якою на третьому уколі говорять про котів, це вже родичка.
      `,
      reply('zorya-celandine-kittens', 'zorya', 49.1, { inReplyTo: 'zorya-celandine-cats' })`
        вона потім фото кошенят показувала, я навіть не помітила голки
      `,
    ],
  },
  {
    story: 'yarko-cement',
    replies: [
      reply('yarko-cement-knees', 'bohdan', 83.5)`
        Сам на колінах пів життя. Прочитав і в суботу поїхав по наколінники, взяв дві пари, другу
        напарникові.
      `,
      reply('yarko-cement-forty', 'yarko', 83.1, { inReplyTo: 'yarko-cement-knees' })`
        Оце вже недарма писав
      `,
    ],
  },
  {
    story: 'mitya-chest',
    replies: [
      reply('mitya-chest-pool', 'ruzanna', 20.4)`
        «Человек кивает и плывёт дальше» повешу на холодильник, рядом с расписанием секций.
      `,
      reply('mitya-chest-second', 'hollowbread', 20)`
        same here, the second office. nothing on my face changed and i go to the market.
      `,
      reply('mitya-chest-nods', 'vera', 18.3)`
        Философия о вреде солнца узнана, у меня была такая же о пользе шляп.
      `,
    ],
  },
  {
    story: 'bohdan-cheeks',
    replies: [
      reply('bohdan-cheeks-bath', 'lesia', 190.6)`
        За ванну під ключ і ямки, що мілкіші, я б ще подумала, що брати.
      `,
      reply('bohdan-cheeks-razor', 'yarko', 113)`
        Про лезо знайомо. Я теж дізнався від бритви раніше, ніж від дзеркала
      `,
    ],
  },
  {
    story: 'annelies-anchor',
    replies: [
      reply('annelies-anchor-speeches', 'vera', 158.9)`
        «Не произносите речей в первую весну» переведу и повешу в раздевалке.
      `,
      reply('annelies-anchor-sewing', 'gerda', 157.4)`
        That you measured it I understand. I too once counted, and then I hid the tape from
        myself.
      `,
      reply('annelies-anchor-hidden', 'annelies', 156.8, { inReplyTo: 'annelies-anchor-sewing' })`
        Mine is again in the sewing box, below the buttons.
      `,
    ],
  },
  {
    story: 'oksana-daughter',
    replies: [
      reply('oksana-daughter-kiss', 'halyna', 60.1)`
        «Погано поцілував»... Розумниця, краще й доросла не скаже.
      `,
      reply('oksana-daughter-whisker', 'marit', 59.3)`
        In our house it was a panama war as well. We lost it, with honour, in the year he was
        seven.
      `,
    ],
  },
];
