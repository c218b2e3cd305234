import type { Translations } from '../translations';

export const home: Translations = {
  'Things from the kitchen, the market or the internet that people put on a scar or do to it themselves. Some have burned or irritated skin.':
    'Те, що є на кухні, на ринку чи в інтернеті і що люди кладуть на рубець або роблять із ним самі. Дещо з цього обпікало чи подразнювало шкіру.',
  'Done by yourself with things not made for scars; shop-bought scar gels are under "Creams".':
    'Роблять самі тим, що зроблено не для рубців; готові гелі від рубців — у розділі «Креми, гелі й пластини».',
  'For none of these remedies did we find a trial that shows an older scar getting better [[E0]].':
    'Для жодного з цих засобів ми не знайшли випробування, яке показало б, що давніший рубець стає кращим [[E0]].',
  'you have rosacea or visible vessels: no rubs, acids, sponges or heat before a dermatologist has looked':
    'у вас розацеа або видимі судини: жодних розтирань, кислот, губок чи тепла, доки вас не огляне дерматолог',
  'your skin was treated lately, with laser, peel or needles':
    'вашу шкіру нещодавно лікували лазером, пілінгом чи голками',
  'the wound is not closed yet': 'рана ще не закрилася',
  'your scars tend to become keloids': 'ваші рубці схильні ставати келоїдами',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубець» росте, кровоточить чи свербить, а його ще ніхто не оглядав',
  'Juice of lemon or lime, alone or in a mask with clay, is put on the skin. The acid has burned skin, and with sunlight it can leave blisters and dark marks.':
    'На шкіру наносять сік лимона чи лайма, сам або в масці з глиною. Кислота обпікала шкіру, а разом із сонячним світлом може лишити пухирі й темні сліди.',
  'Raw juice of unknown strength at home; a clinic peel is a measured acid put on by a trained person.':
    'Сирий сік невідомої сили вдома; у пілінгу в клініці відміряну кислоту наносить навчена людина.',
  'We found no study of it on scars [[E0]].':
    'Ми не знайшли дослідження, де це вивчали б на рубцях [[E0]].',
  'Its acid can burn skin, and with sunlight it can leave blisters and dark patches [[H S57]].':
    'Його кислота може обпекти шкіру, а разом із сонячним світлом — лишити пухирі й темні плями [[H S57]].',
  'A girl of 7 with lemon juice on her skin in strong sun spent 4 days in hospital with burns [[H S87]].':
    'Дівчинка 7 років, у якої на шкірі під палючим сонцем був лимонний сік, провела 4 дні в лікарні з опіками [[H S87]].',
  'Wet clay is spread on the skin, left to dry and washed off. Drying clay can irritate tender skin.':
    'На шкіру намазують мокру глину, дають їй висохнути й змивають. Глина, висихаючи, може подразнити вразливу шкіру.',
  'Clay with water only; clay mixed with lemon juice is counted under "Lemon juice".':
    'Глина лише з водою; глину з лимонним соком зараховано до «Лимонного соку».',
  'A dark resin gathered from rocks is mixed into a cream and put on the skin. What is in it varies, and its purity is not known.':
    'Темну смолу, яку збирають зі скель, змішують із кремом і наносять на шкіру. Склад її різний, а чистота невідома.',
  'A resin from rocks, sold as mumiyo; not a plant, and no relation to mummies.':
    'Смола зі скель, яку продають як муміє; це не рослина, і мумії тут ні до чого.',
  'We found one trial, on pressure sores, and none on scars [[E0 S58]].':
    'Ми знайшли одне випробування, на пролежнях, і жодного на рубцях [[E0 S58]].',
  'Even a seller’s page says that some samples hold heavy metals and that purity varies [[H S58b]].':
    'Навіть на сторінці продавця сказано, що в деяких зразках є важкі метали і що чистота різна [[H S58b]].',
  'you are pregnant or breastfeeding, or it is meant for a child':
    'ви вагітні чи годуєте грудьми, або це призначено для дитини',
  'Warm beeswax melted with oil is laid on the scar, often on gauze. Hot wax burns skin, and a scar may feel heat late.':
    'Теплий бджолиний віск, розтоплений з олією, кладуть на рубець, часто на марлі. Гарячий віск обпікає, а рубець може пізно відчути жар.',
  'A warm pack made at home; a moisturiser from a shop is put on cold.':
    'Теплий компрес, зроблений удома; готовий зволожувальний засіб наносять холодним.',
  'Hot wax burns: one hospital described 21 people burned by wax for hair removal [[H S87b]].':
    'Гарячий віск обпікає: одна лікарня описала 21 людину, обпечену воском для видалення волосся [[H S87b]].',
  'you feel less in the scar than elsewhere: heat may burn before you notice':
    'у рубці ви відчуваєте менше, ніж деінде: жар може обпекти, перш ніж ви помітите',
  'Dried freshwater sponge, as powder or gel, is rubbed on the skin. Its tiny glass-like needles stick in and have caused pain, redness, blisters and peeling.':
    'Висушену прісноводну губку, порошком або гелем, втирають у шкіру. Її крихітні голки, схожі на скло, застрягають і спричиняли біль, почервоніння, пухирі та лущення.',
  'An animal with glass-like needles, not an alga and not a mild scrub.':
    'Тварина з голками, схожими на скло; не водорість і не м’який скраб.',
  'Needles of sponges stick in the skin and can cause pain, redness, blisters and peeling [[H S56]].':
    'Голки губок застрягають у шкірі й можуть спричинити біль, почервоніння, пухирі та лущення [[H S56]].',
  'Such needles can reach the eyes, and a textbook warns that sight can be lost [[H S87c]].':
    'Такі голки можуть потрапити в очі, і підручник застерігає, що можна втратити зір [[H S87c]].',
  'A person rolls or presses needles into their own skin at home. The skin is opened without the hygiene of a clinic, and infections have happened.':
    'Людина вдома сама котить або втискає голки у власну шкіру. Шкіру відкривають без чистоти клініки, і траплялися інфекції.',
  'Done by yourself at home; needling by a trained person is under "Needling".':
    'Роблять самі вдома; якщо це робить навчена людина, це «Мікронідлінг».',
  'We found no study of needling by oneself on scars; what is known is from clinics [[E0 S44]].':
    'Ми не знайшли дослідження голок, які людина застосовує сама, на рубцях; відоме — з клінік [[E0 S44]].',
  'At home the American regulator names infection, illness passed on by shared devices, harm to nerves and vessels, scars and dark patches [[H S91b]].':
    'Щодо голок удома американський регулятор називає інфекцію, хвороби, що передаються через спільні прилади, ушкодження нервів і судин, рубці й темні плями [[H S91b]].',
  'In 3 women a serum under the needles left lumps that lasted; the authors warn because the tool is sold for home use [[H S172]].':
    'У 3 жінок сироватка під голками лишила вузлики, що не минали; автори застерігають, бо знаряддя продають для дому [[H S172]].',
  'you have diabetes or a weak immune system': 'у вас діабет або слабкий імунітет',
  'you take blood thinners': 'ви приймаєте ліки, що розріджують кров',
  'A person puts an acid or a peel bought online on their own skin. Such peels have burned skin, and regulators have warned about them.':
    'Людина сама наносить на шкіру кислоту або пілінг, куплені в інтернеті. Такі пілінги обпікали шкіру, і регулятори про це застерігали.',
  'Strong acid used by yourself; a clinic peel is chosen, timed and watched by a trained person.':
    'Міцна кислота, яку наносять самі; у клініці навчена людина вибирає пілінг, стежить за ним і за часом.',
  'What was studied are acids in trained hands; for acids put on by oneself we found only harm [[E0 S27]].':
    'Вивчали кислоти в навчених руках; про кислоти, які людина наносить сама, ми знайшли лише шкоду [[E0 S27]].',
  'In 2024 the American regulator warned of peels used without a professional; a case of 2015 tells of burns from such an acid at home [[H S27]].':
    'У 2024 році американський регулятор застеріг від пілінгів без фахівця; випадок 2015 року розповідає про опіки від такої кислоти вдома [[H S27]].',
  'A man of 25 lost skin on over 30 % of his face after a peel by untrained hands [[H S87d]].':
    'Чоловік 25 років втратив шкіру на понад 30 % обличчя після пілінгу в ненавчених руках [[H S87d]].',
  'you take isotretinoin, or did lately': 'ви приймаєте ізотретиноїн або приймали нещодавно',
  'your skin is naturally dark or tanned': 'ваша шкіра від природи темна або засмагла',
  'Any other thing from the kitchen or garden put on a scar, such as honey, aloe or oil. Some of these irritate skin.':
    'Будь-що інше з кухні чи саду, що кладуть на рубець, як-от мед, алое чи олія. Дещо з цього подразнює шкіру.',
  'For what has no line of its own here; onion juice is here, onion gel from a shop is under "Creams".':
    'Те, для чого тут немає окремого рядка; сік цибулі — тут, готовий гель із цибулею — у «Креми, гелі й пластини».',
  'A new aloe cream was tested on fresh cuts beside the nose: the 31 people who had it were scored better after 6 months than the 29 with another cream [[E2 S175]].':
    'Новий крем з алое перевірили на свіжих розрізах біля носа: рубці 31 людини, яка його мала, через 6 місяців оцінили вище, ніж рубці 29 людей з іншим кремом [[E2 S175]].',
  'For honey, oils and other things from the kitchen on older scars we found nothing [[E0]].':
    'Про мед, олії та інше з кухні на давніших рубцях ми нічого не знайшли [[E0]].',
  'plants or bee products give you a rash':
    'від рослин або продуктів бджільництва у вас буває висип',
};
