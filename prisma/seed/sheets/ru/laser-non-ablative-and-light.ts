import type { Translations } from '../translations';

export const laserNonAblativeAndLight: Translations = {
  'It is used on sunken acne scars, and on scars from operations and injuries [[S16 S124]].':
    'Применяют на впалых рубцах от акне и на рубцах от операций и травм [[S16 S124]].',
  'In 82 people with skin types III to V and acne scars, 35 % gained more than half with a 1550 nm laser; so about two in three gained half or less [[E2 S32]].':
    'Из 82 человек с кожей типов III–V и рубцами от акне больше чем наполовину с лазером 1550 нм стало лучше у 35 %; то есть примерно у двоих из троих – наполовину или меньше [[E2 S32]].',
  'After one session in 45 people, doctors called 60 % good or excellent, with nobody to compare them with [[E3 S32b]].':
    'После одного сеанса у 45 человек врачи оценили как хорошие или отличные 60 % результатов, а сравнить было не с кем [[E3 S32b]].',
  'In darker skin, a review found fair studies for acne scars and for scars from operations, and too few good ones overall [[E2 S124]].':
    'Для более тёмной кожи обзор нашёл неплохие исследования рубцов от акне и от операций, а хороших в целом слишком мало [[E2 S124]].',
  'We found no study of it on chickenpox scars alone [[E0]].':
    'Исследований на одних рубцах от ветрянки мы не нашли [[E0]].',
  'Clinics speak of 3 to 5 sessions, 2 to 4 weeks apart, or of at least 3, 4 to 6 weeks apart [[S33]].':
    'Клиники говорят о 3–5 сеансах раз в 2–4 недели или хотя бы о 3 сеансах раз в 4–6 недель [[S33]].',
  'Redness and swelling last mostly hours or days [[S99c]].':
    'Краснота и отёк держатся чаще всего часы или дни [[S99c]].',
  'Brown patches followed in 17 % of people with skin types III to V [[E2 S32]].':
    'Коричневые пятна потом появились у 17 % людей с кожей типов III–V [[E2 S32]].',
  'In a small trial on acne scars, 10 people had one side treated with 1540 nm and the other left alone: the treated side was smoother, and 5 of the 10 called it moderately or clearly better [[E2 S125]].':
    'В небольшом испытании при рубцах от акне 10 людям одну сторону обработали лазером 1540 нм, а другую не трогали: обработанная стала ровнее, и 5 из 10 назвали её умеренно или явно лучше [[E2 S125]].',
  'On raised scars a trial with 18 people saw no difference between treated and untreated halves when the judge did not know which was which, though the people themselves did [[E2 S126]].':
    'На выпуклых рубцах испытание с 18 людьми не увидело разницы между обработанной и необработанной половинами, когда судья не знал, где какая, – хотя сами люди её видели [[E2 S126]].',
  'On fresh scars, the half treated early was better in 63 % of people, the same in 26 % and worse in 10 % [[E2 S127]].':
    'На свежих рубцах рано обработанная половина была лучше у 63 % людей, такой же у 26 % и хуже у 10 % [[E2 S127]].',
  'The trials gave 3 or 4 monthly sessions [[S125 S126]].':
    'В испытаниях было 3 или 4 сеанса, раз в месяц [[S125 S126]].',
  'Pain, swelling, blisters and crusts were seen in the trial on acne scars [[E2 S125]].':
    'В испытании на рубцах от акне были боль, отёк, пузыри и корки [[E2 S125]].',
  'We found no trial of the two wavelengths together on scars [[E0]].':
    'Испытаний двух длин волн вместе на рубцах мы не нашли [[E0]].',
  'What is known of one of them, 1550 nm, stands below; an article of two clinics describes the other, 1927 nm, as one for the colour and texture of the top layer [[E3 S201]].':
    'Что известно об одной из них, 1550 нм, стоит ниже; статья двух клиник описывает другую, 1927 нм, как нужную для цвета и ровности верхнего слоя [[E3 S201]].',
  'It works near the surface and is chosen for colour rather than for depth [[S201]].':
    'Он работает у поверхности, и выбирают его ради цвета, а не ради глубины [[S201]].',
  'We found no study of it on scars; what was studied is brown patches of other origin [[E0]].':
    'Исследований его на рубцах мы не нашли; изучали коричневые пятна другого происхождения [[E0]].',
  'It aims at redness and at raised scars; it does not fill a pit [[S24]].':
    'Он нацелен на красноту и выпуклые рубцы; ямку он не заполняет [[S24]].',
  'In red or raised scars its effect is unsure, from small trials of low quality [[E2 S24]].':
    'При красных и выпуклых рубцах действие его неясно: испытания малы и невысокого качества [[E2 S24]].',
  'For sunken scars we found no study that shows a change of depth [[E0]].':
    'Для впалых рубцов мы не нашли исследования, где изменилась бы глубина [[E0]].',
  'It is the laser most studied on raised scars; a review of 13 articles called the effect of the 585 nm kind low and that of the 595 nm kind moderate, and asked for longer studies [[E2 S133]].':
    'Это лазер, который больше всего изучали на выпуклых рубцах; обзор 13 статей назвал действие вида 585 нм слабым, вида 595 нм – умеренным и попросил исследований подольше [[E2 S133]].',
  'A later and stricter review of 15 trials found low certainty for all of it [[E2 S24]].':
    'Более поздний и строгий обзор 15 испытаний нашёл, что уверенность во всём этом низкая [[E2 S24]].',
  'One trial on red surgical scars gave 3 sessions, 6 weeks apart [[S130]].':
    'В одном испытании на красных рубцах после операций было 3 сеанса, раз в 6 недель [[S130]].',
  'Bruise-like spots are usual, and blisters and pain were reported in trials [[E2 S24]].':
    'Пятна, похожие на синяки, обычны, а в испытаниях сообщали о пузырях и боли [[E2 S24]].',
  'It was studied on red scars after operations [[S130]].':
    'Изучали его на красных рубцах после операций [[S130]].',
  'In a trial with 20 people, paid for by a maker, red surgical scars changed as much as with the pulsed dye laser; nobody was left untreated, so time may have done part of it [[E2 S130]].':
    'В испытании с 20 людьми, которое оплатил производитель, красные рубцы после операций изменились так же, как от импульсного лазера на красителях; без лечения не оставили никого, и часть могло сделать время [[E2 S130]].',
  'That trial gave 3 sessions, 6 weeks apart [[S130]].':
    'В том испытании было 3 сеанса, раз в 6 недель [[S130]].',
  'It was studied on hypertrophic scars and keloids [[S128]].':
    'Изучали его на гипертрофических рубцах и келоидах [[S128]].',
  'A review found raised scars improved after it, hypertrophic ones more than keloids; in keloids the change could be chance [[E2 S128]].':
    'Обзор нашёл, что выпуклые рубцы после него стали лучше, гипертрофические больше, чем келоиды; у келоидов перемена могла быть случайной [[E2 S128]].',
  'Of 102 people treated for a year, 52.9 % of those with keloids of the chest had them back within 6 months, against 4 % of those with hypertrophic scars of the belly [[E3 S129]].':
    'Из 102 человек, которых лечили год, келоиды на груди за 6 месяцев вернулись у 52,9 %, а гипертрофические рубцы на животе – у 4 % [[E3 S129]].',
  'In that series it was given every 3 to 4 weeks for 1 year [[S129]].':
    'В той серии его делали раз в 3–4 недели в течение 1 года [[S129]].',
  'It was studied on sunken acne scars [[S99h]].': 'Изучали его на впалых рубцах от акне [[S99h]].',
  'In 7 studies on acne scars, doctors and patients saw no difference from other fractional lasers [[E2 S99h]].':
    'В 7 исследованиях рубцов от акне врачи и пациенты не увидели разницы с другими фракционными лазерами [[E2 S99h]].',
  'On the halves of 31 faces, the doctors’ score of acne scars fell by 39 %, and by 44 % with an erbium laser [[E2 S120]].':
    'На двух половинах 31 лица тяжесть рубцов от акне в баллах врачей снизилась на 39 %, а с эрбиевым лазером – на 44 % [[E2 S120]].',
  'That trial gave 4 sessions, 4 weeks apart [[S120]].':
    'В том испытании было 4 сеанса, раз в 4 недели [[S120]].',
  'Pinpoint bleeding was more common than with other fractional lasers, brown patches and pain less so [[E2 S99h]].':
    'Точечные кровоизлияния бывали чаще, чем с другими фракционными лазерами, а коричневые пятна и боль – реже [[E2 S99h]].',
  'What is known differs between lamps and diodes; we found nothing that holds for both [[E0]].':
    'О лампах и о диодах известно разное; общего для обоих мы ничего не нашли [[E0]].',
  'the “scar” grows, bleeds or itches: have it looked at first':
    '«рубец» растёт, кровоточит или зудит: пусть его сначала посмотрят',
  'you have a tan or sunburn: strong light can wait':
    'у вас загар или солнечный ожог: яркий свет может подождать',
  'you take a medicine that makes skin sensitive to light':
    'вы принимаете лекарство, от которого кожа чувствительна к свету',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'It was studied on raised scars [[S131 S132]].': 'Изучали его на выпуклых рубцах [[S131 S132]].',
  'In a comparison of 25 trials with 1,688 people, flash lamp light alone came out lowest, just above no treatment [[E2 S132]].':
    'В сравнении 25 испытаний с 1688 людьми свет лампы сам по себе оказался последним, чуть выше отказа от лечения [[E2 S132]].',
  'In 22 people with raised scars after operations the change was no more than chance, though they were pleased [[E3 S131]].':
    'У 22 человек с выпуклыми рубцами после операций перемена была не больше случайной, хотя они были довольны [[E3 S131]].',
  'In that study it was on average 3.5 sessions, 4 weeks apart [[S131]].':
    'В том исследовании было в среднем 3,5 сеанса, раз в 4 недели [[S131]].',
  'Together with steroid injections, 12 % had some complication, such as dark skin or thinning [[E2 S103]].':
    'Вместе с уколами стероида у 12 % было какое-то осложнение: потемнение или истончение кожи [[E2 S103]].',
  'your skin is naturally dark: pigment takes up this light, so ask about experience with skin like yours':
    'у вас от природы тёмная кожа: пигмент поглощает этот свет, так что спросите об опыте с кожей вроде вашей',
  'It was tried on fresh scars after operations, to keep them low [[S134 S135]].':
    'Его пробовали на свежих рубцах после операций, чтобы они не поднялись [[S134 S135]].',
  'In one trial on fresh scars of the face, treated and untreated sides were equally soft [[E2 S134]].':
    'В одном испытании на свежих рубцах лица обработанная и необработанная стороны были одинаково мягкими [[E2 S134]].',
  'In another, with 43 people and a home device after thyroid operations, scars scored better and hurt less after 6 months [[E2 S135]].':
    'В другом, с 43 людьми и домашним прибором после операций на щитовидной железе, через 6 месяцев оценка рубцов была лучше, а болели они меньше [[E2 S135]].',
  'For older or sunken scars we found nothing [[E0]].':
    'Для старых и впалых рубцов мы ничего не нашли [[E0]].',
  'The trials used it 3 times a week for 3 weeks, or for 4 weeks at home [[S134 S135]].':
    'В испытаниях его применяли 3 раза в неделю в течение 3 недель или 4 недели дома [[S134 S135]].',
  'Small blisters were seen in 2 people and went without a trace [[E2 S134]].':
    'У 2 человек были мелкие пузырьки, и прошли они без следа [[E2 S134]].',
  'The laser heats many tiny columns inside the skin and leaves its surface closed. The skin is red and swollen, then often dry and bronze.':
    'Лазер греет внутри кожи множество тонких столбиков, а поверхность оставляет закрытой. Кожа красная и отёкшая, потом часто сухая и бронзовая.',
  'Heats dots under a closed surface; an ablative fractional laser leaves open dots that crust.':
    'Греет точки под закрытой поверхностью; абляционный фракционный лазер оставляет открытые точки с корочками.',
  'An erbium glass laser heats tiny columns in the deeper skin while the surface stays closed.':
    'Лазер на эрбиевом стекле греет тонкие столбики в глубине кожи, а поверхность остаётся закрытой.',
  'One wavelength that goes deep; the Dual adds 1927 nm for the top layer. Not the erbium YAG laser.':
    'Одна длина волны, вглубь; Dual добавляет 1927 нм для верхнего слоя. Это не эрбиевый YAG-лазер.',
  'One device with two lasers heats tiny columns under a closed surface: 1550 nm in the deeper skin, 1927 nm near the top.':
    'Один аппарат с двумя лазерами греет тонкие столбики под закрытой поверхностью: 1550 нм глубже, 1927 нм у самого верха.',
  'Two wavelengths in one device, often called Fraxel Dual; the older Fraxel Restore has only 1550.':
    'Две длины волны в одном аппарате, часто это Fraxel Dual; у старого Fraxel Restore только 1550.',
  'A thulium laser heats tiny dots in the top layer of the skin. The treated skin feels rough and then peels.':
    'Тулиевый лазер греет крошечные точки в верхнем слое кожи. Обработанная кожа на ощупь шершавая, потом шелушится.',
  'Stays near the surface and is mostly chosen for colour; 1550 nm goes deeper.':
    'Остаётся у поверхности, выбирают его чаще ради цвета; 1550 нм идёт глубже.',
  'The light of this laser is taken up by the blood in small vessels, which makes it a choice for redness.':
    'Свет этого лазера поглощает кровь в мелких сосудах, поэтому его выбирают от красноты.',
  'Aimed at redness and vessels; it does not resurface the skin or fill a pit.':
    'Нацелен на красноту и сосуды; кожу не шлифует и ямку не заполняет.',
  'Short flashes of yellow light are taken up by the blood in small vessels of a red scar. Bruises are common for some days.':
    'Короткие вспышки жёлтого света поглощает кровь в мелких сосудах красного рубца. Обычны синяки на несколько дней.',
  'Yellow light, 585 or 595 nm; often bruises. KTP is green light, Nd:YAG is infrared and goes deeper.':
    'Жёлтый свет, 585 или 595 нм, часто синяки. КТР – зелёный, Nd:YAG – инфракрасный и идёт глубже.',
  'Green laser light is taken up by the blood in small vessels and by brown pigment near the surface.':
    'Зелёный лазерный свет поглощают кровь в мелких сосудах и коричневый пигмент у поверхности.',
  'Green light, 532 nm, for shallow vessels; Nd:YAG is infrared, 1064 nm, and goes deeper.':
    'Зелёный свет, 532 нм, для неглубоких сосудов; Nd:YAG – инфракрасный, 1064 нм, и идёт глубже.',
  'Long pulses of invisible infrared light reach vessels that lie deeper in the skin. The surface stays closed.':
    'Длинные импульсы невидимого инфракрасного света достают до сосудов, лежащих глубже. Поверхность остаётся закрытой.',
  'Infrared, 1064 nm, for deeper vessels; Er:YAG sounds alike but takes the surface off.':
    'Инфракрасный, 1064 нм, для глубоких сосудов; Er:YAG звучит похоже, но снимает поверхность.',
  'Extremely short laser pulses make tiny pressure points inside the skin, often through a lens that splits the beam into dots.':
    'Предельно короткие импульсы создают внутри кожи крошечные точки давления, часто через линзу, которая делит луч на точки.',
  'Works by very short pulses with little heat; fractional lasers work by heating columns.':
    'Действует очень короткими импульсами, почти без тепла; фракционные лазеры греют столбики.',
  'The skin is lit by a lamp or by diodes whose light spreads and mixes colours, unlike a laser beam.':
    'Кожу освещают лампой или диодами; их свет, не в пример лазерному лучу, рассеивается и смешивает цвета.',
  'Lamps and diodes; a laser sends one colour in a narrow beam.':
    'Лампы и диоды; лазер посылает один цвет узким лучом.',
  'A lamp sends bright flashes through a filter. The light is taken up by red vessels and brown pigment.':
    'Лампа посылает яркие вспышки через фильтр. Свет поглощают красные сосуды и коричневый пигмент.',
  'A flash lamp with many colours at once, though clinics may call it a laser.':
    'Лампа-вспышка, много цветов сразу, хотя в клиниках её могут звать лазером.',
  'The skin is held under red, near-infrared or blue light from diodes or a mask. It does not break or burn a layer of skin.':
    'Кожу держат под красным, ближним инфракрасным или синим светом диодов или маски. Он не вскрывает и не обжигает кожу.',
  'A gentle glow for minutes; IPL is a bright flash that is felt as a hot snap.':
    'Мягкое свечение на минуты; IPL – яркая вспышка, как горячий щелчок.',
};
