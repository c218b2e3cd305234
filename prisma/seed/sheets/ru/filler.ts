import type { Translations } from '../translations';

export const filler: Translations = {
  'It lifts the floor of sunken scars, mostly soft and wide ones from acne [[S38 S140]].':
    'Он приподнимает дно впалых рубцов, чаще мягких и широких, от акне [[S38 S140]].',
  'Of people with acne scars, 77 % said they were better with one filler (PMMA), and 42 % said so with plain salt water: that is the line to hold every other filler to [[E1 S22]].':
    'Из людей с рубцами от акне 77 % сказали, что с одним филлером (PMMA) стало лучше, и 42 % сказали то же после простой солёной воды: с этой чертой и сравнивайте любой другой филлер [[E1 S22]].',
  'For chickenpox scars we found no study of any filler [[E0]].':
    'Для рубцов от ветрянки мы не нашли исследований ни одного филлера [[E0]].',
  'A review of acne scars gathered 26 studies with 1,121 people, and could not say which filler to prefer [[E2 S90c]].':
    'Обзор о рубцах от акне собрал 26 исследований с 1121 человеком и не смог сказать, какой филлер предпочесть [[E2 S90c]].',
  '**White, dusky or blotchy skin, pain out of proportion, any change of sight, trouble speaking, a weak arm or leg, or a sudden bad headache after a filler needs emergency care at once** [[H S28 S90b]].':
    '**Если после филлера кожа белая, сизая или пятнистая, боль слишком сильная, хоть как-то меняется зрение, трудно говорить, слабеет рука или нога или вдруг сильно заболела голова, нужна экстренная помощь, сразу** [[H S28 S90b]].',
  'Rarely, filler blocks a blood vessel, and skin or sight is lost; the American regulator warned in 2021 above all of needle-free devices that people use on themselves [[H S28]].':
    'Редко филлер закупоривает сосуд, и человек теряет участок кожи или зрение; американский регулятор предупредил в 2021 году прежде всего о безыгольных приборах, которыми люди пользуются сами [[H S28]].',
  'Bruises, lumps and infection can follow [[E3 S38b]].':
    'Потом бывают синяки, узелки и инфекция [[E3 S38b]].',
  'there is an infection or active acne there': 'там инфекция или активное акне',
  'you have had a bad reaction to a filler, or an allergy to one of its parts':
    'у вас была плохая реакция на филлер или аллергия на что-то в его составе',
  'you take blood thinners': 'вы принимаете препараты, разжижающие кровь',
  'your scars tend to become keloids': 'ваши рубцы склонны становиться келоидами',
  'you have an immune disease': 'у вас болезнь иммунной системы',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'For acne scars we found one study with 12 people followed for 36 weeks [[E3 S38]].':
    'О рубцах от акне мы нашли одно исследование с 12 людьми, за которыми наблюдали 36 недель [[E3 S38]].',
  'In another clinic’s series 11 of 13 people gained a quarter or less [[E3 S140]].':
    'В серии другой клиники у 11 из 13 человек стало лучше на четверть или меньше [[E3 S140]].',
  'It lasts 6 to 12 months by the American regulator, up to 2 years by a society of skin surgeons, depending on the product [[S38b S90]].':
    'Держится от 6 до 12 месяцев по словам американского регулятора и до 2 лет по словам общества хирургов кожи, смотря какой препарат [[S38b S90]].',
  'In 27 people with acne scars, seen after 12 months by the doctor who treated them, 22 % gained 75 % and 48 % gained 50 %; the fillers went in after subcision [[E3 S140]].':
    'Из 27 человек с рубцами от акне лечивший их врач через 12 месяцев увидел у 22 % улучшение на 75 %, у 48 % – на 50 %; филлеры вводили после субцизии [[E3 S140]].',
  'It lasts about 18 months [[S90]].': 'Держится примерно 18 месяцев [[S90]].',
  'It was studied on wavy, rolling acne scars [[S141]].':
    'Изучали на волнистых рубцах от акне [[S141]].',
  'Of 22 people 45.5 % to 68.2 % were much or excellently better by the most sensitive camera, with nobody to compare them with [[E3 S141]].':
    'Из 22 человек от 45,5 % до 68,2 % по самой чувствительной камере стали намного или отлично лучше, а сравнить было не с кем [[E3 S141]].',
  'That study gave 3 to 4 treatments, 4 weeks apart [[S141]].':
    'В том исследовании было 3–4 процедуры, раз в 4 недели [[S141]].',
  'One person of the 22 had a lump that could be felt [[E3 S141]].':
    'У одного человека из 22 прощупывался узелок [[E3 S141]].',
  'It was tested on soft, sunken acne scars [[S22]].':
    'Проверяли на мягких впалых рубцах от акне [[S22]].',
  'It is the one treatment of acne scars whose result reviewers trust fairly well: 77 % said their scars were better, against 42 % with salt water [[E1 S22]].':
    'Это единственное лечение рубцов от акне, результату которого авторы обзора довольно уверенно доверяют: 77 % сказали, что рубцы лучше, против 42 % с солёной водой [[E1 S22]].',
  'The difference to salt water, 35 points, is what the filler itself added [[E1 S22]].':
    'Разница с солёной водой, 35 пунктов, – это и есть то, что добавил сам филлер [[E1 S22]].',
  'The body does not take the beads up, so they stay [[S90]].':
    'Тело эти шарики не растворяет, так что они остаются [[S90]].',
  'What stays can also form lumps that stay; we found no count of them in scars [[E0]].':
    'То, что остаётся, может дать и стойкие узелки; подсчёта их в рубцах мы не нашли [[E0]].',
  'you react to collagen from cows, which is in the gel':
    'у вас реакция на коровий коллаген: он есть в геле',
  'Collagen from cows was allowed for acne scars in the United States in 1983 and given up by its maker in 2010 [[S144]].':
    'Коровий коллаген разрешили для рубцов от акне в США в 1983 году, а в 2010 производитель от него отказался [[S144]].',
  'We found no trial of today’s collagen fillers on scars [[E0 S144]].':
    'Испытаний нынешних коллагеновых филлеров на рубцах мы не нашли [[E0 S144]].',
  'It lasts 3 to 4 months, the shortest of all [[S90]].':
    'Держится от 3 до 4 месяцев, меньше всех [[S90]].',
  'Cow collagen called for two skin tests, and about 1.5 % of people reacted although their test was clean [[E3 S144 S145]].':
    'Для коровьего коллагена нужны были две кожные пробы, и примерно у 1,5 % людей реакция была, хотя проба была чистой [[E3 S144 S145]].',
  'you have an allergy to meat, to gelatine or to a collagen product':
    'у вас аллергия на мясо, желатин или препарат коллагена',
  'It was studied on sunken acne scars [[S142]].': 'Изучали на впалых рубцах от акне [[S142]].',
  'In a trial with 20 women, those given it measured better after 3 months and those given salt water did not [[E2 S142]].':
    'В испытании с 20 женщинами у тех, кому его ввели, измерения через 3 месяца были лучше, а у тех, кому ввели солёную воду, – нет [[E2 S142]].',
  'you are allergic to fish': 'у вас аллергия на рыбу',
  'A gel or a paste is injected under a sunken scar to raise its floor. Fillers differ in what they are made of.':
    'Под впалый рубец вводят гель или пасту, чтобы приподнять его дно. Филлеры различаются тем, из чего они.',
  'Any gel or paste put under the scar for volume; boosters are many tiny shots near the surface.':
    'Любой гель или паста под рубец ради объёма; биоревитализация – множество мелких уколов у поверхности.',
  'A thick gel of hyaluronic acid, a sugar that skin also makes, is injected under the scar. The body takes it up again over months.':
    'Под рубец вводят густой гель гиалуроновой кислоты, сахара, который есть и в коже. За месяцы тело его растворяет.',
  'Hyaluronic acid as a thick gel for volume; the booster is a thin one spread over an area.':
    'Гиалуроновая кислота густым гелем, ради объёма; биоревитализация – жидкая, по всему участку.',
  'Tiny calcium beads in a gel are injected under the skin. The gel goes first, the beads over many months.':
    'Под кожу вводят крошечные шарики кальция в геле. Сначала уходит гель, за много месяцев – шарики.',
  'Beads of calcium; hyaluronic acid can be dissolved by a doctor, this cannot.':
    'Шарики кальция; гиалуроновую кислоту врач может растворить, это – нет.',
  'Fine grains of polylactic acid in water are injected under the skin, where they stay for months and slowly dissolve.':
    'Под кожу вводят мелкие крупинки полимолочной кислоты в воде; они остаются там месяцами и медленно растворяются.',
  'Grains in water, not a gel that is seen at once; not the lactic acid used in peels.':
    'Крупинки в воде, а не гель, который видно сразу; это не молочная кислота из пилингов.',
  'Round plastic beads in a collagen gel are injected under the scar. The gel goes, the beads stay for good.':
    'Под рубец вводят круглые шарики пластика в коллагеновом геле. Гель уходит, шарики остаются навсегда.',
  'Stays in the skin for life; the other fillers are taken up by the body in time.':
    'Остаётся в коже на всю жизнь; другие филлеры тело со временем растворяет.',
  'Collagen from animals or people is injected under or into the scar. Some kinds need an allergy test first.':
    'Под рубец или в него вводят коллаген животных или человека. Для некоторых видов сначала нужна проба на аллергию.',
  'Collagen as an injection; collagen creams, drinks and pills are other things.':
    'Коллаген уколом; кремы, напитки и таблетки с коллагеном – это другое.',
  'A gel with purified pieces of DNA, mostly from salmon or trout, is injected in small drops into the skin.':
    'В кожу мелкими каплями вводят гель с очищенными кусочками ДНК, чаще лосося или форели.',
  'Made from fish DNA; skin boosters and most fillers are made of hyaluronic acid.':
    'Из ДНК рыб; биоревитализация и большинство филлеров – из гиалуроновой кислоты.',
};
