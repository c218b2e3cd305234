import { anywhere, brands, en, misspelled, ru, ruBrands, uk } from './names';
import type { TreatmentSeed } from './schema';

export const needlingAndRadiofrequency: TreatmentSeed[] = [
  {
    code: 'rf',
    slug: 'radiofrequency',
    name: {
      en: 'Radiofrequency',
      uk: 'Радіочастотне лікування (RF)',
      ru: 'Радиочастотное лечение (RF)',
    },
    about:
      'Electric current warms the skin: through needles, through plates laid on it, or by a small spark.',
    difference:
      'Heat from electric current, not from light as in a laser. Choose this when you do not know the kind.',
    countedIn: 'sessions',
    names: [
      ...anywhere('RF'),
      ...en('radiofrequency treatment', 'RF lifting'),
      ...uk('радіохвильовий ліфтинг', 'RF-ліфтинг', 'РФ-ліфтинг', 'термоліфтинг', 'радіочастота'),
      ...ru('радиоволновой лифтинг', 'RF-лифтинг', 'РФ-лифтинг', 'термолифтинг', 'радиочастота'),
    ],
  },
  {
    code: 'rf.microneedling',
    slug: 'radiofrequency-microneedling',
    name: {
      en: 'Radiofrequency microneedling',
      uk: 'Мікроголковий RF',
      ru: 'Микроигольчатый RF',
    },
    about:
      'Fine needles go into the skin and release heat from an electric current at their tips, below the surface.',
    difference: 'The needles give off heat; plain needling with a pen or a roller only pricks.',
    countedIn: 'sessions',
    names: [
      ...en('RF microneedling', 'RF needling', 'needle RF', 'fractional RF', 'microneedle RF'),
      ...uk('мікроголчастий RF', 'голчастий RF-ліфтинг', 'фракційний RF', 'RF-мікронідлінг'),
      ...uk('мікроголковий RF-ліфтинг', 'фракційний радіочастотний ліфтинг'),
      ...ru('игольчатый RF', 'игольчатый RF-лифтинг', 'фракционный RF', 'RF-микронидлинг'),
      ...ru('микроигольчатый RF-лифтинг', 'фракционный радиочастотный лифтинг'),
      ...brands('Morpheus8', 'Morpheus', 'Infini', 'Genius', 'Genius RF'),
      ...ruBrands('морфеус', 'морфиус 8'),
      ...brands('Secret RF', 'Secret', 'Scarlet', 'Sylfirm X'),
      ...ruBrands('сикрет', 'скарлет', 'сильфирм'),
      ...brands('Potenza', 'Vivace', 'Intracel', 'Fractora', 'Profound'),
      ...ruBrands('потенца', 'виваче', 'интрасел'),
      ...misspelled('morfeus', 'silfirm', 'RF microneedeling'),
    ],
  },
  {
    code: 'rf.surface',
    slug: 'radiofrequency-surface',
    name: {
      en: 'Radiofrequency on the surface',
      uk: 'Поверхневий RF без голок',
      ru: 'Поверхностный RF без игл',
    },
    about:
      'A head or a grid of tiny pins is laid on the skin and warms it with an electric current. No needles go in.',
    difference: 'The device only rests on the skin; in RF microneedling the needles go in.',
    countedIn: 'sessions',
    names: [
      ...en(
        'sublative RF',
        'sublative rejuvenation',
        'fractional RF',
        'monopolar RF',
        'bipolar RF',
      ),
      ...uk('фракційний RF', 'монополярний RF', 'біполярний RF', 'сублативне омолодження'),
      ...ru('фракционный RF', 'монополярный RF', 'биполярный RF', 'сублативное омоложение'),
      ...brands('eMatrix', 'Sublative', 'Venus Viva'),
      ...ruBrands('ематрикс', 'венус вива'),
      ...brands('Thermage'),
      ...ruBrands('термаж'),
      ...misspelled('termage'),
    ],
  },
  {
    code: 'rf.plasma_pen',
    slug: 'plasma-pen',
    name: { en: 'Plasma pen', uk: 'Плазмова ручка', ru: 'Плазменная ручка' },
    about:
      'The tip of the device makes a small electric spark that leaves rows of burnt dots on the surface of the skin.',
    difference:
      'A spark that burns dots; "plasma lifting" is an injection of your own blood plasma.',
    countedIn: 'sessions',
    names: [
      ...en(
        'fibroblast plasma',
        'plasma fibroblast',
        'plasma skin tightening',
        'plasma',
        'plasma lift',
      ),
      ...uk('плазма', 'плазмове шліфування', 'плазмова абляція'),
      ...ru('плазма', 'плазменная шлифовка', 'плазменная абляция', 'плазма-ручка'),
      ...brands('Plexr'),
      ...ruBrands('плексер', 'плексар'),
      ...misspelled('plexer', 'plazma pen'),
    ],
  },
  {
    code: 'needling',
    slug: 'microneedling',
    name: { en: 'Needling (microneedling)', uk: 'Мікронідлінг', ru: 'Микронидлинг' },
    about:
      'Many fine needles prick the skin in a clinic, with a pen or a roller. There is pinpoint bleeding.',
    difference: 'Many small pricks in a clinic, without heat and without anything injected.',
    countedIn: 'sessions',
    names: [
      ...en('microneedling', 'skin needling', 'needling', 'collagen induction therapy'),
      ...en('percutaneous collagen induction', 'medical needling'),
      ...anywhere('CIT'),
      ...uk('мікроголкова терапія', 'нідлінг', 'колаген-індукційна терапія'),
      ...ru('микроигольчатая терапия', 'нидлинг', 'коллаген-индукционная терапия', 'микроиглы'),
      ...misspelled('microneedeling'),
    ],
  },
  {
    code: 'needling.pen',
    slug: 'microneedling-pen',
    name: {
      en: 'Needling pen',
      uk: 'Мікронідлінг апаратом-ручкою',
      ru: 'Микронидлинг аппаратом-ручкой',
    },
    about:
      'An electric pen moves a small set of needles up and down into the skin while it is drawn over the scar in a clinic.',
    difference:
      'Needles go straight up and down by motor; a roller is pushed by hand and enters at a slant.',
    countedIn: 'sessions',
    names: [
      ...en('microneedling pen', 'automated microneedling', 'fractional mesotherapy'),
      ...uk('апаратний мікронідлінг', 'фракційна мезотерапія', 'дермаштамп'),
      ...ru('аппаратный микронидлинг', 'фракционная мезотерапия', 'дермаштамп', 'мезопен'),
      ...brands('Dermapen', 'Dermapen 4', 'SkinPen'),
      ...ruBrands('дермапен', 'дерма-пен 4', 'скинпен'),
      ...brands('Dr. Pen'),
      ...ruBrands('доктор пен'),
      ...misspelled('dermopen', 'дермопен', 'dermapin'),
    ],
  },
  {
    code: 'needling.roller',
    slug: 'microneedling-roller',
    name: { en: 'Needling roller', uk: 'Мікронідлінг роликом', ru: 'Микронидлинг роликом' },
    about:
      'A small drum set with fine needles is rolled over the scar by a trained person in a clinic.',
    difference:
      'Rolled by a trained person in a clinic; rolling it yourself is "Needling at home".',
    countedIn: 'sessions',
    names: [
      ...en('microneedle roller'),
      ...uk('мезоролер', 'дермаролер', 'ролер з голками', 'голчастий ролик'),
      ...ru('мезороллер', 'дермароллер', 'роллер с иглами', 'игольчатый ролик'),
      ...brands('Dermaroller', 'Mesoroller', 'Environ Roll-CIT'),
      ...misspelled('dermoroller', 'дермороллер'),
    ],
  },
];
