import type { Translations } from '../translations';

export const noneCamouflageAndSupport: Translations = {
  'It is a choice for every scar that does not grow, pull or bleed.':
    'Это выбор для любого рубца, который не растёт, не тянет и не кровоточит.',
  'A scar goes on rebuilding itself for up to about a year [[S46b]].':
    'Рубец перестраивается сам примерно до года [[S46b]].',
  'After operations redness had faded after 7 months on average in 103 people, and many were still a little red at 12 months [[S80]].':
    'После операций краснота у 103 человек уходила в среднем за 7 месяцев, а многие рубцы и в 12 месяцев ещё были слегка красными [[S80]].',
  'Early treatment has not been shown to beat waiting: laser on fresh scars was tested in 17 trials, and its worth is uncertain [[E2 S74]].':
    'Не показано, что раннее лечение выигрывает у ожидания: лазер на свежих рубцах проверяли в 17 испытаниях, и польза его неясна [[E2 S74]].',
  'Time and hope do something too: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Время и надежда тоже кое-что делают: из людей, которым ввели простую солёную воду, 42 % сказали, что рубцы от акне стали лучше [[E1 S22]].',
  'Clinics say that a scar is ripe after 12 to 18 months [[S61]].':
    'Клиники говорят, что рубец созревает через 12–18 месяцев [[S61]].',
  'Health services give it up to 2 years or more [[S80b S80c]].':
    'Службы здравоохранения дают ему до 2 лет или больше [[S80b S80c]].',
  'Active acne goes on making scars: without medicine half faces had 17 % and 25 % more of them after about half a year [[E2 S75]].':
    'Активное акне продолжает оставлять рубцы: без лекарства на половине лица примерно за полгода их стало больше на 17 % и на 25 % [[E2 S75]].',
  'A keloid does not go by itself and may grow [[S46b]].':
    'Келоид сам не уходит и может расти [[S46b]].',
  'the “scar” grows, bleeds, itches or changes colour':
    '«рубец» растёт, кровоточит, зудит или меняет цвет',
  'it pulls and keeps you from moving': 'он тянет и мешает двигаться',
  'it fills your days: that deserves help of its own':
    'он занимает все ваши дни: это заслуживает своей помощи',
  'A hypertrophic scar can grow for up to 6 months and then shrinks over a few years [[S82]].':
    'Гипертрофический рубец может расти до 6 месяцев, а потом за несколько лет уменьшается [[S82]].',
  'A keloid does not shrink by itself [[S46b]].': 'Келоид сам не уменьшается [[S46b]].',
  'a “scar” that you cannot explain grows slowly: a skin cancer can look like one [[H S82b]]':
    'медленно растёт «рубец», которому вы не находите причины: так может выглядеть рак кожи [[H S82b]]',
  'Colour can be matched well; dips and bumps still throw shadows [[S200]].':
    'Цвет можно подобрать хорошо; ямки и бугорки всё равно дают тени [[S200]].',
  'In a review of 7 studies life with a visible skin condition got better in 3 of them [[E2 S85]].':
    'В обзоре 7 исследований жизнь с видимой особенностью кожи стала лучше в 3 из них [[E2 S85]].',
  'the wound is not closed yet': 'рана ещё не закрылась',
  'Of 6 people with scars of arm or hand, the 3 who were seen to the end did more and felt surer of themselves [[E3 S179]].':
    'Из 6 человек с рубцами на руке 3, за которыми следили до конца, делали больше и чувствовали себя увереннее [[E3 S179]].',
  'For scars of the face alone we found no study [[E0]].':
    'Об одних рубцах на лице мы исследований не нашли [[E0]].',
  'In 20 people with scars of the neck the difference was too small to be sure of [[E3 S85b]].':
    'У 20 человек с рубцами на шее разница была слишком мала, чтобы быть уверенными [[E3 S85b]].',
  'a product gives you a rash, or you have active acne':
    'от средства у вас сыпь или у вас активное акне',
  'It is used on flat, ripe scars that differ in colour [[S180 S200]].':
    'Применяют на плоских, созревших рубцах, которые отличаются цветом [[S180 S200]].',
  'In 18 studies on scars, vitiligo, baldness and the breast most people were pleased, with nobody to compare them with [[E3 S180]].':
    'В 18 исследованиях о рубцах, витилиго, облысении и груди большинство людей были довольны, а сравнить было не с кем [[E3 S180]].',
  'A maker of inks says that the scar should be at least 9 to 12 months old [[S200]].':
    'Производитель красок пишет, что рубцу должно быть не меньше 9–12 месяцев [[S200]].',
  'Infections can be passed on where needles are not sterile [[E3 S181]].':
    'Там, где иглы не стерильны, могут передаться инфекции [[E3 S181]].',
  'A maker of inks warns that dark edges may get darker [[S200]].':
    'Производитель красок предупреждает, что тёмные края могут стать темнее [[S200]].',
  'your scars tend to become keloids': 'ваши рубцы склонны становиться келоидами',
  'the scar is red, raised or still changing': 'рубец красный, выпуклый или ещё меняется',
  'It is for the person, whatever the scar.': 'Это для человека, каким бы ни был рубец.',
  'Of 723 people with acne scars 74.8 % worried that the scars would never go: such worry is common and no vanity [[S49b]].':
    'Из 723 человек с рубцами от акне 74,8 % боялись, что рубцы не уйдут никогда: такая тревога обычна, и это не тщеславие [[S49b]].',
  'Groups of people with burns were studied in 25 articles, most of which report less loneliness and more ease [[E2 S184]].':
    'Группы людей с ожогами изучали в 25 статьях, большинство сообщает, что одиночества меньше, а на душе легче [[E2 S184]].',
  'When 81 people and others judged the same fresh scars of the face, the owners were the strictest judges after 3 months [[S84]].':
    'Когда 81 человек и другие оценили одни и те же свежие рубцы на лице, через 3 месяца строже всех судили сами хозяева [[S84]].',
  'you think of ending your life or of harming yourself: please get help now, day or night':
    'вы думаете о том, чтобы уйти из жизни или навредить себе: пожалуйста, обратитесь за помощью сейчас, днём или ночью',
  'In 83 people who look different, a talking therapy by computer or face to face eased worry and low mood compared with no help, and it lasted for 6 months [[E2 S86b]].':
    'У 83 человек с необычной внешностью разговорная терапия за компьютером или с глазу на глаз уняла тревогу и подавленность по сравнению с отсутствием помощи, и держалось это 6 месяцев [[E2 S86b]].',
  'For adults who look different, a review of 12 papers and later 4 more found limited proof for talking therapies and for training to meet others [[E2 S86]].':
    'Для взрослых с необычной внешностью обзор 12 работ и позже ещё 4 нашёл немного доказательств в пользу разговорной терапии и занятий, где учатся общаться [[E2 S86]].',
  'In the survey of 723 people with acne scars 16.9 % had signs of a mind filled with one’s looks, which is a reason to talk with someone before another treatment of the skin [[S49b S55]].':
    'В опросе 723 человек с рубцами от акне у 16,9 % были признаки того, что мысли заняты внешностью, а это повод поговорить с кем-то до следующего лечения кожи [[S49b S55]].',
  'The scar has been left as it is. Many people choose this, and it is a choice as good to report as any other.':
    'Рубец оставили как есть. Многие так и решают, и рассказать об этом так же полезно, как о любом лечении.',
  'Nothing was done to the skin. Choose this also when you have not decided yet.':
    'С кожей ничего не делали. Выбирайте и тогда, когда вы ещё не решили.',
  'Nothing is done for now. The scar is looked at, and perhaps photographed, from time to time while it changes by itself.':
    'Пока ничего не делают. На рубец время от времени смотрят, иногда снимают, а он меняется сам.',
  'Waiting on purpose and looking again; "No treatment" says only that nothing was done.':
    'Ждут нарочно и смотрят снова; «Без лечения» говорит только, что ничего не делали.',
  'The scar is covered with colour, on the skin or in it. The scar itself stays as it is.':
    'Рубец закрывают цветом, на коже или в ней. Сам рубец остаётся как есть.',
  'Changes how the scar looks to others, not the scar. Choose this when the way is not known.':
    'Меняет то, как рубец видят другие, а не рубец. Выбирайте, если способ неизвестен.',
  'A thick, matched make-up is put over the scar and washed off again in the evening.':
    'На рубец наносят плотный макияж в цвет кожи, а вечером смывают.',
  'Washes off; a medical tattoo puts the colour into the skin.':
    'Смывается; медицинское татуирование вводит цвет в кожу.',
  'Pigment close to the colour of the skin, or of hair or the areola, is put into the scar with needles.':
    'Пигмент цвета кожи, волос или ареолы вводят в рубец иглами.',
  'Colour stays in the skin for years; make-up washes off, plain needling adds no colour.':
    'Цвет остаётся в коже на годы; макияж смывают, обычный микронидлинг цвета не добавляет.',
  'Help with living with a scar: talking with others who have one, with a group, or with a professional.':
    'Помощь в жизни с рубцом: разговоры с теми, у кого он тоже есть, с группой или со специалистом.',
  'For how you feel about the scar; nothing is done to the skin.':
    'Для того, каково вам с рубцом; с кожей ничего не делают.',
  'Regular talks with a psychologist, psychotherapist or counsellor about the scar and the feelings around it.':
    'Постоянные встречи с психологом, психотерапевтом или консультантом о рубце и о чувствах вокруг него.',
  'With a trained professional; a support group is people with scars helping each other.':
    'С обученным специалистом; группа поддержки – это люди с рубцами, которые помогают друг другу.',
};
