import { anywhere, brands, en, misspelled, ru, ruBrands, uk } from './names';
import type { TreatmentSeed } from './schema';

export const laserNonAblativeAndLight: TreatmentSeed[] = [
  {
    code: 'laser.nafl',
    slug: 'non-ablative-fractional-laser',
    name: {
      en: 'Non-ablative fractional laser',
      uk: 'Неабляційний фракційний лазер',
      ru: 'Неабляционный фракционный лазер',
    },
    about:
      'The laser heats many tiny columns inside the skin and leaves its surface closed. The skin is red and swollen, then often dry and bronze.',
    difference:
      'Heats dots under a closed surface; an ablative fractional laser leaves open dots that crust.',
    countedIn: 'sessions',
    names: [
      ...anywhere('NAFL', 'NAFR'),
      ...en(
        'fractional laser',
        'fractional lasers',
        'nonablative laser',
        'fractional laser resurfacing',
      ),
      ...en('non-ablative laser resurfacing', 'fractional photothermolysis'),
      ...uk('фракційний лазер', 'фракційний фототермоліз', 'неаблятивний лазер'),
      ...uk('неабляційний фототермоліз', 'фракційне лазерне омолодження'),
      ...ru('фракционный лазер', 'фракционный фототермолиз', 'неаблятивный лазер'),
      ...ru('неабляционный фототермолиз', 'фракционное омоложение'),
      ...brands('Fraxel', 'ResurFX', 'Clear + Brilliant', 'Emerge', 'Halo', 'Sciton Halo'),
      ...ruBrands('фраксель'),
      ...misspelled('fraxell', 'fraxcel', 'фраксел', 'фрэксел'),
    ],
  },
  {
    code: 'laser.nafl.1540_1550',
    slug: 'non-ablative-fractional-laser-1540-1550',
    name: {
      en: 'Non-ablative fractional laser, 1540-1550 nm',
      uk: 'Неабляційний фракційний лазер 1540-1550 нм',
      ru: 'Неабляционный фракционный лазер 1540-1550 нм',
    },
    about:
      'An erbium glass laser heats tiny columns in the deeper skin while the surface stays closed.',
    difference:
      'One wavelength that goes deep; the Dual adds 1927 nm for the top layer. Not the erbium YAG laser.',
    countedIn: 'sessions',
    names: [
      ...anywhere('1540 nm', '1550 nm', '1540', '1550'),
      ...en('erbium glass laser', 'Er:glass'),
      ...uk('ербієвий лазер на склі', 'ербій-скло'),
      ...ru('эрбиевый лазер на стекле', 'эрбий-стекло'),
      ...brands('Fraxel re:store', 'Fraxel SR1500', 'Lux1540', 'Icon 1540'),
      ...ruBrands('фраксель рестор'),
      ...brands('Mosaic', 'Sellas'),
      ...ruBrands('мозаик', 'селлас'),
      ...misspelled('fraxel restor'),
    ],
  },
  {
    code: 'laser.nafl.1550_1927',
    slug: 'non-ablative-fractional-laser-1550-1927',
    name: {
      en: 'Non-ablative fractional laser, 1550 and 1927 nm',
      uk: 'Неабляційний фракційний лазер 1550 і 1927 нм',
      ru: 'Неабляционный фракционный лазер 1550 и 1927 нм',
    },
    about:
      'One device with two lasers heats tiny columns under a closed surface: 1550 nm in the deeper skin, 1927 nm near the top.',
    difference:
      'Two wavelengths in one device, often called Fraxel Dual; the older Fraxel Restore has only 1550.',
    countedIn: 'sessions',
    names: [
      ...anywhere('1550/1927', '1550 + 1927 nm'),
      ...uk('подвійний фраксель'),
      ...ru('двойной фраксель'),
      ...brands('Fraxel Dual', 'Fraxel re:store DUAL', 'Fraxel Dual 1550/1927', 'Fraxel FTX'),
      ...ruBrands('фраксель дуал', 'фраксель дуо', 'фраксель рестор дуал'),
      ...misspelled('fraxel restor dual', 'fraxel duel', 'fraxel duo', 'фраксел дуал'),
    ],
  },
  {
    code: 'laser.nafl.1927',
    slug: 'thulium-laser-1927',
    name: {
      en: 'Thulium laser, 1927 nm',
      uk: 'Тулієвий лазер 1927 нм',
      ru: 'Тулиевый лазер 1927 нм',
    },
    about:
      'A thulium laser heats tiny dots in the top layer of the skin. The treated skin feels rough and then peels.',
    difference: 'Stays near the surface and is mostly chosen for colour; 1550 nm goes deeper.',
    countedIn: 'sessions',
    names: [
      ...anywhere('1927 nm', '1927'),
      ...en('thulium', 'thulium 1927', '1927 thulium', 'thulium laser'),
      ...uk('тулій', 'тулієвий лазер'),
      ...ru('тулий', 'тулиевый лазер'),
      ...brands('LaseMD', 'Lavieen', 'Moxi', 'Sciton Moxi', 'Permea'),
      ...ruBrands('лавиен'),
      ...brands('Clear + Brilliant Permea'),
      ...misspelled('tulium laser'),
    ],
  },
  {
    code: 'laser.vascular',
    slug: 'vascular-laser',
    name: { en: 'Vascular laser', uk: 'Судинний лазер', ru: 'Сосудистый лазер' },
    about:
      'The light of this laser is taken up by the blood in small vessels, which makes it a choice for redness.',
    difference: 'Aimed at redness and vessels; it does not resurface the skin or fill a pit.',
    countedIn: 'sessions',
    names: [
      ...en('laser for redness', 'red scar laser', 'copper vapour laser'),
      ...uk('лазер для судин', 'лазерне видалення судин', 'лазер від почервоніння'),
      ...uk('лазер на парах міді'),
      ...ru('лазер для сосудов', 'лазерное удаление сосудов', 'лазер от покраснения'),
      ...ru('лазер на парах меди'),
      ...brands('Yakhroma-Med'),
      ...ruBrands('Яхрома-Мед'),
      ...misspelled('vessel laser', 'vascullar laser'),
    ],
  },
  {
    code: 'laser.vascular.pdl',
    slug: 'pulsed-dye-laser',
    name: {
      en: 'Pulsed dye laser',
      uk: 'Імпульсний лазер на барвниках',
      ru: 'Импульсный лазер на красителях',
    },
    about:
      'Short flashes of yellow light are taken up by the blood in small vessels of a red scar. Bruises are common for some days.',
    difference:
      'Yellow light, 585 or 595 nm; often bruises. KTP is green light, Nd:YAG is infrared and goes deeper.',
    countedIn: 'sessions',
    names: [
      ...anywhere('PDL', '585 nm', '595 nm', '585', '595'),
      ...en('dye laser', 'yellow laser'),
      ...uk('лазер на барвниках', 'лазер на барвнику', 'жовтий лазер'),
      ...ru('лазер на красителях', 'лазер на красителе', 'желтый лазер'),
      ...brands('Vbeam', 'Vbeam Perfecta', 'Vbeam Prima', 'Cynergy'),
      ...ruBrands('вибим'),
      ...misspelled('pulse die laser', 'V beem'),
    ],
  },
  {
    code: 'laser.vascular.ktp',
    slug: 'ktp-laser',
    name: { en: 'KTP laser', uk: 'КТР-лазер', ru: 'КТР-лазер (зелёный)' },
    about:
      'Green laser light is taken up by the blood in small vessels and by brown pigment near the surface.',
    difference:
      'Green light, 532 nm, for shallow vessels; Nd:YAG is infrared, 1064 nm, and goes deeper.',
    countedIn: 'sessions',
    names: [
      ...anywhere('KTP', '532 nm', '532'),
      ...uk('КТП-лазер'),
      ...ru('КТП-лазер'),
      ...en('green laser', 'potassium titanyl phosphate laser'),
      ...uk('зелений лазер', 'калій-титаніл-фосфатний лазер'),
      ...ru('зелёный лазер', 'калий-титанил-фосфатный лазер'),
      ...brands('Excel V'),
    ],
  },
  {
    code: 'laser.vascular.ndyag',
    slug: 'nd-yag-laser',
    name: {
      en: 'Nd:YAG laser, 1064 nm',
      uk: 'Неодимовий лазер 1064 нм',
      ru: 'Неодимовый лазер 1064 нм',
    },
    about:
      'Long pulses of invisible infrared light reach vessels that lie deeper in the skin. The surface stays closed.',
    difference:
      'Infrared, 1064 nm, for deeper vessels; Er:YAG sounds alike but takes the surface off.',
    countedIn: 'sessions',
    names: [
      ...anywhere('Nd:YAG', '1064', '1064 nm'),
      ...en('neodymium laser', 'YAG laser', 'long-pulsed Nd:YAG laser', 'Nd:YAG laser'),
      ...uk('неодимовий лазер', 'довгоімпульсний неодимовий лазер'),
      ...ru('неодимовый лазер', 'длинноимпульсный неодимовый лазер'),
      ...brands('GentleYAG', 'Laser Genesis', 'Excel V'),
      ...misspelled('неодиновый лазер'),
    ],
  },
  {
    code: 'laser.pico',
    slug: 'picosecond-laser',
    name: { en: 'Picosecond laser', uk: 'Пікосекундний лазер', ru: 'Пикосекундный лазер' },
    about:
      'Extremely short laser pulses make tiny pressure points inside the skin, often through a lens that splits the beam into dots.',
    difference:
      'Works by very short pulses with little heat; fractional lasers work by heating columns.',
    countedIn: 'sessions',
    names: [
      ...en('pico laser', 'picosecond fractional laser', 'pico'),
      ...uk('піко-лазер', 'фракційний піколазер'),
      ...ru('пико-лазер', 'фракционный пиколазер'),
      ...brands('PicoSure', 'PicoSure Focus', 'PicoWay', 'PicoWay Resolve'),
      ...ruBrands('пикошур', 'пиковей'),
      ...brands('Discovery Pico', 'Cutera Enlighten'),
      ...misspelled('picco laser', 'pico shure'),
    ],
  },
  {
    code: 'light',
    slug: 'light-therapy',
    name: { en: 'Light that is not laser', uk: 'Світлолікування', ru: 'Светолечение' },
    about:
      'The skin is lit by a lamp or by diodes whose light spreads and mixes colours, unlike a laser beam.',
    difference: 'Lamps and diodes; a laser sends one colour in a narrow beam.',
    countedIn: 'sessions',
    names: [
      ...en('light therapy', 'phototherapy'),
      ...uk('фототерапія', 'світлотерапія'),
      ...ru('фототерапия', 'светотерапия'),
    ],
  },
  {
    code: 'light.ipl',
    slug: 'intense-pulsed-light',
    name: {
      en: 'Intense pulsed light (IPL)',
      uk: 'Інтенсивне імпульсне світло (IPL)',
      ru: 'Интенсивный импульсный свет (IPL)',
    },
    about:
      'A lamp sends bright flashes through a filter. The light is taken up by red vessels and brown pigment.',
    difference: 'A flash lamp with many colours at once, though clinics may call it a laser.',
    countedIn: 'sessions',
    names: [
      ...anywhere('IPL'),
      ...en(
        'intense pulsed light',
        'IPL laser',
        'photofacial',
        'photorejuvenation',
        'broadband light',
      ),
      ...uk('фотоомолодження', 'IPL-терапія', 'фотокорекція'),
      ...ru('фотоомоложение', 'IPL-терапия', 'фотокоррекция'),
      ...brands('BBL', 'BBL Hero', 'Lumecca'),
      ...ruBrands('люмекка'),
      ...misspelled('IPL lazer', 'intensive pulse light'),
    ],
  },
  {
    code: 'light.led',
    slug: 'led-light',
    name: { en: 'LED light', uk: 'Світлодіодна терапія (LED)', ru: 'Светодиодная терапия (LED)' },
    about:
      'The skin is held under red, near-infrared or blue light from diodes or a mask. It does not break or burn a layer of skin.',
    difference: 'A gentle glow for minutes; IPL is a bright flash that is felt as a hot snap.',
    countedIn: 'sessions',
    names: [
      ...anywhere('LED', 'LLLT'),
      ...en('red light therapy', 'blue light therapy', 'LED mask', 'low-level light therapy'),
      ...en('photobiomodulation', 'LED therapy'),
      ...uk('LED-маска', 'червоне світло', 'фотобіомодуляція', 'хромотерапія'),
      ...ru('светодиодная маска', 'красный свет', 'фотобиомодуляция', 'хромотерапия'),
      ...brands('Omnilux', 'Dermalux'),
    ],
  },
];
