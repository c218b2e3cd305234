import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const claimOpinions: DemoDiscussion[] = [
  {
    key: 'in-defence-of-my-aunt',
    kind: 'opinion',
    author: 'ana',
    language: 'en',
    publishedDaysAgo: 23,
    state: 'published',
    title: 'In defence of my aunt',
    body: prose`
      I told here about the lemon on my arm, and people wrote to me as if my aunt was a criminal.
      I want to say something for her.

      When she was a girl the nearest doctor was four hours in the back of a truck. Her mother
      cured everything from the tree in front of the door, and most of what she cured would have
      gone away by itself, so the tree became famous. My aunt gave me the thing she had, and she
      gave it with her whole heart.

      The lemon was a bad idea. She wasn't. I think if we laugh at the aunts nobody will listen
      when we say to leave the lemon for the soup.
    `,
    subjects: { treatments: ['home.lemon', 'home'], guides: ['home-remedies'] },
    replies: [
      reply('in-defence-of-my-aunt-gerda', 'gerda', 22.6)`
        My mother put goose fat on all of us. Nothing happened, except that the dog loved us.
      `,
      reply('in-defence-of-my-aunt-zorya', 'zorya', 22.2)`
        у мене була сусідка з баночкою. дуже хотіла їй щось сказати, коли виросла. прийшла, а вона
        стара, глуха і насипала мені яблук. так і не сказала
      `,
      reply('in-defence-of-my-aunt-ana', 'ana', 22, { inReplyTo: 'in-defence-of-my-aunt-zorya' })`
        I cried a little at the apples.
      `,
      reply('in-defence-of-my-aunt-priya', 'priya', 21)`
        I half agree. The heart was good, yes. But some of these things burn children, and a warm
        heart does not make an acid weaker. I would like us to be gentle with the aunt and quite
        hard on the recipe.
      `,
      reply('in-defence-of-my-aunt-halyna', 'halyna', 20.3)`
        Я й сама така сусідка, було. Радила всім гусячий жир і сечу, прости Господи. Вчимося до
        пенсії й після неї.
      `,
      reply('in-defence-of-my-aunt-oksana', 'oksana', 19.8, {
        inReplyTo: 'in-defence-of-my-aunt-halyna',
      })`
        Галино, а жир я від вас брала б і зараз, на ньому картопля смачна.
      `,
      reply('in-defence-of-my-aunt-dele', 'dele', 18.9)`
        We have a black soap for every sorrow. I use it for washing, there it is perfect.
      `,
      reply('in-defence-of-my-aunt-ana2', 'ana', 18.2, {
        inReplyTo: 'in-defence-of-my-aunt-priya',
      })`
        Hard on the recipe, gentle with the aunt. I'm going to write this on the kitchen wall, she
        will like the second half.
      `,
    ],
  },
  {
    key: 'ask-for-the-name',
    kind: 'opinion',
    author: 'lesia',
    language: 'uk',
    publishedDaysAgo: 142,
    state: 'published',
    title: '«Приберемо» це не відповідь',
    body: prose`
      Працюю в бібліотеці, то скажу по-бібліотечному: якщо книжка без назви, автора й року, її не
      видають. А мені в обличчя видали шість разів невідомо що, і я ще подякувала.

      Думка моя така. Майстер, який не каже назви препарату, або сам не знає, або знає й не хоче,
      і обидва варіанти погані. А слово «приберемо» я б узагалі заборонила вивішувати ближче ніж
      за сто метрів від ямок.

      Не лаю всіх. Тепер ходжу до людини, яка першою дістала коробку й показала, поки я ще тільки
      рота відкривала.
    `,
    subjects: {
      treatments: ['inj.mesotherapy', 'abrasion.microdermabrasion'],
      guides: ['dermabrasion'],
    },
    replies: [
      reply('ask-for-the-name-oksana', 'oksana', 141.5)`
        Мені казали «вітаміни». Я й досі не знаю, які саме, хоча ґулька від них була цілком
        конкретна.
      `,
      reply('ask-for-the-name-bohdan', 'bohdan', 141)`
        У нас на мішку з клеєм написано більше, ніж мені сказали про все, чим мазали скроні.
      `,
      reply('ask-for-the-name-lesia', 'lesia', 140.6, { inReplyTo: 'ask-for-the-name-bohdan' })`
        Оце на вивіску.
      `,
      reply('ask-for-the-name-vera', 'vera', 139.4)`
        Добавлю, что фото коробки стоит просить до, а не после. После у меня «уже выкинули».
      `,
      reply('ask-for-the-name-yarko', 'yarko', 117)`
        Я спитав назву, сказали латиною, я не зрозумів, але покивав. Тож треба ще просити, щоб
        написали.
      `,
      reply('ask-for-the-name-halyna', 'halyna', 115.8)`
        А я трохи заступлюся за дівчат із салонів. Їх самих так учать: посміхайся і не лякай. Не
        зі зла воно. Та коробку нехай показують.
      `,
      reply('ask-for-the-name-lesia2', 'lesia', 115.2, { inReplyTo: 'ask-for-the-name-halyna' })`
        Згодна, Галино. Моя плакала зі мною разом, коли та цятка загноїлась, і грошей за шостий
        раз не взяла. Добра людина, тільки без етикетки.
      `,
    ],
  },
  {
    key: 'one-lamp',
    kind: 'opinion',
    author: 'egor',
    language: 'ru',
    publishedDaysAgo: 109,
    state: 'published',
    title: 'Снимки «до и после» без одной и той же лампы ничего не значат',
    body: prose`
      Проверил на себе. Щека, один вечер, никакого лечения между кадрами. Лампа сбоку: поле боя.
      Лампа спереди: «после четырёх процедур». Разница больше, чем от всего, за что я заплатил за
      восемь лет.

      Впалые рубцы вообще состоят из тени. Убери тень, и ты вылечен, до выхода на улицу.

      Поэтому в чужих фото первым делом смотрю на блик на носу. Если он переехал, дальше можно не
      смотреть.
    `,
    subjects: {
      treatments: ['laser.ablative.fractional.co2'],
      guides: ['atrophic-scars'],
      scars: ['atrophic'],
    },
    replies: [
      reply('one-lamp-timur', 'timur', 108.5)`
        Блик на носу, записал. Прошёлся по странице клиники, где был: из десяти пар переехал в
        девяти.
      `,
      reply('one-lamp-nora', 'member', 107)`
        As the woman with the torch I'd like to confirm every word of this.
      `,
      reply('one-lamp-marit', 'marit', 106.4)`
        There is also the smile. In "before" nobody has ever slept, in "after" everyone has just
        had good news.
      `,
      reply('one-lamp-egor', 'egor', 106, { inReplyTo: 'one-lamp-marit' })`
        Забыл про улыбку! Она ещё и натягивает щёки, двойной обман.
      `,
      reply('one-lamp-vera', 'vera', 104.8)`
        Не соглашусь с «ничего не значат». Моему врачу я верю и без фотографий, он щупает. Пальцу
        лампа не нужна.
      `,
      reply('one-lamp-egor2', 'egor', 104.1, { inReplyTo: 'one-lamp-vera' })`
        Палец принимается как прибор.
      `,
      reply('one-lamp-bohdan', 'bohdan', 101)`
        Плиточники знають: рівність стіни перевіряють лампою, приставленою впритул збоку. Замовник
        перевіряє з дверей. Ото і вся медицина.
      `,
      reply('one-lamp-priya', 'priya', 99.5)`
        Grazing light. I show it with a torch and a piece of plaster, and every year somebody
        touches their cheek while I do it, so I have learned to say something kind right after.
      `,
    ],
  },
];
