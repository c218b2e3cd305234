import { anywhere, brands, en, misspelled, ru, ruBrands, uk } from './names';
import type { TreatmentSeed } from './schema';

export const peelAndAbrasion: TreatmentSeed[] = [
  {
    code: 'peel',
    slug: 'chemical-peel',
    name: { en: 'Chemical peel', uk: 'Хімічний пілінг', ru: 'Химический пилинг' },
    about:
      'A trained person puts an acid or another peeling liquid on the skin, and the top of it comes off over the next days.',
    difference:
      'A liquid takes the layer off, in a clinic; a laser does it with light, abrasion by rubbing.',
    countedIn: 'sessions',
    names: [
      ...en('peel', 'peeling', 'chemical peeling', 'acid peel', 'chem peel', 'chemexfoliation'),
      ...uk('пілінг', 'кислотний пілінг', 'хімпілінг'),
      ...ru('пилинг', 'кислотный пилинг', 'химпилинг'),
      ...misspelled('chem. peelings', 'chemical pill', 'пиллинг'),
    ],
  },
  {
    code: 'peel.superficial',
    slug: 'superficial-peel',
    name: { en: 'Superficial peel', uk: 'Поверхневий пілінг', ru: 'Поверхностный пилинг' },
    about:
      'A mild fruit acid, salicylic acid or a similar liquid is put on the skin in a clinic. The outermost layer flakes off.',
    difference:
      'Light flaking of the outer layer; a medium peel goes deeper and comes off in sheets.',
    countedIn: 'sessions',
    names: [
      ...en('glycolic', 'salicylic', 'mandelic', 'lactic', 'Jessner'),
      ...en('light peel', 'glycolic peel', 'salicylic peel', 'mandelic peel', 'lactic acid peel'),
      ...en('glycolic acid peel', 'salicylic acid peel', 'fruit acid peel', 'AHA peel'),
      ...en("Jessner's peel", 'Jessner peel', 'azelaic peel', 'lunchtime peel'),
      ...uk('гліколевий пілінг', 'саліциловий пілінг', 'мигдальний пілінг', 'молочний пілінг'),
      ...uk('фруктовий пілінг', 'пілінг Джесснера', 'азелаїновий пілінг', 'АНА-пілінг'),
      ...ru('гликолевый пилинг', 'салициловый пилинг', 'миндальный пилинг', 'молочный пилинг'),
      ...ru('фруктовый пилинг', 'пилинг Джесснера', 'азелаиновый пилинг', 'АНА-пилинг'),
      ...misspelled('Jesner peel', 'glycol peel', 'пилинг Джеснера', 'пілінг Джеснера'),
    ],
  },
  {
    code: 'peel.medium',
    slug: 'medium-depth-peel',
    name: { en: 'Medium peel', uk: 'Серединний пілінг', ru: 'Срединный пилинг' },
    about:
      'A stronger acid, most often TCA, is spread over the whole area in a clinic. The skin darkens and then comes off in sheets.',
    difference: 'Spread over a whole area; TCA CROSS puts the acid only inside single pits.',
    countedIn: 'sessions',
    names: [
      ...anywhere('TCA'),
      ...uk('ТСА'),
      ...ru('ТСА'),
      ...en('medium-depth peel', 'TCA peel', 'trichloroacetic acid peel', 'Obagi Blue Peel'),
      ...uk('пілінг ТСА', 'трихлороцтовий пілінг', 'ТСА-пілінг', 'TCA-пілінг', 'середній пілінг'),
      ...ru('пилинг ТСА', 'трихлоруксусный пилинг', 'ТСА-пилинг', 'TCA-пилинг', 'средний пилинг'),
      ...misspelled('TAC peel'),
    ],
  },
  {
    code: 'peel.deep',
    slug: 'deep-phenol-peel',
    name: {
      en: 'Deep (phenol) peel',
      uk: 'Глибокий (феноловий) пілінг',
      ru: 'Глубокий (феноловый) пилинг',
    },
    about:
      'Phenol, usually mixed with croton oil, is put on the skin by a doctor. It reaches deep, and the face is raw for days.',
    difference: 'The deepest kind, done while the heart is watched; medium peels mostly use TCA.',
    countedIn: 'sessions',
    names: [
      ...en(
        'deep peel',
        'phenol peel',
        'phenol-croton oil peel',
        'phenol-croton',
        'croton oil peel',
        'Baker-Gordon peel',
      ),
      ...uk('глибокий пілінг', 'феноловий пілінг', 'фенольний пілінг'),
      ...ru('глубокий пилинг', 'феноловый пилинг', 'фенольный пилинг', 'фенол-кротоновый пилинг'),
      ...brands('Exoderm'),
      ...ruBrands('экзодерм'),
      ...misspelled('phenyl peel', 'fenol peel'),
    ],
  },
  {
    code: 'peel.cross',
    slug: 'tca-cross',
    name: {
      en: 'TCA CROSS',
      uk: 'TCA CROSS (точкове нанесення кислоти)',
      ru: 'TCA CROSS (точечное нанесение кислоты)',
    },
    about:
      'A strong acid is put into the bottom of single narrow pits with a fine stick, in a clinic. Each spot turns white and then crusts.',
    difference: 'Acid only inside single pits; a medium TCA peel covers the whole area.',
    countedIn: 'sessions',
    names: [
      ...anywhere('TCA'),
      ...uk('ТСА', 'ТСА-кросс', 'ТСА CROSS', 'TCA-кросс'),
      ...ru('ТСА', 'ТСА-кросс', 'ТСА CROSS', 'TCA-кросс'),
      ...en(
        'CROSS technique',
        'chemical reconstruction of skin scars',
        'CROSS peel',
        'dot peeling',
      ),
      ...en('spot TCA', 'phenol CROSS'),
      ...uk('точковий пілінг', 'точковий ТСА', 'крос-пілінг'),
      ...ru('точечный пилинг', 'точечный ТСА', 'кросс-пилинг', 'метод CROSS'),
      ...misspelled('TCA crossing', 'TAC cross'),
    ],
  },
  {
    code: 'abrasion',
    slug: 'skin-abrasion',
    name: { en: 'Mechanical abrasion', uk: 'Механічне шліфування', ru: 'Механическая шлифовка' },
    about: 'The surface of the skin is rubbed or ground down with a tool instead of light or acid.',
    difference: 'Done with a brush, grains or paper; laser resurfacing does it with light.',
    countedIn: 'sessions',
    names: [
      ...en('mechanical resurfacing', 'abrasion', 'skin sanding'),
      ...uk('механічна дермабразія', 'механічний пілінг'),
      ...ru('механическая дермабразия', 'механический пилинг'),
    ],
  },
  {
    code: 'abrasion.dermabrasion',
    slug: 'dermabrasion',
    name: { en: 'Dermabrasion', uk: 'Дермабразія', ru: 'Дермабразия' },
    about:
      'A doctor grinds the skin down with a fast turning brush or diamond wheel. It bleeds, and is raw until new skin covers it.',
    difference:
      'Deep, with bleeding and numbing; microdermabrasion only rubs off the dead outer layer.',
    countedIn: 'sessions',
    names: [
      ...en('surgical dermabrasion', 'diamond fraise dermabrasion', 'wire brush dermabrasion'),
      ...uk('хірургічна дермабразія', 'глибоке шліфування', 'шліфування фрезою'),
      ...ru('хирургическая дермабразия', 'глубокая шлифовка', 'шлифовка фрезой'),
      ...misspelled('derma abrasion', 'dermobrasion', 'дермобразия', 'дермоабразия', 'дермобразія'),
    ],
  },
  {
    code: 'abrasion.microdermabrasion',
    slug: 'microdermabrasion',
    name: { en: 'Microdermabrasion', uk: 'Мікродермабразія', ru: 'Микродермабразия' },
    about:
      'Fine crystals or a diamond tip rub off the dead outer layer of the skin while a vacuum takes it away. There is no wound.',
    difference: 'Surface only, with no bleeding; dermabrasion goes deep and leaves raw skin.',
    countedIn: 'sessions',
    names: [
      ...en(
        'crystal microdermabrasion',
        'diamond microdermabrasion',
        'diamond peel',
        'crystal peel',
      ),
      ...uk('алмазна дермабразія', 'алмазний пілінг', 'кристалічна мікродермабразія'),
      ...uk('алмазне шліфування', 'кристалічний пілінг'),
      ...ru('алмазная дермабразия', 'алмазный пилинг', 'кристаллическая микродермабразия'),
      ...ru('алмазная шлифовка', 'кристаллический пилинг'),
      ...misspelled(
        'micro derma abrasion',
        'microdermobrasion',
        'микродермобразия',
        'мікродермобразія',
      ),
    ],
  },
  {
    code: 'abrasion.dermasanding',
    slug: 'manual-dermasanding',
    name: {
      en: 'Dermasanding',
      uk: 'Дермасендинг (ручне шліфування)',
      ru: 'Дермасендинг (ручная шлифовка)',
    },
    about:
      'A doctor rubs the skin by hand with sterile sandpaper or a rough pad until it bleeds in fine points.',
    difference: 'By hand with sterile paper; dermabrasion uses a turning wheel driven by a motor.',
    countedIn: 'sessions',
    names: [
      ...en('manual dermabrasion', 'dermasand', 'sandpaper dermabrasion', 'manual dermasanding'),
      ...uk(
        'дермасендинг',
        'ручне шліфування',
        'ручна дермабразія',
        'шліфування наждачним папером',
      ),
      ...ru('дермасендинг', 'ручная шлифовка', 'ручная дермабразия', 'шлифовка наждачной бумагой'),
      ...misspelled('дермасандинг'),
    ],
  },
  {
    code: 'abrasion.unspecified',
    slug: 'abrasion-kind-not-known',
    name: {
      en: 'Sanding or polishing, kind not known',
      uk: 'Шліфування, вид невідомий',
      ru: 'Шлифовка, вид неизвестен',
    },
    about:
      'The scar was sanded, ground or polished, and it is not known whether by a brush, by crystals, by hand or by laser.',
    difference:
      'For "sanded" or "polished" when nobody said with what. If it was light, choose laser.',
    countedIn: 'sessions',
    names: [
      ...en('sanded', 'sanded down', 'polished', 'resurfacing', 'ground down', 'skin polishing'),
      ...uk('шліфування', 'шліфування рубця', 'шліфування шкіри', 'шліфували'),
      ...ru('шлифовка', 'шлифовка рубцов', 'шлифовка кожи', 'шлифовали', 'шлифование'),
      ...misspelled('polishing', 'grinding', 'sanded them down'),
    ],
  },
];
