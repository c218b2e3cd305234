import type { Translations } from '../translations';

export const needlingAndRadiofrequency: Translations = {
  'Radiofrequency was studied on sunken acne scars [[S137]].':
    'Радиочастоты изучали на впалых рубцах от акне [[S137]].',
  'In 8 trials on acne scars, fractional radiofrequency did about as well as lasers [[E2 S137]].':
    'В 8 испытаниях при рубцах от акне фракционный RF показал себя примерно так же, как лазеры [[E2 S137]].',
  'Keep this beside every percentage: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Держите это рядом с любым процентом: из людей, которым ввели простую солёную воду, 42 % сказали, что рубцы от акне стали лучше [[E1 S22]].',
  'Brown patches were much rarer than with lasers in those 8 trials [[E2 S137]].':
    'Коричневые пятна в тех 8 испытаниях появлялись намного реже, чем с лазерами [[E2 S137]].',
  'you have a pacemaker or another electric implant':
    'у вас кардиостимулятор или другой электрический имплант',
  'you take isotretinoin, or did lately: decide with whoever prescribed it':
    'вы принимаете изотретиноин или недавно принимали: решайте с тем, кто его назначил',
  'your scars tend to become keloids': 'ваши рубцы склонны становиться келоидами',
  'you have rosacea or active acne there': 'у вас там розацеа или активное акне',
  'you get cold sores and it is near the mouth':
    'у вас бывает герпес на губах, а это место рядом со ртом',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'In 8 trials with 249 people, acne scars gained a little less than with fractional CO2 laser, with less pain and shorter redness [[E2 S138]].':
    'В 8 испытаниях с 249 людьми рубцы от акне улучшились чуть меньше, чем от фракционного CO2-лазера, но было не так больно и краснота держалась меньше [[E2 S138]].',
  'A series of 32 people with acne scars reported gains in all, with nobody to compare them with [[E3 S139]].':
    'Серия из 32 человек с рубцами от акне сообщает об улучшении у всех, а сравнить было не с кем [[E3 S139]].',
  'A review of needling with and without heat covers 58 studies; some of its people had scars from chickenpox, operations and injuries [[E2 S44]].':
    'Обзор микроигл с нагревом и без него охватывает 58 исследований; у некоторых людей там были рубцы от ветрянки, операций и травм [[E2 S44]].',
  'A review of acne scars gathered 16 studies with 481 people, most of them followed for 1 to 6 months [[E2 S91c]].':
    'Обзор о рубцах от акне собрал 16 исследований с 481 человеком, за большинством наблюдали от 1 до 6 месяцев [[E2 S91c]].',
  'One series gave 4 sessions, 1 month apart [[S139]].':
    'В одной серии было 4 сеанса, раз в 1 месяц [[S139]].',
  'In October 2025 the American regulator warned of burns, lost fat and damaged nerves after radiofrequency needling [[H S26]].':
    'В октябре 2025 года американский регулятор предупредил об ожогах, потере жира и повреждении нервов после микроигольчатого RF [[H S26]].',
  'The same regulator says that it is a medical procedure and not for use at home [[H S91d]].':
    'Тот же регулятор говорит, что это медицинская процедура и не для дома [[H S91d]].',
  'Radiofrequency through fine pins laid on the skin was given to 23 people with acne scars; judges saw a small gain after 12 weeks, with nobody to compare them with [[E3 S136]].':
    'Радиочастоты через тонкие штырьки, лежащие на коже, получили 23 человека с рубцами от акне; через 12 недель судьи увидели небольшое улучшение, а сравнить было не с кем [[E3 S136]].',
  'For plates that only warm the skin we found no study on scars [[E0]].':
    'О пластинах, которые только греют кожу, исследований на рубцах мы не нашли [[E0]].',
  'That study gave 3 sessions, 4 weeks apart [[S136]].':
    'В том исследовании было 3 сеанса, раз в 4 недели [[S136]].',
  'We found no study of it on scars [[E0]].': 'Исследований на рубцах мы не нашли [[E0]].',
  'In 2018 Health Canada warned that plasma pens can burn skin and eyes, leave dark spots and scars, and bring infection [[H S121]].':
    'В 2018 году министерство здравоохранения Канады предупредило, что плазменные ручки могут обжечь кожу и глаза, оставить тёмные пятна и рубцы и занести инфекцию [[H S121]].',
  'Since May 2022 some of these pens are allowed there, for health professionals only [[S121]].':
    'С мая 2022 года некоторые из этих ручек там разрешены, только медицинским работникам [[S121]].',
  'your skin is naturally dark or tanned: dark spots are among the known effects [[H S121]]':
    'у вас от природы тёмная или загорелая кожа: тёмные пятна – среди известных последствий [[H S121]]',
  'It was studied mostly on sunken acne scars, and on some from chickenpox, operations, injuries and burns [[S44]].':
    'Изучали в основном на впалых рубцах от акне и отчасти на рубцах от ветрянки, операций, травм и ожогов [[S44]].',
  'The American regulator has allowed certain devices for acne scars of the face and scars of the belly, from 22 years of age [[S91]].':
    'Американский регулятор разрешил некоторые аппараты для рубцов от акне на лице и рубцов на животе, с 22 лет [[S91]].',
  'A review of 9 randomised trials on sunken acne scars reports improvement in all and serious harm in none, and asks for larger and longer ones [[E2 S44b]].':
    'Обзор 9 рандомизированных испытаний на впалых рубцах от акне сообщает об улучшении во всех и о серьёзном вреде ни в одном и просит испытаний побольше и подольше [[E2 S44b]].',
  'A wider review covers 58 studies with 1,845 people, most of them without a comparison [[E2 S44]].':
    'Более широкий обзор охватывает 58 исследований с 1845 людьми, большей частью без сравнения [[E2 S44]].',
  'With your own plasma added, the odds of gaining more than half were 3.0 times as high; odds are not a count of people [[E2 S37a]].':
    'С добавкой собственной плазмы шансы на улучшение больше чем наполовину были в 3,0 раза выше; шансы – это не счёт людей [[E2 S37a]].',
  'The middle course was 3 sessions, 4 weeks apart [[S44c]].':
    'Средний курс был 3 сеанса, раз в 4 недели [[S44c]].',
  'Redness, swelling and sore skin last up to 7 days [[S92]].':
    'Краснота, отёк и саднящая кожа держатся до 7 дней [[S92]].',
  'In 3 women a serum that was needled in left lumps that lasted; ask what is put on the skin [[H S172]].':
    'У 3 женщин сыворотка, которую вкололи иглами, оставила стойкие узелки; спросите, что наносят на кожу [[H S172]].',
  'Brown patches, tiny scars in rows and lumps of inflammation are reported; most of what follows is mild and passes [[E2 S92]].':
    'Сообщают о коричневых пятнах, мелких рубчиках рядами и воспалённых узелках; чаще всего то, что бывает, лёгкое и проходит [[E2 S92]].',
  'you have active acne, an infection or a rash there':
    'у вас там активное акне, инфекция или сыпь',
  'you have rosacea or visible vessels': 'у вас розацеа или видны сосуды',
  'you take blood thinners': 'вы принимаете препараты, разжижающие кровь',
  'you are allergic to metals, such as nickel [[S92]]':
    'у вас аллергия на металлы, например на никель [[S92]]',
  'We found no trial on scars that sets a pen against a roller [[E0]].':
    'Испытаний на рубцах, где ручку сравнили бы с роликом, мы не нашли [[E0]].',
  'On the halves of 36 faces with acne scars, a roller in a clinic and a tazarotene gel at home came out alike after 6 months [[E2 S164]].':
    'На двух половинах 36 лиц с рубцами от акне ролик в клинике и гель с тазаротеном дома через 6 месяцев дали одно и то же [[E2 S164]].',
  'That trial gave 4 sessions over 3 months [[S164]].':
    'В том испытании было 4 сеанса за 3 месяца [[S164]].',
  'Electric current warms the skin: through needles, through plates laid on it, or by a small spark.':
    'Электрический ток греет кожу: через иглы, через пластины на ней или маленькой искрой.',
  'Heat from electric current, not from light as in a laser. Choose this when you do not know the kind.':
    'Тепло от тока, а не от света, как в лазере. Выбирайте, если не знаете вид.',
  'Fine needles go into the skin and release heat from an electric current at their tips, below the surface.':
    'Тонкие иглы входят в кожу и отдают на кончиках, под поверхностью, тепло электрического тока.',
  'The needles give off heat; plain needling with a pen or a roller only pricks.':
    'Иглы отдают тепло; обычный микронидлинг ручкой или роликом только колет.',
  'A head or a grid of tiny pins is laid on the skin and warms it with an electric current. No needles go in.':
    'Головку или сетку крошечных штырьков кладут на кожу, и она греет её током. Иглы не входят.',
  'The device only rests on the skin; in RF microneedling the needles go in.':
    'Прибор только лежит на коже; при микроигольчатом RF иглы входят в неё.',
  'The tip of the device makes a small electric spark that leaves rows of burnt dots on the surface of the skin.':
    'Кончик прибора даёт маленькую электрическую искру, которая оставляет на поверхности кожи ряды обожжённых точек.',
  'A spark that burns dots; "plasma lifting" is an injection of your own blood plasma.':
    'Искра, которая жжёт точки; «плазмолифтинг» – это укол собственной плазмы крови.',
  'Many fine needles prick the skin in a clinic, with a pen or a roller. There is pinpoint bleeding.':
    'Множество тонких игл прокалывают кожу в клинике, ручкой или роликом. Выступают точки крови.',
  'Many small pricks in a clinic, without heat and without anything injected.':
    'Множество мелких уколов в клинике, без нагрева и без введения чего-либо.',
  'An electric pen moves a small set of needles up and down into the skin while it is drawn over the scar in a clinic.':
    'Электрическая ручка быстро вводит в кожу и выводит набор тонких игл, пока её ведут по рубцу в клинике.',
  'Needles go straight up and down by motor; a roller is pushed by hand and enters at a slant.':
    'Иглы входят прямо, от мотора; ролик катят рукой, и иглы входят наискось.',
  'A small drum set with fine needles is rolled over the scar by a trained person in a clinic.':
    'Маленький валик с тонкими иглами катает по рубцу обученный человек в клинике.',
  'Rolled by a trained person in a clinic; rolling it yourself is "Needling at home".':
    'Катает обученный человек в клинике; катать самому – это «Микронидлинг дома».',
};
