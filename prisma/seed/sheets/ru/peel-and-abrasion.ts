import type { Translations } from '../translations';

export const peelAndAbrasion: Translations = {
  'Peels were studied on acne, its sunken scars and the marks that it leaves [[S99g]].':
    'Пилинги изучали на акне, на впалых рубцах от него и на следах, которые оно оставляет [[S99g]].',
  'A review of 10 trials calls peels helpful for acne and shallow acne scars, and says that deeper scars need stronger peels or other methods [[E2 S99g]].':
    'Обзор 10 испытаний считает пилинги полезными при акне и неглубоких рубцах от него и пишет, что рубцам поглубже нужны пилинги покрепче или другие способы [[E2 S99g]].',
  'Another review of 24 trials on acne scars trusted the results of peels little [[E2 S22]].':
    'Другой обзор, 24 испытаний при рубцах от акне, результатам пилингов доверял мало [[E2 S22]].',
  'Harm grows with depth: from irritation and uneven colour to lasting scars, more often in darker skin and with sun [[E3 S159]].':
    'Вред растёт с глубиной: от раздражения и неровного цвета до стойких рубцов, чаще на более тёмной коже и на солнце [[E3 S159]].',
  'you have a tan or sunburn: peels can wait':
    'у вас загар или солнечный ожог: пилинги могут подождать',
  'your skin is naturally dark: brown patches are more likely, so ask for a plan [[E3 S159]]':
    'у вас от природы тёмная кожа: коричневые пятна вероятнее, так что спросите о плане [[E3 S159]]',
  'you take isotretinoin, or did lately: experts found too little to demand a wait for shallow peels, so decide with the prescriber [[E3 S25]]':
    'вы принимаете изотретиноин или недавно принимали: для неглубоких пилингов эксперты не нашли достаточных причин требовать паузы, так что решайте с тем, кто его назначил [[E3 S25]]',
  'you have rosacea, eczema or open skin there': 'у вас там розацеа, экзема или открытая кожа',
  'your scars tend to become keloids': 'ваши рубцы склонны становиться келоидами',
  'you get cold sores and it is near the mouth':
    'у вас бывает герпес на губах, а это место рядом со ртом',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'It reaches the outermost layer, so it was tried on dark marks and very shallow acne scars [[S99g S162]].':
    'Он достаёт до самого верхнего слоя, поэтому его пробовали на тёмных следах и совсем неглубоких рубцах от акне [[S99g S162]].',
  'Trials saw acne, dark marks and shallow scars improve; for deep scars we found nothing [[E2 S99g]].':
    'В испытаниях становилось лучше акне, тёмным следам и неглубоким рубцам; для глубоких рубцов мы ничего не нашли [[E2 S99g]].',
  'The skin is red and flakes for 3 to 7 days, and light peels are often repeated every 1 to 4 weeks [[S99d]].':
    'Кожа красная и шелушится от 3 до 7 дней, а лёгкие пилинги часто повторяют через 1–4 недели [[S99d]].',
  'Redness and brown patches are named [[E2 S99g]].':
    'Называют краснота и коричневые пятна [[E2 S99g]].',
  'It reaches the upper part of the living skin [[S99]].':
    'Он достаёт до верхней части живой кожи [[S99]].',
  'For acne scars it is part of the review of 10 trials, too mixed to give a number of its own [[E2 S99g]].':
    'О рубцах от акне он входит в обзор 10 испытаний, слишком пёстрых, чтобы дать своё число [[E2 S99g]].',
  'The skin swells, may blister, and comes off over 7 to 14 days; another peel, if any, comes after 6 to 12 months [[S99d]].':
    'Кожа отекает, может пойти пузырями и сходит за 7–14 дней; следующий пилинг, если он нужен, делают через 6–12 месяцев [[S99d]].',
  'It is used on deep acne scars together with wrinkles [[S160]].':
    'Применяют на глубоких рубцах от акне вместе с морщинами [[S160]].',
  'We found one series of 78 people, some of them with acne scars; sanding and peel together did more than the peel alone [[E3 S160]].':
    'Мы нашли одну серию из 78 человек, у части были рубцы от акне; шлифовка вместе с пилингом дала больше, чем один пилинг [[E3 S160]].',
  'In that series the skin had closed by day 8 to 9 [[S160]].':
    'В той серии кожа закрылась к 8–9 дню [[S160]].',
  'Swelling, blisters and crusts last 7 to 14 days by another account [[S99d]].':
    'Отёк, пузыри и корки держатся от 7 до 14 дней, по другому описанию [[S99d]].',
  'A review of peels speaks of complications that threaten life in very rare cases [[H S159]].':
    'Обзор пилингов говорит, что в очень редких случаях бывают осложнения, опасные для жизни [[H S159]].',
  'In that series the heart was watched all the time, and 4 necks got small scars, which went with treatment [[E3 S160]].':
    'В той серии за сердцем следили всё время, а у 4 человек на шее появились мелкие рубцы, которые после лечения ушли [[E3 S160]].',
  'your heart, liver or kidneys are not well': 'у вас нездоровы сердце, печень или почки',
  'your skin is dark: reviewers say to avoid deep peels then [[E3 S99]]':
    'у вас тёмная кожа: авторы обзоров советуют тогда избегать глубоких пилингов [[E3 S99]]',
  'It was studied on narrow pits from acne, and on pits from chickenpox [[S22 S34]].':
    'Изучали на узких ямках от акне и на ямках от ветрянки [[S22 S34]].',
  'Of 100 people with chickenpox pits 5 saw no change, with nobody to compare them with [[E3 S34]].':
    'Из 100 человек с ямками от ветрянки 5 перемен не увидели, а сравнить было не с кем [[E3 S34]].',
  'A second series on chickenpox pits had 16 people [[E3 S34b]].':
    'Во второй серии, с ямками от ветрянки, было 16 человек [[E3 S34b]].',
  'In acne scars the trials are small and their results unsure [[E2 S22]].':
    'При рубцах от акне испытания малы, а итоги неуверенные [[E2 S22]].',
  'Keep this beside every number: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Держите это рядом с любым числом: из людей, которым ввели простую солёную воду, 42 % сказали, что рубцы от акне стали лучше [[E1 S22]].',
  'Of 30 people with darker skin and ice-pick acne scars, 73.3 % were rated as more than 70 % better, with nobody to compare them with [[E3 S99e]].':
    'Из 30 человек с более тёмной кожей и узкими глубокими рубцами от акне («айс-пик») 73,3 % оценили как улучшение больше чем на 70 %, а сравнить было не с кем [[E3 S99e]].',
  'On chickenpox pits it was up to 6 sessions in one series, and 4 in the other, 2 weeks apart [[S34 S34b]].':
    'На ямках от ветрянки это было до 6 сеансов в одной серии и 4 в другой, раз в 2 недели [[S34 S34b]].',
  'In a trial on acne scars 6 of 12 people got brown patches [[E2 S22]].':
    'В испытании на рубцах от акне у 6 из 12 человек появились коричневые пятна [[E2 S22]].',
  'Acids of this strength are for clinics: at home one such acid burned someone, and in 2024 the American regulator warned of peels used without a professional [[H S27]].':
    'Кислоты такой крепости – для клиник: дома такая кислота уже обожгла человека, и в 2024 году американский регулятор предупредил о пилингах без специалиста [[H S27]].',
  'In a series of 30 people with darker skin brown patches came in 2 and pale ones in 1, and passed [[E3 S99e]].':
    'В серии из 30 человек с более тёмной кожей коричневые пятна появились у 2, бледные у 1, и прошли [[E3 S99e]].',
  'It is used on sunken acne scars; how deep it goes differs from kind to kind [[S31 S41]].':
    'Применяют на впалых рубцах от акне; насколько глубоко – зависит от вида [[S31 S41]].',
  'All that we found are series and reviews, without people to compare with [[E3 S31 S41c]].':
    'Всё, что мы нашли, – серии и обзоры, где сравнить не с кем [[E3 S31 S41c]].',
  'you have rosacea or visible vessels': 'у вас розацеа или видны сосуды',
  'you have a tan or sunburn: it can wait': 'у вас загар или солнечный ожог: это может подождать',
  'It is meant for uneven, sunken scars of the face [[S31]].':
    'Предназначена для неровных впалых рубцов на лице [[S31]].',
  'Reviews of acne scars describe it from series of the years before lasers [[E3 S31]].':
    'Обзоры о рубцах от акне описывают её по сериям тех лет, когда лазеров ещё не было [[E3 S31]].',
  'New skin covers the wound in 7 to 10 days by one account, in 10 to 14 by another [[S41b S99b]].':
    'Новая кожа закрывает рану за 7–10 дней по одному описанию и за 10–14 по другому [[S41b S99b]].',
  'Most of the pink has gone after 6 to 8 weeks, and one hospital asks people to keep out of the sun for 3 to 6 months [[S99b]].':
    'Розовый цвет по большей части уходит через 6–8 недель, а одна больница просит беречься солнца от 3 до 6 месяцев [[S99b]].',
  'Bleeding, infection, a new scar and lasting pale skin can follow [[E3 S31]].':
    'Потом бывают кровотечение, инфекция, новый рубец и стойко бледная кожа [[E3 S31]].',
  'you take isotretinoin, or did lately: experts advise against dermabrasion by machine then [[E3 S25]]':
    'вы принимаете изотретиноин или недавно принимали: тогда эксперты не советуют аппаратную дермабразию [[E3 S25]]',
  'your skin is naturally dark: ask what happened to the colour of others':
    'у вас от природы тёмная кожа: спросите, что стало с цветом у других',
  'It reaches only the surface and leaves deep scars as they are [[S41]].':
    'Она достаёт только до поверхности и глубокие рубцы оставляет как есть [[S41]].',
  'In 50 people with acne scars, most of those with moderate ones were called good by the author, with nobody to compare them with [[E3 S41c]].':
    'Из 50 человек с рубцами от акне у большинства тех, у кого рубцы средние, автор назвал итог хорошим, а сравнить было не с кем [[E3 S41c]].',
  'A textbook says that it works on the outer layer and is not for deep scars [[E3 S41]].':
    'Учебник говорит, что она работает с наружным слоем и не для глубоких рубцов [[E3 S41]].',
  'That series gave 10 sessions, 2 weeks apart [[S41c]].':
    'В той серии было 10 сеансов, раз в 2 недели [[S41c]].',
  'Irritation is the usual trouble [[E3 S41]].': 'Обычная неприятность – раздражение [[E3 S41]].',
  'It was tried on scars from burns, acne and injuries [[S171]].':
    'Пробовали на рубцах от ожогов, акне и травм [[S171]].',
  'In 38 people with scars of several kinds the authors saw no scar get worse; nobody was there to compare with [[E3 S171]].':
    'У 38 человек с рубцами нескольких видов авторы не увидели, чтобы хоть один рубец стал хуже; сравнить было не с кем [[E3 S171]].',
  'Mild infection came in 4 of those 38 people [[E3 S171]].':
    'Лёгкая инфекция была у 4 из тех 38 человек [[E3 S171]].',
  'you take isotretinoin, or did lately: experts found too little to demand a wait for sanding by hand, so decide with the prescriber [[E3 S25]]':
    'вы принимаете изотретиноин или недавно принимали: для ручной шлифовки эксперты не нашли достаточных причин требовать паузы, так что решайте с тем, кто его назначил [[E3 S25]]',
  'Without the method nothing can be said: sanding by machine, by hand and by crystals differ widely in depth [[E0]].':
    'Без названия способа сказать ничего нельзя: шлифовка аппаратом, рукой и кристаллами сильно различается по глубине [[E0]].',
  'A trained person puts an acid or another peeling liquid on the skin, and the top of it comes off over the next days.':
    'Обученный человек наносит на кожу кислоту или другую жидкость для пилинга, и за следующие дни верх кожи сходит.',
  'A liquid takes the layer off, in a clinic; a laser does it with light, abrasion by rubbing.':
    'Слой снимает жидкость, в клинике; лазер делает это светом, шлифовка – трением.',
  'A mild fruit acid, salicylic acid or a similar liquid is put on the skin in a clinic. The outermost layer flakes off.':
    'В клинике на кожу наносят мягкую фруктовую кислоту, салициловую или похожую жидкость. Самый верхний слой отшелушивается.',
  'Light flaking of the outer layer; a medium peel goes deeper and comes off in sheets.':
    'Лёгкое шелушение наружного слоя; срединный пилинг идёт глубже, и кожа сходит лоскутами.',
  'A stronger acid, most often TCA, is spread over the whole area in a clinic. The skin darkens and then comes off in sheets.':
    'В клинике по всей площади наносят кислоту покрепче, чаще всего TCA. Кожа темнеет, потом сходит лоскутами.',
  'Spread over a whole area; TCA CROSS puts the acid only inside single pits.':
    'Наносят на всю площадь; при TCA CROSS кислота попадает только внутрь отдельных ямок.',
  'Phenol, usually mixed with croton oil, is put on the skin by a doctor. It reaches deep, and the face is raw for days.':
    'Врач наносит на кожу фенол, обычно с кротоновым маслом. Он достаёт глубоко, и лицо несколько дней как ссаженное.',
  'The deepest kind, done while the heart is watched; medium peels mostly use TCA.':
    'Самый глубокий вид, за сердцем при нём следят; срединные пилинги чаще делают с TCA.',
  'A strong acid is put into the bottom of single narrow pits with a fine stick, in a clinic. Each spot turns white and then crusts.':
    'В клинике крепкую кислоту тонкой палочкой вводят на дно отдельных узких ямок. Каждая точка белеет, потом покрывается корочкой.',
  'Acid only inside single pits; a medium TCA peel covers the whole area.':
    'Кислота только внутри отдельных ямок; срединный пилинг TCA покрывает всю площадь.',
  'The surface of the skin is rubbed or ground down with a tool instead of light or acid.':
    'Поверхность кожи стирают или шлифуют инструментом, а не светом и не кислотой.',
  'Done with a brush, grains or paper; laser resurfacing does it with light.':
    'Щёткой, крупинками или бумагой; лазерная шлифовка делает это светом.',
  'A doctor grinds the skin down with a fast turning brush or diamond wheel. It bleeds, and is raw until new skin covers it.':
    'Врач шлифует кожу быстро вращающейся щёткой или алмазным кругом. Она кровоточит и остаётся ссаженной, пока её не закроет новая.',
  'Deep, with bleeding and numbing; microdermabrasion only rubs off the dead outer layer.':
    'Глубоко, с кровью и обезболиванием; микродермабразия стирает только мёртвый наружный слой.',
  'Fine crystals or a diamond tip rub off the dead outer layer of the skin while a vacuum takes it away. There is no wound.':
    'Мелкие кристаллы или алмазная насадка стирают мёртвый наружный слой кожи, а вакуум его уносит. Раны нет.',
  'Surface only, with no bleeding; dermabrasion goes deep and leaves raw skin.':
    'Только поверхность, без крови; дермабразия идёт глубоко и оставляет кожу ссаженной.',
  'A doctor rubs the skin by hand with sterile sandpaper or a rough pad until it bleeds in fine points.':
    'Врач вручную трёт кожу стерильной шлифовальной бумагой или грубой подушечкой, пока не выступят точки крови.',
  'By hand with sterile paper; dermabrasion uses a turning wheel driven by a motor.':
    'Рукой, стерильной бумагой; при дермабразии вращается круг с мотором.',
  'The scar was sanded, ground or polished, and it is not known whether by a brush, by crystals, by hand or by laser.':
    'Рубец шлифовали или полировали, а чем – щёткой, кристаллами, рукой или лазером – неизвестно.',
  'For "sanded" or "polished" when nobody said with what. If it was light, choose laser.':
    'Для «шлифовали» и «полировали», когда не сказано чем. Если это был свет, выбирайте лазер.',
};
