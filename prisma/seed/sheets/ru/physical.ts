import type { Translations } from '../translations';

export const physical: Translations = {
  'All of these are meant for raised, tight or fresh scars, not for pits [[S42 S107]].':
    'Всё это – для выпуклых, тугих или свежих рубцов, а не для ямок [[S42 S107]].',
  'What holds for cold does not hold for pressure or rays; the pages of the kinds say what was found, mostly on raised scars [[E2 S42]].':
    'Что верно для холода, неверно для давления или лучей; на страницах видов сказано, что нашли, в основном на выпуклых рубцах [[E2 S42]].',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубец» растёт, кровоточит или зудит, и его ещё никто не смотрел',
  'It is for raised scars only [[S42 S100]].': 'Это только для выпуклых рубцов [[S42 S100]].',
  'With steroid injections, 83 raised scars that were frozen and 83 treated with flash lamp light did about alike [[E2 S103]].':
    'Вместе с уколами стероида 83 выпуклых рубца, которые замораживали, и 83, которые лечили светом лампы, показали примерно одно и то же [[E2 S103]].',
  'Blisters and pain are part of it, and pale skin can stay, above all in darker skin [[E3 S101 S104]].':
    'Пузыри и боль здесь часть дела, а бледная кожа может остаться, прежде всего более тёмная [[E3 S101 S104]].',
  'With steroid injections 14.5 % had some complication [[E2 S103]].':
    'Вместе с уколами стероида какое-то осложнение было у 14,5 % [[E2 S103]].',
  'your skin is naturally dark: pale spots may stay [[E3 S101]]':
    'у вас от природы тёмная кожа: могут остаться бледные пятна [[E3 S101]]',
  'cold gives you a rash, or white and painful fingers':
    'от холода у вас бывает сыпь или пальцы белеют и болят',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'In 93 people the result was good or excellent in 76.3 % of hypertrophic scars and 50.9 % of keloids, with nobody to compare them with; 9 did not respond [[E3 S102]].':
    'У 93 человек итог был хорошим или отличным в 76,3 % гипертрофических рубцов и 50,9 % келоидов, а сравнить было не с кем; 9 не ответили на лечение [[E3 S102]].',
  'In that series it was repeated every 20 to 30 days [[S102]].':
    'В той серии его повторяли раз в 20–30 дней [[S102]].',
  'It hurt 34.4 %, and 11.8 % were left with pale or dark skin [[E3 S102]].':
    'Больно было 34,4 %, а у 11,8 % осталась бледная или тёмная кожа [[E3 S102]].',
  'In a study of 30 people marked paling came in 91.7 % with freezing by touch [[E3 S100]].':
    'В исследовании 30 человек после замораживания касанием заметно побледнели 91,7 % [[E3 S100]].',
  'A keloid site says that spray and touch suit small keloids, such as those from acne [[S104]].':
    'Сайт о келоидах пишет, что спрей и касание подходят маленьким келоидам, например от акне [[S104]].',
  'We found no study of spray alone on scars [[E0]].':
    'Исследований одного спрея на рубцах мы не нашли [[E0]].',
  'That site speaks of every 20 to 30 days [[S104]].':
    'Тот сайт говорит о каждых 20–30 днях [[S104]].',
  'It was studied on keloids and bulky hypertrophic scars [[S100 S101]].':
    'Изучали на келоидах и объёмных гипертрофических рубцах [[S100 S101]].',
  'In 8 studies keloids lost 51 % to 63 % of their volume on average, none went fully on average, and 0 % to 24 % came back [[E3 S101]].':
    'В 8 исследованиях келоиды потеряли в среднем от 51 % до 63 % объёма, полностью в среднем не уходил ни один, а вернулись от 0 % до 24 % [[E3 S101]].',
  'A review rates all of it as low evidence, much of it from few groups [[E3 S100]].':
    'Обзор оценивает всё это как слабые данные, во многом от немногих групп [[E3 S100]].',
  'Pale skin stayed mostly in skin types IV to VI [[E3 S101]].':
    'Бледная кожа оставалась чаще у типов IV–VI [[E3 S101]].',
  'Pain and return are called uncommon, from case series [[E3 S100]].':
    'Боль и возврат называют нечастыми, по сериям случаев [[E3 S100]].',
  'It is used on raised scars, above all after burns, and on keloids of the ear [[S42 S105]].':
    'Применяют на выпуклых рубцах, прежде всего после ожогов, и на келоидах уха [[S42 S105]].',
  'The strictest review, with 15 studies and 1,179 people after burns, could not say whether garments do more than other care or nothing [[E2 S105]].':
    'Самый строгий обзор, 15 исследований и 1179 человек после ожогов, не смог сказать, даёт ли одежда больше, чем другой уход или ничего [[E2 S105]].',
  'Another, with 12 trials and 710 people, found about half a point less on a scale from 0 to 13 [[E2 S106]].':
    'Другой, 12 испытаний и 710 человек, нашёл примерно на полбалла меньше по шкале от 0 до 13 [[E2 S106]].',
  'After keloids are cut out, pressure is named among what lowers their return [[E2 S42]].':
    'После иссечения келоидов давление называют среди того, что снижает их возврат [[E2 S42]].',
  'A broad review finds little for pressure clothes in stopping scars from rising at all [[E2 S82c]].':
    'Широкий обзор нашёл мало доводов за то, что компрессионная одежда вообще не даёт рубцам подняться [[E2 S82c]].',
  'Garments are worn 23 hours a day, mostly for 12 to 18 months [[S105]].':
    'Одежду носят 23 часа в день, чаще всего от 12 до 18 месяцев [[S105]].',
  'your circulation is poor, or the skin under it is open':
    'у вас плохое кровообращение или кожа под ней открыта',
  'It was studied on raised burn scars [[S110]].': 'Изучали на выпуклых рубцах от ожогов [[S110]].',
  'In 8 small studies with 258 people scars became softer, lower and less painful, from work of poor quality [[E2 S110]].':
    'В 8 небольших исследованиях с 258 людьми рубцы становились мягче, ниже и болели меньше – по работам слабого качества [[E2 S110]].',
  'For sunken scars we found nothing [[E0]].': 'О впалых рубцах мы ничего не нашли [[E0]].',
  'Another review found little to show that it keeps scars from rising [[E2 S82c]].':
    'Другой обзор нашёл мало подтверждений, что он не даёт рубцам подняться [[E2 S82c]].',
  'the wound is not closed yet': 'рана ещё не закрылась',
  'It is used on fresh lines from operations, to keep them narrow and low [[S107]].':
    'Применяют на свежих линиях от операций, чтобы они остались узкими и низкими [[S107]].',
  'A review finds lower, paler and less itchy lines with paper tape, and few studies [[E2 S107]].':
    'Обзор находит, что с бумажным пластырем линии ниже, бледнее и зудят меньше, а исследований мало [[E2 S107]].',
  'On the trunk, scars taped for 12 weeks were scored better and 1 mm narrower after 6 months [[E2 S109]].':
    'На туловище рубцы, которые заклеивали 12 недель, через 6 месяцев оценили лучше, и они были уже на 1 мм [[E2 S109]].',
  'On caesarean scars paper tape and silicone sheets came out about alike over 12 months [[E2 S108]].':
    'На рубцах от кесарева сечения бумажный пластырь и силиконовые пластины за 12 месяцев дали примерно одно и то же [[E2 S108]].',
  'Studies used it for at least 12 weeks [[S107]].':
    'В исследованиях его носили не меньше 12 недель [[S107]].',
  'Irritated skin was reported now and then [[E2 S107]].':
    'Изредка сообщали о раздражении кожи [[E2 S107]].',
  'plasters give you a rash': 'от пластырей у вас бывает сыпь',
  'It is for keloids, mostly right after they are cut out [[S42 S113]].':
    'Это для келоидов, чаще сразу после иссечения [[S42 S113]].',
  'In 106 studies with 10,745 keloids between 14 % and 18 % came back after operation and rays; cut out alone it is 19 % to 45 % in another text, which was not a comparison [[E3 S82d S42b]].':
    'В 106 исследованиях с 10 745 келоидами после операции и лучей вернулись от 14 % до 18 %; после одного иссечения, по другому тексту, – от 19 % до 45 %, но сравнения там не было [[E3 S82d S42b]].',
  'Reviews name operation and rays for keloids that other treatments did not hold [[E2 S42]].':
    'Обзоры называют операцию с лучами для келоидов, которые другое лечение не удержало [[E2 S42]].',
  'Complications came in 9 % to 18 %, by the kind of rays [[E3 S82d]].':
    'Осложнения были у 9–18 %, смотря какие лучи [[E3 S82d]].',
  'Whether such rays cause cancer years later is a question for the hospital: we found no figure for keloids [[E0]].':
    'Вызывают ли такие лучи через годы рак – вопрос к больнице: числа для келоидов мы не нашли [[E0]].',
  'the keloid lies over the thyroid or the breast, or you are young':
    'келоид лежит над щитовидной железой или грудью или вы молоды',
  'It was tried on raised and tight burn scars [[S111 S186]].':
    'Пробовали на выпуклых и тугих рубцах от ожогов [[S111 S186]].',
  'On 14 limbs with tight burn scars, real and dummy ultrasound came out alike [[E2 S111]].':
    'На 14 руках и ногах с тугими рубцами от ожогов настоящий ультразвук и пустышка дали одно и то же [[E2 S111]].',
  'In 45 people ultrasound with silicone gel did better than with onion gel or a steroid; nobody went without ultrasound [[E2 S186]].':
    'У 45 человек ультразвук с силиконовым гелем дал больше, чем с гелем с луком или стероидом; без ультразвука не оставили никого [[E2 S186]].',
  'For an enzyme gel we found one regional study on raised scars [[E3 S78]].':
    'О ферментном геле мы нашли одно местное исследование на выпуклых рубцах [[E3 S78]].',
  'One trial gave 3 sessions a week for 24 weeks [[S186]].':
    'В одном испытании было 3 сеанса в неделю, 24 недели [[S186]].',
  'there is metal, a pacemaker or a tumour near the place':
    'рядом с этим местом металл, кардиостимулятор или опухоль',
  'you are pregnant': 'вы беременны',
  'Cold, pressure, touch, tape, rays or sound act on the scar from outside.':
    'На рубец снаружи действуют холод, давление, прикосновение, пластырь, лучи или звук.',
  'Acts by cold, pressure, rays or sound. Laser, light and radiofrequency have groups of their own.':
    'Действуют холод, давление, лучи или звук. У лазера, света и радиочастот свои группы.',
  'Tissue of the scar is frozen with liquid nitrogen or another cold source. It swells, blisters and crusts.':
    'Ткань рубца замораживают жидким азотом или другим источником холода. Она отекает, идёт пузырями и корками.',
  'Frozen in a clinic until it blisters. Choose this when you do not know how the cold was applied.':
    'В клинике морозят до пузырей. Выбирайте, если не знаете, как подавали холод.',
  'A cold metal tip or a swab dipped in liquid nitrogen is pressed on the scar.':
    'К рубцу прижимают холодный металлический кончик или тампон, смоченный жидким азотом.',
  'Cold is pressed on from outside; the spray does not touch, the probe goes inside.':
    'Холод прижимают снаружи; спрей не касается, зонд входит внутрь.',
  'Liquid nitrogen is sprayed on the scar from a small nozzle until the tissue turns white.':
    'Жидкий азот брызгают на рубец из маленького сопла, пока ткань не побелеет.',
  'A jet of nitrogen without touching; contact freezing presses a cold tip on.':
    'Струя азота без касания; при контактной криотерапии прижимают холодный кончик.',
  'A hollow needle is pushed through a raised scar, and liquid nitrogen flowing through it freezes the scar from within.':
    'Сквозь выпуклый рубец проводят полую иглу, и жидкий азот, текущий по ней, морозит рубец изнутри.',
  'A needle freezes the core of the scar; spray and contact freeze from the surface.':
    'Игла морозит сердцевину рубца; спрей и касание морозят с поверхности.',
  'Tight made-to-measure clothing, a mask, a bandage or ear clips press on a raised scar for most of the day.':
    'Тугая одежда по мерке, маска, повязка или клипсы на уши давят на выпуклый рубец большую часть дня.',
  'Steady pressure from a garment or clip; tape carries the pull on the skin, silicone only covers.':
    'Постоянное давление одежды или клипсы; пластырь снимает натяжение, силикон только закрывает.',
  'The closed scar is rubbed, pressed and moved with the fingers, by yourself or by a therapist, or with a vacuum device.':
    'Закрытый рубец трут, прижимают и двигают пальцами, сами или у специалиста, или вакуумным прибором.',
  'Fingers or suction on closed skin; abrasion takes skin off.':
    'Пальцы или отсасывание на закрытой коже; шлифовка снимает кожу.',
  'Paper tape, a stretch tape or a strip is stuck over or along the scar so that the skin beside it does not pull.':
    'Бумажный пластырь, эластичную ленту или полоску клеят на рубец или вдоль него, чтобы кожа рядом не тянула.',
  'Holds the skin against pull; a silicone sheet is a soft pad that covers the scar.':
    'Держит кожу от натяжения; силиконовая пластина – мягкая накладка, которая закрывает рубец.',
  'A scar or the wound after its removal gets X-rays or other radiation in a hospital, in a few short visits.':
    'Рубец или рану после его удаления в больнице облучают рентгеновскими или другими лучами, за несколько коротких визитов.',
  'Rays like those for tumours, in a hospital; "radiosurgery" and RF use electric current.':
    'Лучи, как при опухолях, в больнице; «радиохирургия» и RF – это электрический ток.',
  'Ultrasound is moved over the scar with a medicine or gel under the head. Electrophoresis, which uses a weak current, is counted here too.':
    'По рубцу водят ультразвуком, а под головкой – лекарство или гель. Электрофорез, где работает слабый ток, считается здесь же.',
  'The gel is driven in by a device in a clinic; the same gel used by hand is counted under creams.':
    'Гель вводит прибор в клинике; тот же гель, нанесённый рукой, считается в кремах.',
};
