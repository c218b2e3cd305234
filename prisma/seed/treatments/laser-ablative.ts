import { anywhere, brands, en, misspelled, ru, ruBrands, uk } from './names';
import type { TreatmentSeed } from './schema';

export const laserAblative: TreatmentSeed[] = [
  {
    code: 'laser',
    slug: 'laser',
    name: { en: 'Laser', uk: 'Лазер', ru: 'Лазер' },
    about:
      'Light of a single colour is aimed at the scar in short pulses. Kinds differ in how deep they reach and whether they break the surface.',
    difference: 'Any laser. Choose this when you do not know which kind it was.',
    countedIn: 'sessions',
    names: [
      ...en(
        'laser treatment',
        'laser therapy',
        'lasers',
        'laser resurfacing',
        'laser scar removal',
      ),
      ...uk('лазерне лікування', 'лазерна корекція рубців', 'лазерне видалення шрамів'),
      ...ru('лазерное лечение', 'лазерная коррекция рубцов', 'лазерное удаление шрамов'),
      ...misspelled('laser peeling', 'lazer'),
    ],
  },
  {
    code: 'laser.ablative',
    slug: 'ablative-laser',
    name: {
      en: 'Ablative (resurfacing) laser',
      uk: 'Абляційний лазер (лазерне шліфування)',
      ru: 'Абляционный лазер (лазерная шлифовка)',
    },
    about:
      'A laser turns skin tissue to vapour, over the whole area or in many small columns. It leaves an open or crusted surface that has to close.',
    difference: 'The surface is opened and crusts; a non-ablative laser leaves the surface closed.',
    countedIn: 'sessions',
    names: [
      ...en('laser resurfacing', 'ablative resurfacing', 'laser skin resurfacing', 'resurfacing'),
      ...uk('лазерне шліфування', 'лазерний пілінг', 'лазерна дермабразія', 'шліфування'),
      ...ru('лазерная шлифовка', 'лазерный пилинг', 'лазерная дермабразия', 'шлифовка'),
      ...ru('абляционная шлифовка', 'аблятивный лазер', 'шлифовка лазером'),
      ...uk('аблятивний лазер', 'шліфування лазером'),
      ...misspelled('laser peeling', 'laser polishing', 'laser grinding'),
    ],
  },
  {
    code: 'laser.ablative.full',
    slug: 'full-field-laser-resurfacing',
    name: {
      en: 'Full-field laser resurfacing',
      uk: 'Суцільне лазерне шліфування',
      ru: 'Сплошная лазерная шлифовка',
    },
    about:
      'The laser takes off the top of the skin over the whole treated area, with no untouched skin left in between.',
    difference:
      'The whole surface is removed; a fractional laser leaves small bridges of untouched skin.',
    countedIn: 'sessions',
    names: [
      ...en('fully ablative laser', 'traditional laser resurfacing', 'full-face laser resurfacing'),
      ...uk(
        'повне лазерне шліфування',
        'тотальне лазерне шліфування',
        'класичне лазерне шліфування',
      ),
      ...ru('полная лазерная шлифовка', 'тотальная лазерная шлифовка'),
      ...ru('классическая лазерная шлифовка'),
    ],
  },
  {
    code: 'laser.ablative.full.co2',
    slug: 'co2-laser-full-field',
    name: {
      en: 'CO2 laser, full-field',
      uk: 'CO2-лазер, суцільне шліфування',
      ru: 'CO2-лазер, сплошная шлифовка',
    },
    about:
      'A carbon dioxide laser takes off the whole surface of the treated skin and heats the layer below. The area is raw at first, then crusts.',
    difference:
      'CO2 over the whole area, with no gaps; the fractional CO2 laser makes a grid of small dots.',
    countedIn: 'sessions',
    names: [
      ...anywhere('CO2', '10600 nm', '10600'),
      ...en('CO2 laser', 'carbon dioxide laser', 'carbon dioxide', 'CO2 laser resurfacing'),
      ...uk('вуглекислотний лазер', 'CO2-лазер', 'шліфування CO2-лазером'),
      ...ru('углекислотный лазер', 'CO2-лазер', 'шлифовка CO2-лазером'),
      ...brands('UltraPulse'),
      ...ruBrands('ультрапульс'),
      ...misspelled('CO laser', 'СО-лазер', 'C02 laser'),
      // Cyrillic letters that look the same.
      ...misspelled('СО2', 'СО2-лазер', 'шліфування СО2-лазером', 'шлифовка СО2-лазером'),
    ],
  },
  {
    code: 'laser.ablative.full.eryag',
    slug: 'erbium-laser-full-field',
    name: {
      en: 'Erbium laser, full-field',
      uk: 'Ербієвий лазер, суцільне шліфування',
      ru: 'Эрбиевый лазер, сплошная шлифовка',
    },
    about:
      'An erbium laser takes off thin layers of the whole treated surface, with less heat left in the skin than a CO2 laser leaves.',
    difference:
      'Erbium over the whole area, with no gaps; the fractional erbium laser makes a grid of dots.',
    countedIn: 'sessions',
    names: [
      ...anywhere('Er:YAG', '2940 nm', '2940', 'YSGG', '2790 nm'),
      ...en('erbium', 'erbium laser', 'erbium laser resurfacing', 'erbium peel'),
      ...uk('ербій', 'ербієвий лазер', 'ербієве шліфування', 'ербієвий пілінг'),
      ...ru('эрбий', 'эрбиевый лазер', 'эрбиевая шлифовка', 'эрбиевый пилинг'),
      ...brands('MicroLaserPeel', 'Contour TRL', 'Cutera Pearl', 'Fotona'),
      ...ruBrands('фотона'),
      ...misspelled('erbrium laser', 'эрбиумный лазер'),
    ],
  },
  {
    code: 'laser.ablative.fractional',
    slug: 'ablative-fractional-laser',
    name: {
      en: 'Ablative fractional laser',
      uk: 'Абляційний фракційний лазер',
      ru: 'Абляционный фракционный лазер',
    },
    about:
      'The laser drills many tiny columns into the skin and leaves untouched skin between them. The dots crust and then fall off.',
    difference:
      'Open dots and crusts for days; the non-ablative kind heats under a surface that stays closed.',
    countedIn: 'sessions',
    names: [
      ...anywhere('AFL', 'AFXL'),
      ...en(
        'fractional laser',
        'fractional lasers',
        'fractional laser resurfacing',
        'fractionated laser',
      ),
      ...en('fractional ablative laser', 'fractional resurfacing'),
      ...uk('фракційний лазер', 'фракційне лазерне шліфування', 'фракційне шліфування'),
      ...uk('фракційний фототермоліз', 'аблятивний фракційний лазер'),
      ...ru('фракционный лазер', 'фракционная лазерная шлифовка', 'фракционная шлифовка'),
      ...ru('фракционный фототермолиз', 'аблятивный фракционный лазер', 'фракционное омоложение'),
      ...misspelled('factional laser', 'фракционый лазер'),
    ],
  },
  {
    code: 'laser.ablative.fractional.co2',
    slug: 'co2-laser-fractional',
    name: {
      en: 'CO2 laser, fractional',
      uk: 'Фракційний CO2-лазер',
      ru: 'Фракционный CO2-лазер',
    },
    about:
      'A carbon dioxide laser makes a grid of tiny open columns in the skin, with untouched skin between them. The dots crust and then flake off.',
    difference:
      'CO2 as a grid of open dots that crust; Fraxel Restore and Dual leave the surface closed.',
    countedIn: 'sessions',
    names: [
      ...anywhere('CO2', '10600 nm', '10600'),
      ...uk('CO2-лазер'),
      ...ru('CO2-лазер'),
      ...en('fractional CO2 laser', 'CO2 laser', 'carbon dioxide laser', 'carbon dioxide'),
      ...en('CO2 laser resurfacing', 'DOT therapy', 'fractional CO2'),
      ...uk('вуглекислотний лазер', 'фракційний вуглекислотний лазер'),
      ...uk('шліфування CO2-лазером', 'ДОТ-терапія', 'DOT-омолодження'),
      ...ru('углекислотный лазер', 'фракционный углекислотный лазер'),
      ...ru('шлифовка CO2-лазером', 'ДОТ-терапия', 'DOT-омоложение', 'ДОТ-омоложение'),
      ...brands('Fraxel', 'Fraxel re:pair', 'UltraPulse'),
      ...ruBrands('фраксель', 'фраксель репейр', 'ультрапульс'),
      ...brands('DeepFX', 'ActiveFX', 'SCAAR FX', 'SmartXide DOT', 'SmartXide'),
      ...ruBrands('смартксайд'),
      ...brands('eCO2', 'CO2RE', 'MiXto', 'AcuPulse'),
      ...ruBrands('миксто', 'акупульс'),
      ...misspelled('CO laser', 'СО-лазер', 'C02 laser', 'fraxell', 'fraxcel', 'фраксел'),
      ...misspelled('СО2', 'СО2-лазер', 'фракційний СО2-лазер', 'фракционный СО2-лазер'),
      ...misspelled('шліфування СО2-лазером', 'шлифовка СО2-лазером'),
    ],
  },
  {
    code: 'laser.ablative.fractional.eryag',
    slug: 'erbium-laser-fractional',
    name: {
      en: 'Erbium laser, fractional',
      uk: 'Фракційний ербієвий лазер',
      ru: 'Фракционный эрбиевый лазер',
    },
    about:
      'An erbium laser makes a grid of tiny open columns in the skin, with untouched skin between them. The close relative called YSGG is counted here too.',
    difference:
      'Erbium as a grid of open dots; "erbium glass" lasers of 1540-1550 nm do not open the skin.',
    countedIn: 'sessions',
    names: [
      ...anywhere('Er:YAG', '2940 nm', '2940', 'YSGG', '2790 nm'),
      ...en('fractional erbium laser', 'erbium', 'erbium laser', 'erbium laser resurfacing'),
      ...uk('ербій', 'ербієвий лазер', 'ербієве шліфування', 'фракційне ербієве шліфування'),
      ...ru('эрбий', 'эрбиевый лазер', 'эрбиевая шлифовка', 'фракционная эрбиевая шлифовка'),
      ...brands('ProFractional', 'Pixel', 'Pixel 2940', 'Lux2940', 'Pearl Fractional'),
      ...ruBrands('профракшнл'),
      ...brands('Halo', 'Sciton Halo', 'Fotona'),
      ...ruBrands('фотона'),
      ...misspelled('erbrium laser', 'эрбиумный лазер'),
    ],
  },
];
