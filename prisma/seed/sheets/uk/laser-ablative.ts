import type { Translations } from '../translations';

export const laserAblative: Translations = {
  'Light of a single colour is aimed at the scar in short pulses. Kinds differ in how deep they reach and whether they break the surface.':
    'Світло одного кольору короткими імпульсами спрямовують на рубець. Види лазерів різняться тим, як глибоко вони сягають і чи пошкоджують поверхню.',
  'Any laser. Choose this when you do not know which kind it was.':
    'Будь-який лазер. Виберіть це, якщо не знаєте, який саме.',
  'It depends on the kind: some lasers aim at redness, some at the surface, some at the layers below it [[S31]].':
    'Залежить від виду: одні лазери спрямовані на почервоніння, інші — на поверхню, ще інші — на шари під нею [[S31]].',
  'In acne scars, a review of 24 trials found fairly sure results for one filler only, and for no laser [[E2 S22]].':
    'Огляд 24 випробувань на рубцях від акне знайшов досить певні результати лише для одного філера й для жодного лазера [[E2 S22]].',
  'In raised scars, a review of 15 trials with 604 people could not say with confidence how much lasers help [[E2 S24]].':
    'Автори огляду 15 випробувань на опуклих рубцях, із 604 людьми, не змогли впевнено сказати, наскільки лазери допомагають [[E2 S24]].',
  'On fresh scars after operations, early laser was tested in 17 trials, and its worth is still uncertain [[E2 S74]].':
    'На свіжих рубцях після операцій ранній лазер перевіряли в 17 випробуваннях, і досі неясно, чи він чогось вартий [[E2 S74]].',
  'Keep this beside every percentage: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Тримайте це поруч із кожним відсотком: із людей, яким увели просту солону воду, 42 % сказали, що їхні рубці від акне стали кращими [[E1 S22]].',
  'Brown patches can follow laser, above all in darker skin [[E2 S30 S32]].':
    'Після лазера можуть з’явитися коричневі плями, надто на темнішій шкірі [[E2 S30 S32]].',
  'We found no count of harm that holds for all lasers together [[E0]].':
    'Підрахунку шкоди, спільного для всіх лазерів, ми не знайшли [[E0]].',
  'the “scar” grows, bleeds or itches: have it looked at before any laser':
    '«рубець» росте, кровоточить чи свербить: покажіть його лікареві перед будь-яким лазером',
  'you have a tan or sunburn: laser can wait':
    'ви засмагли чи обгоріли на сонці: лазер може зачекати',
  'your skin is naturally dark: that is no reason to be turned away, but ask about other settings and a plan for brown patches [[E2 S30 S32]]':
    'ваша шкіра від природи темна: це не причина вам відмовити, але спитайте про інші налаштування та про план на випадок коричневих плям [[E2 S30 S32]]',
  'you take isotretinoin, or did lately: decide with whoever prescribed it [[E3 S25]]':
    'ви приймаєте ізотретиноїн або приймали нещодавно: вирішуйте з тим, хто його призначив [[E3 S25]]',
  'your scars tend to become keloids': 'ваші рубці схильні ставати келоїдами',
  'you have rosacea or visible vessels': 'у вас розацеа або видимі судини',
  'you get cold sores and it is near the mouth':
    'у вас буває герпес на губах, а рубець близько до рота',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A laser turns skin tissue to vapour, over the whole area or in many small columns. It leaves an open or crusted surface that has to close.':
    'Лазер випаровує тканину шкіри по всій ділянці або багатьма тонкими стовпчиками. Лишається відкрита або вкрита кірочками поверхня, яка має загоїтися.',
  'The surface is opened and crusts; a non-ablative laser leaves the surface closed.':
    'Поверхню відкривають, і вона береться кірочками; неабляційний лазер лишає її цілою.',
  'It has been studied mostly on sunken acne scars of the face [[S29 S31]].':
    'Його вивчали здебільшого на запалих рубцях від акне на обличчі [[S29 S31]].',
  'It is used on raised scars too, where trials are few and their results unsure [[E2 S24]].':
    'Його застосовують і на опуклих рубцях, але там випробувань мало, а їхні результати непевні [[E2 S24]].',
  'Reviews of acne scars count it among what helps somewhat, from small and uneven trials [[E2 S29 S31]].':
    'Огляди про рубці від акне зараховують його до того, що дещо допомагає, за малими й різнорідними випробуваннями [[E2 S29 S31]].',
  'The skin is raw at first, and redness can last several months [[S99c]].':
    'Спершу шкіра — відкрита рана, а почервоніння може триматися кілька місяців [[S99c]].',
  'The skin is open for some days, and infection, long redness, changed colour and new scars can follow [[E3 S43]].':
    'Шкіра лишається відкритою кілька днів; після цього можливі інфекція, тривале почервоніння, зміна кольору й нові рубці [[E3 S43]].',
  'A review calls lasting harm from the fractional kind uncommon, with more risk for skin that is prone to keloids [[E3 S43]].':
    'Один огляд називає тривалу шкоду від фракційного різновиду нечастою; ризик більший для шкіри, схильної до келоїдів [[E3 S43]].',
  'Most infections are cold sores that wake up; pale patches can stay, and rarely an eyelid turns out [[E3 S99c]].':
    'Більшість інфекцій — це герпес, який прокинувся; можуть лишитися бліді плями, а зрідка вивертається повіка [[E3 S99c]].',
  'The laser takes off the top of the skin over the whole treated area, with no untouched skin left in between.':
    'Лазер знімає верхній шар шкіри з усієї ділянки й не лишає на ній острівців незайманої шкіри.',
  'The whole surface is removed; a fractional laser leaves small bridges of untouched skin.':
    'Знімають усю поверхню; фракційний лазер лишає маленькі острівці незайманої шкіри.',
  'It is used on scars of the face, and on skin aged by the sun [[S202]].':
    'Його застосовують на рубцях обличчя та на шкірі, що постаріла від сонця [[S202]].',
  'It is the older form; a review says that fractional lasers, which came later, did less harm and seemed to change scars about as much [[E3 S202]].':
    'Це давніша форма; за одним оглядом, фракційні лазери, які з’явилися пізніше, шкодили менше, а рубці змінювали, здається, приблизно так само [[E3 S202]].',
  'With no bridges of untouched skin left, the whole surface has to close; harm was more common than it is with fractional lasers [[E3 S202]].':
    'Острівців незайманої шкіри не лишається, тож загоїтися має вся поверхня; шкода траплялася частіше, ніж із фракційними лазерами [[E3 S202]].',
  'you take isotretinoin, or did lately: experts advise against fully ablative laser then [[E3 S25]]':
    'ви приймаєте ізотретиноїн або приймали нещодавно: фахівці радять тоді не робити суцільного абляційного шліфування лазером [[E3 S25]]',
  'A carbon dioxide laser takes off the whole surface of the treated skin and heats the layer below. The area is raw at first, then crusts.':
    'Вуглекислотний лазер знімає всю поверхню шкіри на ділянці й нагріває шар під нею. Спершу там відкрита рана, потім вона береться кірочками.',
  'CO2 over the whole area, with no gaps; the fractional CO2 laser makes a grid of small dots.':
    'CO2 по всій ділянці, без проміжків; фракційний CO2-лазер робить сітку дрібних цяток.',
  'We found no trial that sets this laser against leaving acne scars alone, and none on scars from chickenpox [[E0]].':
    'Ми не знайшли випробування, де цей лазер порівняли б із тим, щоб не чіпати рубців від акне, і жодного на рубцях від вітрянки [[E0]].',
  'An erbium laser takes off thin layers of the whole treated surface, with less heat left in the skin than a CO2 laser leaves.':
    'Ербієвий лазер знімає тонкі шари з усієї поверхні ділянки й лишає в шкірі менше тепла, ніж CO2-лазер.',
  'Erbium over the whole area, with no gaps; the fractional erbium laser makes a grid of dots.':
    'Ербій по всій ділянці, без проміжків; фракційний ербієвий лазер робить сітку цяток.',
  'We found no trial that sets this laser against leaving acne scars alone [[E0]].':
    'Ми не знайшли випробування, де цей лазер порівняли б із тим, щоб не чіпати рубців від акне [[E0]].',
  'One burn centre reports from its own experience that it helped with mild burn scars [[E3 S203]].':
    'Один опіковий центр повідомляє з власного досвіду, що він допоміг при незначних рубцях від опіків [[E3 S203]].',
  'The laser drills many tiny columns into the skin and leaves untouched skin between them. The dots crust and then fall off.':
    'Лазер пробиває в шкірі багато тонких стовпчиків і лишає між ними незайману шкіру. Цятки беруться кірочками, які потім відпадають.',
  'Open dots and crusts for days; the non-ablative kind heats under a surface that stays closed.':
    'Відкриті цятки й кірочки кілька днів; неабляційний лазер гріє під поверхнею, яка лишається цілою.',
  'It is used on sunken scars, above all from acne [[S29 S123]].':
    'Його застосовують на запалих рубцях, насамперед від акне [[S29 S123]].',
  'A review of acne scars gathered 30 studies of the CO2 kind and calls it helpful, with no agreement on how to do it [[E2 S123]].':
    'Огляд про рубці від акне зібрав 30 досліджень CO2-лазера цього виду й називає його корисним, але згоди, як саме його застосовувати, немає [[E2 S123]].',
  'Set against other treatments with light in 8 studies, neither doctors nor patients saw a difference [[E2 S122]].':
    'У 8 дослідженнях його порівняли з іншим лікуванням світлом, і ні лікарі, ні пацієнти різниці не побачили [[E2 S122]].',
  'A carbon dioxide laser makes a grid of tiny open columns in the skin, with untouched skin between them. The dots crust and then flake off.':
    'Вуглекислотний лазер робить у шкірі сітку тонких відкритих стовпчиків, між якими лишається незаймана шкіра. Цятки беруться кірочками, а потім злущуються.',
  'CO2 as a grid of open dots that crust; Fraxel Restore and Dual leave the surface closed.':
    'CO2 сіткою відкритих цяток, які беруться кірочками; Fraxel Restore і Dual лишають поверхню цілою.',
  'In 82 people with skin types III to V and acne scars, 37 % gained more than half; so about two in three gained half or less [[E2 S32]].':
    'Із 82 людей із типами шкіри III–V і рубцями від акне більш ніж наполовину стало краще 37 %; тож приблизно двом із трьох — наполовину або менше [[E2 S32]].',
  'In 8 trials with 249 people, acne scars gained a little more than with radiofrequency needling, with more pain and longer redness [[E2 S138]].':
    'У 8 випробуваннях із 249 людьми рубці від акне змінилися на краще трохи більше, ніж від мікроголкового RF, але біль був сильніший, а почервоніння довше [[E2 S138]].',
  'With your own plasma added, the odds of a visible gain in acne scars were 2.6 times as high, in 11 trials with 313 people [[E2 S37]].':
    'Коли додавали власну плазму, шанси на видиме поліпшення рубців від акне були у 2,6 раза вищі, в 11 випробуваннях із 313 людьми [[E2 S37]].',
  'For chickenpox scars we found no study of it alone [[E0]].':
    'Щодо рубців від вітрянки ми не знайшли дослідження, де був би лише цей лазер [[E0]].',
  'Brown patches followed in 14 % of people with skin types III to V [[E2 S32]].':
    'Коричневі плями з’явилися в 14 % людей із типами шкіри III–V [[E2 S32]].',
  'Brown patches came 4.4 times as often as with radiofrequency needling [[E2 S138]].':
    'Коричневі плями бували у 4,4 раза частіше, ніж після мікроголкового RF [[E2 S138]].',
  'An erbium laser makes a grid of tiny open columns in the skin, with untouched skin between them. The close relative called YSGG is counted here too.':
    'Ербієвий лазер робить у шкірі сітку тонких відкритих стовпчиків, між якими лишається незаймана шкіра. Сюди зараховано і його близького родича, YSGG.',
  'Erbium as a grid of open dots; "erbium glass" lasers of 1540-1550 nm do not open the skin.':
    'Ербій сіткою відкритих цяток; лазери на «ербієвому склі» 1540-1550 нм шкіри не відкривають.',
  'On the halves of 31 faces with acne scars, the doctors’ score fell by 44 % with erbium and by 39 % with a picosecond laser, too close to tell apart; patients liked the erbium side a little better [[E2 S120]].':
    'На половинах 31 обличчя з рубцями від акне тяжкість рубців за оцінкою лікарів зменшилася на 44 % з ербієвим лазером і на 39 % з пікосекундним: це надто близько, щоб розрізнити; пацієнтам ербієва половина подобалася трохи більше [[E2 S120]].',
  'A trial in acne scars combined it with your own plasma, so its share in the result is unclear [[E2 S37b]].':
    'У випробуванні на рубцях від акне його поєднали з власною плазмою, тож яка в результаті його частка, неясно [[E2 S37b]].',
  'One trial gave 4 sessions, 4 weeks apart [[S120]].':
    'В одному випробуванні зробили 4 сеанси з перервою 4 тижні [[S120]].',
  'Another gave 6 monthly sessions [[S37b]].':
    'В іншому — 6 сеансів, по одному на місяць [[S37b]].',
  'In the trial on 31 faces no serious harm was reported [[E2 S120]].':
    'У випробуванні на 31 обличчі про серйозну шкоду не повідомили [[E2 S120]].',
};
