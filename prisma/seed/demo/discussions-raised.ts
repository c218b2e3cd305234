import { reply } from './replies';
import type { DemoDiscussion } from './types';
import { prose } from './writing';

export const raisedQuestions: DemoDiscussion[] = [
  {
    key: 'pale-rings',
    kind: 'question',
    author: 'dele',
    language: 'en',
    publishedDaysAgo: 62,
    state: 'published',
    title: 'Pale rings after freezing: did yours ever fill in?',
    body: prose`
      My bumps were frozen three times and where the cold went I now have rings, lighter than my
      palm. It is more than a year. My wife says they are getting smaller. My wife also says I am
      getting taller.

      If you are dark and you had this: did the colour come back, and from which side, from the
      edge or in little dots?
    `,
    subjects: { treatments: ['physical.cryo'], scars: ['keloid'], guides: ['raised-scars'] },
    scar: { kind: 'keloid', cause: 'acne', sites: ['chest'], age: 'gt12m' },
    tried: ['physical.cryo', 'inj.steroid'],
    replies: [
      reply('pale-rings-ana', 'ana', 61.2)`
        Two and a half years, and the white hat is still white. I'm not so dark as you, and it's
        under my hair, so I forget it until the hairdresser says "señorita, what is this".
      `,
      reply('pale-rings-priya', 'priya', 60.5)`
        Not freezing and not white, mine was the opposite colour, but I can tell you about
        measuring: lay a sheet of tracing paper on it every three months. Wives and mirrors both
        round up.
      `,
      reply('pale-rings-dele', 'dele', 60, { inReplyTo: 'pale-rings-priya' })`
        My daughter has done the tracing. She dated it and signed it like a court paper.
      `,
      reply('pale-rings-zorya', 'zorya', 26)`
        у мене після пупка теж біле, півроку. бабуся каже «засмагне». не засмагло
      `,
      reply('pale-rings-dele2', 'dele', 4.5)`
        Court paper number two is ready. One ring has three dark dots inside it now, like pepper,
        and the others have not moved. So for one ring the answer is dots.
      `,
      reply('pale-rings-ana2', 'ana', 4.1, { inReplyTo: 'pale-rings-dele2' })`
        Pepper!! I am checking my hat tonight.
      `,
    ],
  },
  {
    key: 'half-a-chickpea',
    kind: 'question',
    author: 'ana',
    language: 'en',
    publishedDaysAgo: 43,
    state: 'published',
    title: 'Two needles more, or leave half a chickpea in peace?',
    body: prose`
      It came back, but only a half of it, and it's not angry. My doctor says we could go on when
      I have the insurance. My aunt says never wake a dog that sleeps. The problem is that I can't
      see if he sleeps or only has closed eyes.

      You who had something return a little: did you go early, or did you wait? And what happened
      with the one you waited for?
    `,
    subjects: { treatments: ['inj.steroid', 'inj.5fu'], scars: ['keloid'] },
    scar: { kind: 'keloid', cause: 'piercing', sites: ['ear'], age: 'gt12m' },
    tried: ['physical.cryo.spray', 'inj.steroid', 'inj.5fu', 'topical.silicone.gel'],
    replies: [
      reply('half-a-chickpea-miyu', 'miyu', 42.5)`
        I went early, at five millimetres, and only with the tape. It stopped where it was. I
        cannot tell you that waiting would have been worse, because I have only one chest.
      `,
      reply('half-a-chickpea-dele', 'dele', 42)`
        Waited, on the ear. It passed the first one by a whole size. That is mine, not yours, but
        you asked.
      `,
      reply('half-a-chickpea-ruzanna', 'ruzanna', 40.8)`
        Жду второй год. Кусочек с ноготь как был с ноготь, чешется по праздникам. Врач не
        ругается, но вздыхает в карточку.
      `,
      reply('half-a-chickpea-ana', 'ana', 40.3, { inReplyTo: 'half-a-chickpea-dele' })`
        I asked, yes, and thank you, and now I'm holding my ear.
      `,
      reply('half-a-chickpea-ilse', 'moderator', 39.9)`
        A friendly word: two people have named how much was injected, and I took it out of both
        replies, because a number read here fits nobody else's ear. How it went for you is what
        helps, so please do go on.
      `,
      reply('half-a-chickpea-mitya', 'mitya', 26.4)`
        Мой врач сказал фразу, которую я записал: «решает не размер, а растёт ли». Теперь раз в
        месяц меряю штангенциркулем, соседи по блоку привыкли.
      `,
      reply('half-a-chickpea-ana2', 'ana', 25.9, { inReplyTo: 'half-a-chickpea-mitya' })`
        I bought one! Eleven pesos, plastic, and it says my chickpea is as wide as in the photo
        from my cousin's birthday. So for now I let the dog lie.
      `,
    ],
  },
  {
    key: 'itch-at-night',
    kind: 'question',
    author: 'mitya',
    language: 'ru',
    publishedDaysAgo: 18,
    state: 'published',
    title: 'Келоид чешется ночью: кто как засыпает?',
    body: prose`
      Днём терпимо, днём есть пары и люди. А ночью фасолина вспоминает про меня ровно в два. Уколы
      зуд убирают месяца на два, потом он возвращается, сейчас как раз «потом».

      Не про лекарства спрашиваю, про них спрошу врача. Про жизнь: что вы делаете в два ночи,
      кроме как чесать?
    `,
    subjects: { treatments: ['inj.steroid'], scars: ['keloid'], guides: ['raised-scars'] },
    scar: { kind: 'keloid', cause: 'other_infection', sites: ['chest'] },
    tried: ['inj.steroid', 'inj.5fu', 'laser.vascular.ndyag'],
    replies: [
      reply('itch-at-night-ruzanna', 'ruzanna', 17.6)`
        Я клала на шов холодную ложку. Столовую. Муж искал её утром в сушилке, а она у меня под
        подушкой.
      `,
      reply('itch-at-night-dele', 'dele', 17.2)`
        I put a soft cotton shirt, tight, so that the bump cannot talk to the sheet. And I slept
        on the other room's floor when it was hot, because of the fan.
      `,
      reply('itch-at-night-mitya', 'mitya', 16.9, { inReplyTo: 'itch-at-night-ruzanna' })`
        Ложка в морозилке. Сосед спросил, не суп ли. Докладываю: от двух до трёх спал.
      `,
      reply('itch-at-night-miyu', 'miyu', 15)`
        I counted backwards from one hundred in English. It is slow for me, so the itch became
        bored before I did.
      `,
      reply('itch-at-night-yarko', 'yarko', 13.7)`
        Виходив на балкон і стояв коліньми до вітру. Сусіди думали, що курю
      `,
      reply('itch-at-night-mitya2', 'mitya', 13.1, { inReplyTo: 'itch-at-night-miyu' })`
        Попробую на татарском, у меня бабушка обрадуется.
      `,
    ],
  },
  {
    key: 'sheets-on-chest-hair',
    kind: 'question',
    author: 'fenwick',
    language: 'en',
    publishedDaysAgo: 66,
    state: 'published',
    title: 'Silicone sheets on a hairy chest: has anybody cracked it?',
    body: prose`
      Asking for the two lads on my cardiac rehab bench who've been handed the same boxes I was.
      We've tried the trimmer (grows back on day three, like a doormat), a vest over the top, and
      swearing.

      Somebody must have worked this out.
    `,
    subjects: {
      treatments: ['topical.silicone.sheet'],
      scars: ['hypertrophic'],
      guides: ['creams-and-gels'],
    },
    scar: { kind: 'hypertrophic', cause: 'surgery.medical', sites: ['chest'] },
    tried: ['topical.silicone.sheet', 'inj.steroid', 'laser.vascular.pdl'],
    replies: [
      reply('sheets-on-chest-hair-ilse', 'moderator', 65.5)`
        Mine was on the neck, so no hair, but at the edge of a fold they came loose as well. The
        nurse cut the corners round. A round corner curls later than a sharp one.
      `,
      reply('sheets-on-chest-hair-fenwick', 'fenwick', 65, {
        inReplyTo: 'sheets-on-chest-hair-ilse',
      })`
        Rounded corners. Forty years I did that to table tops and never thought on.
      `,
      reply('sheets-on-chest-hair-sunniva', 'sunniva', 63.2)`
        Under my stocking it stayed in place very well, only it cooked me. So a tight vest,
        perhaps, but not in a kitchen in April.
      `,
      reply('sheets-on-chest-hair-miyu', 'miyu', 39.7)`
        My father had the same operation and the same hair. In the end he chose the scar.
      `,
    ],
  },
  {
    key: 'thirteen-whose-decision',
    kind: 'question',
    author: 'marit',
    language: 'en',
    publishedDaysAgo: 172,
    state: 'published',
    title: "He is thirteen: whose decision is a mark on a child's face?",
    body: prose`
      My son has one chickenpox hole that stayed. He makes jokes about it, good ones. I lie awake,
      and I can't find out if the jokes are the truth or the lid.

      When he was four I decided everything. Next year the nurse will ask him and not me. How did
      you do it, those of you whose child could already answer?
    `,
    subjects: { treatments: ['none.observation'], guides: ['living-with-scars'] },
    scar: { kind: 'atrophic', cause: 'chickenpox', sites: ['forehead'], age: 'gt12m' },
    tried: ['none.observation', 'topical.sunscreen'],
    replies: [
      reply('thirteen-whose-decision-tomasz', 'admin', 171.3)`
        Ours is six and has ruled that it stays, because Franek's is longer and there is a
        competition. I signed.
      `,
      reply('thirteen-whose-decision-oksana', 'oksana', 170.7)`
        Моя ще мала, але я собі пообіцяла: спитаю раз на рік, на день після народження, і жодного
        разу між тим. Поки що тримаюсь, хоча язик покусаний.
      `,
      reply('thirteen-whose-decision-ewan', 'ewan', 169)`
        At thirteen I'd have said I didn't care, and I'd have been lying. At twenty-one I signed
        for the sander and nobody asked twice. Somewhere between those two is the right age.
      `,
      reply('thirteen-whose-decision-marit', 'marit', 168.6, {
        inReplyTo: 'thirteen-whose-decision-ewan',
      })`
        That first sentence is the one I'm afraid of.
      `,
      reply('thirteen-whose-decision-ruzanna', 'ruzanna', 166)`
        С рукой не спрашивали, там сгиб не разгибался, какое уж тут мнение. А будь это просто
        цвет, ждала бы, пока сама придёт и скажет.
      `,
      reply('thirteen-whose-decision-vera', 'vera', 160.2)`
        Меня в тринадцать возили к косметологу за руку. Помню не косметолога, а мамино лицо в
        очереди. Так что вы, по-моему, уже всё делаете правильно, раз спрашиваете здесь, а не при
        нём.
      `,
      reply('thirteen-whose-decision-sunniva', 'sunniva', 158)`
        I asked my girl about something else of hers (teeth), in the car, in the dark, both
        looking at the road. She talked for forty minutes. I recommend the road.
      `,
      reply('thirteen-whose-decision-marit2', 'marit', 149.4, {
        inReplyTo: 'thirteen-whose-decision-sunniva',
      })`
        We drove to my mother, four hours. At Jönköping he said: it's fine, Mamma, but if there's
        a girl one day maybe I'll ask again. So now I know, and I have stopped looking. Nearly.
      `,
    ],
  },
  {
    key: 'what-do-hands-do',
    kind: 'question',
    author: 'zorya',
    language: 'uk',
    publishedDaysAgo: 29,
    state: 'published',
    title: 'що ви робите руками, щоб не давити?',
    body: prose`
      питання дурне, але я серйозно. плями мені більш-менш зрозумілі: замазала і пішла.
      незрозуміло що робити з руками о десятій вечора, коли день закінчився, дзеркало є, а голова
      десь полетіла

      я навіть рукавички пробувала. знімаю. один раз просиділа в ванній півтори години і
      запізнилась на власний день народження, сказала всім що автобус

      що допомогло вам? тільки не «просто не чіпай», будь ласка
    `,
    subjects: { treatments: ['camouflage.makeup'], scars: ['mark_only'] },
    scar: { kind: 'mark_only', cause: 'squeezing', sites: ['cheek', 'chin'], age: 'gt12m' },
    tried: ['needling.pen', 'camouflage.makeup'],
    replies: [
      reply('what-do-hands-do-lesia', 'lesia', 28.7)`
        В'язати не вмію, то лущу насіння. Калорійно, зате пальці при ділі. І лампочку у ванній
        вкрутила слабку, теплу, в ній нічого цікавого не видно.
      `,
      reply('what-do-hands-do-oksana', 'oksana', 28.5)`
        Зоре, питання не дурне. Я так гризла нігті до крові, поки донька не спитала, чи вони
        смачні. Обіймаю через монітор.
      `,
      reply('what-do-hands-do-zorya', 'zorya', 28.2, { inReplyTo: 'what-do-hands-do-lesia' })`
        лампочку вкрутила. сьогодні вийшла з ванної за десять хвилин, пишу сюди замість щоденника
      `,
      reply('what-do-hands-do-ilse', 'moderator', 27.8)`
        I read this with a translator and wanted to say: what you describe has a name, many people
        have it, and there are counsellors who work with exactly this. No hurry, only so that you
        know the door exists. The seeds sound good too.
      `,
      reply('what-do-hands-do-bohdan', 'bohdan', 27)`
        Еспандер. Купив сину, забрав собі. Правда, в мене не щоки, а сигарети, але руки, здається,
        в усіх ті самі.
      `,
      reply('what-do-hands-do-halyna', 'halyna', 25.4)`
        Донька моя колись ліпила вареники, як накотить. Морозилка була повна, а обличчя загоїлось.
        Приїжджай, муки насиплю)
      `,
      reply('what-do-hands-do-zorya2', 'zorya', 11.9)`
        звіт: три тижні, зривів чотири, один великий. насіння скінчилось двічі. записалась до
        психологині в університеті, на вівторок
      `,
      reply('what-do-hands-do-lesia2', 'lesia', 11.5, { inReplyTo: 'what-do-hands-do-zorya2' })`
        Чотири за три тижні проти щовечора, то це ж рахуй сама: плюс. Вівторок тримаю кулаки,
        обидва.
      `,
    ],
  },
];
