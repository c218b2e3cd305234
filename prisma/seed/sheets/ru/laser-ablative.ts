import type { Translations } from '../translations';

export const laserAblative: Translations = {
  'It depends on the kind: some lasers aim at redness, some at the surface, some at the layers below it [[S31]].':
    'Зависит от вида: одни лазеры нацелены на красноту, другие на поверхность, третьи на слои под ней [[S31]].',
  'In acne scars, a review of 24 trials found fairly sure results for one filler only, and for no laser [[E2 S22]].':
    'При рубцах от акне обзор 24 испытаний нашёл довольно надёжный результат только у одного филлера и ни у одного лазера [[E2 S22]].',
  'In raised scars, a review of 15 trials with 604 people could not say with confidence how much lasers help [[E2 S24]].':
    'При выпуклых рубцах обзор 15 испытаний с 604 людьми не смог уверенно сказать, насколько помогают лазеры [[E2 S24]].',
  'On fresh scars after operations, early laser was tested in 17 trials, and its worth is still uncertain [[E2 S74]].':
    'На свежих рубцах после операций ранний лазер проверяли в 17 испытаниях, и польза его всё ещё неясна [[E2 S74]].',
  'Keep this beside every percentage: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Держите это рядом с любым процентом: из людей, которым ввели простую солёную воду, 42 % сказали, что рубцы от акне стали лучше [[E1 S22]].',
  'Brown patches can follow laser, above all in darker skin [[E2 S30 S32]].':
    'После лазера бывают коричневые пятна, чаще на более тёмной коже [[E2 S30 S32]].',
  'We found no count of harm that holds for all lasers together [[E0]].':
    'Подсчёта вреда сразу для всех лазеров мы не нашли [[E0]].',
  'the “scar” grows, bleeds or itches: have it looked at before any laser':
    '«рубец» растёт, кровоточит или зудит: пусть его посмотрят до любого лазера',
  'you have a tan or sunburn: laser can wait':
    'у вас загар или солнечный ожог: лазер может подождать',
  'your skin is naturally dark: that is no reason to be turned away, but ask about other settings and a plan for brown patches [[E2 S30 S32]]':
    'у вас от природы тёмная кожа: это не причина для отказа, но спросите о других настройках и о плане на случай коричневых пятен [[E2 S30 S32]]',
  'you take isotretinoin, or did lately: decide with whoever prescribed it [[E3 S25]]':
    'вы принимаете изотретиноин или недавно принимали: решайте с тем, кто его назначил [[E3 S25]]',
  'your scars tend to become keloids': 'ваши рубцы склонны становиться келоидами',
  'you have rosacea or visible vessels': 'у вас розацеа или видны сосуды',
  'you get cold sores and it is near the mouth':
    'у вас бывает герпес на губах, а это место рядом со ртом',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'It has been studied mostly on sunken acne scars of the face [[S29 S31]].':
    'Изучали его в основном на впалых рубцах от акне на лице [[S29 S31]].',
  'It is used on raised scars too, where trials are few and their results unsure [[E2 S24]].':
    'Применяют его и на выпуклых рубцах, где испытаний мало, а итоги неуверенные [[E2 S24]].',
  'Reviews of acne scars count it among what helps somewhat, from small and uneven trials [[E2 S29 S31]].':
    'Обзоры о рубцах от акне относят его к тому, что отчасти помогает, по небольшим и разным испытаниям [[E2 S29 S31]].',
  'The skin is raw at first, and redness can last several months [[S99c]].':
    'Сначала кожа как ссаженная, а краснота может держаться несколько месяцев [[S99c]].',
  'The skin is open for some days, and infection, long redness, changed colour and new scars can follow [[E3 S43]].':
    'Кожа несколько дней открыта, и потом возможны инфекция, долгая краснота, перемена цвета и новые рубцы [[E3 S43]].',
  'A review calls lasting harm from the fractional kind uncommon, with more risk for skin that is prone to keloids [[E3 S43]].':
    'Обзор называет стойкий вред от фракционного вида нечастым, а риск выше у кожи, склонной к келоидам [[E3 S43]].',
  'Most infections are cold sores that wake up; pale patches can stay, and rarely an eyelid turns out [[E3 S99c]].':
    'Чаще всего из инфекций просыпается герпес; могут остаться бледные пятна, а изредка выворачивается веко [[E3 S99c]].',
  'It is used on scars of the face, and on skin aged by the sun [[S202]].':
    'Применяют на рубцах лица и на коже, постаревшей от солнца [[S202]].',
  'It is the older form; a review says that fractional lasers, which came later, did less harm and seemed to change scars about as much [[E3 S202]].':
    'Это более старый вид; обзор пишет, что фракционные лазеры, появившиеся позже, вредили меньше, а рубцы меняли, похоже, примерно так же [[E3 S202]].',
  'With no bridges of untouched skin left, the whole surface has to close; harm was more common than it is with fractional lasers [[E3 S202]].':
    'Мостиков нетронутой кожи не остаётся, закрыться должна вся поверхность; вред бывал чаще, чем с фракционными лазерами [[E3 S202]].',
  'you take isotretinoin, or did lately: experts advise against fully ablative laser then [[E3 S25]]':
    'вы принимаете изотретиноин или недавно принимали: тогда эксперты не советуют полностью абляционный лазер [[E3 S25]]',
  'We found no trial that sets this laser against leaving acne scars alone, and none on scars from chickenpox [[E0]].':
    'Мы не нашли ни одного испытания, где этот лазер сравнили бы с отказом от лечения рубцов от акне, и ни одного на рубцах от ветрянки [[E0]].',
  'We found no trial that sets this laser against leaving acne scars alone [[E0]].':
    'Мы не нашли ни одного испытания, где этот лазер сравнили бы с отказом от лечения рубцов от акне [[E0]].',
  'One burn centre reports from its own experience that it helped with mild burn scars [[E3 S203]].':
    'Один ожоговый центр по своему опыту сообщает, что при лёгких рубцах от ожогов он помогал [[E3 S203]].',
  'It is used on sunken scars, above all from acne [[S29 S123]].':
    'Применяют на впалых рубцах, прежде всего от акне [[S29 S123]].',
  'A review of acne scars gathered 30 studies of the CO2 kind and calls it helpful, with no agreement on how to do it [[E2 S123]].':
    'Обзор о рубцах от акне собрал 30 исследований лазера CO2 и считает его полезным, но согласия, как им работать, нет [[E2 S123]].',
  'Set against other treatments with light in 8 studies, neither doctors nor patients saw a difference [[E2 S122]].':
    'В 8 исследованиях рядом с другими световыми методами ни врачи, ни пациенты разницы не увидели [[E2 S122]].',
  'In 82 people with skin types III to V and acne scars, 37 % gained more than half; so about two in three gained half or less [[E2 S32]].':
    'Из 82 человек с кожей типов III–V и рубцами от акне больше чем наполовину стало лучше у 37 %; то есть примерно у двоих из троих – наполовину или меньше [[E2 S32]].',
  'In 8 trials with 249 people, acne scars gained a little more than with radiofrequency needling, with more pain and longer redness [[E2 S138]].':
    'В 8 испытаниях с 249 людьми рубцы от акне улучшились чуть больше, чем от микроигольчатого RF, но больнее и с более долгой краснотой [[E2 S138]].',
  'With your own plasma added, the odds of a visible gain in acne scars were 2.6 times as high, in 11 trials with 313 people [[E2 S37]].':
    'С добавкой собственной плазмы шансы на заметное улучшение рубцов от акне были в 2,6 раза выше – в 11 испытаниях с 313 людьми [[E2 S37]].',
  'For chickenpox scars we found no study of it alone [[E0]].':
    'Для рубцов от ветрянки мы не нашли исследований его одного [[E0]].',
  'Brown patches followed in 14 % of people with skin types III to V [[E2 S32]].':
    'Коричневые пятна потом появились у 14 % людей с кожей типов III–V [[E2 S32]].',
  'Brown patches came 4.4 times as often as with radiofrequency needling [[E2 S138]].':
    'Коричневые пятна появлялись в 4,4 раза чаще, чем с микроигольчатым RF [[E2 S138]].',
  'On the halves of 31 faces with acne scars, the doctors’ score fell by 44 % with erbium and by 39 % with a picosecond laser, too close to tell apart; patients liked the erbium side a little better [[E2 S120]].':
    'На двух половинах 31 лица тяжесть рубцов от акне в баллах врачей снизилась на 44 % с эрбиевым и на 39 % с пикосекундным лазером – слишком близко, чтобы различить; самим людям эрбиевая сторона нравилась чуть больше [[E2 S120]].',
  'A trial in acne scars combined it with your own plasma, so its share in the result is unclear [[E2 S37b]].':
    'Одно испытание при рубцах от акне сочетало его с собственной плазмой, поэтому его доля в результате неясна [[E2 S37b]].',
  'One trial gave 4 sessions, 4 weeks apart [[S120]].':
    'В одном испытании было 4 сеанса, раз в 4 недели [[S120]].',
  'Another gave 6 monthly sessions [[S37b]].': 'В другом – 6 сеансов, раз в месяц [[S37b]].',
  'In the trial on 31 faces no serious harm was reported [[E2 S120]].':
    'В испытании на 31 лице о серьёзном вреде не сообщали [[E2 S120]].',
  'Light of a single colour is aimed at the scar in short pulses. Kinds differ in how deep they reach and whether they break the surface.':
    'Свет одного цвета короткими импульсами направляют на рубец. Виды различаются тем, как глубоко они достают и вскрывают ли поверхность.',
  'Any laser. Choose this when you do not know which kind it was.':
    'Любой лазер. Выбирайте, если не знаете, какой он был.',
  'A laser turns skin tissue to vapour, over the whole area or in many small columns. It leaves an open or crusted surface that has to close.':
    'Лазер испаряет ткань кожи: по всей площади или множеством тонких столбиков. Остаётся открытая или покрытая коркой поверхность, которой надо закрыться.',
  'The surface is opened and crusts; a non-ablative laser leaves the surface closed.':
    'Поверхность вскрыта и покрывается коркой; неабляционный лазер оставляет её закрытой.',
  'The laser takes off the top of the skin over the whole treated area, with no untouched skin left in between.':
    'Лазер снимает верх кожи по всей площади, нетронутых промежутков не остаётся.',
  'The whole surface is removed; a fractional laser leaves small bridges of untouched skin.':
    'Снимается вся поверхность; фракционный лазер оставляет мостики нетронутой кожи.',
  'A carbon dioxide laser takes off the whole surface of the treated skin and heats the layer below. The area is raw at first, then crusts.':
    'Углекислотный лазер снимает всю поверхность обработанной кожи и греет слой под ней. Сначала это место как ссадина, потом покрывается коркой.',
  'CO2 over the whole area, with no gaps; the fractional CO2 laser makes a grid of small dots.':
    'CO2 по всей площади, без промежутков; фракционный CO2-лазер делает сетку мелких точек.',
  'An erbium laser takes off thin layers of the whole treated surface, with less heat left in the skin than a CO2 laser leaves.':
    'Эрбиевый лазер снимает тонкие слои по всей поверхности, а тепла в коже оставляет меньше, чем CO2-лазер.',
  'Erbium over the whole area, with no gaps; the fractional erbium laser makes a grid of dots.':
    'Эрбий по всей площади, без промежутков; фракционный эрбиевый лазер делает сетку точек.',
  'The laser drills many tiny columns into the skin and leaves untouched skin between them. The dots crust and then fall off.':
    'Лазер пробивает в коже множество тонких столбиков и оставляет между ними нетронутую кожу. Точки покрываются корочками, потом те отпадают.',
  'Open dots and crusts for days; the non-ablative kind heats under a surface that stays closed.':
    'Открытые точки и корочки на несколько дней; неабляционный вид греет под закрытой поверхностью.',
  'A carbon dioxide laser makes a grid of tiny open columns in the skin, with untouched skin between them. The dots crust and then flake off.':
    'Углекислотный лазер делает в коже сетку крошечных открытых столбиков, между ними кожа не тронута. Точки покрываются корочками, потом те отшелушиваются.',
  'CO2 as a grid of open dots that crust; Fraxel Restore and Dual leave the surface closed.':
    'CO2 сеткой открытых точек, с корочками; Fraxel Restore и Dual оставляют поверхность закрытой.',
  'An erbium laser makes a grid of tiny open columns in the skin, with untouched skin between them. The close relative called YSGG is counted here too.':
    'Эрбиевый лазер делает в коже сетку крошечных открытых столбиков, между ними кожа не тронута. Близкий к нему лазер YSGG считается здесь же.',
  'Erbium as a grid of open dots; "erbium glass" lasers of 1540-1550 nm do not open the skin.':
    'Эрбий сеткой открытых точек; «эрбиевое стекло» 1540-1550 нм кожу не вскрывает.',
};
