import { brands, en, misspelled, ru, ruBrands, uk, ukBrands } from './names';
import type { TreatmentSeed } from './schema';

export const surgeryAndRelease: TreatmentSeed[] = [
  {
    code: 'release',
    slug: 'scar-release',
    name: {
      en: 'Release from below',
      uk: 'Звільнення рубця знизу',
      ru: 'Освобождение рубца снизу',
    },
    about:
      'The strands that hold a sunken scar down are cut or loosened under the skin, without taking the scar out.',
    difference: 'Works under the scar and leaves its surface; surgery cuts through the surface.',
    countedIn: 'sessions',
    names: [
      ...en('scar release', 'undermining', 'scar undermining'),
      ...uk('звільнення рубця', 'відшарування рубця'),
      ...ru('освобождение рубца', 'отслоение рубца', 'отслойка рубца'),
    ],
  },
  {
    code: 'release.subcision',
    slug: 'subcision',
    name: { en: 'Subcision', uk: 'Субцизія (підрізання рубця)', ru: 'Субцизия (подрезание рубца)' },
    about:
      'A needle, a blunt tube or a wire is moved under the scar to cut the strands that pull it down. Bruising is usual.',
    difference:
      'Cuts strands under the skin through a pinhole; excision takes the scar itself out.',
    countedIn: 'sessions',
    names: [
      ...en('subcutaneous incision', 'subcutaneous incisionless surgery', 'cannula subcision'),
      ...en('needle subcision', 'Nokor needle subcision', 'wire subcision', 'blunt subcision'),
      ...uk('субцизія', 'сабсизія', 'підрізання рубця', 'підрізка рубця', 'підрізання шраму'),
      ...uk('субцизія канюлею', 'метод підрізання'),
      ...ru('субцизия', 'сабсизия', 'подрезание рубца', 'подрезка рубца', 'подрезание шрама'),
      ...ru('субцизия канюлей', 'метод подрезания', 'подсечение рубца'),
      ...brands('Taylor Liberator', 'Nokor'),
      ...ruBrands('нокор'),
      ...misspelled(
        'cutting method',
        'subscision',
        'subsicion',
        'subincision',
        'subsision',
        'субсизия',
      ),
    ],
  },
  {
    code: 'surgery',
    slug: 'scar-surgery',
    name: { en: 'Scar surgery', uk: 'Хірургія рубців', ru: 'Хирургия рубцов' },
    about:
      'The scar is cut, lifted, moved, replaced or shaped with a knife, a punch or an electric tip.',
    difference: 'Any operation on the scar itself. Choose this when you do not know which one.',
    countedIn: 'sessions',
    names: [
      ...en(
        'surgery',
        'scar revision',
        'plastic surgery',
        'scar removal surgery',
        'scar operation',
      ),
      ...uk('операція', 'хірургічна корекція рубця', 'пластика рубця', 'пластична операція'),
      ...ru('операция', 'хирургическая коррекция рубца', 'пластика рубца', 'пластическая операция'),
      ...misspelled('surgury'),
    ],
  },
  {
    code: 'surgery.excision',
    slug: 'surgical-excision',
    name: { en: 'Surgical excision', uk: 'Висічення рубця', ru: 'Иссечение рубца' },
    about: 'The scar is cut out and the edges are stitched together. A new line takes its place.',
    difference:
      'A cut in one line with stitches; punch excision takes out one small pit with a round blade.',
    countedIn: 'sessions',
    names: [
      ...en(
        'scar revision',
        'scar excision',
        'excision',
        'cut out and stitched',
        'serial excision',
      ),
      ...uk('висічення шраму', 'хірургічне висічення', 'вирізання рубця', 'вирізання шраму'),
      ...uk('перешивання рубця', 'косметичний шов'),
      ...ru('иссечение шрама', 'хирургическое иссечение', 'вырезание рубца', 'вырезание шрама'),
      ...ru('перешивание рубца', 'косметический шов'),
      ...misspelled('scar excission', 'исечение рубца'),
    ],
  },
  {
    code: 'surgery.zplasty',
    slug: 'z-plasty',
    name: { en: 'Z-plasty', uk: 'Z-пластика рубця', ru: 'Z-пластика рубца' },
    about:
      'Two triangles of skin are cut beside the scar and swapped, which turns the line and makes it longer and looser.',
    difference:
      'Turns and lengthens a tight scar; W-plasty only breaks a straight line into zigzags.',
    countedIn: 'sessions',
    names: [
      ...en('Z plastic surgery', 'transposition flaps'),
      ...uk('Z-пластика', 'пластика зустрічними клаптями', 'зустрічні трикутні клапті'),
      ...ru('пластика встречными лоскутами', 'встречные треугольные лоскуты'),
      ...ru('зет-пластика', 'пластика по Лимбергу'),
      ...misspelled('Z-plastie', 'zed plasty'),
    ],
  },
  {
    code: 'surgery.wplasty',
    slug: 'w-plasty',
    name: { en: 'W-plasty', uk: 'W-пластика рубця', ru: 'W-пластика рубца' },
    about:
      'The scar is cut out with zigzag edges that fit into each other and are stitched, so that the new line is broken up.',
    difference: 'Breaks a straight line into zigzags; Z-plasty turns the scar and makes it longer.',
    countedIn: 'sessions',
    names: [
      ...uk('W-пластика'),
      ...ru('W-пластика'),
      ...en('zigzag plasty', 'zigzag scar revision'),
      ...uk('зигзагоподібна пластика'),
      ...ru('зигзагообразная пластика'),
    ],
  },
  {
    code: 'surgery.punch',
    slug: 'punch-techniques',
    name: { en: 'Punch techniques', uk: 'Панч-методи', ru: 'Панч-методы' },
    about:
      'A small round blade cuts around one pit at a time. The piece is then taken out, lifted or replaced.',
    difference:
      'One pit at a time with a round blade. Choose this when you do not know which punch method.',
    countedIn: 'sessions',
    names: [
      ...en('punch', 'punch technique', 'punch surgery', 'punch method'),
      ...uk('панч', 'панч-техніка', 'трубчастий ніж'),
      ...ru('панч', 'панч-техника', 'трубчатый нож'),
    ],
  },
  {
    code: 'surgery.punch.excision',
    slug: 'punch-excision',
    name: { en: 'Punch excision', uk: 'Панч-висічення', ru: 'Панч-иссечение' },
    about: 'A round blade takes out a single deep pit, and the small hole is closed with a stitch.',
    difference:
      'The pit is taken out and stitched; in elevation it is lifted, in grafting it is replaced.',
    countedIn: 'sessions',
    names: [
      ...en('punch removal', 'punch out'),
      ...uk('панч-ексцизія', 'висічення панчем'),
      ...ru('панч-эксцизия', 'иссечение панчем'),
      ...misspelled('punch excission'),
    ],
  },
  {
    code: 'surgery.punch.elevation',
    slug: 'punch-elevation',
    name: { en: 'Punch elevation', uk: 'Панч-підняття', ru: 'Панч-поднятие' },
    about:
      'A round blade frees the floor of a pit, which is then raised to the level of the skin around it.',
    difference: 'Keeps the floor of the pit and lifts it; punch excision throws it away.',
    countedIn: 'sessions',
    names: [
      ...en('punch float', 'punch float technique', 'punch lift'),
      ...uk('панч-елевація', 'підняття дна рубця'),
      ...ru('панч-элевация', 'поднятие дна рубца'),
    ],
  },
  {
    code: 'surgery.punch.graft',
    slug: 'punch-graft',
    name: { en: 'Punch graft', uk: 'Панч-пересадка', ru: 'Панч-пересадка кожи' },
    about:
      'A round blade takes out a pit, and the hole gets a plug of your own skin, often from behind the ear.',
    difference: 'Fills one small hole with a plug of skin; a skin graft covers a larger area.',
    countedIn: 'sessions',
    names: [
      ...en('punch grafting', 'punch replacement'),
      ...uk('панч-графт', 'панч-трансплантація'),
      ...ru('панч-графт', 'панч-трансплантация'),
    ],
  },
  {
    code: 'surgery.graft',
    slug: 'skin-graft',
    name: { en: 'Skin graft', uk: 'Пересадка шкіри', ru: 'Пересадка кожи' },
    about:
      'Skin is taken from another part of the body and laid over the place where the scar was removed or released.',
    difference: 'Covers a larger area with moved skin; a punch graft fills one small pit.',
    countedIn: 'sessions',
    names: [
      ...en('skin grafting', 'skin transplant', 'split-thickness graft', 'full-thickness graft'),
      ...uk('аутодермопластика', 'дермопластика', 'шкірна пластика', 'трансплантація шкіри'),
      ...ru('аутодермопластика', 'кожная пластика', 'трансплантация кожи'),
      ...misspelled('skin graph'),
    ],
  },
  {
    code: 'surgery.radiowave',
    slug: 'radiowave-surgery',
    name: { en: 'Radiowave surgery', uk: 'Радіохвильова хірургія', ru: 'Радиоволновая хирургия' },
    about: 'A thin wire tip cuts or shaves the edges of the scar with high-frequency radio waves.',
    difference:
      'A tip that cuts the edge of the scar; "RF" lifting and RF needling only heat the skin.',
    countedIn: 'sessions',
    names: [
      ...en(
        'radiosurgery',
        'radio-knife',
        'radio wave knife',
        'radiowave excision',
        'edge cutting',
      ),
      ...uk('радіохірургія', 'радіоніж', 'радіохвильовий ніж', 'радіохвильове видалення'),
      ...ru('радиохирургия', 'радионож', 'радиоволновой нож', 'радиоволновое удаление'),
      ...brands('Surgitron', 'Ellman Surgitron'),
      ...ruBrands('сургитрон'),
      ...ukBrands('сургітрон'),
      ...misspelled(
        'Surjitron',
        'Surdgitron',
        'сурджитрон',
        'сурджітрон',
        'суржитрон',
        'хирургитрон',
      ),
    ],
  },
  {
    code: 'surgery.electro',
    slug: 'electrosurgery',
    name: { en: 'Electrosurgery', uk: 'Електрохірургія', ru: 'Электрохирургия' },
    about: 'An electric current at a fine tip burns, dries or cuts the tissue of the scar.',
    difference:
      'Burns by current, with more heat around the tip; radiowave surgery works at higher frequency.',
    countedIn: 'sessions',
    names: [
      ...en(
        'high-frequency electrosurgery',
        'electrocautery',
        'electrodesiccation',
        'cauterisation',
      ),
      ...en('diathermy', 'electrocoagulation'),
      ...uk('електрокоагуляція', 'діатермокоагуляція', 'припікання струмом', 'електроніж'),
      ...ru('электрокоагуляция', 'диатермокоагуляция', 'прижигание током', 'электронож'),
      ...brands('Hyfrecator'),
      ...ruBrands('хайфрекатор'),
    ],
  },
];
