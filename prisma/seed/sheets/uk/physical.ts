import type { Translations } from '../translations';

export const physical: Translations = {
  'Cold, pressure, touch, tape, rays or sound act on the scar from outside.':
    'На рубець діють іззовні холодом, тиском, дотиком, пластирем, променями чи звуком.',
  'Acts by cold, pressure, rays or sound. Laser, light and radiofrequency have groups of their own.':
    'Діють холодом, тиском, променями чи звуком. Лазер, світло й радіочастотне лікування мають власні групи.',
  'All of these are meant for raised, tight or fresh scars, not for pits [[S42 S107]].':
    'Усі вони призначені для опуклих, тугих або свіжих рубців, а не для ямок [[S42 S107]].',
  'What holds for cold does not hold for pressure or rays; the pages of the kinds say what was found, mostly on raised scars [[E2 S42]].':
    'Відоме про холод не стосується тиску чи променів; що знайдено, здебільшого на опуклих рубцях, сказано на сторінках різновидів [[E2 S42]].',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубець» росте, кровоточить чи свербить, а його ще ніхто не оглядав',
  'Tissue of the scar is frozen with liquid nitrogen or another cold source. It swells, blisters and crusts.':
    'Тканину рубця заморожують рідким азотом чи іншим джерелом холоду. Вона набрякає, береться пухирями й кірочками.',
  'Frozen in a clinic until it blisters. Choose this when you do not know how the cold was applied.':
    'У клініці заморожують до пухирів. Виберіть це, якщо не знаєте, як саме діяли холодом.',
  'It is for raised scars only [[S42 S100]].': 'Вона лише для опуклих рубців [[S42 S100]].',
  'With steroid injections, 83 raised scars that were frozen and 83 treated with flash lamp light did about alike [[E2 S103]].':
    'Разом з уколами стероїду 83 опуклі рубці, які заморожували, і 83, на які діяли лампою-спалахом, змінилися приблизно однаково [[E2 S103]].',
  'Blisters and pain are part of it, and pale skin can stay, above all in darker skin [[E3 S101 S104]].':
    'Пухирі й біль — частина цього, а бліда шкіра може лишитися, надто якщо шкіра темніша [[E3 S101 S104]].',
  'With steroid injections 14.5 % had some complication [[E2 S103]].':
    'Разом з уколами стероїду якесь ускладнення мали 14,5 % [[E2 S103]].',
  'your skin is naturally dark: pale spots may stay [[E3 S101]]':
    'ваша шкіра від природи темна: можуть лишитися бліді плями [[E3 S101]]',
  'cold gives you a rash, or white and painful fingers':
    'від холоду у вас буває висип або пальці біліють і болять',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A cold metal tip or a swab dipped in liquid nitrogen is pressed on the scar.':
    'До рубця притискають холодний металевий кінчик або тампон, змочений рідким азотом.',
  'Cold is pressed on from outside; the spray does not touch, the probe goes inside.':
    'Холод притискають іззовні; спрей не торкається, зонд входить усередину.',
  'In 93 people the result was good or excellent in 76.3 % of hypertrophic scars and 50.9 % of keloids, with nobody to compare them with; 9 did not respond [[E3 S102]].':
    'У 93 людей результат був добрий або відмінний у 76,3 % гіпертрофічних рубців і 50,9 % келоїдів, але порівняти їх не було з ким; у 9 змін не було [[E3 S102]].',
  'In that series it was repeated every 20 to 30 days [[S102]].':
    'У тій групі її повторювали кожні 20–30 днів [[S102]].',
  'It hurt 34.4 %, and 11.8 % were left with pale or dark skin [[E3 S102]].':
    'Боліло 34,4 %, а у 11,8 % лишилася бліда або темна шкіра [[E3 S102]].',
  'In a study of 30 people marked paling came in 91.7 % with freezing by touch [[E3 S100]].':
    'У дослідженні з 30 людьми шкіра після контактного заморожування помітно зблідла в 91,7 % [[E3 S100]].',
  'Liquid nitrogen is sprayed on the scar from a small nozzle until the tissue turns white.':
    'Рідкий азот розпилюють на рубець із маленької насадки, доки тканина побіліє.',
  'A jet of nitrogen without touching; contact freezing presses a cold tip on.':
    'Струмінь азоту без дотику; у контактній кріотерапії притискають холодний кінчик.',
  'A keloid site says that spray and touch suit small keloids, such as those from acne [[S104]].':
    'Сайт про келоїди каже, що спрей і дотик підходять для малих келоїдів, наприклад від акне [[S104]].',
  'We found no study of spray alone on scars [[E0]].':
    'Дослідження самого спрею на рубцях ми не знайшли [[E0]].',
  'That site speaks of every 20 to 30 days [[S104]].':
    'Той сайт говорить про кожні 20–30 днів [[S104]].',
  'A hollow needle is pushed through a raised scar, and liquid nitrogen flowing through it freezes the scar from within.':
    'Крізь опуклий рубець проводять порожнисту голку, і рідкий азот, що тече нею, заморожує рубець зсередини.',
  'A needle freezes the core of the scar; spray and contact freeze from the surface.':
    'Голка заморожує серцевину рубця; спрей і дотик заморожують із поверхні.',
  'It was studied on keloids and bulky hypertrophic scars [[S100 S101]].':
    'Її вивчали на келоїдах і великих гіпертрофічних рубцях [[S100 S101]].',
  'In 8 studies keloids lost 51 % to 63 % of their volume on average, none went fully on average, and 0 % to 24 % came back [[E3 S101]].':
    'У 8 дослідженнях келоїди втратили в середньому 51–63 % об’єму, у жодному вони в середньому не зникли цілком, а від 0 % до 24 % повернулися [[E3 S101]].',
  'A review rates all of it as low evidence, much of it from few groups [[E3 S100]].':
    'Огляд оцінює все це як слабкі докази, більшість із яких — від кількох груп дослідників [[E3 S100]].',
  'Pale skin stayed mostly in skin types IV to VI [[E3 S101]].':
    'Бліда шкіра лишалася здебільшого в людей із типами шкіри IV–VI [[E3 S101]].',
  'Pain and return are called uncommon, from case series [[E3 S100]].':
    'За описами груп, біль і повернення називають нечастими [[E3 S100]].',
  'Tight made-to-measure clothing, a mask, a bandage or ear clips press on a raised scar for most of the day.':
    'Тісний одяг за мірками, маска, бинт або кліпси на вуха тиснуть на опуклий рубець більшу частину дня.',
  'Steady pressure from a garment or clip; tape carries the pull on the skin, silicone only covers.':
    'Постійний тиск одягу чи кліпси; пластир бере на себе натяг шкіри, силікон лише вкриває.',
  'It is used on raised scars, above all after burns, and on keloids of the ear [[S42 S105]].':
    'Її застосовують на опуклих рубцях, насамперед після опіків, і на келоїдах вуха [[S42 S105]].',
  'The strictest review, with 15 studies and 1,179 people after burns, could not say whether garments do more than other care or nothing [[E2 S105]].':
    'Найсуворіший огляд, із 15 дослідженнями й 1 179 людьми після опіків, не зміг сказати, чи тиснучий одяг дає більше, ніж інший догляд або ніякий [[E2 S105]].',
  'Another, with 12 trials and 710 people, found about half a point less on a scale from 0 to 13 [[E2 S106]].':
    'Інший, із 12 випробуваннями та 710 людьми, знайшов приблизно на пів бала менше за шкалою від 0 до 13 [[E2 S106]].',
  'After keloids are cut out, pressure is named among what lowers their return [[E2 S42]].':
    'Після вирізання келоїдів тиск називають серед того, завдяки чому вони повертаються рідше [[E2 S42]].',
  'A broad review finds little for pressure clothes in stopping scars from rising at all [[E2 S82c]].':
    'Широкий огляд бачить мало підстав вважати, що тиснучий одяг узагалі не дає рубцям піднятися [[E2 S82c]].',
  'Garments are worn 23 hours a day, mostly for 12 to 18 months [[S105]].':
    'Одяг носять 23 години на добу, здебільшого від 12 до 18 місяців [[S105]].',
  'your circulation is poor, or the skin under it is open':
    'у вас поганий кровообіг або шкіра в тому місці відкрита',
  'The closed scar is rubbed, pressed and moved with the fingers, by yourself or by a therapist, or with a vacuum device.':
    'Закритий рубець труть, натискають і рухають пальцями, самі або з терапевтом, чи вакуумним апаратом.',
  'Fingers or suction on closed skin; abrasion takes skin off.':
    'Пальці або вакуум на закритій шкірі; шліфування знімає шкіру.',
  'It was studied on raised burn scars [[S110]].':
    'Його вивчали на опуклих рубцях від опіків [[S110]].',
  'In 8 small studies with 258 people scars became softer, lower and less painful, from work of poor quality [[E2 S110]].':
    'У 8 малих дослідженнях із 258 людьми рубці стали м’якшими, нижчими й менш болючими, але це праці поганої якості [[E2 S110]].',
  'For sunken scars we found nothing [[E0]].': 'Про запалі рубці ми нічого не знайшли [[E0]].',
  'Another review found little to show that it keeps scars from rising [[E2 S82c]].':
    'Інший огляд знайшов мало підстав вважати, що він не дає рубцям піднятися [[E2 S82c]].',
  'the wound is not closed yet': 'рана ще не закрилася',
  'Paper tape, a stretch tape or a strip is stuck over or along the scar so that the skin beside it does not pull.':
    'Паперовий пластир, еластичний тейп або смужку клеять на рубець чи вздовж нього, щоб шкіра поруч його не тягнула.',
  'Holds the skin against pull; a silicone sheet is a soft pad that covers the scar.':
    'Тримає шкіру, щоб не тягнула; силіконова пластина — м’яка накладка, яка вкриває рубець.',
  'It is used on fresh lines from operations, to keep them narrow and low [[S107]].':
    'Його застосовують на свіжих лініях після операцій, щоб вони лишилися вузькими й низькими [[S107]].',
  'A review finds lower, paler and less itchy lines with paper tape, and few studies [[E2 S107]].':
    'Огляд бачить із паперовим пластирем нижчі, блідіші лінії, що менше сверблять, і небагато досліджень [[E2 S107]].',
  'On the trunk, scars taped for 12 weeks were scored better and 1 mm narrower after 6 months [[E2 S109]].':
    'Рубці на тулубі, які заклеювали протягом 12 тижнів, через 6 місяців оцінили вище, і вони були на 1 мм вужчі [[E2 S109]].',
  'On caesarean scars paper tape and silicone sheets came out about alike over 12 months [[E2 S108]].':
    'На рубцях після кесаревого розтину паперовий пластир і силіконові пластини за 12 місяців дали приблизно однаковий результат [[E2 S108]].',
  'Studies used it for at least 12 weeks [[S107]].':
    'У дослідженнях його застосовували щонайменше 12 тижнів [[S107]].',
  'Irritated skin was reported now and then [[E2 S107]].':
    'Часом повідомляли про подразнення шкіри [[E2 S107]].',
  'plasters give you a rash': 'від пластирів у вас буває висип',
  'A scar or the wound after its removal gets X-rays or other radiation in a hospital, in a few short visits.':
    'У лікарні рубець або рану після його видалення опромінюють рентгенівськими чи іншими променями, за кілька коротких візитів.',
  'Rays like those for tumours, in a hospital; "radiosurgery" and RF use electric current.':
    'Промені, як для пухлин, у лікарні; «радіохірургія» та RF — це електричний струм.',
  'It is for keloids, mostly right after they are cut out [[S42 S113]].':
    'Вона для келоїдів, здебільшого відразу після того, як їх вирізали [[S42 S113]].',
  'In 106 studies with 10,745 keloids between 14 % and 18 % came back after operation and rays; cut out alone it is 19 % to 45 % in another text, which was not a comparison [[E3 S82d S42b]].':
    'У 106 дослідженнях із 10 745 келоїдами після операції з опроміненням повернулося від 14 % до 18 %; після самого вирізання — від 19 % до 45 %, за іншим текстом, і це не було порівняння [[E3 S82d S42b]].',
  'Reviews name operation and rays for keloids that other treatments did not hold [[E2 S42]].':
    'Огляди називають операцію з опроміненням для келоїдів, яких інше лікування не стримало [[E2 S42]].',
  'Complications came in 9 % to 18 %, by the kind of rays [[E3 S82d]].':
    'Ускладнення були в 9–18 %, залежно від виду променів [[E3 S82d]].',
  'Whether such rays cause cancer years later is a question for the hospital: we found no figure for keloids [[E0]].':
    'Чи спричиняють такі промені через роки рак — питання до лікарні: числа щодо келоїдів ми не знайшли [[E0]].',
  'the keloid lies over the thyroid or the breast, or you are young':
    'келоїд лежить над щитоподібною чи молочною залозою або ви молоді',
  'Ultrasound is moved over the scar with a medicine or gel under the head. Electrophoresis, which uses a weak current, is counted here too.':
    'По рубцю водять ультразвуковою головкою, під якою ліки або гель. Електрофорез, де діє слабкий струм, зараховано сюди ж.',
  'The gel is driven in by a device in a clinic; the same gel used by hand is counted under creams.':
    'Гель уводить апарат у клініці; той самий гель, який втирають рукою, — серед кремів.',
  'It was tried on raised and tight burn scars [[S111 S186]].':
    'Його пробували на опуклих і тугих рубцях від опіків [[S111 S186]].',
  'On 14 limbs with tight burn scars, real and dummy ultrasound came out alike [[E2 S111]].':
    'На 14 руках і ногах із тугими рубцями від опіків справжній ультразвук і пустушка дали однаковий результат [[E2 S111]].',
  'In 45 people ultrasound with silicone gel did better than with onion gel or a steroid; nobody went without ultrasound [[E2 S186]].':
    'У 45 людей ультразвук із силіконовим гелем дав більше, ніж із гелем із цибулею чи зі стероїдом; без ультразвуку не лишили нікого [[E2 S186]].',
  'For an enzyme gel we found one regional study on raised scars [[E3 S78]].':
    'Щодо гелю з ферментом ми знайшли одне регіональне дослідження на опуклих рубцях [[E3 S78]].',
  'One trial gave 3 sessions a week for 24 weeks [[S186]].':
    'В одному випробуванні робили 3 сеанси на тиждень протягом 24 тижнів [[S186]].',
  'there is metal, a pacemaker or a tumour near the place':
    'близько до цього місця є метал, кардіостимулятор або пухлина',
  'you are pregnant': 'ви вагітні',
};
