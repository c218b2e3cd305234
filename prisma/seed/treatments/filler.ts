import { anywhere, brands, en, misspelled, ru, ruBrands, uk, ukBrands } from './names';
import type { TreatmentSeed } from './schema';

export const filler: TreatmentSeed[] = [
  {
    code: 'filler',
    slug: 'dermal-filler',
    name: { en: 'Filler', uk: 'Філер', ru: 'Филлер' },
    about:
      'A gel or a paste is injected under a sunken scar to raise its floor. Fillers differ in what they are made of.',
    difference:
      'Any gel or paste put under the scar for volume; boosters are many tiny shots near the surface.',
    countedIn: 'sessions',
    names: [
      ...en(
        'fillers',
        'dermal filler',
        'dermal fillers',
        'soft tissue filler',
        'filler injections',
      ),
      ...uk('філери', 'філлери', 'контурна пластика', 'ін’єкції філерів', 'дермальний філер'),
      ...ru('филлеры', 'филеры', 'контурная пластика', 'инъекции филлеров', 'дермальный филлер'),
      ...ru('внутридермальный имплант', 'внутрикожный имплантат'),
      ...uk('внутрішньодермальний імплантат'),
      ...misspelled(
        'contour plastic surgery',
        'contour plastic',
        'contour plastics',
        'contour plasty',
      ),
      ...misspelled('intradermal implant', 'intradermal implants'),
    ],
  },
  {
    code: 'filler.ha',
    slug: 'hyaluronic-acid-filler',
    name: {
      en: 'Hyaluronic acid filler',
      uk: 'Філер з гіалуроновою кислотою',
      ru: 'Филлер с гиалуроновой кислотой',
    },
    about:
      'A thick gel of hyaluronic acid, a sugar that skin also makes, is injected under the scar. The body takes it up again over months.',
    difference:
      'Hyaluronic acid as a thick gel for volume; the booster is a thin one spread over an area.',
    countedIn: 'sessions',
    names: [
      ...en('HA filler', 'hyaluronic filler', 'hyaluronic acid', 'hyaluronic acid injections'),
      ...uk('гіалуронова кислота', 'гіалуронка', 'контурна пластика', 'гіалуроновий філер'),
      ...ru('гиалуроновая кислота', 'гиалуронка', 'контурная пластика', 'гиалуроновый филлер'),
      ...brands('Restylane', 'Juvéderm', 'Belotero'),
      ...ruBrands('рестилайн', 'ювидерм', 'белотеро'),
      ...brands('Teosyal', 'Stylage', 'Surgiderm', 'Revolax'),
      ...ruBrands('теосиаль', 'стилаж', 'сурджидерм'),
      ...misspelled(
        'contour plastic surgery',
        'contour plastic',
        'contour plastics',
        'contour plasty',
      ),
      ...misspelled('intradermal implant', 'intradermal implants', 'Restalyne', 'Restilane'),
      ...misspelled('Juvaderm', 'Bellotero', 'рестелайн', 'hylauronic acid'),
    ],
  },
  {
    code: 'filler.caha',
    slug: 'calcium-hydroxylapatite-filler',
    name: {
      en: 'Calcium filler (CaHA)',
      uk: 'Філер з гідроксіапатитом кальцію',
      ru: 'Филлер с гидроксиапатитом кальция',
    },
    about:
      'Tiny calcium beads in a gel are injected under the skin. The gel goes first, the beads over many months.',
    difference: 'Beads of calcium; hyaluronic acid can be dissolved by a doctor, this cannot.',
    countedIn: 'sessions',
    names: [
      ...anywhere('CaHA'),
      ...en('calcium hydroxylapatite', 'calcium hydroxyapatite', 'CaHA filler'),
      ...uk('гідроксіапатит кальцію', 'гідроксиапатит кальцію'),
      ...ru('гидроксиапатит кальция', 'гидроксилапатит кальция'),
      ...brands('Radiesse'),
      ...ruBrands('радиесс'),
      ...ukBrands('радієс'),
      ...misspelled('Radiese', 'радиес'),
    ],
  },
  {
    code: 'filler.plla',
    slug: 'poly-l-lactic-acid-filler',
    name: {
      en: 'Polylactic acid (PLLA)',
      uk: 'Полімолочна кислота (PLLA)',
      ru: 'Полимолочная кислота (PLLA)',
    },
    about:
      'Fine grains of polylactic acid in water are injected under the skin, where they stay for months and slowly dissolve.',
    difference:
      'Grains in water, not a gel that is seen at once; not the lactic acid used in peels.',
    countedIn: 'sessions',
    names: [
      ...anywhere('PLLA'),
      ...en('poly-L-lactic acid', 'polylactic acid', 'PLLA filler'),
      ...uk('полімолочна кислота', 'полі-L-молочна кислота'),
      ...ru('полимолочная кислота', 'поли-L-молочная кислота'),
      ...brands('Sculptra', 'New-Fill'),
      ...ruBrands('скульптра'),
      ...misspelled('Sculpta'),
    ],
  },
  {
    code: 'filler.pmma',
    slug: 'pmma-filler',
    name: {
      en: 'PMMA filler (permanent)',
      uk: 'Постійний філер (PMMA)',
      ru: 'Постоянный филлер (PMMA)',
    },
    about:
      'Round plastic beads in a collagen gel are injected under the scar. The gel goes, the beads stay for good.',
    difference: 'Stays in the skin for life; the other fillers are taken up by the body in time.',
    countedIn: 'sessions',
    names: [
      ...anywhere('PMMA'),
      ...uk('ПММА'),
      ...ru('ПММА'),
      ...en('polymethylmethacrylate', 'permanent filler', 'PMMA microspheres'),
      ...uk('поліметилметакрилат', 'перманентний філер'),
      ...ru('полиметилметакрилат', 'перманентный филлер'),
      ...brands('Bellafill', 'Artefill', 'Artecoll'),
      ...ruBrands('беллафил', 'артеколл'),
      ...misspelled('Belafil', 'Belafill', 'Artfill'),
    ],
  },
  {
    code: 'filler.collagen',
    slug: 'collagen-filler',
    name: { en: 'Collagen filler', uk: 'Колагеновий філер', ru: 'Коллагеновый филлер' },
    about:
      'Collagen from animals or people is injected under or into the scar. Some kinds need an allergy test first.',
    difference: 'Collagen as an injection; collagen creams, drinks and pills are other things.',
    countedIn: 'sessions',
    names: [
      ...en('collagen', 'collagen injections', 'bovine collagen', 'collagen implant'),
      ...uk('колаген', 'ін’єкції колагену', 'уколи колагену', 'колагенотерапія'),
      ...ru('коллаген', 'инъекции коллагена', 'уколы коллагена', 'коллагенотерапия'),
      ...brands('Zyderm', 'Zyplast', 'CosmoDerm', 'CosmoPlast', 'Collost'),
      ...ruBrands('коллост'),
      ...misspelled('some collagen', 'maybe some collagen', 'colagen', 'collogen', 'колост'),
    ],
  },
  {
    code: 'filler.polynucleotide',
    slug: 'polynucleotide-injections',
    name: { en: 'Polynucleotides', uk: 'Полінуклеотиди', ru: 'Полинуклеотиды' },
    about:
      'A gel with purified pieces of DNA, mostly from salmon or trout, is injected in small drops into the skin.',
    difference: 'Made from fish DNA; skin boosters and most fillers are made of hyaluronic acid.',
    countedIn: 'sessions',
    names: [
      ...anywhere('PDRN'),
      ...uk('ПДРН'),
      ...ru('ПДРН'),
      ...en('polynucleotide', 'salmon DNA', 'polynucleotide injections', 'PN filler'),
      ...uk('полінуклеотидна терапія', 'лососева ДНК'),
      ...ru('полинуклеотидная терапия', 'лососевая ДНК', 'ДНК лосося'),
      ...brands('Rejuran', 'Plinest', 'Nucleofill', 'Philart'),
      ...ruBrands('реджуран', 'плинест', 'нуклеофилл'),
      ...misspelled('Rejuron', 'Regeran'),
    ],
  },
];
