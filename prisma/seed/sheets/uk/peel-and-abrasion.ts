import type { Translations } from '../translations';

export const peelAndAbrasion: Translations = {
  'A trained person puts an acid or another peeling liquid on the skin, and the top of it comes off over the next days.':
    'Навчена людина наносить на шкіру кислоту чи іншу рідину для пілінгу, і за наступні дні верхній шар сходить.',
  'A liquid takes the layer off, in a clinic; a laser does it with light, abrasion by rubbing.':
    'У клініці шар знімає рідина; лазер робить це світлом, а шліфування — тертям.',
  'Peels were studied on acne, its sunken scars and the marks that it leaves [[S99g]].':
    'Пілінги вивчали на акне, на запалих рубцях від нього та на слідах, які воно лишає [[S99g]].',
  'A review of 10 trials calls peels helpful for acne and shallow acne scars, and says that deeper scars need stronger peels or other methods [[E2 S99g]].':
    'Огляд 10 випробувань називає пілінги корисними при акне та неглибоких рубцях від нього й каже, що для глибших рубців потрібні сильніші пілінги або інші способи [[E2 S99g]].',
  'Another review of 24 trials on acne scars trusted the results of peels little [[E2 S22]].':
    'Інший огляд, із 24 випробуваннями на рубцях від акне, мало довіряє результатам пілінгів [[E2 S22]].',
  'Harm grows with depth: from irritation and uneven colour to lasting scars, more often in darker skin and with sun [[E3 S159]].':
    'Що глибше, то більша шкода: від подразнення й нерівного кольору до рубців, які лишаються, частіше на темнішій шкірі та від сонця [[E3 S159]].',
  'you have a tan or sunburn: peels can wait':
    'ви засмагли чи обгоріли на сонці: пілінг може зачекати',
  'your skin is naturally dark: brown patches are more likely, so ask for a plan [[E3 S159]]':
    'ваша шкіра від природи темна: коричневі плями ймовірніші, тож спитайте, який на цей випадок план [[E3 S159]]',
  'you take isotretinoin, or did lately: experts found too little to demand a wait for shallow peels, so decide with the prescriber [[E3 S25]]':
    'ви приймаєте ізотретиноїн або приймали нещодавно: фахівці знайшли замало підстав вимагати перерви перед неглибоким пілінгом, тож вирішуйте з тим, хто його призначив [[E3 S25]]',
  'you have rosacea, eczema or open skin there': 'у вас там розацеа, екзема або відкрита шкіра',
  'your scars tend to become keloids': 'ваші рубці схильні ставати келоїдами',
  'you get cold sores and it is near the mouth':
    'у вас буває герпес на губах, а рубець близько до рота',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A mild fruit acid, salicylic acid or a similar liquid is put on the skin in a clinic. The outermost layer flakes off.':
    'У клініці на шкіру наносять м’яку фруктову кислоту, саліцилову кислоту чи подібну рідину. Найверхніший шар злущується.',
  'Light flaking of the outer layer; a medium peel goes deeper and comes off in sheets.':
    'Легке лущення зовнішнього шару; серединний пілінг сягає глибше, і шкіра сходить клаптями.',
  'It reaches the outermost layer, so it was tried on dark marks and very shallow acne scars [[S99g S162]].':
    'Він сягає лише найверхнішого шару, тож його пробували на темних слідах і дуже мілких рубцях від акне [[S99g S162]].',
  'Trials saw acne, dark marks and shallow scars improve; for deep scars we found nothing [[E2 S99g]].':
    'У випробуваннях акне, темні сліди та мілкі рубці ставали кращими; щодо глибоких рубців ми нічого не знайшли [[E2 S99g]].',
  'The skin is red and flakes for 3 to 7 days, and light peels are often repeated every 1 to 4 weeks [[S99d]].':
    'Шкіра червона й лущиться від 3 до 7 днів, а легкі пілінги часто повторюють кожні 1–4 тижні [[S99d]].',
  'Redness and brown patches are named [[E2 S99g]].':
    'Названо почервоніння та коричневі плями [[E2 S99g]].',
  'A stronger acid, most often TCA, is spread over the whole area in a clinic. The skin darkens and then comes off in sheets.':
    'У клініці сильнішу кислоту, найчастіше TCA, розподіляють по всій ділянці. Шкіра темнішає, а потім сходить клаптями.',
  'Spread over a whole area; TCA CROSS puts the acid only inside single pits.':
    'Розподіляють по всій ділянці; у TCA CROSS кислоту наносять лише в окремі ямки.',
  'It reaches the upper part of the living skin [[S99]].':
    'Він сягає верхньої частини живої шкіри [[S99]].',
  'For acne scars it is part of the review of 10 trials, too mixed to give a number of its own [[E2 S99g]].':
    'Щодо рубців від акне він є в тому огляді 10 випробувань, де все надто змішано, щоб назвати для нього окреме число [[E2 S99g]].',
  'The skin swells, may blister, and comes off over 7 to 14 days; another peel, if any, comes after 6 to 12 months [[S99d]].':
    'Шкіра набрякає, можуть бути пухирі, і сходить вона за 7–14 днів; наступний пілінг, якщо він буває, роблять через 6–12 місяців [[S99d]].',
  'Phenol, usually mixed with croton oil, is put on the skin by a doctor. It reaches deep, and the face is raw for days.':
    'Лікар наносить на шкіру фенол, зазвичай із кротоновою олією. Він сягає глибоко, і обличчя кілька днів — відкрита рана.',
  'The deepest kind, done while the heart is watched; medium peels mostly use TCA.':
    'Найглибший різновид, під час якого стежать за серцем; у серединних пілінгах здебільшого TCA.',
  'It is used on deep acne scars together with wrinkles [[S160]].':
    'Його застосовують на глибоких рубцях від акне разом зі зморшками [[S160]].',
  'We found one series of 78 people, some of them with acne scars; sanding and peel together did more than the peel alone [[E3 S160]].':
    'Ми знайшли опис однієї групи з 78 людей, частина з яких мала рубці від акне; шліфування разом із пілінгом дало більше, ніж сам пілінг [[E3 S160]].',
  'In that series the skin had closed by day 8 to 9 [[S160]].':
    'У тій групі шкіра закрилася на 8–9-й день [[S160]].',
  'Swelling, blisters and crusts last 7 to 14 days by another account [[S99d]].':
    'За іншими даними, набряк, пухирі й кірочки тримаються від 7 до 14 днів [[S99d]].',
  'A review of peels speaks of complications that threaten life in very rare cases [[H S159]].':
    'Огляд пілінгів говорить про ускладнення, які в дуже рідкісних випадках загрожують життю [[H S159]].',
  'In that series the heart was watched all the time, and 4 necks got small scars, which went with treatment [[E3 S160]].':
    'У тій групі за серцем стежили весь час, а в 4 людей на шиї з’явилися невеликі рубці, які після лікування минули [[E3 S160]].',
  'your heart, liver or kidneys are not well': 'у вас негаразди із серцем, печінкою чи нирками',
  'your skin is dark: reviewers say to avoid deep peels then [[E3 S99]]':
    'у вас темна шкіра: автори огляду кажуть тоді уникати глибоких пілінгів [[E3 S99]]',
  'A strong acid is put into the bottom of single narrow pits with a fine stick, in a clinic. Each spot turns white and then crusts.':
    'У клініці тонкою паличкою наносять міцну кислоту на дно окремих вузьких ямок. Кожна точка біліє, а потім береться кірочкою.',
  'Acid only inside single pits; a medium TCA peel covers the whole area.':
    'Кислота лише в окремих ямках; серединний пілінг TCA вкриває всю ділянку.',
  'It was studied on narrow pits from acne, and on pits from chickenpox [[S22 S34]].':
    'Його вивчали на вузьких ямках від акне та на ямках від вітрянки [[S22 S34]].',
  'Of 100 people with chickenpox pits 5 saw no change, with nobody to compare them with [[E3 S34]].':
    'Зі 100 людей із ямками від вітрянки 5 не побачили змін, але порівняти їх не було з ким [[E3 S34]].',
  'A second series on chickenpox pits had 16 people [[E3 S34b]].':
    'У другій групі з ямками від вітрянки було 16 людей [[E3 S34b]].',
  'In acne scars the trials are small and their results unsure [[E2 S22]].':
    'Щодо рубців від акне випробування малі, а їхні результати непевні [[E2 S22]].',
  'Keep this beside every number: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Тримайте це поруч із кожним числом: із людей, яким увели просту солону воду, 42 % сказали, що їхні рубці від акне стали кращими [[E1 S22]].',
  'Of 30 people with darker skin and ice-pick acne scars, 73.3 % were rated as more than 70 % better, with nobody to compare them with [[E3 S99e]].':
    'Із 30 людей із темнішою шкірою та вузькими глибокими рубцями від акне («айс-пік») у 73,3 % поліпшення оцінили вище ніж у 70 %, але порівняти їх не було з ким [[E3 S99e]].',
  'On chickenpox pits it was up to 6 sessions in one series, and 4 in the other, 2 weeks apart [[S34 S34b]].':
    'На ямках від вітрянки було до 6 сеансів в одній групі та 4 в іншій, із перервою 2 тижні [[S34 S34b]].',
  'In a trial on acne scars 6 of 12 people got brown patches [[E2 S22]].':
    'У випробуванні на рубцях від акне коричневі плями з’явилися в 6 із 12 людей [[E2 S22]].',
  'Acids of this strength are for clinics: at home one such acid burned someone, and in 2024 the American regulator warned of peels used without a professional [[H S27]].':
    'Кислоти такої сили — для клінік: удома одна з таких кислот обпекла людину, а у 2024 році американський регулятор застеріг від пілінгів без фахівця [[H S27]].',
  'In a series of 30 people with darker skin brown patches came in 2 and pale ones in 1, and passed [[E3 S99e]].':
    'У групі з 30 людей із темнішою шкірою коричневі плями з’явилися у 2, а бліді в 1, і минули [[E3 S99e]].',
  'The surface of the skin is rubbed or ground down with a tool instead of light or acid.':
    'Поверхню шкіри стирають або шліфують знаряддям, а не світлом чи кислотою.',
  'Done with a brush, grains or paper; laser resurfacing does it with light.':
    'Роблять щіткою, крупинками чи шорстким папером; лазерне шліфування — світлом.',
  'It is used on sunken acne scars; how deep it goes differs from kind to kind [[S31 S41]].':
    'Його застосовують на запалих рубцях від акне; як глибоко воно сягає, залежить від різновиду [[S31 S41]].',
  'All that we found are series and reviews, without people to compare with [[E3 S31 S41c]].':
    'Усе, що ми знайшли, — це описи груп та огляди, без людей для порівняння [[E3 S31 S41c]].',
  'you have rosacea or visible vessels': 'у вас розацеа або видимі судини',
  'you have a tan or sunburn: it can wait': 'ви засмагли чи обгоріли на сонці: це може зачекати',
  'A doctor grinds the skin down with a fast turning brush or diamond wheel. It bleeds, and is raw until new skin covers it.':
    'Лікар зішліфовує шкіру щіткою чи алмазним диском, що швидко обертаються. Вона кровоточить і лишається раною, доки не вкриється новою шкірою.',
  'Deep, with bleeding and numbing; microdermabrasion only rubs off the dead outer layer.':
    'Глибоко, з кров’ю та знеболенням; мікродермабразія стирає лише мертвий зовнішній шар.',
  'It is meant for uneven, sunken scars of the face [[S31]].':
    'Вона призначена для нерівних запалих рубців обличчя [[S31]].',
  'Reviews of acne scars describe it from series of the years before lasers [[E3 S31]].':
    'Огляди про рубці від акне описують її за групами тих років, коли лазерів ще не було [[E3 S31]].',
  'New skin covers the wound in 7 to 10 days by one account, in 10 to 14 by another [[S41b S99b]].':
    'За одними даними, нова шкіра вкриває рану за 7–10 днів, за іншими — за 10–14 [[S41b S99b]].',
  'Most of the pink has gone after 6 to 8 weeks, and one hospital asks people to keep out of the sun for 3 to 6 months [[S99b]].':
    'Рожевий колір здебільшого сходить за 6–8 тижнів, а одна лікарня просить людей уникати сонця від 3 до 6 місяців [[S99b]].',
  'Bleeding, infection, a new scar and lasting pale skin can follow [[E3 S31]].':
    'Можливі кровотеча, інфекція, новий рубець і бліда шкіра, яка лишається [[E3 S31]].',
  'you take isotretinoin, or did lately: experts advise against dermabrasion by machine then [[E3 S25]]':
    'ви приймаєте ізотретиноїн або приймали нещодавно: фахівці радять тоді не робити дермабразії апаратом [[E3 S25]]',
  'your skin is naturally dark: ask what happened to the colour of others':
    'ваша шкіра від природи темна: спитайте, що було з кольором шкіри в інших',
  'Fine crystals or a diamond tip rub off the dead outer layer of the skin while a vacuum takes it away. There is no wound.':
    'Дрібні кристали чи алмазна насадка стирають мертвий зовнішній шар шкіри, а вакуум його забирає. Рани немає.',
  'Surface only, with no bleeding; dermabrasion goes deep and leaves raw skin.':
    'Лише поверхня, без крові; дермабразія сягає глибоко й лишає відкриту рану.',
  'It reaches only the surface and leaves deep scars as they are [[S41]].':
    'Вона сягає лише поверхні, а глибокі рубці лишає як є [[S41]].',
  'In 50 people with acne scars, most of those with moderate ones were called good by the author, with nobody to compare them with [[E3 S41c]].':
    'У 50 людей із рубцями від акне автор назвав добрим результат у більшості тих, хто мав помірні рубці, але порівняти їх не було з ким [[E3 S41c]].',
  'A textbook says that it works on the outer layer and is not for deep scars [[E3 S41]].':
    'Підручник каже, що вона діє на зовнішній шар і не призначена для глибоких рубців [[E3 S41]].',
  'That series gave 10 sessions, 2 weeks apart [[S41c]].':
    'У тій групі зробили 10 сеансів із перервою 2 тижні [[S41c]].',
  'Irritation is the usual trouble [[E3 S41]].':
    'Найчастіша неприємність — подразнення [[E3 S41]].',
  'A doctor rubs the skin by hand with sterile sandpaper or a rough pad until it bleeds in fine points.':
    'Лікар тре шкіру рукою, стерильним наждачним папером чи шорсткою подушечкою, доки не виступлять дрібні крапельки крові.',
  'By hand with sterile paper; dermabrasion uses a turning wheel driven by a motor.':
    'Рукою, стерильним папером; у дермабразії диск обертає мотор.',
  'It was tried on scars from burns, acne and injuries [[S171]].':
    'Його пробували на рубцях від опіків, акне й травм [[S171]].',
  'In 38 people with scars of several kinds the authors saw no scar get worse; nobody was there to compare with [[E3 S171]].':
    'У 38 людей із рубцями кількох видів автори не побачили жодного рубця, який став би гіршим; порівняти не було з ким [[E3 S171]].',
  'Mild infection came in 4 of those 38 people [[E3 S171]].':
    'Легка інфекція була в 4 із тих 38 людей [[E3 S171]].',
  'you take isotretinoin, or did lately: experts found too little to demand a wait for sanding by hand, so decide with the prescriber [[E3 S25]]':
    'ви приймаєте ізотретиноїн або приймали нещодавно: фахівці знайшли замало підстав вимагати перерви перед ручним шліфуванням, тож вирішуйте з тим, хто його призначив [[E3 S25]]',
  'The scar was sanded, ground or polished, and it is not known whether by a brush, by crystals, by hand or by laser.':
    'Рубець шліфували, стирали чи полірували, і невідомо, чим: щіткою, кристалами, рукою чи лазером.',
  'For "sanded" or "polished" when nobody said with what. If it was light, choose laser.':
    'Для «шліфування», коли ніхто не сказав, чим. Якщо це було світло, виберіть лазер.',
  'Without the method nothing can be said: sanding by machine, by hand and by crystals differ widely in depth [[E0]].':
    'Не знаючи способу, не можна сказати нічого: шліфування апаратом, рукою та кристалами дуже різниться глибиною [[E0]].',
};
