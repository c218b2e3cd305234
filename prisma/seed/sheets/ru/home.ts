import type { Translations } from '../translations';

export const home: Translations = {
  'For none of these remedies did we find a trial that shows an older scar getting better [[E0]].':
    'Ни для одного из этих средств мы не нашли испытания, где старый рубец стал бы лучше [[E0]].',
  'you have rosacea or visible vessels: no rubs, acids, sponges or heat before a dermatologist has looked':
    'у вас розацеа или видны сосуды: никакого трения, кислот, бодяги и тепла, пока не посмотрит дерматолог',
  'your skin was treated lately, with laser, peel or needles':
    'кожу недавно лечили лазером, пилингом или иглами',
  'the wound is not closed yet': 'рана ещё не закрылась',
  'your scars tend to become keloids': 'ваши рубцы склонны становиться келоидами',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубец» растёт, кровоточит или зудит, и его ещё никто не смотрел',
  'We found no study of it on scars [[E0]].': 'Исследований на рубцах мы не нашли [[E0]].',
  'Its acid can burn skin, and with sunlight it can leave blisters and dark patches [[H S57]].':
    'Его кислота может обжечь кожу, а на солнце оставить пузыри и тёмные пятна [[H S57]].',
  'A girl of 7 with lemon juice on her skin in strong sun spent 4 days in hospital with burns [[H S87]].':
    'Девочка 7 лет с лимонным соком на коже под сильным солнцем провела 4 дня в больнице с ожогами [[H S87]].',
  'We found one trial, on pressure sores, and none on scars [[E0 S58]].':
    'Мы нашли одно испытание, на пролежнях, и ни одного на рубцах [[E0 S58]].',
  'Even a seller’s page says that some samples hold heavy metals and that purity varies [[H S58b]].':
    'Даже страница продавца пишет, что в некоторых образцах есть тяжёлые металлы, а чистота бывает разной [[H S58b]].',
  'you are pregnant or breastfeeding, or it is meant for a child':
    'вы беременны, кормите грудью или это для ребёнка',
  'Hot wax burns: one hospital described 21 people burned by wax for hair removal [[H S87b]].':
    'Горячий воск обжигает: одна больница описала 21 человека с ожогами от воска для удаления волос [[H S87b]].',
  'you feel less in the scar than elsewhere: heat may burn before you notice':
    'рубец чувствует хуже, чем кожа вокруг: тепло обожжёт раньше, чем вы заметите',
  'Needles of sponges stick in the skin and can cause pain, redness, blisters and peeling [[H S56]].':
    'Иголки губки застревают в коже и могут вызвать боль, красноту, пузыри и шелушение [[H S56]].',
  'Such needles can reach the eyes, and a textbook warns that sight can be lost [[H S87c]].':
    'Такие иголки могут попасть в глаза, и учебник предупреждает, что можно потерять зрение [[H S87c]].',
  'We found no study of needling by oneself on scars; what is known is from clinics [[E0 S44]].':
    'Исследований микронидлинга своими руками на рубцах мы не нашли; всё, что известно, – из клиник [[E0 S44]].',
  'At home the American regulator names infection, illness passed on by shared devices, harm to nerves and vessels, scars and dark patches [[H S91b]].':
    'О домашнем микронидлинге американский регулятор называет инфекции, болезни через общий прибор, вред нервам и сосудам, рубцы и тёмные пятна [[H S91b]].',
  'In 3 women a serum under the needles left lumps that lasted; the authors warn because the tool is sold for home use [[H S172]].':
    'У 3 женщин сыворотка под иглами оставила стойкие узелки; авторы предупреждают, потому что прибор продают для дома [[H S172]].',
  'you have diabetes or a weak immune system': 'у вас диабет или ослаблен иммунитет',
  'you take blood thinners': 'вы принимаете препараты, разжижающие кровь',
  'What was studied are acids in trained hands; for acids put on by oneself we found only harm [[E0 S27]].':
    'Изучали кислоты в обученных руках; о кислотах, которые наносят сами, мы нашли только вред [[E0 S27]].',
  'In 2024 the American regulator warned of peels used without a professional; a case of 2015 tells of burns from such an acid at home [[H S27]].':
    'В 2024 году американский регулятор предупредил о пилингах без специалиста; случай 2015 года рассказывает об ожогах от такой кислоты дома [[H S27]].',
  'A man of 25 lost skin on over 30 % of his face after a peel by untrained hands [[H S87d]].':
    'Мужчина 25 лет после пилинга в необученных руках потерял кожу больше чем на 30 % лица [[H S87d]].',
  'you take isotretinoin, or did lately': 'вы принимаете изотретиноин или недавно принимали',
  'your skin is naturally dark or tanned': 'у вас от природы тёмная или загорелая кожа',
  'A new aloe cream was tested on fresh cuts beside the nose: the 31 people who had it were scored better after 6 months than the 29 with another cream [[E2 S175]].':
    'Новый крем с алоэ проверяли на свежих разрезах у носа: через 6 месяцев у 31 человека с ним оценка была лучше, чем у 29 с другим кремом [[E2 S175]].',
  'For honey, oils and other things from the kitchen on older scars we found nothing [[E0]].':
    'О мёде, маслах и других вещах с кухни на старых рубцах мы ничего не нашли [[E0]].',
  'plants or bee products give you a rash': 'от растений или продуктов пчёл у вас бывает сыпь',
  'Things from the kitchen, the market or the internet that people put on a scar or do to it themselves. Some have burned or irritated skin.':
    'Всё, что люди берут с кухни, с рынка или из интернета, чтобы нанести на рубец или сделать с ним сами. Кое-что обжигало и раздражало кожу.',
  'Done by yourself with things not made for scars; shop-bought scar gels are under "Creams".':
    'Своими руками и не тем, что сделано для рубцов; готовые гели от рубцов – в «Кремах».',
  'Juice of lemon or lime, alone or in a mask with clay, is put on the skin. The acid has burned skin, and with sunlight it can leave blisters and dark marks.':
    'Сок лимона или лайма, один или в маске с глиной, наносят на кожу. Кислота обжигала кожу, а на солнце может оставить пузыри и тёмные следы.',
  'Raw juice of unknown strength at home; a clinic peel is a measured acid put on by a trained person.':
    'Сок неизвестной крепости дома; пилинг в клинике – отмеренная кислота в обученных руках.',
  'Wet clay is spread on the skin, left to dry and washed off. Drying clay can irritate tender skin.':
    'Влажную глину наносят на кожу, дают высохнуть и смывают. Высыхая, она может раздражать нежную кожу.',
  'Clay with water only; clay mixed with lemon juice is counted under "Lemon juice".':
    'Только глина с водой; глина с лимонным соком считается в «Лимонном соке».',
  'A dark resin gathered from rocks is mixed into a cream and put on the skin. What is in it varies, and its purity is not known.':
    'Тёмную смолу, собранную со скал, смешивают с кремом и наносят на кожу. Состав бывает разным, чистота неизвестна.',
  'A resin from rocks, sold as mumiyo; not a plant, and no relation to mummies.':
    'Смола со скал, её продают как мумиё; это не растение и с мумиями ничего общего не имеет.',
  'Warm beeswax melted with oil is laid on the scar, often on gauze. Hot wax burns skin, and a scar may feel heat late.':
    'Тёплый пчелиный воск, растопленный с маслом, кладут на рубец, часто на марле. Горячий воск обжигает, а рубец может почувствовать тепло поздно.',
  'A warm pack made at home; a moisturiser from a shop is put on cold.':
    'Тёплый домашний компресс; увлажняющее средство из магазина наносят холодным.',
  'Dried freshwater sponge, as powder or gel, is rubbed on the skin. Its tiny glass-like needles stick in and have caused pain, redness, blisters and peeling.':
    'Сушёную пресноводную губку, порошком или гелем, втирают в кожу. Её мелкие, как стекло, иголки застревают и вызывали боль, красноту, пузыри и шелушение.',
  'An animal with glass-like needles, not an alga and not a mild scrub.':
    'Животное с иголками как стекло, не водоросль и не мягкий скраб.',
  'A person rolls or presses needles into their own skin at home. The skin is opened without the hygiene of a clinic, and infections have happened.':
    'Человек дома сам катает или вдавливает иглы в свою кожу. Кожа вскрывается без чистоты клиники, и инфекции бывали.',
  'Done by yourself at home; needling by a trained person is under "Needling".':
    'Сами и дома; микронидлинг обученным человеком – в «Микронидлинге».',
  'A person puts an acid or a peel bought online on their own skin. Such peels have burned skin, and regulators have warned about them.':
    'Человек сам наносит на свою кожу кислоту или пилинг из интернета. Такие пилинги обжигали кожу, и регуляторы о них предупреждали.',
  'Strong acid used by yourself; a clinic peel is chosen, timed and watched by a trained person.':
    'Крепкая кислота своими руками; в клинике пилинг выбирает, отмеряет и наблюдает обученный человек.',
  'Any other thing from the kitchen or garden put on a scar, such as honey, aloe or oil. Some of these irritate skin.':
    'Любая другая вещь с кухни или из сада, которую кладут на рубец: мёд, алоэ, масло. Некоторые раздражают кожу.',
  'For what has no line of its own here; onion juice is here, onion gel from a shop is under "Creams".':
    'Для того, у чего нет своей строки; сок лука – здесь, готовый гель с луком – в «Кремах».',
};
