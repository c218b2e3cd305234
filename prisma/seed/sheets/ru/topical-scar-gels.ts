import type { Translations } from '../translations';

export const topicalScarGels: Translations = {
  'Most scar gels and sheets are made for raised or new scars, and none fills a pit [[S23 S46]].':
    'Большинство гелей и пластин сделаны для выпуклых и новых рубцов, и ни один не заполняет ямку [[S23 S46]].',
  'For sunken scars we found no trial of a scar gel or sheet [[E0 S23 S46]].':
    'Для впалых рубцов мы не нашли ни одного испытания геля или пластины [[E0 S23 S46]].',
  'A young scar goes on changing by itself for up to about a year, so whatever is put on it then gets part of the credit [[S46b]].':
    'Молодой рубец меняется сам примерно до года, так что часть заслуги достаётся тому, чем его тогда мажут [[S46b]].',
  'the wound is not closed yet': 'рана ещё не закрылась',
  'you have rosacea, eczema or an allergy to one of the parts':
    'у вас розацеа, экзема или аллергия на что-то в составе',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубец» растёт, кровоточит или зудит, и его ещё никто не смотрел',
  'It is meant for raised scars, and for new ones that may become so [[S46]].':
    'Предназначен для выпуклых рубцов и для новых, которые могут такими стать [[S46]].',
  'Expert panels of 2002 and 2014 name it first for raised and new scars [[E3 S46]].':
    'Группы экспертов 2002 и 2014 годов называют его первым для выпуклых и новых рубцов [[E3 S46]].',
  'Trials are small and leave its effect uncertain [[E2 S23]].':
    'Испытания малы и оставляют его действие неясным [[E2 S23]].',
  'A case series and an expert text in its favour were written partly by people of its maker [[E3 S45]].':
    'Серию случаев и текст экспертов в его пользу писали отчасти люди производителя [[E3 S45]].',
  'Mixed with onion and aloe it kept scars of 40 people as low as silicone sheets did over 12 weeks; nobody went without [[E2 S177]].':
    'Смешанный с луком и алоэ, он за 12 недель удержал рубцы 40 человек такими же низкими, как силиконовые пластины; без ничего не оставили никого [[E2 S177]].',
  'A pharmacy’s guide says twice a day, for 2 to 4 months or longer, on closed skin [[S45b]].':
    'Аптечная памятка советует два раза в день, от 2 до 4 месяцев или дольше, на закрытую кожу [[S45b]].',
  'A rash is rare [[S45b]].': 'Сыпь бывает редко [[S45b]].',
  'For keloids there are 2 trials with 16 and 20 people, for hypertrophic scars 13 trials with 10 to 60 people each, and reviewers call the effect uncertain [[E2 S23]].':
    'О келоидах есть 2 испытания с 16 и 20 людьми, о гипертрофических рубцах – 13 испытаний, от 10 до 60 человек в каждом, и авторы обзора называют действие неясным [[E2 S23]].',
  'On caesarean scars it came out about the same as paper tape over 12 months [[E2 S108]].':
    'На рубцах от кесарева сечения за 12 месяцев вышло примерно то же, что с бумажным пластырем [[E2 S108]].',
  'A pharmacy’s guide says 12 to 22 hours a day, for 2 to 12 months [[S45b]].':
    'Аптечная памятка советует от 12 до 22 часов в день, от 2 до 12 месяцев [[S45b]].',
  'The skin under it can get soft and sore [[S45b]].':
    'Кожа под ней может размякнуть и саднить [[S45b]].',
  'It was studied on new scars after operations and on raised ones [[S36 S36b]].':
    'Изучали на новых рубцах после операций и на выпуклых [[S36 S36b]].',
  'In 13 trials it did better than nothing, and no better than other creams [[E2 S36]].':
    'В 13 испытаниях он был лучше, чем ничего, и не лучше других кремов [[E2 S36]].',
  'On eyelid scars it did no better than petroleum jelly [[E2 S36b]].':
    'На рубцах век он был не лучше вазелина [[E2 S36b]].',
  'Side effects and people who stopped were more than with other creams [[E2 S36]].':
    'Побочного действия и тех, кто бросил, было больше, чем с другими кремами [[E2 S36]].',
  'We found no study of it on scars of any kind [[E0]].':
    'Исследований на рубцах любого вида мы не нашли [[E0]].',
  'you take blood thinners, as heparin is one':
    'вы принимаете препараты, разжижающие кровь: гепарин – один из них',
  'It was studied on raised scars only [[S78]].': 'Изучали только на выпуклых рубцах [[S78]].',
  'We found one regional study of one product on raised scars, with nobody from outside to confirm it [[E3 S78]].':
    'Мы нашли одно местное исследование одного средства на выпуклых рубцах, и никто со стороны его не подтвердил [[E3 S78]].',
  'you have an allergy to crab or shrimp, as some of these enzymes are made from them':
    'у вас аллергия на крабов или креветок: некоторые из этих ферментов делают из них',
  'Something is put on closed skin and stays there: a cream, an ointment, a gel, a sheet or a sunscreen.':
    'На закрытую кожу что-то наносят, и оно там остаётся: крем, мазь, гель, пластина или солнцезащитное средство.',
  'Bought or prescribed to be put on closed skin; kitchen remedies are under "Home remedies".':
    'Куплено или назначено, чтобы наносить на закрытую кожу; кухонные рецепты – в «Домашних средствах».',
  'A silicone gel or a soft silicone sheet covers the closed scar for most of the day.':
    'Силиконовый гель или мягкая силиконовая пластина закрывает зажившее место большую часть дня.',
  'Covers the scar and is not taken up by the skin. Choose this when gel or sheet is not known.':
    'Закрывает рубец и не впитывается. Выбирайте, если не знаете, гель это или пластина.',
  'A silicone gel or spray is spread thinly on the closed scar and dries to a film that is not seen.':
    'Силиконовый гель или спрей тонко наносят на закрытый рубец, и он высыхает незаметной плёнкой.',
  'Dries to a thin film; a silicone sheet is a soft pad that you stick on and wash.':
    'Высыхает тонкой плёнкой; силиконовая пластина – мягкая накладка, её клеят и моют.',
  'A soft, sticky silicone sheet lies on the closed scar for most of the day and is washed and used again.':
    'Мягкая липкая силиконовая пластина лежит на закрытом рубце большую часть дня; её моют и кладут снова.',
  'A pad that is stuck on; silicone gel is spread and dries to a film.':
    'Накладка, которую клеят; силиконовый гель наносят, и он высыхает плёнкой.',
  'A shop-bought gel or cream with onion extract, often with heparin and allantoin, is rubbed into the closed scar.':
    'Готовый гель или крем с экстрактом лука, часто с гепарином и аллантоином, втирают в закрытый рубец.',
  'The active part is onion extract; Dermatix and Kelo-cote are silicone.':
    'Действующая часть – экстракт лука; Dermatix и Kelo-cote – это силикон.',
  'A cream with urea, heparin and often camphor is rubbed into the closed scar.':
    'Крем с мочевиной, гепарином и часто с камфорой втирают в закрытый рубец.',
  'No onion extract and no silicone in it, though shops place it beside them.':
    'В нём нет ни лука, ни силикона, хотя в аптеке он стоит рядом с ними.',
  'A gel or cream with enzymes, which are proteins that cut other proteins or sugars, is put on the closed scar.':
    'Гель или крем с ферментами – белками, которые режут другие белки или сахара, – наносят на закрытый рубец.',
  'Put on the skin; hyaluronidase and collagenase injections put an enzyme into the scar.':
    'Наносят на кожу; при уколах гиалуронидазы и коллагеназы фермент вводят в рубец.',
};
