import type { Translations } from '../translations';

export const injection: Translations = {
  'A medicine, a mixture or something of your own body is injected into the scar or the skin around it.':
    'Ліки, суміш або щось із вашого власного тіла вводять голкою в рубець чи в шкіру навколо нього.',
  'Any injection that is not there to add volume. Choose this when you do not know what it was.':
    'Будь-який укол, зроблений не заради об’єму. Виберіть це, якщо не знаєте, що вводили.',
  'Some injections aim at raised scars and some at sunken ones; a steroid thins skin, so it has no place in a sunken one [[S42 S42c]].':
    'Одні уколи спрямовані на опуклі рубці, інші — на запалі; стероїд стоншує шкіру, тож у запалому йому не місце [[S42 S42c]].',
  'Injecting alone already changes answers: with plain salt water 42 % of people said that their acne scars were better [[E1 S22]].':
    'Відповіді змінює вже саме введення: після простої солоної води 42 % людей сказали, що їхні рубці від акне стали кращими [[E1 S22]].',
  'there is an infection there': 'там є інфекція',
  'you take blood thinners': 'ви приймаєте ліки, що розріджують кров',
  'you are allergic to what is injected: ask for its name and batch':
    'у вас алергія на те, що вводять: спитайте назву та номер серії',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубець» росте, кровоточить чи свербить, а його ще ніхто не оглядав',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A mixture of several substances, such as vitamins, is put into the skin with many tiny shots. The mixture differs from clinic to clinic.':
    'Суміш кількох речовин, наприклад вітамінів, вводять у шкіру багатьма дрібними уколами. У кожній клініці суміш інша.',
  'A mixed cocktail put in by shots; a pen only pricks, a skin booster is mostly hyaluronic acid.':
    'Суміш, яку вводять уколами; ручка лише проколює, а в біоревіталізації здебільшого гіалуронова кислота.',
  'Reviewers call mesotherapy unproven, and we found no study of it on scars [[E0 S35b S35c]].':
    'Автори оглядів називають мезотерапію недоведеною, і на рубцях ми її дослідження не знайшли [[E0 S35b S35c]].',
  'Infections with slow-growing germs after it make up 423 published cases, with scars left behind [[H S35]].':
    'Опубліковано 423 випадки інфекцій після неї, спричинених бактеріями, що ростуть повільно; лишалися рубці [[H S35]].',
  'your immune system is weak': 'у вас слабкий імунітет',
  'A thin hyaluronic acid, sometimes with other substances, is put into an area of skin with many small shots.':
    'Рідку гіалуронову кислоту, іноді з іншими речовинами, вводять у ділянку шкіри багатьма дрібними уколами.',
  'A thin liquid spread over an area; a hyaluronic acid filler is thick and lifts one place.':
    'Рідкий засіб по всій ділянці; філер із гіалуроновою кислотою густий і підіймає одне місце.',
  'Most studies are about the quality of skin without scars [[S38c]].':
    'Більшість досліджень — про якість шкіри без рубців [[S38c]].',
  'A review of 13 studies is about skin quality, not scars [[E2 S38c]].':
    'Огляд 13 досліджень — про якість шкіри, а не про рубці [[E2 S38c]].',
  'On half faces of 30 people with acne scars a mixed hyaluronic acid brought a gain, later rather than sooner [[E2 S38d]].':
    'На половинах обличчя 30 людей із рубцями від акне гіалуронова кислота із сумішшю речовин дала поліпшення, радше згодом, ніж одразу [[E2 S38d]].',
  'Lumps and bruises are named [[E3 S38c]].': 'Названо вузлики й синці [[E3 S38c]].',
  'A little of your blood is spun in a machine, and the part with many platelets is put back into the skin.':
    'Трохи вашої крові обертають в апараті, і ту частину, де багато тромбоцитів, вводять назад у шкіру.',
  'Made from your own blood; a plasma pen is an electric spark and injects nothing.':
    'З вашої власної крові; плазмова ручка — це електрична іскра, вона нічого не вводить.',
  'It was studied on sunken acne scars, nearly always added to another treatment [[S37 S37a]].':
    'Його вивчали на запалих рубцях від акне, майже завжди на додачу до іншого лікування [[S37 S37a]].',
  'Added to CO2 laser it raised the odds of a visible gain 2.6 times, in 11 trials with 313 people [[E2 S37]].':
    'Разом із CO2-лазером він підвищив шанси на видиме поліпшення у 2,6 раза, в 11 випробуваннях із 313 людьми [[E2 S37]].',
  'Added to needling it raised the odds of gaining more than half 3.0 times; odds are not a count of people [[E2 S37a]].':
    'Разом із мікронідлінгом він підвищив шанси на поліпшення більш ніж наполовину в 3,0 раза; шанси — це не кількість людей [[E2 S37a]].',
  'Injected alone in a trial with 32 people, it was said to have helped 7 of 16, and salt water 4 of 16 [[E2 S97b]].':
    'У випробуванні з 32 людьми, де вводили лише його, сказали, що він допоміг 7 із 16, а солона вода — 4 із 16 [[E2 S97b]].',
  'you have a disease of the blood, or too few platelets':
    'у вас хвороба крові або замало тромбоцитів',
  'Fat is taken from one part of the body through a thin tube, cleaned, and injected under the scar.':
    'Жир беруть тонкою трубкою з іншої частини тіла, очищають і вводять під рубець.',
  'Fat of your own, taken in a small operation; a filler comes ready in a syringe.':
    'Ваш власний жир, узятий під час малої операції; філер привозять готовим у шприці.',
  'It was studied on scars of many causes, such as burns, operations and injuries [[S77 S196]].':
    'Його вивчали на рубцях із багатьох причин, як-от опіки, операції та травми [[S77 S196]].',
  'A review of 19 studies with 665 people saw softer and better-looking scars, in work of low to average quality; 6 had a comparison [[E2 S196]].':
    'Огляд 19 досліджень із 665 людьми побачив м’якші рубці, кращі на вигляд, у працях низької або середньої якості; порівняння було в 6 [[E2 S196]].',
  '**Loss of sight or speech, a weak arm or sudden drowsiness after fat was injected into the face needs emergency care at once** [[H S198 S205]].':
    '**Якщо після введення жиру в обличчя зник зір чи мова, ослабла рука або раптом хилить на сон, негайно потрібна невідкладна допомога** [[H S198 S205]].',
  'A review gathered 113 cases of severely blocked vessels after fat was put into faces, with blindness, stroke and death [[H S198]].':
    'Огляд зібрав 113 випадків, коли після введення жиру в обличчя тяжко закупорилися судини; серед наслідків — сліпота, інсульт і смерть [[H S198]].',
  'In ageing faces 6 % had some complication, mostly bruises [[E2 S97c]].':
    'На обличчях із віковими змінами якесь ускладнення мали 6 %, здебільшого синці [[E2 S97c]].',
  'A doctor injects a steroid medicine straight into a raised scar.':
    'Лікар вводить стероїд, гормональні ліки, просто в опуклий рубець.',
  'A prescription medicine put inside a raised scar; a steroid cream stays on the surface.':
    'Ліки за рецептом усередину опуклого рубця; гормональний крем лишається на поверхні.',
  'It is for raised scars only [[S42]].': 'Він лише для опуклих рубців [[S42]].',
  'Reviews name it first among treatments of keloids, together with silicone [[E2 S42]].':
    'Огляди називають його серед лікування келоїдів першим, разом із силіконом [[E2 S42]].',
  'Keloids shrink more with it than without treatment, in few and small trials [[E2 S151]].':
    'Із ним келоїди меншають дужче, ніж без лікування, за нечисленними й малими випробуваннями [[E2 S151]].',
  'They come back: 33 % within 1 year and 50 % within 5 years [[E2 S42d]].':
    'Келоїди повертаються: 33 % протягом 1 року та 50 % протягом 5 років [[E2 S42d]].',
  'In 38 trials it was given most often every 4 weeks; only 6 looked for as long as 6 months [[S152]].':
    'У 38 випробуваннях його найчастіше вводили кожні 4 тижні; лише в 6 спостерігали цілих 6 місяців [[S152]].',
  'Thinned skin, visible vessels, pale or dark spots: up to 63 % had some complication [[E2 S42c]].':
    'Стоншена шкіра, видимі судини, бліді чи темні плями: якесь ускладнення мали до 63 % [[E2 S42c]].',
  'The injection hurts [[E3 S204]].': 'Укол болючий [[E3 S204]].',
  'In one trial 44 % had thinner skin and 50 % fine vessels [[E2 S98b]].':
    'В одному випробуванні в 44 % шкіра стала тоншою, а в 50 % з’явилися тонкі судини [[E2 S98b]].',
  'you have diabetes, raised eye pressure or an infection':
    'у вас діабет, підвищений очний тиск або інфекція',
  'A doctor injects fluorouracil, a medicine that slows dividing cells, into a raised scar, often mixed with a steroid.':
    'Лікар вводить в опуклий рубець фторурацил, ліки, що сповільнюють поділ клітин, часто в суміші зі стероїдом.',
  'A cell-slowing medicine, not a hormone; bleomycin is another one of that kind.':
    'Ліки, що сповільнюють клітини, а не гормон; блеоміцин — ще одні такі ліки.',
  'It is for raised scars only [[S150]].': 'Він лише для опуклих рубців [[S150]].',
  'With a steroid it did better than the steroid alone: the odds of being called better were 2.9 times as high by patients [[E2 S150]].':
    'Зі стероїдом він дав більше, ніж сам стероїд: шанси, що пацієнти назвуть рубець кращим, були у 2,9 раза вищі [[E2 S150]].',
  'In one trial with 60 people 86.7 % lost half of the height or more with both, 60 % with 5-FU alone [[E2 S115]].':
    'В одному випробуванні з 60 людьми половину висоти або більше втратили 86,7 % з обома ліками й 60 % із самим 5-ФУ [[E2 S115]].',
  'In 43 people with keloids 46 % had settled after 6 months with 5-FU and 60 % with a steroid, no clear difference [[E2 S98b]].':
    'У 43 людей із келоїдами через 6 місяців угамувалися 46 % із 5-ФУ і 60 % зі стероїдом; виразної різниці немає [[E2 S98b]].',
  'One trial gave it every 3 weeks for up to 24 weeks [[S149]].':
    'В одному випробуванні його вводили кожні 3 тижні, щонайдовше 24 тижні [[S149]].',
  'Open sores were common with 5-FU alone, thinned skin with the steroid [[E2 S149]].':
    'Із самим 5-ФУ часто бували відкриті виразки, зі стероїдом — стоншена шкіра [[E2 S149]].',
  'Skin that died was reported, without a number [[E3 S115]].':
    'Повідомляли про змертвіння шкіри, але без числа [[E3 S115]].',
  'Thin skin followed in 8 % with 5-FU and in 44 % with the steroid [[E2 S98b]].':
    'Шкіра стоншилася у 8 % із 5-ФУ і в 44 % зі стероїдом [[E2 S98b]].',
  'you are pregnant, plan to be, or breastfeed':
    'ви вагітні, плануєте вагітність чи годуєте грудьми',
  'your blood counts are low': 'за аналізом у вас мало клітин крові',
  'A doctor puts bleomycin, a medicine that damages growing cells, into a raised scar with a needle or many pricks.':
    'Лікар голкою чи багатьма проколами вводить в опуклий рубець блеоміцин, ліки, що ушкоджують клітини, які ростуть.',
  'Another medicine than fluorouracil (5-FU), and not a steroid.':
    'Інші ліки, ніж фторурацил (5-ФУ), і не стероїд.',
  'It is for raised scars only [[S116]].': 'Він лише для опуклих рубців [[S116]].',
  'In 6 trials raised scars shrank more than with a steroid, and came back about as often [[E2 S116]].':
    'У 6 випробуваннях опуклі рубці зменшилися більше, ніж від стероїду, а поверталися приблизно так само часто [[E2 S116]].',
  'A wider review calls results mixed [[E2 S42]].':
    'Ширший огляд називає результати різними [[E2 S42]].',
  'It hurts more than a steroid or 5-FU, and thins skin less [[E2 S116]].':
    'Він болючіший, ніж стероїд чи 5-ФУ, а шкіру стоншує менше [[E2 S116]].',
  'you have a disease of the lungs': 'у вас хвороба легень',
  'A doctor injects verapamil, a medicine known as a heart tablet, into a raised scar.':
    'Лікар вводить в опуклий рубець верапаміл, ліки, відомі як таблетки для серця.',
  'A heart and blood pressure medicine put into the scar; not a steroid.':
    'Ліки для серця й тиску, які вводять у рубець; це не стероїд.',
  'It is for raised scars only [[S114]].': 'Він лише для опуклих рубців [[S114]].',
  'In 9 trials with 567 people a steroid worked faster on height and redness, and verapamil caught up in softness later [[E2 S114]].':
    'У 9 випробуваннях із 567 людьми стероїд діяв на висоту й почервоніння швидше, а за м’якістю верапаміл згодом його наздогнав [[E2 S114]].',
  'After keloids were cut out in 14 people, 6 of the 14 halves treated with it came back, more than with a steroid, and the trial was stopped early [[E2 S115]].':
    'Після вирізання келоїдів у 14 людей 6 із 14 половин, де вводили його, повернулися, частіше, ніж зі стероїдом, і випробування припинили раніше [[E2 S115]].',
  'It burns more and thins skin less than a steroid [[E2 S114]].':
    'Він пече дужче, ніж стероїд, а шкіру стоншує менше [[E2 S114]].',
  'Of 43 people 83.7 % had pain after it [[E3 S115]].':
    'Із 43 людей біль після нього мали 83,7 % [[E3 S115]].',
  'you have low blood pressure or a slow heart': 'у вас низький тиск або повільний пульс',
  'A trained person injects botulinum toxin around a scar, which keeps the muscles beneath from pulling for some months.':
    'Навчена людина вводить навколо рубця ботулотоксин, і м’язи під ним кілька місяців його не тягнуть.',
  'Stills muscles that pull on a scar; a filler adds volume.':
    'Спиняє м’язи, які тягнуть рубець; філер додає об’єму.',
  'It was studied on fresh scars after operations and wounds of the face [[S117 S118]].':
    'Його вивчали на свіжих рубцях після операцій і ран обличчя [[S117 S118]].',
  'In 17 trials with 633 people scars after operations were scored better and a little narrower, and more people were pleased [[E2 S117]].':
    'У 17 випробуваннях із 633 людьми рубці після операцій оцінили вище, вони були трохи вужчі, і задоволених було більше [[E2 S117]].',
  'In one of the trials, with 30 people with wounds of the face, most scales showed no difference after 1 year [[E2 S118]].':
    'В одному з випробувань, із 30 людьми з ранами обличчя, більшість шкал через 1 рік різниці не показала [[E2 S118]].',
  'For old sunken scars we found nothing [[E0]].':
    'Щодо давніх запалих рубців ми нічого не знайшли [[E0]].',
  'Complications were no more frequent than without it [[E2 S117]].':
    'Ускладнення були не частіші, ніж без нього [[E2 S117]].',
  'you have a disease of nerves or muscles': 'у вас хвороба нервів або м’язів',
  'An enzyme that breaks down hyaluronic acid is injected into the scar, or into a filler that is to be dissolved.':
    'Фермент, що розщеплює гіалуронову кислоту, вводять у рубець або у філер, який треба розчинити.',
  'Injected, and acts on hyaluronic acid; collagenase acts on collagen, phonophoresis uses no needle.':
    'Вводять; діє на гіалуронову кислоту. Колагеназа діє на колаген, фонофорез — без голки.',
  'In scars it was tried on keloids, together with a steroid [[S115]].':
    'Щодо рубців його пробували на келоїдах, разом зі стероїдом [[S115]].',
  'In one trial with 80 people about as many keloids flattened with both as with the steroid alone, with less thinning [[E2 S115]].':
    'В одному випробуванні з 80 людьми з обома ліками сплощилося приблизно стільки ж келоїдів, скільки із самим стероїдом, а стоншення було менше [[E2 S115]].',
  'For the enzyme alone on scars we found nothing [[E0]].':
    'Щодо самого ферменту на рубцях ми нічого не знайшли [[E0]].',
  'you are allergic to bee or wasp stings': 'у вас алергія на укуси бджіл чи ос',
  'A doctor injects an enzyme that breaks down collagen, the tough part of a scar, into the scar.':
    'Лікар вводить у рубець фермент, що розщеплює колаген, міцну частину рубця.',
  'Breaks collagen down; a collagen filler puts collagen in.':
    'Розщеплює колаген; колагеновий філер колаген додає.',
  'It was tried on raised scars and on tight ones [[S146 S147]].':
    'Його пробували на опуклих рубцях і на тугих [[S146 S147]].',
  'In 7 people with raised scars nothing was left of the gain within 6 months [[E3 S146]].':
    'У 7 людей з опуклими рубцями від поліпшення протягом 6 місяців нічого не лишилося [[E3 S146]].',
  'In 6 people with keloids of the ear lobe, with pressure earrings after it, the keloids shrank by half on average, and 3 of the 6 chose an operation later [[E3 S148]].':
    'У 6 людей із келоїдами мочки вуха, які потім носили тиснучі кліпси, келоїди зменшилися в середньому наполовину, а 3 із 6 згодом вибрали операцію [[E3 S148]].',
  'In a trial on tight scars, one group of which got a dummy, they were longer 12 weeks after it, more so after repeated injections [[E2 S147]].':
    'У випробуванні на тугих рубцях, де одній групі вводили пустушку, рубці через 12 тижнів були довші, а після повторних уколів іще довші [[E2 S147]].',
  'The trial on tight scars gave up to 3 injections, 4 weeks apart [[S147]].':
    'У випробуванні на тугих рубцях зробили до 3 уколів із перервою 4 тижні [[S147]].',
  'Pain, swelling, blisters, open sores and bruises were many, and one of the 7 people went into hospital [[E3 S146]].':
    'Болю, набряків, пухирів, відкритих виразок і синців було багато, і одна людина із 7 потрапила до лікарні [[E3 S146]].',
};
