import type { Translations } from '../translations';

export const needlingAndRadiofrequency: Translations = {
  'Electric current warms the skin: through needles, through plates laid on it, or by a small spark.':
    'Електричний струм гріє шкіру: через голки, через пластини, прикладені до неї, або маленькою іскрою.',
  'Heat from electric current, not from light as in a laser. Choose this when you do not know the kind.':
    'Тепло від електричного струму, а не від світла, як у лазера. Виберіть це, якщо не знаєте виду.',
  'Radiofrequency was studied on sunken acne scars [[S137]].':
    'Радіочастотне лікування вивчали на запалих рубцях від акне [[S137]].',
  'In 8 trials on acne scars, fractional radiofrequency did about as well as lasers [[E2 S137]].':
    'У 8 випробуваннях на рубцях від акне фракційний RF дав приблизно те саме, що й лазери [[E2 S137]].',
  'Keep this beside every percentage: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Тримайте це поруч із кожним відсотком: із людей, яким увели просту солону воду, 42 % сказали, що їхні рубці від акне стали кращими [[E1 S22]].',
  'Brown patches were much rarer than with lasers in those 8 trials [[E2 S137]].':
    'Коричневі плями в тих 8 випробуваннях були набагато рідші, ніж від лазерів [[E2 S137]].',
  'you have a pacemaker or another electric implant':
    'у вас кардіостимулятор або інший електричний імплантат',
  'you take isotretinoin, or did lately: decide with whoever prescribed it':
    'ви приймаєте ізотретиноїн або приймали нещодавно: вирішуйте з тим, хто його призначив',
  'your scars tend to become keloids': 'ваші рубці схильні ставати келоїдами',
  'you have rosacea or active acne there': 'у вас там розацеа або активне акне',
  'you get cold sores and it is near the mouth':
    'у вас буває герпес на губах, а рубець близько до рота',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'Fine needles go into the skin and release heat from an electric current at their tips, below the surface.':
    'Тонкі голки входять у шкіру й на кінчиках, під поверхнею, віддають тепло від електричного струму.',
  'The needles give off heat; plain needling with a pen or a roller only pricks.':
    'Голки віддають тепло; звичайний мікронідлінг ручкою чи роликом лише проколює.',
  'In 8 trials with 249 people, acne scars gained a little less than with fractional CO2 laser, with less pain and shorter redness [[E2 S138]].':
    'У 8 випробуваннях із 249 людьми рубці від акне змінилися на краще трохи менше, ніж від фракційного CO2-лазера, але біль був слабший, а почервоніння коротше [[E2 S138]].',
  'A series of 32 people with acne scars reported gains in all, with nobody to compare them with [[E3 S139]].':
    'У групі з 32 людей із рубцями від акне повідомили про поліпшення в усіх, але порівняти їх не було з ким [[E3 S139]].',
  'A review of needling with and without heat covers 58 studies; some of its people had scars from chickenpox, operations and injuries [[E2 S44]].':
    'Огляд про голки з теплом і без нього охоплює 58 досліджень; деякі люди в них мали рубці від вітрянки, операцій і травм [[E2 S44]].',
  'A review of acne scars gathered 16 studies with 481 people, most of them followed for 1 to 6 months [[E2 S91c]].':
    'Огляд про рубці від акне зібрав 16 досліджень із 481 людиною; за більшістю наглядали від 1 до 6 місяців [[E2 S91c]].',
  'One series gave 4 sessions, 1 month apart [[S139]].':
    'В одній групі зробили 4 сеанси з перервою 1 місяць [[S139]].',
  'In October 2025 the American regulator warned of burns, lost fat and damaged nerves after radiofrequency needling [[H S26]].':
    'У жовтні 2025 року американський регулятор застеріг про опіки, втрату жиру та ушкодження нервів після мікроголкового RF [[H S26]].',
  'The same regulator says that it is a medical procedure and not for use at home [[H S91d]].':
    'Той самий регулятор каже, що це медична процедура і вдома її робити не можна [[H S91d]].',
  'A head or a grid of tiny pins is laid on the skin and warms it with an electric current. No needles go in.':
    'Насадку або сітку крихітних штирків прикладають до шкіри, і вони гріють її електричним струмом. Голки в шкіру не входять.',
  'The device only rests on the skin; in RF microneedling the needles go in.':
    'Прилад лише лежить на шкірі; у мікроголковому RF голки входять у неї.',
  'Radiofrequency through fine pins laid on the skin was given to 23 people with acne scars; judges saw a small gain after 12 weeks, with nobody to compare them with [[E3 S136]].':
    'RF через тонкі штирки, прикладені до шкіри, застосували в 23 людей із рубцями від акне; через 12 тижнів ті, хто оцінював, побачили невелике поліпшення, але порівняти їх не було з ким [[E3 S136]].',
  'For plates that only warm the skin we found no study on scars [[E0]].':
    'Про пластини, які лише гріють шкіру, ми не знайшли дослідження на рубцях [[E0]].',
  'That study gave 3 sessions, 4 weeks apart [[S136]].':
    'У тому дослідженні зробили 3 сеанси з перервою 4 тижні [[S136]].',
  'The tip of the device makes a small electric spark that leaves rows of burnt dots on the surface of the skin.':
    'Кінчик приладу дає маленьку електричну іскру, яка лишає на поверхні шкіри ряди випалених цяток.',
  'A spark that burns dots; "plasma lifting" is an injection of your own blood plasma.':
    'Іскра, що випалює цятки; «плазмоліфтинг» — це укол плазми власної крові.',
  'We found no study of it on scars [[E0]].':
    'Ми не знайшли дослідження, де це вивчали б на рубцях [[E0]].',
  'In 2018 Health Canada warned that plasma pens can burn skin and eyes, leave dark spots and scars, and bring infection [[H S121]].':
    'У 2018 році Міністерство охорони здоров’я Канади застерегло, що плазмові ручки можуть обпекти шкіру й очі, лишити темні плями та рубці й занести інфекцію [[H S121]].',
  'Since May 2022 some of these pens are allowed there, for health professionals only [[S121]].':
    'Із травня 2022 року деякі з цих ручок там дозволено, але лише для медичних працівників [[S121]].',
  'your skin is naturally dark or tanned: dark spots are among the known effects [[H S121]]':
    'ваша шкіра від природи темна або засмагла: темні плями є серед відомих наслідків [[H S121]]',
  'Many fine needles prick the skin in a clinic, with a pen or a roller. There is pinpoint bleeding.':
    'У клініці шкіру проколюють багатьма тонкими голками, ручкою або роликом. Виступають крапельки крові.',
  'Many small pricks in a clinic, without heat and without anything injected.':
    'Багато дрібних проколів у клініці, без тепла, і нічого не вводять.',
  'It was studied mostly on sunken acne scars, and on some from chickenpox, operations, injuries and burns [[S44]].':
    'Його вивчали здебільшого на запалих рубцях від акне та на деяких від вітрянки, операцій, травм і опіків [[S44]].',
  'The American regulator has allowed certain devices for acne scars of the face and scars of the belly, from 22 years of age [[S91]].':
    'Американський регулятор дозволив певні прилади для рубців від акне на обличчі та рубців на животі, з 22 років [[S91]].',
  'A review of 9 randomised trials on sunken acne scars reports improvement in all and serious harm in none, and asks for larger and longer ones [[E2 S44b]].':
    'Огляд 9 рандомізованих випробувань на запалих рубцях від акне повідомляє про поліпшення в усіх і про серйозну шкоду в жодному, і просить більших і довших випробувань [[E2 S44b]].',
  'A wider review covers 58 studies with 1,845 people, most of them without a comparison [[E2 S44]].':
    'Ширший огляд охоплює 58 досліджень із 1 845 людьми, більшість без порівняння [[E2 S44]].',
  'With your own plasma added, the odds of gaining more than half were 3.0 times as high; odds are not a count of people [[E2 S37a]].':
    'Коли додавали власну плазму, шанси на поліпшення більш ніж наполовину були в 3,0 раза вищі; шанси — це не кількість людей [[E2 S37a]].',
  'The middle course was 3 sessions, 4 weeks apart [[S44c]].':
    'Найтиповіший курс — 3 сеанси з перервою 4 тижні [[S44c]].',
  'Redness, swelling and sore skin last up to 7 days [[S92]].':
    'Почервоніння, набряк і болючість шкіри тримаються до 7 днів [[S92]].',
  'In 3 women a serum that was needled in left lumps that lasted; ask what is put on the skin [[H S172]].':
    'У 3 жінок сироватка, яку ввели голками, лишила вузлики, що не минали; спитайте, що наносять на шкіру [[H S172]].',
  'Brown patches, tiny scars in rows and lumps of inflammation are reported; most of what follows is mild and passes [[E2 S92]].':
    'Повідомляли про коричневі плями, дрібні рубчики рядами та запальні вузлики; більшість наслідків легкі й минають [[E2 S92]].',
  'you have active acne, an infection or a rash there':
    'у вас там активне акне, інфекція або висип',
  'you have rosacea or visible vessels': 'у вас розацеа або видимі судини',
  'you take blood thinners': 'ви приймаєте ліки, що розріджують кров',
  'you are allergic to metals, such as nickel [[S92]]':
    'у вас алергія на метали, як-от нікель [[S92]]',
  'An electric pen moves a small set of needles up and down into the skin while it is drawn over the scar in a clinic.':
    'У клініці електричну ручку ведуть по рубцю, а вона водить вгору-вниз кілька голок, які входять у шкіру.',
  'Needles go straight up and down by motor; a roller is pushed by hand and enters at a slant.':
    'Голки ходять прямо вгору-вниз від мотора; ролик котять рукою, і голки входять навскоси.',
  'We found no trial on scars that sets a pen against a roller [[E0]].':
    'Ми не знайшли випробування на рубцях, де порівняли б ручку й ролик [[E0]].',
  'A small drum set with fine needles is rolled over the scar by a trained person in a clinic.':
    'Навчена людина в клініці котить по рубцю маленький валик, укритий тонкими голками.',
  'Rolled by a trained person in a clinic; rolling it yourself is "Needling at home".':
    'Котить навчена людина в клініці; якщо самостійно, це «Мікронідлінг удома».',
  'On the halves of 36 faces with acne scars, a roller in a clinic and a tazarotene gel at home came out alike after 6 months [[E2 S164]].':
    'На половинах 36 облич із рубцями від акне ролик у клініці та гель із тазаротеном удома дали через 6 місяців однаковий результат [[E2 S164]].',
  'That trial gave 4 sessions over 3 months [[S164]].':
    'У тому випробуванні зробили 4 сеанси за 3 місяці [[S164]].',
};
