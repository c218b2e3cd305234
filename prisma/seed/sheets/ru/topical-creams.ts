import type { Translations } from '../translations';

export const topicalCreams: Translations = {
  'It was studied on sunken acne scars, and on acne that still makes them [[S164 S93b]].':
    'Изучали на впалых рубцах от акне и на акне, которое ещё их оставляет [[S164 S93b]].',
  'On the halves of 36 faces with acne scars, a tazarotene gel at home and needling in a clinic came out alike after 6 months; nothing was left untreated [[E2 S164]].':
    'На двух половинах 36 лиц с рубцами от акне гель с тазаротеном дома и микроиглы в клинике через 6 месяцев дали одно и то же; без лечения не оставляли ничего [[E2 S164]].',
  'On half faces with acne, an adapalene gel with benzoyl peroxide left fewer scars after 24 weeks, where the base alone saw them grow [[E2 S93b]].':
    'На половинах лица с акне гель с адапаленом и пероксидом бензоила за 24 недели убавил рубцы, а там, где была одна основа, их стало больше [[E2 S93b]].',
  'Adapalene alone was called helpful by doctors in 50 % and by patients in over 80 % after 24 weeks; its maker paid, and nobody was there to compare with [[E3 S93]].':
    'Один адапален врачи через 24 недели назвали полезным у 50 %, сами люди – больше чем в 80 %; заплатил производитель, а сравнить было не с кем [[E3 S93]].',
  'The studies ran for 3 months to 24 weeks [[S93 S164]].':
    'Исследования длились от 3 месяцев до 24 недель [[S93 S164]].',
  'With adapalene and benzoyl peroxide 20.9 % had side effects, with the base alone 9 % [[E2 S93b]].':
    'С адапаленом и пероксидом бензоила побочное действие было у 20,9 %, с одной основой – у 9 % [[E2 S93b]].',
  'you are pregnant, plan to be, or breastfeed':
    'вы беременны, планируете беременность или кормите грудью',
  'As a tape it is used on raised scars; on a sunken scar it works in the wrong direction [[S60 S169]].':
    'В виде пластыря его применяют на выпуклых рубцах; на впалом он действует не в ту сторону [[S60 S169]].',
  'In 163 people with raised scars, steroid tape went with a better look and fewer complaints, with nobody to compare them with [[E3 S170]].':
    'У 163 человек с выпуклыми рубцами со стероидным пластырем вид был лучше, а жалоб меньше, но сравнить было не с кем [[E3 S170]].',
  'For steroid creams on sunken scars we found nothing [[E0]].':
    'О гормональных кремах на впалых рубцах мы ничего не нашли [[E0]].',
  'Steroid creams thin the skin [[H S60]].': 'Гормональные кремы истончают кожу [[H S60]].',
  'you have rosacea, acne or an infection there': 'у вас там розацеа, акне или инфекция',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'It is for brown marks, not for a change of shape [[S189]].':
    'Он для коричневых следов, а не для перемены формы [[S189]].',
  'Reviews of dark marks name hydroquinone, azelaic acid and others as what lightens shallow ones, together with sunscreen [[E2 S189]].':
    'Обзоры о тёмных следах называют гидрохинон, азелаиновую кислоту и другие средства тем, что осветляет неглубокие следы вместе с защитой от солнца [[E2 S189]].',
  'For the shape of a scar we found nothing [[E0]].': 'О форме рубца мы ничего не нашли [[E0]].',
  'Hydroquinone is used for the marks that acne leaves [[E3 S96b]].':
    'Гидрохинон применяют для следов, которые оставляет акне [[E3 S96b]].',
  'Long use of hydroquinone has turned skin blue-black in 126 published people, half of them after 5 years or more [[H S96]].':
    'От долгого применения гидрохинона кожа становилась сине-чёрной – описано 126 человек, половина мазала 5 лет или больше [[H S96]].',
  'Irritation can make marks darker [[E2 S189]].':
    'Раздражение может сделать следы темнее [[E2 S189]].',
  'It is for colour: new scars and dark marks [[S94]].':
    'Он для цвета: для новых рубцов и тёмных следов [[S94]].',
  'That light matters was tested: small open wounds given ultraviolet light looked worse after 12 weeks [[E2 S81]].':
    'Что свет важен, проверяли: маленькие открытые ранки, которые облучали ультрафиолетом, через 12 недель выглядели хуже [[E2 S81]].',
  'In 9 publications on dark patches, sunscreen helped to hold or lighten them, mostly beside other treatment [[E2 S94]].':
    'В 9 публикациях о тёмных пятнах солнцезащитный крем помогал удержать или осветлить их, чаще рядом с другим лечением [[E2 S94]].',
  'It keeps a healing wound or dry scar from drying out; it does not take a scar away [[S36b]].':
    'Оно не даёт заживающей ране или сухому рубцу пересыхать; рубца оно не убирает [[S36b]].',
  'On eyelid scars petroleum jelly did as well as an onion gel [[E2 S36b]].':
    'На рубцах век вазелин дал столько же, сколько гель с луком [[E2 S36b]].',
  'Vitamin E on half of a surgical scar of 15 people did nothing or made it worse in 90 % [[E2 S88b]].':
    'Витамин Е на половине рубца после операции у 15 человек в 90 % не дал ничего или сделал хуже [[E2 S88b]].',
  'Of 6 studies on vitamin E, 3 found a benefit and 3 none [[E2 S167]].':
    'Из 6 исследований витамина Е в 3 нашли пользу, в 3 – нет [[E2 S167]].',
  'After skin operations 146 people had a moist dressing or petroleum ointment, and after 90 days their scars were judged much alike [[E2 S98]].':
    'После операций на коже у 146 человек была влажная повязка или вазелиновая мазь, и через 90 дней их рубцы оценили почти одинаково [[E2 S98]].',
  'Vitamin E gave a rash to 33 % of those 15 people [[E2 S88b]].':
    'От витамина Е у 33 % из тех 15 человек появилась сыпь [[E2 S88b]].',
  'Without the name nothing can be said: what is sold as scar cream ranges from plain fat to steroids [[E0]].':
    'Без названия сказать ничего нельзя: кремом от рубцов называют всё – от простого жира до стероидов [[E0]].',
  'A cream or gel related to vitamin A is put on the skin in the evening. Dryness and peeling are common at first.':
    'Вечером на кожу наносят крем или гель, родственный витамину А. Поначалу обычны сухость и шелушение.',
  'Put on the skin; isotretinoin capsules are swallowed and are another thing.':
    'Наносят на кожу; капсулы изотретиноина глотают, и это другое.',
  'A cream, ointment or tape with a steroid hormone is put on the skin. Long use makes the skin thinner.':
    'На кожу наносят крем, мазь или пластырь со стероидным гормоном. От долгого применения кожа истончается.',
  'A hormone put on the surface; a steroid injection goes inside a raised scar.':
    'Гормон на поверхность; гормональный укол идёт внутрь выпуклого рубца.',
  'A cream with hydroquinone, azelaic acid or a similar substance is put on dark marks.':
    'На тёмные следы наносят крем с гидрохиноном, азелаиновой кислотой или похожим веществом.',
  'Aimed at brown colour only, not at pits or raised tissue; a sunscreen guards, it does not lighten.':
    'Только от коричневого цвета, не от ямок и валиков; солнцезащитный крем бережёт, а не осветляет.',
  'A cream, stick or spray with filters against sunlight is put on the scar and the skin around it.':
    'На рубец и кожу вокруг наносят крем, карандаш или спрей с фильтрами от солнца.',
  'Keeps sunlight off; it is not made to lighten, soften or fill a scar.':
    'Не пускает солнечный свет; он не для того, чтобы осветлять, смягчать или заполнять рубец.',
  'A plain fat or moisturising cream, such as petroleum jelly, is put on the skin to keep it from drying out.':
    'На кожу наносят простой жир или увлажняющий крем, например вазелин, чтобы она не пересыхала.',
  'No medicine in it; a scar gel claims a substance that acts on the scar.':
    'Лекарства в нём нет; у геля от рубцов заявлено вещество, которое действует на рубец.',
  'A cream, gel or ointment for scars was used, and nobody remembers its name or what was in it.':
    'Был крем, гель или мазь от рубцов, а названия и состава никто не помнит.',
  'For "some gel" or "some ointment". If you find the box, choose by what is in it.':
    'Для «какого-то геля» и «какой-то мази». Найдёте упаковку – выбирайте по составу.',
};
