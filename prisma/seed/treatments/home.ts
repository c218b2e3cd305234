import { anywhere, brands, en, misspelled, ru, ruBrands, uk } from './names';
import type { TreatmentSeed } from './schema';

export const home: TreatmentSeed[] = [
  {
    code: 'home',
    slug: 'home-remedies',
    name: { en: 'Home remedies', uk: 'Домашні засоби', ru: 'Домашние средства' },
    about:
      'Things from the kitchen, the market or the internet that people put on a scar or do to it themselves. Some have burned or irritated skin.',
    difference:
      'Done by yourself with things not made for scars; shop-bought scar gels are under "Creams".',
    countedIn: 'weeks',
    names: [
      ...en(
        'home remedy',
        'folk remedy',
        'folk remedies',
        'home treatment',
        'DIY',
        'natural remedies',
      ),
      ...uk('народні засоби', 'домашнє лікування', 'народні методи', 'бабусині рецепти'),
      ...ru('народные средства', 'домашнее лечение', 'народные методы', 'бабушкины рецепты'),
    ],
  },
  {
    code: 'home.lemon',
    slug: 'lemon-juice',
    name: { en: 'Lemon juice', uk: 'Лимонний сік', ru: 'Лимонный сок' },
    about:
      'Juice of lemon or lime, alone or in a mask with clay, is put on the skin. The acid has burned skin, and with sunlight it can leave blisters and dark marks.',
    difference:
      'Raw juice of unknown strength at home; a clinic peel is a measured acid put on by a trained person.',
    countedIn: 'weeks',
    names: [
      ...en(
        'lemon',
        'lime juice',
        'clay and lemon juice',
        'lemon mask',
        'citric acid',
        'lemon and honey',
      ),
      ...uk('лимон', 'сік лимона', 'глина з лимоном', 'маска з лимоном', 'лимонна кислота'),
      ...ru('лимон', 'сок лимона', 'глина с лимоном', 'маска с лимоном', 'лимонная кислота'),
      ...misspelled('limon juice', 'clay with lemon'),
    ],
  },
  {
    code: 'home.clay',
    slug: 'clay-mask',
    name: { en: 'Clay mask', uk: 'Глиняна маска', ru: 'Глиняная маска' },
    about:
      'Wet clay is spread on the skin, left to dry and washed off. Drying clay can irritate tender skin.',
    difference: 'Clay with water only; clay mixed with lemon juice is counted under "Lemon juice".',
    countedIn: 'weeks',
    names: [
      ...en('clay', 'clay pack', 'white clay', 'blue clay', 'green clay', 'kaolin', 'bentonite'),
      ...uk('глина', 'біла глина', 'блакитна глина', 'зелена глина', 'маска з глини'),
      ...ru('глина', 'белая глина', 'голубая глина', 'зеленая глина', 'маска из глины'),
    ],
  },
  {
    code: 'home.shilajit',
    slug: 'shilajit',
    name: { en: 'Shilajit (mumiyo)', uk: 'Муміє', ru: 'Мумиё' },
    about:
      'A dark resin gathered from rocks is mixed into a cream and put on the skin. What is in it varies, and its purity is not known.',
    difference: 'A resin from rocks, sold as mumiyo; not a plant, and no relation to mummies.',
    countedIn: 'weeks',
    names: [
      ...en('shilajit', 'mumijo', 'mumie', 'mountain balsam', 'mumiyo cream'),
      ...uk('мумійо', 'мумійо з кремом', 'шиладжит', 'гірський віск', 'крем з муміє'),
      ...ru('шиладжит', 'мумиё с кремом', 'крем с мумиё', 'горный воск', 'мумиё алтайское'),
      ...misspelled(
        'mumiyo',
        'mumio',
        'moomiyo',
        'mummiyo',
        'shilajeet',
        'муммиё',
        'мумийо',
        'мумия',
      ),
    ],
  },
  {
    code: 'home.beeswax_oil',
    slug: 'beeswax-and-oil',
    name: { en: 'Beeswax and oil', uk: 'Бджолиний віск з олією', ru: 'Пчелиный воск с маслом' },
    about:
      'Warm beeswax melted with oil is laid on the scar, often on gauze. Hot wax burns skin, and a scar may feel heat late.',
    difference: 'A warm pack made at home; a moisturiser from a shop is put on cold.',
    countedIn: 'weeks',
    names: [
      ...en('beeswax', 'wax pack', 'warm wax', 'wax and oil', 'beeswax oil'),
      ...uk('бджолиний віск', 'віск', 'воскова мазь', 'аплікації з воском', 'віск з олією'),
      ...ru('пчелиный воск', 'воск', 'восковая мазь', 'аппликации с воском', 'воск с маслом'),
      ...misspelled('bee wax'),
    ],
  },
  {
    code: 'home.sponge',
    slug: 'freshwater-sponge-powder',
    name: { en: 'Sponge powder (badyaga)', uk: 'Бодяга', ru: 'Бодяга' },
    about:
      'Dried freshwater sponge, as powder or gel, is rubbed on the skin. Its tiny glass-like needles stick in and have caused pain, redness, blisters and peeling.',
    difference: 'An animal with glass-like needles, not an alga and not a mild scrub.',
    countedIn: 'weeks',
    names: [
      ...anywhere('Spongilla', 'Spongilla lacustris'),
      ...en(
        'badiaga',
        'bodyaga',
        'freshwater sponge',
        'river sponge',
        'sponge powder',
        'spicule peel',
      ),
      ...uk('бадяга', 'порошок бодяги', 'маска з бодяги', 'пілінг бодягою', 'гель бодяга'),
      ...ru('бадяга', 'порошок бодяги', 'маска из бодяги', 'пилинг бодягой', 'гель бодяга'),
      ...brands('Badyaga Forte'),
      ...ruBrands('Бадяга форте', 'бодяга форте'),
      ...misspelled('badyaga', 'badjaga', 'bodiaga', 'bodyagi'),
    ],
  },
  {
    code: 'home.needling',
    slug: 'needling-at-home',
    name: { en: 'Needling at home', uk: 'Мікронідлінг удома', ru: 'Микронидлинг дома' },
    about:
      'A person rolls or presses needles into their own skin at home. The skin is opened without the hygiene of a clinic, and infections have happened.',
    difference: 'Done by yourself at home; needling by a trained person is under "Needling".',
    countedIn: 'sessions',
    names: [
      ...en('home microneedling', 'DIY microneedling', 'home derma roller', 'rolling at home'),
      ...uk('домашній мезоролер', 'мезоролер', 'дермаролер', 'домашній мікронідлінг'),
      ...ru('домашний мезороллер', 'мезороллер', 'дермароллер', 'домашний микронидлинг'),
      ...brands('Mesoroller', 'Dermaroller', 'Dr. Pen'),
      ...ruBrands('доктор пен'),
      ...misspelled('dermoroller', 'дермороллер'),
    ],
  },
  {
    code: 'home.acid',
    slug: 'acid-at-home',
    name: {
      en: 'Acid or peel at home',
      uk: 'Кислота чи пілінг удома',
      ru: 'Кислота или пилинг дома',
    },
    about:
      'A person puts an acid or a peel bought online on their own skin. Such peels have burned skin, and regulators have warned about them.',
    difference:
      'Strong acid used by yourself; a clinic peel is chosen, timed and watched by a trained person.',
    countedIn: 'sessions',
    names: [
      ...en('home peel', 'DIY peel', 'at-home peel', 'home TCA', 'home chemical peel', 'vinegar'),
      ...en('apple cider vinegar', 'aspirin mask'),
      ...uk('домашній пілінг', 'кислота вдома', 'яблучний оцет', 'аспіринова маска', 'оцет'),
      ...ru('домашний пилинг', 'кислота дома', 'яблочный уксус', 'аспириновая маска', 'уксус'),
    ],
  },
  {
    code: 'home.other',
    slug: 'other-home-remedy',
    name: { en: 'Another home remedy', uk: 'Інший домашній засіб', ru: 'Другое домашнее средство' },
    about:
      'Any other thing from the kitchen or garden put on a scar, such as honey, aloe or oil. Some of these irritate skin.',
    difference:
      'For what has no line of its own here; onion juice is here, onion gel from a shop is under "Creams".',
    countedIn: 'weeks',
    names: [
      ...en(
        'honey',
        'aloe vera',
        'castor oil',
        'onion juice',
        'coconut oil',
        'baking soda',
        'toothpaste',
      ),
      ...en('sea buckthorn oil', 'rosehip oil', 'hydrogen peroxide', 'tea tree oil'),
      ...uk('мед', 'алое', 'рицинова олія', 'сік цибулі', 'кокосова олія', 'сода', 'зубна паста'),
      ...uk('обліпихова олія', 'капустяний лист', 'перекис водню', 'касторова олія'),
      ...ru(
        'мёд',
        'алоэ',
        'касторовое масло',
        'сок лука',
        'кокосовое масло',
        'сода',
        'зубная паста',
      ),
      ...ru('облепиховое масло', 'капустный лист', 'перекись водорода'),
    ],
  },
];
