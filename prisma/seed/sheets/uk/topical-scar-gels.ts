import type { Translations } from '../translations';

export const topicalScarGels: Translations = {
  'Something is put on closed skin and stays there: a cream, an ointment, a gel, a sheet or a sunscreen.':
    'Щось наносять на закриту шкіру, і воно там лишається: крем, мазь, гель, пластина чи засіб від сонця.',
  'Bought or prescribed to be put on closed skin; kitchen remedies are under "Home remedies".':
    'Куплене або призначене для закритої шкіри; кухонні засоби — у «Домашніх засобах».',
  'Most scar gels and sheets are made for raised or new scars, and none fills a pit [[S23 S46]].':
    'Більшість гелів і пластин від рубців зроблено для опуклих або нових рубців, і жоден не заповнює ямки [[S23 S46]].',
  'For sunken scars we found no trial of a scar gel or sheet [[E0 S23 S46]].':
    'Щодо запалих рубців ми не знайшли жодного випробування гелю чи пластини [[E0 S23 S46]].',
  'A young scar goes on changing by itself for up to about a year, so whatever is put on it then gets part of the credit [[S46b]].':
    'Молодий рубець приблизно до року змінюється сам, тож тому, чим його тоді мажуть, дістається частина заслуги [[S46b]].',
  'the wound is not closed yet': 'рана ще не закрилася',
  'you have rosacea, eczema or an allergy to one of the parts':
    'у вас розацеа, екзема або алергія на одну зі складових',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубець» росте, кровоточить чи свербить, а його ще ніхто не оглядав',
  'A silicone gel or a soft silicone sheet covers the closed scar for most of the day.':
    'Силіконовий гель або м’яка силіконова пластина вкриває закритий рубець більшу частину дня.',
  'Covers the scar and is not taken up by the skin. Choose this when gel or sheet is not known.':
    'Укриває рубець і не всмоктується в шкіру. Виберіть це, якщо не знаєте, гель це був чи пластина.',
  'It is meant for raised scars, and for new ones that may become so [[S46]].':
    'Він призначений для опуклих рубців і для нових, які можуть такими стати [[S46]].',
  'Expert panels of 2002 and 2014 name it first for raised and new scars [[E3 S46]].':
    'Групи фахівців у 2002 і 2014 роках назвали його першим для опуклих і нових рубців [[E3 S46]].',
  'Trials are small and leave its effect uncertain [[E2 S23]].':
    'Випробування малі, і з них непевно, що він дає [[E2 S23]].',
  'A silicone gel or spray is spread thinly on the closed scar and dries to a film that is not seen.':
    'Силіконовий гель або спрей тонко наносять на закритий рубець, і він висихає до невидимої плівки.',
  'Dries to a thin film; a silicone sheet is a soft pad that you stick on and wash.':
    'Висихає тонкою плівкою; силіконова пластина — м’яка накладка, яку клеять і миють.',
  'A case series and an expert text in its favour were written partly by people of its maker [[E3 S45]].':
    'Опис випадків і текст фахівців на його користь почасти написали люди виробника [[E3 S45]].',
  'Mixed with onion and aloe it kept scars of 40 people as low as silicone sheets did over 12 weeks; nobody went without [[E2 S177]].':
    'У суміші з цибулею та алое він за 12 тижнів утримав рубці 40 людей такими ж низькими, як і силіконові пластини; без лікування не лишили нікого [[E2 S177]].',
  'A pharmacy’s guide says twice a day, for 2 to 4 months or longer, on closed skin [[S45b]].':
    'Пам’ятка аптеки каже: двічі на день, від 2 до 4 місяців або довше, на закритій шкірі [[S45b]].',
  'A rash is rare [[S45b]].': 'Висип буває рідко [[S45b]].',
  'A soft, sticky silicone sheet lies on the closed scar for most of the day and is washed and used again.':
    'М’яка липка силіконова пластина лежить на закритому рубці більшу частину дня; її миють і застосовують знову.',
  'A pad that is stuck on; silicone gel is spread and dries to a film.':
    'Накладка, яку клеять; силіконовий гель намазують, і він висихає плівкою.',
  'For keloids there are 2 trials with 16 and 20 people, for hypertrophic scars 13 trials with 10 to 60 people each, and reviewers call the effect uncertain [[E2 S23]].':
    'Щодо келоїдів є 2 випробування, із 16 та 20 людьми, щодо гіпертрофічних рубців — 13 випробувань, від 10 до 60 людей у кожному, і автори огляду називають дію непевною [[E2 S23]].',
  'On caesarean scars it came out about the same as paper tape over 12 months [[E2 S108]].':
    'На рубцях після кесаревого розтину за 12 місяців вийшло приблизно те саме, що з паперовим пластирем [[E2 S108]].',
  'A pharmacy’s guide says 12 to 22 hours a day, for 2 to 12 months [[S45b]].':
    'Пам’ятка аптеки каже: від 12 до 22 годин на добу, від 2 до 12 місяців [[S45b]].',
  'The skin under it can get soft and sore [[S45b]].':
    'Шкіра під нею може розм’якнути й боліти [[S45b]].',
  'A shop-bought gel or cream with onion extract, often with heparin and allantoin, is rubbed into the closed scar.':
    'Готовий гель або крем з екстрактом цибулі, часто ще з гепарином і алантоїном, втирають у закритий рубець.',
  'The active part is onion extract; Dermatix and Kelo-cote are silicone.':
    'Діюча речовина — екстракт цибулі; Dermatix і Kelo-cote — силіконові.',
  'It was studied on new scars after operations and on raised ones [[S36 S36b]].':
    'Його вивчали на нових рубцях після операцій та на опуклих [[S36 S36b]].',
  'In 13 trials it did better than nothing, and no better than other creams [[E2 S36]].':
    'У 13 випробуваннях він дав більше, ніж нічого, але не більше, ніж інші креми [[E2 S36]].',
  'On eyelid scars it did no better than petroleum jelly [[E2 S36b]].':
    'На рубцях повік він дав не більше, ніж вазелін [[E2 S36b]].',
  'Side effects and people who stopped were more than with other creams [[E2 S36]].':
    'Побічних дій і людей, які припинили лікування, було більше, ніж з іншими кремами [[E2 S36]].',
  'A cream with urea, heparin and often camphor is rubbed into the closed scar.':
    'Крем із сечовиною, гепарином і часто камфорою втирають у закритий рубець.',
  'No onion extract and no silicone in it, though shops place it beside them.':
    'У ньому немає ні екстракту цибулі, ні силікону, хоча в аптеках він стоїть поруч із ними.',
  'We found no study of it on scars of any kind [[E0]].':
    'Дослідження його на рубцях будь-якого виду ми не знайшли [[E0]].',
  'you take blood thinners, as heparin is one':
    'ви приймаєте ліки, що розріджують кров: гепарин діє так само',
  'A gel or cream with enzymes, which are proteins that cut other proteins or sugars, is put on the closed scar.':
    'Гель або крем із ферментами, тобто білками, які розщеплюють інші білки чи цукри, наносять на закритий рубець.',
  'Put on the skin; hyaluronidase and collagenase injections put an enzyme into the scar.':
    'Наносять на шкіру; уколи гіалуронідази й колагенази вводять фермент у рубець.',
  'It was studied on raised scars only [[S78]].': 'Його вивчали лише на опуклих рубцях [[S78]].',
  'We found one regional study of one product on raised scars, with nobody from outside to confirm it [[E3 S78]].':
    'Ми знайшли одне регіональне дослідження одного засобу на опуклих рубцях, і ніхто сторонній його не підтвердив [[E3 S78]].',
  'you have an allergy to crab or shrimp, as some of these enzymes are made from them':
    'у вас алергія на крабів або креветок: деякі з цих ферментів роблять із них',
};
