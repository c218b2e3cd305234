import { brands, en, misspelled, ru, ruBrands, uk } from './names';
import type { TreatmentSeed } from './schema';

export const physical: TreatmentSeed[] = [
  {
    code: 'physical',
    slug: 'physical-treatments',
    name: { en: 'Physical treatments', uk: 'Фізичні методи', ru: 'Физические методы' },
    about: 'Cold, pressure, touch, tape, rays or sound act on the scar from outside.',
    difference:
      'Acts by cold, pressure, rays or sound. Laser, light and radiofrequency have groups of their own.',
    countedIn: 'sessions',
    names: [
      ...en('physical therapy', 'physiotherapy'),
      ...uk('фізіотерапія', 'фізіопроцедури'),
      ...ru('физиотерапия', 'физиопроцедуры', 'физиолечение'),
    ],
  },
  {
    code: 'physical.cryo',
    slug: 'cryotherapy',
    name: { en: 'Freezing (cryotherapy)', uk: 'Кріотерапія', ru: 'Криотерапия' },
    about:
      'Tissue of the scar is frozen with liquid nitrogen or another cold source. It swells, blisters and crusts.',
    difference:
      'Frozen in a clinic until it blisters. Choose this when you do not know how the cold was applied.',
    countedIn: 'sessions',
    names: [
      ...en('cryosurgery', 'cryotherapy', 'liquid nitrogen', 'freezing', 'frozen off'),
      ...uk('кріодеструкція', 'рідкий азот', 'заморожування', 'кріохірургія', 'азот'),
      ...ru('криодеструкция', 'жидкий азот', 'заморозка', 'криохирургия', 'азот'),
      ...misspelled('crio therapy', 'cryo terapy', 'креотерапия'),
    ],
  },
  {
    code: 'physical.cryo.contact',
    slug: 'contact-cryotherapy',
    name: { en: 'Freezing by touch', uk: 'Контактна кріотерапія', ru: 'Контактная криотерапия' },
    about: 'A cold metal tip or a swab dipped in liquid nitrogen is pressed on the scar.',
    difference: 'Cold is pressed on from outside; the spray does not touch, the probe goes inside.',
    countedIn: 'sessions',
    names: [
      ...en('contact cryotherapy', 'contact cryosurgery', 'cryoprobe', 'cotton swab cryotherapy'),
      ...uk('кріоаплікатор', 'кріомасаж', 'контактна кріодеструкція'),
      ...ru('криоаппликатор', 'криомассаж', 'контактная криодеструкция'),
    ],
  },
  {
    code: 'physical.cryo.spray',
    slug: 'spray-cryotherapy',
    name: { en: 'Freezing by spray', uk: 'Кріотерапія спреєм', ru: 'Криотерапия спреем' },
    about:
      'Liquid nitrogen is sprayed on the scar from a small nozzle until the tissue turns white.',
    difference: 'A jet of nitrogen without touching; contact freezing presses a cold tip on.',
    countedIn: 'sessions',
    names: [
      ...en('spray cryotherapy', 'cryospray', 'open spray cryosurgery', 'nitrogen spray'),
      ...uk('кріоспрей', 'розпилення рідкого азоту'),
      ...ru('криоспрей', 'криораспыление', 'распыление жидкого азота'),
      ...brands('Cry-Ac'),
    ],
  },
  {
    code: 'physical.cryo.intralesional',
    slug: 'intralesional-cryotherapy',
    name: {
      en: 'Freezing from inside',
      uk: 'Внутрішньорубцева кріотерапія',
      ru: 'Внутрирубцовая криотерапия',
    },
    about:
      'A hollow needle is pushed through a raised scar, and liquid nitrogen flowing through it freezes the scar from within.',
    difference: 'A needle freezes the core of the scar; spray and contact freeze from the surface.',
    countedIn: 'sessions',
    names: [
      ...en('intralesional cryotherapy', 'intralesional cryosurgery', 'cryoneedle'),
      ...uk('внутрішньовогнищева кріотерапія', 'кріоголка'),
      ...ru('внутриочаговая криотерапия', 'криоигла'),
      ...brands('CryoShape'),
    ],
  },
  {
    code: 'physical.pressure',
    slug: 'pressure-therapy',
    name: { en: 'Pressure', uk: 'Компресійна терапія', ru: 'Компрессионная терапия' },
    about:
      'Tight made-to-measure clothing, a mask, a bandage or ear clips press on a raised scar for most of the day.',
    difference:
      'Steady pressure from a garment or clip; tape carries the pull on the skin, silicone only covers.',
    countedIn: 'weeks',
    names: [
      ...en('pressure therapy', 'pressure garment', 'compression garment', 'compression therapy'),
      ...en('pressure earrings', 'pressure clips', 'compression mask'),
      ...uk('компресія', 'компресійний одяг', 'компресійна білизна', 'тиснуча пов’язка'),
      ...uk('компресійна маска', 'компресійні кліпси'),
      ...ru('компрессия', 'компрессионная одежда', 'компрессионное белье', 'давящая повязка'),
      ...ru('компрессионная маска', 'компрессионные клипсы'),
      ...brands('Jobst'),
    ],
  },
  {
    code: 'physical.massage',
    slug: 'scar-massage',
    name: { en: 'Scar massage', uk: 'Масаж рубця', ru: 'Массаж рубца' },
    about:
      'The closed scar is rubbed, pressed and moved with the fingers, by yourself or by a therapist, or with a vacuum device.',
    difference: 'Fingers or suction on closed skin; abrasion takes skin off.',
    countedIn: 'weeks',
    names: [
      ...en('massage', 'scar mobilisation', 'scar mobilization', 'self-massage', 'vacuum massage'),
      ...uk('масаж', 'масаж шраму', 'самомасаж', 'вакуумний масаж', 'мобілізація рубця'),
      ...ru('массаж', 'массаж шрама', 'самомассаж', 'вакуумный массаж', 'мобилизация рубца'),
      ...brands('LPG', 'Endermologie'),
      ...ruBrands('эндермология'),
      ...misspelled('scar message', 'масаж рубца'),
    ],
  },
  {
    code: 'physical.tape',
    slug: 'scar-tape',
    name: { en: 'Tape', uk: 'Пластир (тейп) на рубець', ru: 'Пластырь (тейп) на рубец' },
    about:
      'Paper tape, a stretch tape or a strip is stuck over or along the scar so that the skin beside it does not pull.',
    difference: 'Holds the skin against pull; a silicone sheet is a soft pad that covers the scar.',
    countedIn: 'weeks',
    names: [
      ...en(
        'scar tape',
        'paper tape',
        'kinesio tape',
        'kinesiology tape',
        'taping',
        'tension strip',
      ),
      ...uk('тейп', 'тейпування', 'кінезіотейп', 'паперовий пластир', 'стягувальні смужки'),
      ...ru('тейп', 'тейпирование', 'кинезиотейп', 'бумажный пластырь', 'стягивающие полоски'),
      ...brands('Micropore', 'Steri-Strip', 'embrace Active Scar Defense'),
      ...ruBrands('микропор', 'стери-стрип'),
      ...misspelled('kinesotape', 'кинезотейп', 'Steristripe'),
    ],
  },
  {
    code: 'physical.radiotherapy',
    slug: 'radiotherapy',
    name: { en: 'Radiotherapy', uk: 'Променева терапія', ru: 'Лучевая терапия' },
    about:
      'A scar or the wound after its removal gets X-rays or other radiation in a hospital, in a few short visits.',
    difference:
      'Rays like those for tumours, in a hospital; "radiosurgery" and RF use electric current.',
    countedIn: 'sessions',
    names: [
      ...en(
        'radiation',
        'radiation therapy',
        'superficial radiotherapy',
        'brachytherapy',
        'X-ray therapy',
      ),
      ...uk('рентгенотерапія', 'опромінення', 'букі-терапія', 'близькофокусна рентгенотерапія'),
      ...uk('брахітерапія'),
      ...ru('рентгенотерапия', 'облучение', 'букки-терапия', 'близкофокусная рентгенотерапия'),
      ...ru('брахитерапия', 'лучи Букки'),
      ...brands('SRT-100'),
      ...misspelled('буки-терапия'),
    ],
  },
  {
    code: 'physical.phonophoresis',
    slug: 'phonophoresis',
    name: {
      en: 'Phonophoresis (ultrasound with a gel)',
      uk: 'Фонофорез',
      ru: 'Фонофорез (ультразвук с гелем)',
    },
    about:
      'Ultrasound is moved over the scar with a medicine or gel under the head. Electrophoresis, which uses a weak current, is counted here too.',
    difference:
      'The gel is driven in by a device in a clinic; the same gel used by hand is counted under creams.',
    countedIn: 'sessions',
    names: [
      ...en(
        'ultrasound',
        'ultraphonophoresis',
        'ultrasound therapy',
        'electrophoresis',
        'iontophoresis',
      ),
      ...en('phoresis'),
      ...uk('ультразвук', 'ультрафонофорез', 'електрофорез', 'іонофорез', 'форез', 'лідаза'),
      ...uk('електрофорез з лідазою', 'фонофорез з контрактубексом'),
      ...ru('ультразвук', 'ультрафонофорез', 'электрофорез', 'ионофорез', 'форез', 'лидаза'),
      ...ru('электрофорез с лидазой', 'фонофорез с контрактубексом', 'фонофорез с ферменколом'),
      ...brands('Karipazim'),
      ...ruBrands('карипазим'),
      ...misspelled('fonoforez', 'phonoforesis', 'фанафорез', 'электрофарез'),
    ],
  },
];
