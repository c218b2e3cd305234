import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const companyTalks: DemoDiscussion[] = [
  {
    key: 'marshrutka-question',
    kind: 'talk',
    author: 'oksana',
    language: 'uk',
    publishedDaysAgo: 60,
    state: 'published',
    title: 'Дитина в маршрутці спитала на весь голос',
    body: prose`
      Їдемо з донькою, навпроти хлопчик років чотирьох. Показує пальцем: «Мамо, а чого в дівчинки
      щока порвана?» Маршрутка замовкла. Його мама почервоніла, смикнула, зашипіла. Моя перестала
      бовтати ногами.

      І тут дід із торбою каже голосно: «То її зашили. Добре зашили, рівненько, я кравець, я
      бачу». І всі якось видихнули. Моя знову забовтала.

      Потім цілу дорогу думала, що ж мала сказати я. Що кажете ви, коли питають діти? І коли
      шиплять дорослі?
    `,
    subjects: { guides: ['living-with-scars'], scars: ['mixed'] },
    replies: [
      reply('marshrutka-question-halyna', 'halyna', 59.6)`
        Кравцеві вклонилася б. Я дітям кажу просто, що було: була дірочка, зашили. Їм більше не
        треба.
      `,
      reply('marshrutka-question-lesia', 'lesia', 59)`
        У бібліотеці мене питали, чи то мене горобці подзьобали. Сказала: голуби. Тепер малеча
        щосереди питає, як там голуби.
      `,
      reply('marshrutka-question-ruzanna', 'ruzanna', 58.3)`
        Мы репетируем дома, как стихи. Дракон, дальше пауза, дальше «а у тебя что интересного?».
        Работает даже на взрослых.
      `,
      reply('marshrutka-question-bohdan', 'bohdan', 57.4)`
        Мамі того хлопчика теж було не солодко. Я свого так само смикав, а потім зрозумів, що від
        смикання він вивчив одне: на таке дивитись страшно.
      `,
      reply('marshrutka-question-oksana', 'oksana', 57, {
        inReplyTo: 'marshrutka-question-bohdan',
      })`
        Слушно. Якби не смикала, я б і сама усміхнулась. Наступного разу усміхнусь перша.
      `,
      reply('marshrutka-question-zorya', 'zorya', 52.5)`
        мене діти питали чи то ґудзик і чи можна натиснути. найкраще питання за всі роки, я
        дозволила
      `,
      reply('marshrutka-question-tomasz', 'admin', 50.9)`
        My son's answer is "a swing won", and then he shows the other child his knee, which is
        much worse. I have nothing to teach him.
      `,
      reply('marshrutka-question-mitya', 'mitya', 8)`
        У бабушки в автобусе спросили про мою грудь, не у меня. Ответила: «вырастет, сам
        расскажет». Мне двадцать один, расту.
      `,
    ],
  },
  {
    key: 'red-at-work',
    kind: 'talk',
    author: 'bohdan',
    language: 'uk',
    publishedDaysAgo: 121,
    state: 'published',
    title: 'Що казати начальникові, коли приходиш червоний',
    body: prose`
      Після CO2 я світився пів року, і за пів року зібрав колекцію своїх брехень: алергія на
      затирку, сонце, перець, «жінка вдарила».

      Найдурніше, що правда виявилась найкоротшою. Сказав бригадирові: лазер, шрами, мине. Він
      кивнув і спитав, чи воно допомагає від синця під оком, бо в нього кум.

      А що ви казали на роботі? Правду, напівправду чи перець?
    `,
    subjects: { treatments: ['laser.ablative.fractional.co2', 'needling.pen'] },
    replies: [
      reply('red-at-work-lesia', 'lesia', 120.4)`
        Що зуб. Двічі. Директорка прислала мені на пошту статтю про імпланти.
      `,
      reply('red-at-work-egor', 'egor', 119.8)`
        Удалёнка, камера «сломалась» на девять дней. Тимлид прислал новую камеру.
      `,
      reply('red-at-work-joao', 'joao', 118.9)`
        Jiu-jitsu. It's a lie with maintenance: since then they invite me to train and I have a
        bad back also.
      `,
      reply('red-at-work-yarko', 'yarko', 118.2)`На даху не питають, на даху всі червоні.`,
      reply('red-at-work-marit', 'marit', 116)`
        I said "a treatment" in the voice for "end of subject". In Sweden this works for
        everything, even for divorce.
      `,
      reply('red-at-work-vera', 'vera', 115.3)`
        Начальнице сказала правду, она закрыла дверь и показала свой шрам от кесарева. Прямо в
        кабинете, между отчётами. С тех пор у нас полное взаимопонимание по срокам.
      `,
      reply('red-at-work-bohdan', 'bohdan', 114.7, { inReplyTo: 'red-at-work-vera' })`
        Мій показав коліно. Мабуть, це такий закон: скажи правду, і тобі щось покажуть.
      `,
    ],
  },
  {
    key: 'first-date-daylight',
    kind: 'talk',
    author: 'alfia',
    language: 'ru',
    publishedDaysAgo: 52,
    state: 'published',
    title: 'Первое свидание при дневном свете',
    body: prose`
      Вечером я художник. Тон, свеча, третий столик слева. А тут он пишет: «давай в воскресенье в
      парк, в двенадцать». В двенадцать! Кто вообще ходит на свидания в полдень, при таком солнце
      видно даже мысли.

      Пошла. Половину тональника стёрла ветром, половину шарфом. В конце он говорит: у тебя
      родинка смешная у рта. Это не родинка, это та самая вредная точка, которую тулий не взял.

      Я её теперь, кажется, люблю. А у вас как было?
    `,
    subjects: { treatments: ['camouflage.makeup'], scars: ['mark_only'] },
    replies: [
      reply('first-date-daylight-vera', 'vera', 51.4)`
        С мужем познакомились в темноте, в подъезде выбило пробки. Говорю же, минус шесть и ни
        одного вопроса за все годы.
      `,
      reply('first-date-daylight-zorya', 'zorya', 50.8)`
        я прийшла в шарфі, він теж прийшов у шарфі. виявилось, у нього просто ангіна
      `,
      reply('first-date-daylight-egor', 'egor', 49.9)`
        Полдень, кстати, лучший свет: тени короткие. Хуже всего кафе с лампочкой сбоку. Это
        единственный мой совет про свидания за всю жизнь.
      `,
      reply('first-date-daylight-alfia', 'alfia', 49.5, { inReplyTo: 'first-date-daylight-egor' })`
        Сохраню в заметки: «Егор, свидания, оптика».
      `,
      reply('first-date-daylight-priya', 'priya', 47)`
        He had practised asking about the tiles on my cheeks and he asked it so carefully that I
        laughed. We were married five months later and he still asks everything as if it might
        break.
      `,
      reply('first-date-daylight-mitya', 'mitya', 26.8)`
        Ждал момента сказать про грудь. Момент не наступал, я и сказал посреди фильма. Она
        ответила «хорошо» и досмотрела. Фильм был так себе.
      `,
      reply('first-date-daylight-timur', 'timur', 21.6)`
        Женат, но подтверждаю: жена заметила впадину раньше меня, а люблю я её всё равно за борщ.
        Она меня, думаю, тоже не за левую скулу.
      `,
    ],
  },
];
