import { brands, en, misspelled, ru, ruBrands, uk } from './names';
import type { TreatmentSeed } from './schema';

export const noneCamouflageAndSupport: TreatmentSeed[] = [
  {
    code: 'none',
    slug: 'no-treatment',
    name: { en: 'No treatment', uk: 'Без лікування', ru: 'Без лечения' },
    about:
      'The scar has been left as it is. Many people choose this, and it is a choice as good to report as any other.',
    difference: 'Nothing was done to the skin. Choose this also when you have not decided yet.',
    countedIn: 'nothing',
    names: [
      ...en('none', 'nothing', 'untreated', 'not treated'),
      ...uk('нічого', 'не лікую', 'лікування не було'),
      ...ru('ничего', 'не лечу', 'лечения не было'),
    ],
  },
  {
    code: 'none.observation',
    slug: 'watching-and-waiting',
    name: { en: 'Watching and waiting', uk: 'Спостереження', ru: 'Наблюдение' },
    about:
      'Nothing is done for now. The scar is looked at, and perhaps photographed, from time to time while it changes by itself.',
    difference:
      'Waiting on purpose and looking again; "No treatment" says only that nothing was done.',
    countedIn: 'nothing',
    names: [
      ...en(
        'observation',
        'wait and see',
        'watchful waiting',
        'did nothing',
        'let it heal',
        'waiting',
      ),
      ...uk('нічого не робив', 'нічого не робила', 'просто чекаю', 'вичікування', 'чекати'),
      ...ru('ничего не делал', 'ничего не делала', 'просто жду', 'выжидание', 'само прошло'),
      ...misspelled('doing nothing'),
    ],
  },
  {
    code: 'camouflage',
    slug: 'camouflage',
    name: { en: 'Hiding the scar', uk: 'Маскування рубця', ru: 'Маскировка рубца' },
    about: 'The scar is covered with colour, on the skin or in it. The scar itself stays as it is.',
    difference:
      'Changes how the scar looks to others, not the scar. Choose this when the way is not known.',
    countedIn: 'nothing',
    names: [
      ...en('camouflage', 'scar camouflage', 'concealing', 'covering up', 'skin camouflage'),
      ...uk('камуфляж', 'камуфляж рубця', 'приховування шраму'),
      ...ru('камуфляж', 'камуфляж рубца', 'скрыть шрам'),
      ...misspelled('camoflage', 'camouflauge', 'комуфляж'),
    ],
  },
  {
    code: 'camouflage.makeup',
    slug: 'camouflage-makeup',
    name: { en: 'Camouflage make-up', uk: 'Маскувальний макіяж', ru: 'Маскирующий макияж' },
    about: 'A thick, matched make-up is put over the scar and washed off again in the evening.',
    difference: 'Washes off; a medical tattoo puts the colour into the skin.',
    countedIn: 'nothing',
    names: [
      ...en(
        'makeup',
        'concealer',
        'foundation',
        'cosmetic camouflage',
        'cover cream',
        'cover-up make-up',
      ),
      ...uk('макіяж', 'консилер', 'тональний крем', 'тоналка', 'коректор', 'косметичний камуфляж'),
      ...ru(
        'макияж',
        'консилер',
        'тональный крем',
        'тоналка',
        'корректор',
        'косметический камуфляж',
      ),
      ...brands('Dermablend', 'Covermark', 'Keromask', 'Veil Cover Cream'),
      ...ruBrands('дермабленд', 'ковермарк'),
      ...misspelled('concealor'),
    ],
  },
  {
    code: 'camouflage.medical_tattoo',
    slug: 'medical-tattoo',
    name: { en: 'Medical tattoo', uk: 'Медичне татуювання', ru: 'Медицинское татуирование' },
    about:
      'Pigment close to the colour of the skin, or of hair or the areola, is put into the scar with needles.',
    difference:
      'Colour stays in the skin for years; make-up washes off, plain needling adds no colour.',
    countedIn: 'sessions',
    names: [
      ...en(
        'micropigmentation',
        'scar tattoo',
        'paramedical tattoo',
        'permanent make-up',
        'tattoo',
      ),
      ...en(
        'tattoo over a scar',
        'medical micropigmentation',
        'scar camouflage tattoo',
        'tattooing',
      ),
      ...uk(
        'мікропігментація',
        'татуаж',
        'перманентний макіяж',
        'тату на шрамі',
        'дермопігментація',
      ),
      ...uk('камуфляж рубця татуажем', 'тату'),
      ...ru(
        'микропигментация',
        'татуаж',
        'перманентный макияж',
        'тату на шраме',
        'дермопигментация',
      ),
      ...ru('камуфляж рубца татуажем', 'тату', 'перманент'),
      ...misspelled('tatoo', 'medical tatoo', 'татуж'),
    ],
  },
  {
    code: 'support',
    slug: 'support',
    name: { en: 'Support', uk: 'Підтримка', ru: 'Поддержка' },
    about:
      'Help with living with a scar: talking with others who have one, with a group, or with a professional.',
    difference: 'For how you feel about the scar; nothing is done to the skin.',
    countedIn: 'nothing',
    names: [
      ...en('support group', 'peer support', 'self-help group'),
      ...uk('група підтримки', 'група взаємодопомоги', 'підтримка близьких'),
      ...ru('группа поддержки', 'группа взаимопомощи', 'поддержка близких'),
    ],
  },
  {
    code: 'support.psychological',
    slug: 'psychological-support',
    name: {
      en: 'Talking with a psychologist',
      uk: 'Психологічна допомога',
      ru: 'Психологическая помощь',
    },
    about:
      'Regular talks with a psychologist, psychotherapist or counsellor about the scar and the feelings around it.',
    difference:
      'With a trained professional; a support group is people with scars helping each other.',
    countedIn: 'sessions',
    names: [
      ...en(
        'psychologist',
        'psychotherapy',
        'counselling',
        'counseling',
        'therapist',
        'talking therapy',
      ),
      ...en('cognitive behavioural therapy', 'CBT', 'psychological support'),
      ...uk('психолог', 'психотерапія', 'психотерапевт', 'психологічна підтримка', 'КПТ'),
      ...ru('психолог', 'психотерапия', 'психотерапевт', 'психологическая поддержка', 'КПТ'),
      ...misspelled('phsychologist', 'psycologist', 'психотерапея'),
    ],
  },
];
