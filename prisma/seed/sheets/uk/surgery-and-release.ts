import type { Translations } from '../translations';

export const surgeryAndRelease: Translations = {
  'The strands that hold a sunken scar down are cut or loosened under the skin, without taking the scar out.':
    'Тяжі, які тримають запалий рубець, перерізають або розпушують під шкірою, а сам рубець не виймають.',
  'Works under the scar and leaves its surface; surgery cuts through the surface.':
    'Працюють під рубцем, поверхні не чіпають; хірург розрізає поверхню.',
  'It is meant for sunken scars that are tied down from below [[S40]].':
    'Його призначено для запалих рубців, які щось тримає знизу [[S40]].',
  'What was studied of it is subcision; the evidence stands on that page [[E3 S40]].':
    'Вивчали з цього субцизію; докази — на її сторінці [[E3 S40]].',
  'you take blood thinners or bleed easily':
    'ви приймаєте ліки, що розріджують кров, або у вас легко починається кровотеча',
  'your scars tend to become keloids': 'ваші рубці схильні ставати келоїдами',
  'there is an infection or active acne there': 'там є інфекція або активне акне',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A needle, a blunt tube or a wire is moved under the scar to cut the strands that pull it down. Bruising is usual.':
    'Голкою, тупою трубкою чи дротом проходять під рубцем і перерізають тяжі, які тягнуть його вниз. Синці — річ звичайна.',
  'Cuts strands under the skin through a pinhole; excision takes the scar itself out.':
    'Перерізає тяжі під шкірою через прокол; висічення виймає сам рубець.',
  'Rolling acne scars, wide and wavy, are those it was studied on [[S40 S190]].':
    'Вивчали її на хвилястих рубцях від акне, широких, із м’якими краями [[S40 S190]].',
  'In 58 people with scars from acne, chickenpox, injury and operations suction was added in the days after: the gain was put at 72 % on average in the 46 who kept to it, and at 44 % in the 12 who did not [[E3 S97]].':
    'У 58 людей із рубцями від акне, вітрянки, травм і операцій у наступні дні додавали вакуум: у 46, які робили це як слід, поліпшення оцінили в середньому на 72 %, а у 12, які не робили, — на 44 % [[E3 S97]].',
  'A trial with 100 people compared a blunt tube with a needle: with the tube, doctors called about 83 % good or very good; nobody was left untreated [[E2 S190]].':
    'У випробуванні зі 100 людьми порівняли тупу трубку з голкою: із трубкою лікарі назвали результат добрим або дуже добрим приблизно у 83 %; без лікування не лишили нікого [[E2 S190]].',
  'Reviews call it useful for tethered acne scars, from trials and series too uneven for one number, and say that scars often sink again [[E3 S40 S191]].':
    'Огляди називають її корисною для притягнутих знизу рубців від акне, за випробуваннями й групами, надто різними для одного числа, і кажуть, що рубці часто знову западають [[E3 S40 S191]].',
  'We found no study of it on chickenpox scars alone [[E0]].':
    'Дослідження лише на рубцях від вітрянки ми не знайшли [[E0]].',
  'Bruises, collected blood, small lumps and infection can follow [[E3 S40]].':
    'Можливі синці, скупчення крові, дрібні вузлики та інфекція [[E3 S40]].',
  'Pain, bleeding and harm to nerves or vessels are named for the needle, less so for the blunt tube [[E3 S191]].':
    'Для голки названо біль, кровотечу й ушкодження нервів або судин, для тупої трубки — менше [[E3 S191]].',
  'The scar is cut, lifted, moved, replaced or shaped with a knife, a punch or an electric tip.':
    'Рубець розрізають, підіймають, переміщують, замінюють або вирівнюють скальпелем, круглим лезом чи електричним кінчиком.',
  'Any operation on the scar itself. Choose this when you do not know which one.':
    'Будь-яка операція на самому рубці. Виберіть це, якщо не знаєте, яка саме.',
  'Which operation fits depends on shape, pull and place of the scar [[S95b S95]].':
    'Яка операція підходить, залежить від форми, натягу й місця рубця [[S95b S95]].',
  'No operation erases a scar; it swaps one for another that is hoped to show less [[E3 S95]].':
    'Жодна операція рубця не стирає; вона міняє один рубець на інший, який, як сподіваються, буде менш помітний [[E3 S95]].',
  'What we found on operations is mostly surgeons’ reviews and series, without a comparison [[E3 S95b S95]].':
    'Те, що ми знайшли про операції, — це здебільшого огляди хірургів та описи груп, без порівняння [[E3 S95b S95]].',
  'A new scar goes on changing, and clinics judge it after about 12 months [[S61]].':
    'Новий рубець іще змінюється, і клініки оцінюють його приблизно через 12 місяців [[S61]].',
  'Surgeons may wait several months or even a year before they operate [[S95c]].':
    'Хірурги можуть чекати кілька місяців або й рік, перш ніж оперувати [[S95c]].',
  'Infection, and a new scar that is wider or raised, can follow [[E3 S61]].':
    'Можливі інфекція та новий рубець, ширший або опуклий [[E3 S61]].',
  'your scars tend to become keloids: cutting alone often brings them back [[E3 S42b]]':
    'ваші рубці схильні ставати келоїдами: після самого лише вирізання вони часто повертаються [[E3 S42b]]',
  'you smoke, have diabetes or heal badly': 'ви курите, маєте діабет або погано загоюєтеся',
  'you take blood thinners': 'ви приймаєте ліки, що розріджують кров',
  'you take isotretinoin, or did lately: experts found too little to demand a wait, so decide with the prescriber [[E3 S25]]':
    'ви приймаєте ізотретиноїн або приймали нещодавно: фахівці знайшли замало підстав вимагати перерви, тож вирішуйте з тим, хто його призначив [[E3 S25]]',
  'The scar is cut out and the edges are stitched together. A new line takes its place.':
    'Рубець вирізають, а краї зшивають. На його місці лишається нова лінія.',
  'A cut in one line with stitches; punch excision takes out one small pit with a round blade.':
    'Розріз однією лінією зі швами; панч-висічення виймає одну ямку круглим лезом.',
  'It is used on wide, deep or badly placed scars that can become one planned line [[S61 S95]].':
    'Його застосовують на широких, глибоких або невдало розташованих рубцях, із яких можна зробити одну продуману лінію [[S61 S95]].',
  'It is an old operation, known from series and surgeons’ pages; we found no trial against leaving the scar alone [[E3 S61]].':
    'Це давня операція, відома з описів груп і сторінок хірургів; ми не знайшли випробування, де порівняли б із тим, щоб рубця не чіпати [[E3 S61]].',
  'Keloids cut out without anything else came back in 19 % to 45 % [[E3 S42b]].':
    'Келоїди, які лише вирізали й більше нічого не робили, повернулися в 19–45 % [[E3 S42b]].',
  'Radiation after a keloid is cut out is one of the ways that reviews name to lower that [[E2 S42 S82d]].':
    'Опромінення після вирізання келоїда — один зі способів, які огляди називають, щоб це траплялося рідше [[E2 S42 S82d]].',
  'It is done once, for small scars of the face mostly under local anaesthetic, and judged after about 12 months [[S61]].':
    'Роблять його один раз, для малих рубців обличчя здебільшого під місцевим знеболенням, а оцінюють приблизно через 12 місяців [[S61]].',
  'One health service gives a new scar up to 2 years to settle [[S95d]].':
    'Одна служба охорони здоров’я дає новому рубцю до 2 років, щоб він уклався [[S95d]].',
  'Two triangles of skin are cut beside the scar and swapped, which turns the line and makes it longer and looser.':
    'Поруч із рубцем вирізають два трикутники шкіри й міняють їх місцями: лінія повертається, стає довшою й вільнішою.',
  'Turns and lengthens a tight scar; W-plasty only breaks a straight line into zigzags.':
    'Повертає й подовжує тугий рубець; W-пластика лише ламає пряму лінію зигзагом.',
  'It is used on tight scars that pull, for instance over a joint or beside the mouth [[S95b]].':
    'Її застосовують на тугих рубцях, які тягнуть, наприклад на суглобі чи біля рота [[S95b]].',
  'It loosens a scar that pulls, and lets its line follow the folds of the skin [[S95c]].':
    'Вона послаблює рубець, який тягне, і дає його лінії лягти вздовж складок шкіри [[S95c]].',
  'Surgeons’ reviews describe that it makes a tight scar longer and turns it; we found no trial [[E3 S95b S158]].':
    'Огляди хірургів описують, що вона подовжує тугий рубець і повертає його; випробування ми не знайшли [[E3 S95b S158]].',
  'The scar is cut out with zigzag edges that fit into each other and are stitched, so that the new line is broken up.':
    'Рубець вирізають зигзагом, краї входять один в один, і їх зшивають, тож нова лінія ламана.',
  'Breaks a straight line into zigzags; Z-plasty turns the scar and makes it longer.':
    'Ламає пряму лінію зигзагом; Z-пластика повертає рубець і подовжує його.',
  'It is used on long straight scars of the face that lie across its folds [[S158]].':
    'Її застосовують на довгих прямих рубцях обличчя, які йдуть упоперек його складок [[S158]].',
  'Surgeons’ texts say that a zigzag is harder for the eye to follow than a straight line [[E3 S158]].':
    'Тексти хірургів кажуть, що за зигзагом оку стежити важче, ніж за прямою лінією [[E3 S158]].',
  'Shown pictures, 810 adults saw it the other way round: they liked straight lines better than zigzags [[E3 S156]].':
    'Коли картинки показали 810 дорослим, вони бачили це навпаки: прямі лінії подобалися їм більше, ніж зигзаги [[E3 S156]].',
  'A small round blade cuts around one pit at a time. The piece is then taken out, lifted or replaced.':
    'Маленьке кругле лезо обводить по одній ямці за раз. Потім цей шматочок виймають, підіймають або замінюють.',
  'One pit at a time with a round blade. Choose this when you do not know which punch method.':
    'По одній ямці за раз, круглим лезом. Виберіть це, якщо не знаєте, який саме панч-метод.',
  'It is used on single deep pits: ice-pick and steep-sided boxcar scars [[S31 S194]].':
    'Їх застосовують на окремих глибоких ямках: вузьких («айс-пік») і з прямими стрімкими краями («бокскар») [[S31 S194]].',
  'One site’s summary of studies on acne scars says that 74 % gained more than half, with nobody to compare them with [[E3 S16c]].':
    'Підсумок досліджень на рубцях від акне, зроблений одним сайтом, каже, що в 74 % поліпшення було більш ніж наполовину, але порівняти їх не було з ким [[E3 S16c]].',
  'Beside that number stands another: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Поруч із цим числом стоїть інше: із людей, яким увели просту солону воду, 42 % сказали, що їхні рубці від акне стали кращими [[E1 S22]].',
  'It leaves a scar of its own, smaller than the pit it replaces [[E3 S194]].':
    'Лишається власний рубець, менший за ямку, на місці якої він з’явився [[E3 S194]].',
  'Bruises can last one to two weeks [[S194]].': 'Синці можуть триматися один-два тижні [[S194]].',
  'A round blade takes out a single deep pit, and the small hole is closed with a stitch.':
    'Круглим лезом виймають одну глибоку ямку, а маленький отвір закривають швом.',
  'The pit is taken out and stitched; in elevation it is lifted, in grafting it is replaced.':
    'Ямку виймають і зашивають; під час підняття її піднімають, під час пересадки — замінюють.',
  'We found descriptions by clinics and no study of this method alone [[E0 S199]].':
    'Ми знайшли описи клінік і жодного дослідження самого лише цього способу [[E0 S199]].',
  'A round blade frees the floor of a pit, which is then raised to the level of the skin around it.':
    'Круглим лезом звільняють дно ямки, а потім піднімають його до рівня шкіри навколо.',
  'Keeps the floor of the pit and lifts it; punch excision throws it away.':
    'Дно ямки зберігають і піднімають; під час панч-висічення його викидають.',
  'Clinics choose it for wide pits with steep sides and a floor that looks like skin [[S199]].':
    'Клініки вибирають його для широких ямок зі стрімкими краями, дно яких схоже на шкіру [[S199]].',
  'A round blade takes out a pit, and the hole gets a plug of your own skin, often from behind the ear.':
    'Круглим лезом виймають ямку, а в отвір вставляють шматочок вашої власної шкіри, часто з-за вуха.',
  'Fills one small hole with a plug of skin; a skin graft covers a larger area.':
    'Заповнює один маленький отвір шматочком шкіри; пересадка шкіри вкриває більшу ділянку.',
  'Clinics choose it for pits too wide or deep to be stitched in a line [[S199]].':
    'Клініки вибирають її для ямок, надто широких або глибоких, щоб зашити лінією [[S199]].',
  'We found descriptions by clinics and a society of surgeons, and no study of this method alone [[E0 S194 S199]].':
    'Ми знайшли описи клінік і товариства хірургів і жодного дослідження самого лише цього способу [[E0 S194 S199]].',
  'Skin is taken from another part of the body and laid over the place where the scar was removed or released.':
    'Шкіру беруть з іншої частини тіла й кладуть туди, де рубець видалили або звільнили.',
  'Covers a larger area with moved skin; a punch graft fills one small pit.':
    'Укриває більшу ділянку перенесеною шкірою; панч-пересадка заповнює одну малу ямку.',
  'It is used where a tight or wide scar, mostly from a burn, is cut open or taken away [[S95b S154]].':
    'Її застосовують там, де тугий чи широкий рубець, здебільшого від опіку, розрізають або видаляють [[S95b S154]].',
  'In a review of 327 publications on tight burn scars, 89 were on grafts and more on flaps of neighbouring skin; it names no winner and says that each person needs a plan of their own [[E3 S155]].':
    'В огляді 327 публікацій про тугі рубці від опіків 89 були про пересадку шкіри, а більше — про клапті сусідньої шкіри; переможця він не називає й каже, що кожній людині потрібен власний план [[E3 S155]].',
  'The scar may tighten again after a graft, and the new skin may differ in colour [[E3 S154]].':
    'Після пересадки рубець може знову стягнутися, а нова шкіра — різнитися кольором [[E3 S154]].',
  'The place that the skin comes from gets a scar too [[S95b]].':
    'Місце, звідки взяли шкіру, теж дістає рубець [[S95b]].',
  'A thin wire tip cuts or shaves the edges of the scar with high-frequency radio waves.':
    'Тонкий дротяний кінчик радіохвилями високої частоти розрізає або зрізає краї рубця.',
  'A tip that cuts the edge of the scar; "RF" lifting and RF needling only heat the skin.':
    'Кінчик, що ріже край рубця; «RF-ліфтинг» і мікроголковий RF лише гріють шкіру.',
  'It was tried on ice-pick acne scars, and used to shave the edges of pits [[S39 S39b]].':
    'Її пробували на вузьких глибоких рубцях від акне («айс-пік») і застосовували, щоб зрізати краї ямок [[S39 S39b]].',
  'We found one series of 10 people with ice-pick acne scars, with nobody to compare them with, and a practitioners’ chapter [[E3 S39 S39b]].':
    'Ми знайшли опис однієї групи з 10 людей із вузькими глибокими рубцями від акне («айс-пік»), порівняти яких не було з ким, і розділ книжки, який написали практики [[E3 S39 S39b]].',
  'For chickenpox scars we found nothing but single stories [[E0]].':
    'Щодо рубців від вітрянки ми не знайшли нічого, крім поодиноких розповідей [[E0]].',
  'That series gave 3 monthly sessions [[S39]].':
    'У тій групі зробили 3 сеанси, по одному на місяць [[S39]].',
  'A burn, pale skin or a new scar can follow [[E3 S39 S39b]].':
    'Можливі опік, бліда шкіра або новий рубець [[E3 S39 S39b]].',
  'An electric current at a fine tip burns, dries or cuts the tissue of the scar.':
    'Електричний струм на тонкому кінчику припалює, висушує або розрізає тканину рубця.',
  'Burns by current, with more heat around the tip; radiowave surgery works at higher frequency.':
    'Припалює струмом, із більшим жаром навколо кінчика; радіохвильова хірургія має вищу частоту.',
  'We found no study of it on scars [[E0]].':
    'Ми не знайшли дослідження, де це вивчали б на рубцях [[E0]].',
  'you have a pacemaker or another electric implant':
    'у вас кардіостимулятор або інший електричний імплантат',
};
