import type { Translations } from '../translations';

export const filler: Translations = {
  'A gel or a paste is injected under a sunken scar to raise its floor. Fillers differ in what they are made of.':
    'Під запалий рубець вводять гель або пасту, щоб підняти його дно. Філери різняться тим, із чого їх зроблено.',
  'Any gel or paste put under the scar for volume; boosters are many tiny shots near the surface.':
    'Будь-який гель чи паста під рубець для об’єму; біоревіталізація — багато дрібних уколів біля поверхні.',
  'It lifts the floor of sunken scars, mostly soft and wide ones from acne [[S38 S140]].':
    'Він підіймає дно запалих рубців, здебільшого м’яких і широких, від акне [[S38 S140]].',
  'Of people with acne scars, 77 % said they were better with one filler (PMMA), and 42 % said so with plain salt water: that is the line to hold every other filler to [[E1 S22]].':
    'З людей із рубцями від акне 77 % сказали, що їм стало краще з одним філером (PMMA), і 42 % сказали те саме про просту солону воду: ось межа, з якою треба порівнювати кожен інший філер [[E1 S22]].',
  'For chickenpox scars we found no study of any filler [[E0]].':
    'Щодо рубців від вітрянки ми не знайшли дослідження жодного філера [[E0]].',
  'A review of acne scars gathered 26 studies with 1,121 people, and could not say which filler to prefer [[E2 S90c]].':
    'Огляд про рубці від акне зібрав 26 досліджень із 1 121 людиною і не зміг сказати, якому філеру віддати перевагу [[E2 S90c]].',
  '**White, dusky or blotchy skin, pain out of proportion, any change of sight, trouble speaking, a weak arm or leg, or a sudden bad headache after a filler needs emergency care at once** [[H S28 S90b]].':
    '**Якщо після філера шкіра біла, синювата чи плямиста, біль непомірно сильний, хоч якось змінився зір, важко говорити, ослабла рука чи нога або раптом сильно заболіла голова, негайно потрібна невідкладна допомога** [[H S28 S90b]].',
  'Rarely, filler blocks a blood vessel, and skin or sight is lost; the American regulator warned in 2021 above all of needle-free devices that people use on themselves [[H S28]].':
    'Зрідка філер закупорює судину, і втрачають шкіру або зір; у 2021 році американський регулятор застеріг насамперед від безголкових приладів, якими люди користуються самі [[H S28]].',
  'Bruises, lumps and infection can follow [[E3 S38b]].':
    'Можливі синці, вузлики та інфекція [[E3 S38b]].',
  'there is an infection or active acne there': 'там є інфекція або активне акне',
  'you have had a bad reaction to a filler, or an allergy to one of its parts':
    'у вас була погана реакція на філер або є алергія на його складову',
  'you take blood thinners': 'ви приймаєте ліки, що розріджують кров',
  'your scars tend to become keloids': 'ваші рубці схильні ставати келоїдами',
  'you have an immune disease': 'у вас імунна хвороба',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A thick gel of hyaluronic acid, a sugar that skin also makes, is injected under the scar. The body takes it up again over months.':
    'Під рубець вводять густий гель із гіалуронової кислоти, цукру, який є і в шкірі. За місяці тіло його поглинає.',
  'Hyaluronic acid as a thick gel for volume; the booster is a thin one spread over an area.':
    'Гіалуронова кислота як густий гель для об’єму; у біоревіталізації вона рідка, по всій ділянці.',
  'For acne scars we found one study with 12 people followed for 36 weeks [[E3 S38]].':
    'Щодо рубців від акне ми знайшли одне дослідження, із 12 людьми, за якими наглядали 36 тижнів [[E3 S38]].',
  'In another clinic’s series 11 of 13 people gained a quarter or less [[E3 S140]].':
    'У групі іншої клініки в 11 із 13 людей поліпшення було на чверть або менше [[E3 S140]].',
  'It lasts 6 to 12 months by the American regulator, up to 2 years by a society of skin surgeons, depending on the product [[S38b S90]].':
    'Він тримається від 6 до 12 місяців, за даними американського регулятора, і до 2 років, за даними товариства шкірних хірургів; залежить від засобу [[S38b S90]].',
  'Tiny calcium beads in a gel are injected under the skin. The gel goes first, the beads over many months.':
    'Під шкіру вводять крихітні кульки кальцію в гелі. Спершу зникає гель, а за багато місяців і кульки.',
  'Beads of calcium; hyaluronic acid can be dissolved by a doctor, this cannot.':
    'Кульки кальцію; гіалуронову кислоту лікар може розчинити, а їх — ні.',
  'In 27 people with acne scars, seen after 12 months by the doctor who treated them, 22 % gained 75 % and 48 % gained 50 %; the fillers went in after subcision [[E3 S140]].':
    'У 27 людей із рубцями від акне, яких через 12 місяців оглянув той самий лікар, що їх лікував, поліпшення на 75 % було у 22 %, а на 50 % — у 48 %; філери вводили після субцизії [[E3 S140]].',
  'It lasts about 18 months [[S90]].': 'Він тримається приблизно 18 місяців [[S90]].',
  'Fine grains of polylactic acid in water are injected under the skin, where they stay for months and slowly dissolve.':
    'Під шкіру вводять дрібні зернятка полімолочної кислоти у воді; там вони лежать місяцями й поволі розчиняються.',
  'Grains in water, not a gel that is seen at once; not the lactic acid used in peels.':
    'Зернятка у воді, а не гель, видимий одразу; це не та молочна кислота, що в пілінгах.',
  'It was studied on wavy, rolling acne scars [[S141]].':
    'Її вивчали на хвилястих рубцях від акне [[S141]].',
  'Of 22 people 45.5 % to 68.2 % were much or excellently better by the most sensitive camera, with nobody to compare them with [[E3 S141]].':
    'Із 22 людей у 45,5–68,2 % за найчутливішою камерою поліпшення було велике або відмінне, але порівняти їх не було з ким [[E3 S141]].',
  'That study gave 3 to 4 treatments, 4 weeks apart [[S141]].':
    'У тому дослідженні було 3–4 процедури з перервою 4 тижні [[S141]].',
  'One person of the 22 had a lump that could be felt [[E3 S141]].':
    'В однієї людини з 22 був вузлик, який промацувався [[E3 S141]].',
  'Round plastic beads in a collagen gel are injected under the scar. The gel goes, the beads stay for good.':
    'Під рубець вводять круглі пластикові кульки в колагеновому гелі. Гель зникає, а кульки лишаються назавжди.',
  'Stays in the skin for life; the other fillers are taken up by the body in time.':
    'Лишається в шкірі на все життя; інші філери тіло з часом поглинає.',
  'It was tested on soft, sunken acne scars [[S22]].':
    'Його перевіряли на м’яких запалих рубцях від акне [[S22]].',
  'It is the one treatment of acne scars whose result reviewers trust fairly well: 77 % said their scars were better, against 42 % with salt water [[E1 S22]].':
    'Це єдиний спосіб лікування рубців від акне, результату якого автори огляду досить довіряють: 77 % сказали, що рубці стали кращими, проти 42 % із солоною водою [[E1 S22]].',
  'The difference to salt water, 35 points, is what the filler itself added [[E1 S22]].':
    'Різниця із солоною водою, 35 пунктів, — це те, що додав сам філер [[E1 S22]].',
  'The body does not take the beads up, so they stay [[S90]].':
    'Кульок тіло не поглинає, тож вони лишаються [[S90]].',
  'What stays can also form lumps that stay; we found no count of them in scars [[E0]].':
    'Що лишається, може утворити й вузлики, які теж лишаються; підрахунку їх у рубцях ми не знайшли [[E0]].',
  'you react to collagen from cows, which is in the gel':
    'ви реагуєте на коров’ячий колаген, який є в гелі',
  'Collagen from animals or people is injected under or into the scar. Some kinds need an allergy test first.':
    'Під рубець або в нього вводять колаген тварин чи людини. Для деяких видів спершу потрібна проба на алергію.',
  'Collagen as an injection; collagen creams, drinks and pills are other things.':
    'Колаген у вигляді уколу; колагенові креми, напої та пігулки — інша річ.',
  'Collagen from cows was allowed for acne scars in the United States in 1983 and given up by its maker in 2010 [[S144]].':
    'Коров’ячий колаген для рубців від акне дозволили в США в 1983 році, а у 2010 році виробник від нього відмовився [[S144]].',
  'We found no trial of today’s collagen fillers on scars [[E0 S144]].':
    'Випробування теперішніх колагенових філерів на рубцях ми не знайшли [[E0 S144]].',
  'It lasts 3 to 4 months, the shortest of all [[S90]].':
    'Він тримається від 3 до 4 місяців, найменше з усіх [[S90]].',
  'Cow collagen called for two skin tests, and about 1.5 % of people reacted although their test was clean [[E3 S144 S145]].':
    'Для коров’ячого колагену потрібні були дві шкірні проби, і приблизно 1,5 % людей реагували, хоча проба була чиста [[E3 S144 S145]].',
  'you have an allergy to meat, to gelatine or to a collagen product':
    'у вас алергія на м’ясо, желатин або засіб із колагеном',
  'A gel with purified pieces of DNA, mostly from salmon or trout, is injected in small drops into the skin.':
    'Гель з очищеними шматочками ДНК, здебільшого лосося чи форелі, вводять у шкіру дрібними краплями.',
  'Made from fish DNA; skin boosters and most fillers are made of hyaluronic acid.':
    'З ДНК риб; біоревіталізація та більшість філерів — із гіалуронової кислоти.',
  'It was studied on sunken acne scars [[S142]].':
    'Їх вивчали на запалих рубцях від акне [[S142]].',
  'In a trial with 20 women, those given it measured better after 3 months and those given salt water did not [[E2 S142]].':
    'У випробуванні з 20 жінками через 3 місяці виміри були кращі в тих, кому ввели їх, а в тих, кому ввели солону воду, — ні [[E2 S142]].',
  'you are allergic to fish': 'у вас алергія на рибу',
};
