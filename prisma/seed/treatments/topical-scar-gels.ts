import { anywhere, brands, en, misspelled, ru, ruBrands, uk, ukBrands } from './names';
import type { TreatmentSeed } from './schema';

export const topicalScarGels: TreatmentSeed[] = [
  {
    code: 'topical',
    slug: 'creams-gels-and-sheets',
    name: {
      en: 'Creams, gels and sheets',
      uk: 'Креми, гелі й пластини',
      ru: 'Кремы, гели и пластины',
    },
    about:
      'Something is put on closed skin and stays there: a cream, an ointment, a gel, a sheet or a sunscreen.',
    difference:
      'Bought or prescribed to be put on closed skin; kitchen remedies are under "Home remedies".',
    countedIn: 'weeks',
    names: [
      ...en('topical', 'topicals', 'topical treatment', 'creams', 'gels', 'ointments'),
      ...uk('зовнішні засоби', 'місцеве лікування', 'креми', 'гелі', 'мазі'),
      ...ru('наружные средства', 'местное лечение', 'кремы', 'гели', 'мази'),
    ],
  },
  {
    code: 'topical.silicone',
    slug: 'silicone',
    name: { en: 'Silicone', uk: 'Силікон', ru: 'Силикон' },
    about: 'A silicone gel or a soft silicone sheet covers the closed scar for most of the day.',
    difference:
      'Covers the scar and is not taken up by the skin. Choose this when gel or sheet is not known.',
    countedIn: 'weeks',
    names: [
      ...en('silicone therapy', 'silicone treatment', 'silicone products', 'silicones'),
      ...uk('силіконотерапія', 'силіконові засоби'),
      ...ru('силиконотерапия', 'силиконовые средства'),
      ...misspelled('silicon', 'sillicone'),
      ...brands('ScarAway'),
    ],
  },
  {
    code: 'topical.silicone.gel',
    slug: 'silicone-gel',
    name: { en: 'Silicone gel', uk: 'Силіконовий гель', ru: 'Силиконовый гель' },
    about:
      'A silicone gel or spray is spread thinly on the closed scar and dries to a film that is not seen.',
    difference: 'Dries to a thin film; a silicone sheet is a soft pad that you stick on and wash.',
    countedIn: 'weeks',
    names: [
      ...en('silicone scar gel', 'silicone cream', 'silicone spray', 'silicone ointment'),
      ...uk('силіконовий крем', 'силіконовий спрей', 'силіконовий гель від рубців'),
      ...ru('силиконовый крем', 'силиконовый спрей', 'силиконовый гель от рубцов'),
      ...brands('Dermatix', 'Dermatix Ultra', 'Kelo-cote'),
      ...ruBrands('дерматикс', 'кело-коут', 'кело-кот'),
      ...brands('Strataderm', 'Zeraderm', 'Zeraderm Ultra'),
      ...ruBrands('стратадерм', 'зерадерм', 'зерадерм ультра'),
      ...brands('Scarguard', 'Scarguard MD', 'ScarAway', 'bioCorneum', 'NewGel+'),
      ...ruBrands('скаргард'),
      ...brands('Bapscarcare'),
      ...misspelled('Kelo-Kot', 'Kelocot', 'Kelo-coat', 'Dermatics', 'Dermatiks', 'дермотикс'),
      ...misspelled('Scarquard', 'скарквард', 'Stratoderm', 'Zeroderm Ultra'),
      ...misspelled('silicon gel', 'дерматекс', 'келокод'),
    ],
  },
  {
    code: 'topical.silicone.sheet',
    slug: 'silicone-sheet',
    name: { en: 'Silicone sheet', uk: 'Силіконова пластина', ru: 'Силиконовая пластина' },
    about:
      'A soft, sticky silicone sheet lies on the closed scar for most of the day and is washed and used again.',
    difference: 'A pad that is stuck on; silicone gel is spread and dries to a film.',
    countedIn: 'weeks',
    names: [
      ...en(
        'silicone plate',
        'silicone plates',
        'silicone patch',
        'silicone sheeting',
        'silicone tape',
      ),
      ...en('silicone gel sheet', 'silicone strips', 'silicone plaster'),
      ...uk('силіконовий пластир', 'силіконові пластини', 'силіконова накладка'),
      ...ru('силиконовый пластырь', 'силиконовые пластины', 'силиконовая накладка'),
      ...brands('Cica-Care', 'Mepiform', 'Spenco', 'ScarAway'),
      ...ruBrands('мепиформ', 'спенко'),
      ...ukBrands('мепіформ'),
      ...brands('Epi-Derm', 'Oleeva'),
      ...misspelled('Spenko', 'Sika-Care', 'silicon sheet'),
    ],
  },
  {
    code: 'topical.onion',
    slug: 'onion-extract-gel',
    name: { en: 'Onion extract gel', uk: 'Гель з екстрактом цибулі', ru: 'Гель с экстрактом лука' },
    about:
      'A shop-bought gel or cream with onion extract, often with heparin and allantoin, is rubbed into the closed scar.',
    difference: 'The active part is onion extract; Dermatix and Kelo-cote are silicone.',
    countedIn: 'weeks',
    names: [
      ...anywhere('Allium cepa', 'extractum cepae'),
      ...en('onion extract', 'onion gel', 'onion extract cream'),
      ...uk('екстракт цибулі', 'цибулевий гель', 'цибулева мазь'),
      ...ru('экстракт лука', 'луковый гель', 'луковая мазь'),
      ...brands('Contractubex', 'Mederma', 'Cepan'),
      ...ruBrands('контрактубекс', 'медерма', 'цепан'),
      ...misspelled('Mederm', 'медерм', 'Contratubex', 'Contractubecs', 'Kontraktubex'),
      ...misspelled('контратубекс', 'контрактубикс', 'контрактубес', 'Madarma'),
    ],
  },
  {
    code: 'topical.urea_heparin',
    slug: 'urea-and-heparin-cream',
    name: {
      en: 'Urea and heparin cream',
      uk: 'Крем із сечовиною і гепарином',
      ru: 'Крем с мочевиной и гепарином',
    },
    about: 'A cream with urea, heparin and often camphor is rubbed into the closed scar.',
    difference: 'No onion extract and no silicone in it, though shops place it beside them.',
    countedIn: 'weeks',
    names: [
      ...en('heparin cream', 'urea heparin', 'urea scar cream'),
      ...uk('гепариновий крем', 'крем із сечовиною', 'гепаринова мазь'),
      ...ru('гепариновый крем', 'крем с мочевиной', 'гепариновая мазь'),
      ...brands('Kelofibrase'),
      ...ruBrands('келофибразе'),
      ...ukBrands('келофібразе'),
      ...misspelled('Kelofibraza', 'келофибраза', 'келофібраза', 'Kelofibras', 'килофибраза'),
    ],
  },
  {
    code: 'topical.enzyme',
    slug: 'enzyme-gel',
    name: {
      en: 'Enzyme gel or cream',
      uk: 'Гель або крем з ферментами',
      ru: 'Гель или крем с ферментами',
    },
    about:
      'A gel or cream with enzymes, which are proteins that cut other proteins or sugars, is put on the closed scar.',
    difference:
      'Put on the skin; hyaluronidase and collagenase injections put an enzyme into the scar.',
    countedIn: 'weeks',
    names: [
      ...en('enzyme cream', 'hyaluronidase cream', 'collagenase gel', 'enzyme gel'),
      ...uk('ферментний гель', 'ферментний крем', 'крем з гіалуронідазою', 'ферментотерапія'),
      ...ru('ферментный гель', 'ферментный крем', 'крем с гиалуронидазой', 'ферментотерапия'),
      ...brands('Fermencol', 'Imoferase'),
      ...ruBrands('ферменкол', 'имофераза'),
      ...ukBrands('імофераза'),
      ...brands('Karipain'),
      ...ruBrands('карипаин'),
      ...ukBrands('карипаїн'),
      ...misspelled('Fermenkol', 'Fermencoll', 'фирменкол', 'Imoferaza', 'имофераз'),
    ],
  },
];
