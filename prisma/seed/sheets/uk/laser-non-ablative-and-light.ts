import type { Translations } from '../translations';

export const laserNonAblativeAndLight: Translations = {
  'The laser heats many tiny columns inside the skin and leaves its surface closed. The skin is red and swollen, then often dry and bronze.':
    'Лазер нагріває багато тонких стовпчиків усередині шкіри, а поверхню лишає цілою. Шкіра червоніє й набрякає, а потім часто стає сухою й бронзовою.',
  'Heats dots under a closed surface; an ablative fractional laser leaves open dots that crust.':
    'Нагріває цятки під цілою поверхнею; абляційний фракційний лазер лишає відкриті цятки з кірочками.',
  'It is used on sunken acne scars, and on scars from operations and injuries [[S16 S124]].':
    'Його застосовують на запалих рубцях від акне та на рубцях після операцій і травм [[S16 S124]].',
  'In 82 people with skin types III to V and acne scars, 35 % gained more than half with a 1550 nm laser; so about two in three gained half or less [[E2 S32]].':
    'Із 82 людей із типами шкіри III–V і рубцями від акне більш ніж наполовину стало краще 35 % після лазера 1550 нм; тож приблизно двом із трьох — наполовину або менше [[E2 S32]].',
  'After one session in 45 people, doctors called 60 % good or excellent, with nobody to compare them with [[E3 S32b]].':
    'Після одного сеансу в 45 людей лікарі назвали результат добрим або відмінним у 60 %, але порівняти їх не було з ким [[E3 S32b]].',
  'In darker skin, a review found fair studies for acne scars and for scars from operations, and too few good ones overall [[E2 S124]].':
    'Щодо темнішої шкіри огляд знайшов непогані дослідження на рубцях від акне та після операцій, але добрих загалом замало [[E2 S124]].',
  'We found no study of it on chickenpox scars alone [[E0]].':
    'Дослідження лише на рубцях від вітрянки ми не знайшли [[E0]].',
  'Clinics speak of 3 to 5 sessions, 2 to 4 weeks apart, or of at least 3, 4 to 6 weeks apart [[S33]].':
    'Клініки говорять про 3–5 сеансів із перервою 2–4 тижні або щонайменше про 3 з перервою 4–6 тижнів [[S33]].',
  'Redness and swelling last mostly hours or days [[S99c]].':
    'Почервоніння й набряк тримаються здебільшого години або дні [[S99c]].',
  'Brown patches followed in 17 % of people with skin types III to V [[E2 S32]].':
    'Коричневі плями з’явилися в 17 % людей із типами шкіри III–V [[E2 S32]].',
  'An erbium glass laser heats tiny columns in the deeper skin while the surface stays closed.':
    'Лазер на ербієвому склі нагріває тонкі стовпчики в глибині шкіри, а поверхня лишається цілою.',
  'One wavelength that goes deep; the Dual adds 1927 nm for the top layer. Not the erbium YAG laser.':
    'Одна довжина хвилі, яка сягає глибоко; Dual додає 1927 нм для верхнього шару. Це не ербієвий лазер YAG.',
  'In a small trial on acne scars, 10 people had one side treated with 1540 nm and the other left alone: the treated side was smoother, and 5 of the 10 called it moderately or clearly better [[E2 S125]].':
    'У малому випробуванні на рубцях від акне 10 людям обробили один бік лазером 1540 нм, а іншого не чіпали: оброблений був рівніший, і 5 із 10 назвали його помірно або виразно кращим [[E2 S125]].',
  'On raised scars a trial with 18 people saw no difference between treated and untreated halves when the judge did not know which was which, though the people themselves did [[E2 S126]].':
    'У випробуванні на опуклих рубцях, із 18 людьми, той, хто оцінював, не знав, яку половину обробили, і різниці не побачив, хоча самі люди її бачили [[E2 S126]].',
  'On fresh scars, the half treated early was better in 63 % of people, the same in 26 % and worse in 10 % [[E2 S127]].':
    'На свіжих рубцях половина, яку обробили рано, була краща в 63 % людей, така сама у 26 % і гірша в 10 % [[E2 S127]].',
  'The trials gave 3 or 4 monthly sessions [[S125 S126]].':
    'У випробуваннях зробили 3 або 4 сеанси, по одному на місяць [[S125 S126]].',
  'Pain, swelling, blisters and crusts were seen in the trial on acne scars [[E2 S125]].':
    'У випробуванні на рубцях від акне бачили біль, набряк, пухирі й кірочки [[E2 S125]].',
  'One device with two lasers heats tiny columns under a closed surface: 1550 nm in the deeper skin, 1927 nm near the top.':
    'Один апарат із двома лазерами нагріває тонкі стовпчики під цілою поверхнею: 1550 нм у глибині шкіри, 1927 нм ближче до верху.',
  'Two wavelengths in one device, often called Fraxel Dual; the older Fraxel Restore has only 1550.':
    'Дві довжини хвилі в одному апараті, часто під назвою Fraxel Dual; старіший Fraxel Restore має лише 1550.',
  'We found no trial of the two wavelengths together on scars [[E0]].':
    'Випробування обох довжин хвилі разом на рубцях ми не знайшли [[E0]].',
  'What is known of one of them, 1550 nm, stands below; an article of two clinics describes the other, 1927 nm, as one for the colour and texture of the top layer [[E3 S201]].':
    'Що відомо про одну з них, 1550 нм, написано нижче; другу, 1927 нм, стаття двох клінік описує як призначену для кольору й рівності верхнього шару [[E3 S201]].',
  'A thulium laser heats tiny dots in the top layer of the skin. The treated skin feels rough and then peels.':
    'Тулієвий лазер нагріває крихітні цятки у верхньому шарі шкіри. Після нього шкіра шорстка, а потім лущиться.',
  'Stays near the surface and is mostly chosen for colour; 1550 nm goes deeper.':
    'Лишається біля поверхні, і вибирають його здебільшого заради кольору; 1550 нм сягає глибше.',
  'It works near the surface and is chosen for colour rather than for depth [[S201]].':
    'Він діє біля поверхні, і вибирають його радше заради кольору, ніж для глибини [[S201]].',
  'We found no study of it on scars; what was studied is brown patches of other origin [[E0]].':
    'Дослідження його на рубцях ми не знайшли; вивчали коричневі плями іншого походження [[E0]].',
  'The light of this laser is taken up by the blood in small vessels, which makes it a choice for redness.':
    'Світло цього лазера поглинає кров у дрібних судинах, тому його вибирають при почервонінні.',
  'Aimed at redness and vessels; it does not resurface the skin or fill a pit.':
    'Спрямований на почервоніння й судини; поверхні не шліфує й ямки не заповнює.',
  'It aims at redness and at raised scars; it does not fill a pit [[S24]].':
    'Він спрямований на почервоніння та на опуклі рубці; ямки він не заповнює [[S24]].',
  'In red or raised scars its effect is unsure, from small trials of low quality [[E2 S24]].':
    'Що він дає при червоних чи опуклих рубцях, непевно: випробування малі й низької якості [[E2 S24]].',
  'For sunken scars we found no study that shows a change of depth [[E0]].':
    'Щодо запалих рубців ми не знайшли дослідження, яке показало б зміну глибини [[E0]].',
  'Short flashes of yellow light are taken up by the blood in small vessels of a red scar. Bruises are common for some days.':
    'Короткі спалахи жовтого світла поглинає кров у дрібних судинах червоного рубця. Кілька днів часто видно синці.',
  'Yellow light, 585 or 595 nm; often bruises. KTP is green light, Nd:YAG is infrared and goes deeper.':
    'Жовте світло, 585 або 595 нм; часто лишає синці. КТР — зелене світло, Nd:YAG — інфрачервоне й сягає глибше.',
  'It is the laser most studied on raised scars; a review of 13 articles called the effect of the 585 nm kind low and that of the 595 nm kind moderate, and asked for longer studies [[E2 S133]].':
    'Це лазер, який на опуклих рубцях вивчали найбільше; огляд 13 статей назвав дію різновиду 585 нм слабкою, а 595 нм — помірною, і попросив довших досліджень [[E2 S133]].',
  'A later and stricter review of 15 trials found low certainty for all of it [[E2 S24]].':
    'Пізніший і суворіший огляд 15 випробувань назвав певність усього цього низькою [[E2 S24]].',
  'One trial on red surgical scars gave 3 sessions, 6 weeks apart [[S130]].':
    'В одному випробуванні на червоних рубцях після операцій зробили 3 сеанси з перервою 6 тижнів [[S130]].',
  'Bruise-like spots are usual, and blisters and pain were reported in trials [[E2 S24]].':
    'Плями, схожі на синці, — річ звичайна, а у випробуваннях повідомляли й про пухирі та біль [[E2 S24]].',
  'Green laser light is taken up by the blood in small vessels and by brown pigment near the surface.':
    'Зелене світло лазера поглинають кров у дрібних судинах і коричневий пігмент біля поверхні.',
  'Green light, 532 nm, for shallow vessels; Nd:YAG is infrared, 1064 nm, and goes deeper.':
    'Зелене світло, 532 нм, для неглибоких судин; Nd:YAG — інфрачервоне, 1064 нм, і сягає глибше.',
  'It was studied on red scars after operations [[S130]].':
    'Його вивчали на червоних рубцях після операцій [[S130]].',
  'In a trial with 20 people, paid for by a maker, red surgical scars changed as much as with the pulsed dye laser; nobody was left untreated, so time may have done part of it [[E2 S130]].':
    'У випробуванні з 20 людьми, яке оплатив виробник, червоні рубці після операцій змінилися так само, як від імпульсного лазера на барвниках; без лікування не лишили нікого, тож частину міг зробити час [[E2 S130]].',
  'That trial gave 3 sessions, 6 weeks apart [[S130]].':
    'У тому випробуванні зробили 3 сеанси з перервою 6 тижнів [[S130]].',
  'Long pulses of invisible infrared light reach vessels that lie deeper in the skin. The surface stays closed.':
    'Довгі імпульси невидимого інфрачервоного світла сягають судин, що лежать глибше в шкірі. Поверхня лишається цілою.',
  'Infrared, 1064 nm, for deeper vessels; Er:YAG sounds alike but takes the surface off.':
    'Інфрачервоне світло, 1064 нм, для глибших судин; Er:YAG звучить схоже, але знімає поверхню.',
  'It was studied on hypertrophic scars and keloids [[S128]].':
    'Його вивчали на гіпертрофічних рубцях і келоїдах [[S128]].',
  'A review found raised scars improved after it, hypertrophic ones more than keloids; in keloids the change could be chance [[E2 S128]].':
    'За одним оглядом, опуклі рубці після нього стали кращими, гіпертрофічні більше, ніж келоїди; у келоїдів зміна могла бути випадковою [[E2 S128]].',
  'Of 102 people treated for a year, 52.9 % of those with keloids of the chest had them back within 6 months, against 4 % of those with hypertrophic scars of the belly [[E3 S129]].':
    'Із 102 людей, яких лікували рік, протягом 6 місяців рубець повернувся в 52,9 % тих, хто мав келоїди на грудній клітці, і в 4 % тих, хто мав гіпертрофічні рубці на животі [[E3 S129]].',
  'In that series it was given every 3 to 4 weeks for 1 year [[S129]].':
    'У тій групі його застосовували кожні 3–4 тижні протягом 1 року [[S129]].',
  'Extremely short laser pulses make tiny pressure points inside the skin, often through a lens that splits the beam into dots.':
    'Надзвичайно короткі імпульси лазера створюють у шкірі крихітні точки тиску, часто через лінзу, яка ділить промінь на цятки.',
  'Works by very short pulses with little heat; fractional lasers work by heating columns.':
    'Діє дуже короткими імпульсами, майже без тепла; фракційні лазери діють нагріванням стовпчиків.',
  'It was studied on sunken acne scars [[S99h]].':
    'Його вивчали на запалих рубцях від акне [[S99h]].',
  'In 7 studies on acne scars, doctors and patients saw no difference from other fractional lasers [[E2 S99h]].':
    'У 7 дослідженнях на рубцях від акне ні лікарі, ні пацієнти не побачили різниці з іншими фракційними лазерами [[E2 S99h]].',
  'On the halves of 31 faces, the doctors’ score of acne scars fell by 39 %, and by 44 % with an erbium laser [[E2 S120]].':
    'На половинах 31 обличчя тяжкість рубців від акне за оцінкою лікарів зменшилася на 39 %, а з ербієвим лазером — на 44 % [[E2 S120]].',
  'That trial gave 4 sessions, 4 weeks apart [[S120]].':
    'У тому випробуванні зробили 4 сеанси з перервою 4 тижні [[S120]].',
  'Pinpoint bleeding was more common than with other fractional lasers, brown patches and pain less so [[E2 S99h]].':
    'Точкові крововиливи бували частіше, ніж з іншими фракційними лазерами, а коричневі плями й біль — рідше [[E2 S99h]].',
  'The skin is lit by a lamp or by diodes whose light spreads and mixes colours, unlike a laser beam.':
    'Шкіру освітлюють лампою або світлодіодами; на відміну від променя лазера, їхнє світло розсіюється й змішує кольори.',
  'Lamps and diodes; a laser sends one colour in a narrow beam.':
    'Лампи й діоди; лазер посилає один колір вузьким променем.',
  'What is known differs between lamps and diodes; we found nothing that holds for both [[E0]].':
    'Про лампи відомо одне, про діоди інше; спільного для обох ми нічого не знайшли [[E0]].',
  'the “scar” grows, bleeds or itches: have it looked at first':
    '«рубець» росте, кровоточить чи свербить: спершу покажіть його лікареві',
  'you have a tan or sunburn: strong light can wait':
    'ви засмагли чи обгоріли на сонці: яскраве світло може зачекати',
  'you take a medicine that makes skin sensitive to light':
    'ви приймаєте ліки, від яких шкіра стає чутливою до світла',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A lamp sends bright flashes through a filter. The light is taken up by red vessels and brown pigment.':
    'Лампа посилає крізь фільтр яскраві спалахи. Їхнє світло поглинають червоні судини й коричневий пігмент.',
  'A flash lamp with many colours at once, though clinics may call it a laser.':
    'Лампа-спалах із багатьма кольорами одразу, хоча клініки можуть називати її лазером.',
  'It was studied on raised scars [[S131 S132]].': 'Його вивчали на опуклих рубцях [[S131 S132]].',
  'In a comparison of 25 trials with 1,688 people, flash lamp light alone came out lowest, just above no treatment [[E2 S132]].':
    'У порівнянні 25 випробувань із 1 688 людьми саме лише світло лампи-спалаху опинилося в самому низу, ледь вище, ніж без лікування [[E2 S132]].',
  'In 22 people with raised scars after operations the change was no more than chance, though they were pleased [[E3 S131]].':
    'У 22 людей з опуклими рубцями після операцій зміна була не більша, ніж могла бути випадково, хоча самі люди були задоволені [[E3 S131]].',
  'In that study it was on average 3.5 sessions, 4 weeks apart [[S131]].':
    'У тому дослідженні було в середньому 3,5 сеансу з перервою 4 тижні [[S131]].',
  'Together with steroid injections, 12 % had some complication, such as dark skin or thinning [[E2 S103]].':
    'Разом з уколами стероїду якесь ускладнення мали 12 %, наприклад темну або стоншену шкіру [[E2 S103]].',
  'your skin is naturally dark: pigment takes up this light, so ask about experience with skin like yours':
    'ваша шкіра від природи темна: це світло поглинає пігмент, тож спитайте, чи є досвід із такою шкірою, як ваша',
  'The skin is held under red, near-infrared or blue light from diodes or a mask. It does not break or burn a layer of skin.':
    'Шкіру тримають під червоним, ближнім інфрачервоним або синім світлом від діодів чи маски. Воно не пробиває й не обпікає шкіри.',
  'A gentle glow for minutes; IPL is a bright flash that is felt as a hot snap.':
    'М’яке світіння кілька хвилин; IPL — яскравий спалах, що відчувається як гаряче клацання.',
  'It was tried on fresh scars after operations, to keep them low [[S134 S135]].':
    'Її пробували на свіжих рубцях після операцій, щоб вони лишилися низькими [[S134 S135]].',
  'In one trial on fresh scars of the face, treated and untreated sides were equally soft [[E2 S134]].':
    'В одному випробуванні на свіжих рубцях обличчя оброблений і необроблений боки були однаково м’які [[E2 S134]].',
  'In another, with 43 people and a home device after thyroid operations, scars scored better and hurt less after 6 months [[E2 S135]].':
    'В іншому, з 43 людьми та домашнім приладом після операцій на щитоподібній залозі, рубці через 6 місяців оцінили вище, а боліли вони менше [[E2 S135]].',
  'For older or sunken scars we found nothing [[E0]].':
    'Щодо давніших або запалих рубців ми нічого не знайшли [[E0]].',
  'The trials used it 3 times a week for 3 weeks, or for 4 weeks at home [[S134 S135]].':
    'У випробуваннях її застосовували 3 рази на тиждень протягом 3 тижнів або вдома протягом 4 тижнів [[S134 S135]].',
  'Small blisters were seen in 2 people and went without a trace [[E2 S134]].':
    'Дрібні пухирі бачили у 2 людей, і вони минули без сліду [[E2 S134]].',
};
