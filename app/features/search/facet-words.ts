import type { Cause, ScarKind, Site } from '~/features/stories/vocabulary';

/**
 * What people call scars, causes and places, in three languages. A word stands once, in its first
 * form: other forms are found by their stem. A word may mean several codes, and several words one.
 */

interface Meaning<Code extends string> {
  codes: Code[];
  words: string[];
}

const meaning = <Code extends string>(codes: Code[], ...words: string[]): Meaning<Code> => ({
  codes,
  words,
});

export const SCAR_WORDS: Meaning<ScarKind>[] = [
  meaning(
    ['atrophic'],
    ...['atrophic', 'sunken', 'pit', 'pitted', 'pitting', 'pock', 'pockmark', 'hole', 'crater'],
    ...['dent', 'dented', 'indented', 'hollow', 'ice pick', 'icepick', 'boxcar', 'rolling scar'],
    ...['атрофічний', 'западина', 'запалий', 'вдавлений', 'втягнутий', 'ямка', 'ямочка', 'ямковий'],
    ...[
      'атрофический',
      'впадина',
      'впалый',
      'вдавленный',
      'втянутый',
      'рытвина',
      'дырка',
      'кратер',
    ],
  ),
  meaning(['hypertrophic'], 'hypertrophic', 'гіпертрофічний', 'гипертрофический'),
  meaning(
    ['hypertrophic', 'keloid'],
    ...['raised', 'bumpy', 'lumpy', 'опуклий', 'випуклий', 'піднятий', 'выпуклый', 'выступающий'],
  ),
  meaning(['keloid'], 'keloid', 'cheloid', 'keloidal', 'келоїд', 'келоид'),
  meaning(['flat'], 'normotrophic', 'fine line', 'нормотрофічний', 'плаский', 'нормотрофический'),
  meaning(['widespread'], 'stretched scar', 'widened', 'розтягнутий', 'растянутый'),
  meaning(['contracture'], 'contracture', 'контрактура', 'стягувати', 'стягивать'),
  meaning(
    ['striae'],
    ...['stretch mark', 'stretchmark', 'striae', 'розтяжка', 'стрії', 'растяжка', 'стрия'],
  ),
  meaning(
    ['mark_only'],
    ...['pigmentation', 'hyperpigmentation', 'red mark', 'brown mark', 'dark spot', 'dark mark'],
    ...['пігментація', 'пігментна пляма', 'темна пляма', 'постакне'],
    ...['пигментация', 'пигментное пятно', 'тёмное пятно'],
  ),
];

export const CAUSE_WORDS: Meaning<Cause>[] = [
  meaning(
    ['acne'],
    ...[
      'acne',
      'pimple',
      'zit',
      'breakout',
      'акне',
      'постакне',
      'прищ',
      'вугор',
      'вугрі',
      'вугровий',
    ],
    ...['прыщ', 'угри', 'угрей', 'угревой', 'угревая сыпь'],
  ),
  meaning(
    ['chickenpox'],
    ...['chickenpox', 'chicken pox', 'varicella', 'вітрянка', 'вітряна віспа'],
    ...['ветрянка', 'ветряная оспа', 'ветрянная оспа'],
  ),
  meaning(['smallpox'], 'smallpox', 'натуральна віспа', 'натуральная оспа', 'чёрная оспа'),
  meaning(
    ['other_infection'],
    ...['boil', 'abscess', 'furuncle', 'infection', 'shingles', 'фурункул', 'чиряк', 'абсцес'],
    ...['інфекція', 'чирей', 'абсцесс', 'инфекция'],
  ),
  meaning(
    ['surgery.medical', 'surgery.cosmetic', 'caesarean'],
    ...['surgery', 'surgical', 'operation', 'incision', 'stitch', 'suture', 'операція'],
    ...['операційний', 'післяопераційний', 'хірургічний', 'розріз', 'шов', 'шва', 'шви', 'швів'],
    ...['операция', 'операционный', 'послеоперационный', 'хирургический', 'разрез', 'швы', 'швов'],
  ),
  meaning(
    ['surgery.medical'],
    ...['appendix', 'appendectomy', 'apendix', 'апендицит', 'апендикс', 'аппендицит', 'аппендикс'],
  ),
  meaning(
    ['surgery.cosmetic'],
    ...['plastic surgery', 'cosmetic surgery', 'facelift', 'пластична операція', 'підтяжка'],
    ...['пластическая операция', 'пластика', 'подтяжка'],
  ),
  meaning(
    ['caesarean'],
    ...['caesarean', 'cesarean', 'caesarian', 'c section', 'csection', 'кесарів', 'кесарський'],
    ...['кесарево', 'кесарево сечение', 'кесаревий'],
  ),
  meaning(
    ['cut'],
    ...['cut', 'gash', 'laceration', 'knife', 'glass', 'поріз', 'порізати', 'скло'],
    ...['порез', 'порезать', 'нож', 'стекло'],
  ),
  meaning(
    ['abrasion'],
    'graze',
    'scrape',
    'road rash',
    'садно',
    'подряпина',
    'ссадина',
    'царапина',
  ),
  meaning(['bite'], 'bite', 'bitten', 'dog', 'укус', 'вкусити', 'собака', 'укусить'),
  meaning(
    ['burn.thermal', 'burn.chemical', 'burn.unspecified'],
    ...['burn', 'burnt', 'burned', 'scald', 'scalded', 'опік', 'опіковий', 'обпекти', 'ошпарити'],
    ...['ожог', 'ожоговый', 'обжечь', 'ошпарить'],
  ),
  meaning(['burn.chemical'], 'chemical burn', 'acid burn', 'хімічний опік', 'химический ожог'),
  meaning(
    ['injection_vaccine'],
    ...['vaccine', 'vaccination', 'bcg', 'щеплення', 'вакцинація', 'бцж', 'прививка', 'вакцина'],
  ),
  meaning(
    ['piercing'],
    ...['piercing', 'pierced', 'earring', 'пірсинг', 'сережка', 'прокол', 'пирсинг', 'серьга'],
  ),
  meaning(
    ['growth_pregnancy_weight'],
    ...['pregnancy', 'pregnant', 'weight gain', 'weight loss', 'growth spurt', 'вагітність'],
    ...['пологи', 'схуднення', 'беременность', 'роды', 'похудение'],
  ),
  meaning(
    ['procedure_complication'],
    ...['botched', 'complication', 'ускладнення', 'осложнение', 'неудачная процедура'],
  ),
  meaning(
    ['squeezing'],
    ...['squeezing', 'squeezed', 'picking', 'popping', 'popped', 'видавлювати', 'роздушити'],
    ...['выдавливать', 'выдавить', 'расковырять'],
  ),
  meaning(['congenital'], 'congenital', 'birthmark', 'вроджений', 'врождённый'),
];

export const SITE_WORDS: Meaning<Site>[] = [
  meaning(['face'], 'face', 'facial', 'обличчя', 'лице', 'лицо'),
  meaning(['forehead'], 'forehead', 'brow', 'чоло', 'лоб', 'лба', 'лбу'),
  meaning(['temple'], 'temple', 'скроня', 'висок'),
  meaning(['cheek'], 'cheek', 'щока', 'щік', 'щека'),
  meaning(['nose'], 'nose', 'nostril', 'ніс', 'носа', 'нос'),
  meaning(['around_eye'], 'eye', 'eyelid', 'eyebrow', 'повіка', 'око', 'очі', 'очей', 'брова'),
  meaning(['around_eye'], 'глаз', 'веко', 'бровь'),
  meaning(['upper_lip'], 'lip', 'upper lip', 'губа', 'верхня губа'),
  meaning(['chin'], 'chin', 'підборіддя', 'подбородок'),
  meaning(['jaw'], 'jaw', 'jawline', 'щелепа', 'челюсть'),
  meaning(['ear'], 'ear', 'earlobe', 'ear lobe', 'вухо', 'мочка', 'ухо', 'уши'),
  meaning(['scalp'], 'scalp', 'шкіра голови', 'кожа головы'),
  meaning(['neck'], 'neck', 'throat', 'шия', 'шиї', 'шию', 'шея', 'шее', 'шею', 'шеи', 'горло'),
  meaning(['chest'], 'chest', 'sternum', 'грудна клітка', 'грудина', 'грудная клетка'),
  meaning(['breast'], 'breast', 'nipple', 'молочна залоза', 'сосок', 'молочная железа'),
  meaning(['chest', 'breast'], 'груди', 'груд', 'грудей', 'грудь'),
  meaning(['shoulder'], 'shoulder', 'плече', 'плечі', 'плечо'),
  meaning(['back', 'upper_back', 'lower_back'], 'back', 'спина'),
  meaning(['upper_back'], 'upper back', 'лопатка'),
  meaning(['lower_back'], 'lower back', 'поперек', 'поясниця', 'поясница'),
  meaning(['abdomen'], 'belly', 'abdomen', 'stomach', 'tummy', 'живіт', 'живот', 'пупок'),
  meaning(['arm', 'forearm'], 'arm', 'elbow', 'лікоть', 'локоть'),
  meaning(['arm', 'forearm', 'wrist', 'hand'], 'рука', 'руки', 'рук'),
  meaning(['forearm'], 'forearm', 'передпліччя', 'предплечье'),
  meaning(['wrist'], 'wrist', 'зап’ястя', 'запястье'),
  meaning(
    ['hand'],
    'hand',
    'finger',
    'knuckle',
    'palm',
    'долоня',
    'кисть',
    'палець',
    'ладонь',
    'палец',
  ),
  meaning(['buttock'], 'buttock', 'bottom', 'сідниця', 'ягодица'),
  meaning(['thigh'], 'thigh', 'стегно', 'бедро'),
  meaning(['knee'], 'knee', 'коліно', 'колено'),
  meaning(['leg'], 'leg', 'shin', 'calf', 'гомілка', 'голень', 'икра'),
  meaning(['leg', 'thigh', 'knee', 'foot'], 'нога'),
  meaning(
    ['foot'],
    'foot',
    'feet',
    'ankle',
    'heel',
    'стопа',
    'п’ята',
    'щиколотка',
    'пятка',
    'лодыжка',
  ),
];
