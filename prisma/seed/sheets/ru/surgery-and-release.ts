import type { Translations } from '../translations';

export const surgeryAndRelease: Translations = {
  'It is meant for sunken scars that are tied down from below [[S40]].':
    'Предназначено для впалых рубцов, которые что-то держит снизу [[S40]].',
  'What was studied of it is subcision; the evidence stands on that page [[E3 S40]].':
    'Изучали из этого субцизию; данные – на её странице [[E3 S40]].',
  'you take blood thinners or bleed easily':
    'вы принимаете препараты, разжижающие кровь, или у вас легко идёт кровь',
  'your scars tend to become keloids': 'ваши рубцы склонны становиться келоидами',
  'there is an infection or active acne there': 'там инфекция или активное акне',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'Rolling acne scars, wide and wavy, are those it was studied on [[S40 S190]].':
    'Изучали её на волнистых рубцах от акне, широких и мягких [[S40 S190]].',
  'In 58 people with scars from acne, chickenpox, injury and operations suction was added in the days after: the gain was put at 72 % on average in the 46 who kept to it, and at 44 % in the 12 who did not [[E3 S97]].':
    'У 58 человек с рубцами от акне, ветрянки, травм и операций в следующие дни добавляли отсасывание: улучшение оценили в среднем в 72 % у 46 человек, которые делали это как надо, и в 44 % у 12, которые не делали [[E3 S97]].',
  'A trial with 100 people compared a blunt tube with a needle: with the tube, doctors called about 83 % good or very good; nobody was left untreated [[E2 S190]].':
    'Испытание со 100 людьми сравнило тупую трубочку с иглой: с трубочкой врачи назвали хорошими или очень хорошими около 83 %; без лечения не оставили никого [[E2 S190]].',
  'Reviews call it useful for tethered acne scars, from trials and series too uneven for one number, and say that scars often sink again [[E3 S40 S191]].':
    'Обзоры называют её полезной при рубцах от акне, которые что-то держит снизу, – по испытаниям и сериям, слишком разным для одного числа, – и пишут, что рубцы часто снова проваливаются [[E3 S40 S191]].',
  'We found no study of it on chickenpox scars alone [[E0]].':
    'Исследований на одних рубцах от ветрянки мы не нашли [[E0]].',
  'Bruises, collected blood, small lumps and infection can follow [[E3 S40]].':
    'Потом бывают синяки, скопления крови, мелкие узелки и инфекция [[E3 S40]].',
  'Pain, bleeding and harm to nerves or vessels are named for the needle, less so for the blunt tube [[E3 S191]].':
    'Для иглы называют боль, кровотечение и вред нервам или сосудам, для тупой трубочки – меньше [[E3 S191]].',
  'Which operation fits depends on shape, pull and place of the scar [[S95b S95]].':
    'Какая операция подходит, зависит от формы, натяжения и места рубца [[S95b S95]].',
  'No operation erases a scar; it swaps one for another that is hoped to show less [[E3 S95]].':
    'Ни одна операция не стирает рубец; она меняет его на другой, от которого ждут, что он будет заметен меньше [[E3 S95]].',
  'What we found on operations is mostly surgeons’ reviews and series, without a comparison [[E3 S95b S95]].':
    'Об операциях мы нашли в основном обзоры и серии хирургов, без сравнения [[E3 S95b S95]].',
  'A new scar goes on changing, and clinics judge it after about 12 months [[S61]].':
    'Новый рубец продолжает меняться, и клиники оценивают его примерно через 12 месяцев [[S61]].',
  'Surgeons may wait several months or even a year before they operate [[S95c]].':
    'Хирурги могут ждать несколько месяцев или даже год, прежде чем оперировать [[S95c]].',
  'Infection, and a new scar that is wider or raised, can follow [[E3 S61]].':
    'Потом бывают инфекция и новый рубец, который шире или выпуклый [[E3 S61]].',
  'your scars tend to become keloids: cutting alone often brings them back [[E3 S42b]]':
    'ваши рубцы склонны становиться келоидами: одно иссечение часто возвращает их [[E3 S42b]]',
  'you smoke, have diabetes or heal badly': 'вы курите, у вас диабет или раны заживают плохо',
  'you take blood thinners': 'вы принимаете препараты, разжижающие кровь',
  'you take isotretinoin, or did lately: experts found too little to demand a wait, so decide with the prescriber [[E3 S25]]':
    'вы принимаете изотретиноин или недавно принимали: эксперты не нашли достаточных причин требовать паузы, так что решайте с тем, кто его назначил [[E3 S25]]',
  'It is used on wide, deep or badly placed scars that can become one planned line [[S61 S95]].':
    'Применяют на широких, глубоких или неудачно расположенных рубцах, из которых можно сделать одну задуманную линию [[S61 S95]].',
  'It is an old operation, known from series and surgeons’ pages; we found no trial against leaving the scar alone [[E3 S61]].':
    'Это старая операция, известная по сериям и страницам хирургов; испытания, где её сравнили бы с тем, чтобы оставить рубец в покое, мы не нашли [[E3 S61]].',
  'Keloids cut out without anything else came back in 19 % to 45 % [[E3 S42b]].':
    'Келоиды, которые просто иссекли, вернулись в доле от 19 % до 45 % [[E3 S42b]].',
  'Radiation after a keloid is cut out is one of the ways that reviews name to lower that [[E2 S42 S82d]].':
    'Облучение после иссечения келоида – один из способов, которые обзоры называют, чтобы это снизить [[E2 S42 S82d]].',
  'It is done once, for small scars of the face mostly under local anaesthetic, and judged after about 12 months [[S61]].':
    'Делают один раз, маленькие рубцы лица чаще под местным обезболиванием, а оценивают примерно через 12 месяцев [[S61]].',
  'One health service gives a new scar up to 2 years to settle [[S95d]].':
    'Одна служба здравоохранения даёт новому рубцу до 2 лет, чтобы успокоиться [[S95d]].',
  'It is used on tight scars that pull, for instance over a joint or beside the mouth [[S95b]].':
    'Применяют на тугих рубцах, которые тянут, например над суставом или у рта [[S95b]].',
  'It loosens a scar that pulls, and lets its line follow the folds of the skin [[S95c]].':
    'Она ослабляет рубец, который тянет, и укладывает его линию вдоль складок кожи [[S95c]].',
  'Surgeons’ reviews describe that it makes a tight scar longer and turns it; we found no trial [[E3 S95b S158]].':
    'Обзоры хирургов описывают, что она удлиняет и поворачивает тугой рубец; испытаний мы не нашли [[E3 S95b S158]].',
  'It is used on long straight scars of the face that lie across its folds [[S158]].':
    'Применяют на длинных прямых рубцах лица, лежащих поперёк складок [[S158]].',
  'Surgeons’ texts say that a zigzag is harder for the eye to follow than a straight line [[E3 S158]].':
    'Тексты хирургов говорят, что за зигзагом глазу следить труднее, чем за прямой линией [[E3 S158]].',
  'Shown pictures, 810 adults saw it the other way round: they liked straight lines better than zigzags [[E3 S156]].':
    'На снимках 810 взрослых увидели наоборот: прямые линии нравились им больше зигзагов [[E3 S156]].',
  'It is used on single deep pits: ice-pick and steep-sided boxcar scars [[S31 S194]].':
    'Применяют на отдельных глубоких ямках: узких («айс-пик») и с отвесными краями («бокскар») [[S31 S194]].',
  'One site’s summary of studies on acne scars says that 74 % gained more than half, with nobody to compare them with [[E3 S16c]].':
    'Сводка исследований рубцов от акне на одном сайте говорит, что у 74 % стало лучше больше чем наполовину, а сравнить было не с кем [[E3 S16c]].',
  'Beside that number stands another: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Рядом с этим числом стоит другое: из людей, которым ввели простую солёную воду, 42 % сказали, что рубцы от акне стали лучше [[E1 S22]].',
  'It leaves a scar of its own, smaller than the pit it replaces [[E3 S194]].':
    'Он оставляет свой рубец, меньше той ямки, которую заменил [[E3 S194]].',
  'Bruises can last one to two weeks [[S194]].': 'Синяки могут держаться неделю или две [[S194]].',
  'We found descriptions by clinics and no study of this method alone [[E0 S199]].':
    'Мы нашли описания клиник и ни одного исследования одного этого способа [[E0 S199]].',
  'Clinics choose it for wide pits with steep sides and a floor that looks like skin [[S199]].':
    'Клиники выбирают его для широких ямок с крутыми краями и дном, похожим на кожу [[S199]].',
  'Clinics choose it for pits too wide or deep to be stitched in a line [[S199]].':
    'Клиники выбирают её для ямок, слишком широких или глубоких, чтобы зашить в линию [[S199]].',
  'We found descriptions by clinics and a society of surgeons, and no study of this method alone [[E0 S194 S199]].':
    'Мы нашли описания клиник и общества хирургов и ни одного исследования одного этого способа [[E0 S194 S199]].',
  'It is used where a tight or wide scar, mostly from a burn, is cut open or taken away [[S95b S154]].':
    'Применяют там, где тугой или широкий рубец, чаще от ожога, рассекают или удаляют [[S95b S154]].',
  'In a review of 327 publications on tight burn scars, 89 were on grafts and more on flaps of neighbouring skin; it names no winner and says that each person needs a plan of their own [[E3 S155]].':
    'В обзоре 327 публикаций о тугих рубцах от ожогов 89 были о пересадке кожи, и больше – о лоскутах соседней кожи; победителя он не называет и говорит, что каждому нужен свой план [[E3 S155]].',
  'The scar may tighten again after a graft, and the new skin may differ in colour [[E3 S154]].':
    'После пересадки рубец может снова стянуться, а новая кожа – отличаться цветом [[E3 S154]].',
  'The place that the skin comes from gets a scar too [[S95b]].':
    'На месте, откуда берут кожу, тоже остаётся рубец [[S95b]].',
  'It was tried on ice-pick acne scars, and used to shave the edges of pits [[S39 S39b]].':
    'Пробовали на узких глубоких рубцах от акне («айс-пик») и применяли, чтобы срезать края ямок [[S39 S39b]].',
  'We found one series of 10 people with ice-pick acne scars, with nobody to compare them with, and a practitioners’ chapter [[E3 S39 S39b]].':
    'Мы нашли одну серию из 10 человек с узкими глубокими рубцами от акне («айс-пик»), где сравнить было не с кем, и главу, написанную практиками [[E3 S39 S39b]].',
  'For chickenpox scars we found nothing but single stories [[E0]].':
    'Для рубцов от ветрянки мы не нашли ничего, кроме отдельных историй [[E0]].',
  'That series gave 3 monthly sessions [[S39]].': 'В той серии было 3 сеанса, раз в месяц [[S39]].',
  'A burn, pale skin or a new scar can follow [[E3 S39 S39b]].':
    'Потом бывают ожог, бледная кожа или новый рубец [[E3 S39 S39b]].',
  'We found no study of it on scars [[E0]].': 'Исследований на рубцах мы не нашли [[E0]].',
  'you have a pacemaker or another electric implant':
    'у вас кардиостимулятор или другой электрический имплант',
  'The strands that hold a sunken scar down are cut or loosened under the skin, without taking the scar out.':
    'Тяжи, которые держат впалый рубец снизу, перерезают или ослабляют под кожей, не вынимая рубца.',
  'Works under the scar and leaves its surface; surgery cuts through the surface.':
    'Работают под рубцом, поверхность остаётся; хирургия режет через поверхность.',
  'A needle, a blunt tube or a wire is moved under the scar to cut the strands that pull it down. Bruising is usual.':
    'Иглу, тупую трубочку или проволоку водят под рубцом, чтобы перерезать тяжи, которые тянут его вниз. Синяки обычны.',
  'Cuts strands under the skin through a pinhole; excision takes the scar itself out.':
    'Режет тяжи под кожей через прокол; иссечение вынимает сам рубец.',
  'The scar is cut, lifted, moved, replaced or shaped with a knife, a punch or an electric tip.':
    'Рубец режут, поднимают, переносят, заменяют или придают ему форму ножом, круглым лезвием или электрическим кончиком.',
  'Any operation on the scar itself. Choose this when you do not know which one.':
    'Любая операция на самом рубце. Выбирайте, если не знаете какая.',
  'The scar is cut out and the edges are stitched together. A new line takes its place.':
    'Рубец вырезают, края сшивают. На его месте остаётся новая линия.',
  'A cut in one line with stitches; punch excision takes out one small pit with a round blade.':
    'Разрез в одну линию со швами; панч-иссечение вынимает одну ямку круглым лезвием.',
  'Two triangles of skin are cut beside the scar and swapped, which turns the line and makes it longer and looser.':
    'Рядом с рубцом вырезают два треугольника кожи и меняют их местами; линия поворачивается, становится длиннее и свободнее.',
  'Turns and lengthens a tight scar; W-plasty only breaks a straight line into zigzags.':
    'Поворачивает и удлиняет тугой рубец; W-пластика только ломает прямую линию на зигзаги.',
  'The scar is cut out with zigzag edges that fit into each other and are stitched, so that the new line is broken up.':
    'Рубец вырезают с зигзагами по краям, которые входят друг в друга, и сшивают, чтобы новая линия была ломаной.',
  'Breaks a straight line into zigzags; Z-plasty turns the scar and makes it longer.':
    'Ломает прямую линию на зигзаги; Z-пластика поворачивает рубец и удлиняет его.',
  'A small round blade cuts around one pit at a time. The piece is then taken out, lifted or replaced.':
    'Маленькое круглое лезвие обрезает по одной ямке. Потом этот кусочек вынимают, поднимают или заменяют.',
  'One pit at a time with a round blade. Choose this when you do not know which punch method.':
    'По одной ямке круглым лезвием. Выбирайте, если не знаете, каким из панч-методов.',
  'A round blade takes out a single deep pit, and the small hole is closed with a stitch.':
    'Круглое лезвие вынимает одну глубокую ямку, а отверстие закрывают швом.',
  'The pit is taken out and stitched; in elevation it is lifted, in grafting it is replaced.':
    'Ямку вынимают и зашивают; при поднятии её поднимают, при пересадке заменяют.',
  'A round blade frees the floor of a pit, which is then raised to the level of the skin around it.':
    'Круглое лезвие освобождает дно ямки, и его поднимают вровень с кожей вокруг.',
  'Keeps the floor of the pit and lifts it; punch excision throws it away.':
    'Дно ямки сохраняют и поднимают; при панч-иссечении его выбрасывают.',
  'A round blade takes out a pit, and the hole gets a plug of your own skin, often from behind the ear.':
    'Круглое лезвие вынимает ямку, а в отверстие ставят кусочек вашей кожи, часто из-за уха.',
  'Fills one small hole with a plug of skin; a skin graft covers a larger area.':
    'Заполняет одно маленькое отверстие; пересадка кожи закрывает большую площадь.',
  'Skin is taken from another part of the body and laid over the place where the scar was removed or released.':
    'Кожу берут с другого места на теле и кладут туда, где рубец удалили или рассекли.',
  'Covers a larger area with moved skin; a punch graft fills one small pit.':
    'Закрывает большую площадь; панч-пересадка заполняет одну маленькую ямку.',
  'A thin wire tip cuts or shaves the edges of the scar with high-frequency radio waves.':
    'Тонкий проволочный кончик режет или срезает края рубца высокочастотными радиоволнами.',
  'A tip that cuts the edge of the scar; "RF" lifting and RF needling only heat the skin.':
    'Кончик режет край рубца; RF-лифтинг и микроигольчатый RF только греют кожу.',
  'An electric current at a fine tip burns, dries or cuts the tissue of the scar.':
    'Электрический ток на тонком кончике прижигает, сушит или режет ткань рубца.',
  'Burns by current, with more heat around the tip; radiowave surgery works at higher frequency.':
    'Жжёт током, и тепла вокруг кончика больше; радиоволновая хирургия работает на более высокой частоте.',
};
