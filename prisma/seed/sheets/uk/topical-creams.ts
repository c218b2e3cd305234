import type { Translations } from '../translations';

export const topicalCreams: Translations = {
  'A cream or gel related to vitamin A is put on the skin in the evening. Dryness and peeling are common at first.':
    'Увечері на шкіру наносять крем або гель зі спорідненою з вітаміном A речовиною. Спершу шкіра часто суха й лущиться.',
  'Put on the skin; isotretinoin capsules are swallowed and are another thing.':
    'Наносять на шкіру; капсули ізотретиноїну ковтають, і це інша річ.',
  'It was studied on sunken acne scars, and on acne that still makes them [[S164 S93b]].':
    'Його вивчали на запалих рубцях від акне та на акне, яке ще їх лишає [[S164 S93b]].',
  'On the halves of 36 faces with acne scars, a tazarotene gel at home and needling in a clinic came out alike after 6 months; nothing was left untreated [[E2 S164]].':
    'На половинах 36 облич із рубцями від акне гель із тазаротеном удома та мікронідлінг у клініці дали через 6 місяців однаковий результат; без лікування не лишили нічого [[E2 S164]].',
  'On half faces with acne, an adapalene gel with benzoyl peroxide left fewer scars after 24 weeks, where the base alone saw them grow [[E2 S93b]].':
    'На половині обличчя з акне гель з адапаленом і бензоїлпероксидом через 24 тижні лишив менше рубців, а де була сама основа без ліків, їх побільшало [[E2 S93b]].',
  'Adapalene alone was called helpful by doctors in 50 % and by patients in over 80 % after 24 weeks; its maker paid, and nobody was there to compare with [[E3 S93]].':
    'Сам адапален через 24 тижні назвали корисним лікарі в 50 %, а пацієнти — у понад 80 %; платив виробник, і порівняти не було з ким [[E3 S93]].',
  'The studies ran for 3 months to 24 weeks [[S93 S164]].':
    'Дослідження тривали від 3 місяців до 24 тижнів [[S93 S164]].',
  'With adapalene and benzoyl peroxide 20.9 % had side effects, with the base alone 9 % [[E2 S93b]].':
    'З адапаленом і бензоїлпероксидом побічні дії мали 20,9 %, із самою основою — 9 % [[E2 S93b]].',
  'you are pregnant, plan to be, or breastfeed':
    'ви вагітні, плануєте вагітність чи годуєте грудьми',
  'A cream, ointment or tape with a steroid hormone is put on the skin. Long use makes the skin thinner.':
    'На шкіру наносять крем, мазь або пластир зі стероїдним гормоном. Від тривалого застосування шкіра тоншає.',
  'A hormone put on the surface; a steroid injection goes inside a raised scar.':
    'Гормон на поверхню; гормональний укол вводять усередину опуклого рубця.',
  'As a tape it is used on raised scars; on a sunken scar it works in the wrong direction [[S60 S169]].':
    'Як пластир його застосовують на опуклих рубцях; на запалому він діє у зворотному напрямку [[S60 S169]].',
  'In 163 people with raised scars, steroid tape went with a better look and fewer complaints, with nobody to compare them with [[E3 S170]].':
    'У 163 людей з опуклими рубцями, які мали пластир зі стероїдом, рубці стали кращими на вигляд, а скарг поменшало, але порівняти їх не було з ким [[E3 S170]].',
  'For steroid creams on sunken scars we found nothing [[E0]].':
    'Про гормональні креми на запалих рубцях ми нічого не знайшли [[E0]].',
  'Steroid creams thin the skin [[H S60]].': 'Гормональні креми стоншують шкіру [[H S60]].',
  'you have rosacea, acne or an infection there': 'у вас там розацеа, акне або інфекція',
  'you are pregnant or breastfeeding': 'ви вагітні чи годуєте грудьми',
  'A cream with hydroquinone, azelaic acid or a similar substance is put on dark marks.':
    'На темні сліди наносять крем із гідрохіноном, азелаїновою кислотою чи подібною речовиною.',
  'Aimed at brown colour only, not at pits or raised tissue; a sunscreen guards, it does not lighten.':
    'Лише для коричневого кольору, не для ямок чи опуклостей; сонцезахисний крем береже, а не освітлює.',
  'It is for brown marks, not for a change of shape [[S189]].':
    'Він для коричневих слідів, а не для зміни форми [[S189]].',
  'Reviews of dark marks name hydroquinone, azelaic acid and others as what lightens shallow ones, together with sunscreen [[E2 S189]].':
    'Огляди про темні сліди називають гідрохінон, азелаїнову кислоту та інші речовини тим, що освітлює неглибокі з них, разом із сонцезахисним кремом [[E2 S189]].',
  'For the shape of a scar we found nothing [[E0]].':
    'Про форму рубця ми нічого не знайшли [[E0]].',
  'Hydroquinone is used for the marks that acne leaves [[E3 S96b]].':
    'Гідрохінон застосовують для слідів, які лишає акне [[E3 S96b]].',
  'Long use of hydroquinone has turned skin blue-black in 126 published people, half of them after 5 years or more [[H S96]].':
    'Від тривалого застосування гідрохінону шкіра стала синьо-чорною в 126 описаних людей, у половини з них — через 5 років або більше [[H S96]].',
  'Irritation can make marks darker [[E2 S189]].':
    'Від подразнення сліди можуть потемніти [[E2 S189]].',
  'A cream, stick or spray with filters against sunlight is put on the scar and the skin around it.':
    'На рубець і шкіру навколо наносять крем, стік або спрей із фільтрами від сонячного світла.',
  'Keeps sunlight off; it is not made to lighten, soften or fill a scar.':
    'Не пускає сонячного світла; його зроблено не для того, щоб освітлити, пом’якшити чи заповнити рубець.',
  'It is for colour: new scars and dark marks [[S94]].':
    'Він для кольору: для нових рубців і темних слідів [[S94]].',
  'That light matters was tested: small open wounds given ultraviolet light looked worse after 12 weeks [[E2 S81]].':
    'Те, що світло має значення, перевірили: невеликі відкриті рани, які опромінили ультрафіолетом, через 12 тижнів мали гірший вигляд [[E2 S81]].',
  'In 9 publications on dark patches, sunscreen helped to hold or lighten them, mostly beside other treatment [[E2 S94]].':
    'У 9 публікаціях про темні плями сонцезахисний крем допоміг їх стримати або освітлити, здебільшого разом з іншим лікуванням [[E2 S94]].',
  'A plain fat or moisturising cream, such as petroleum jelly, is put on the skin to keep it from drying out.':
    'На шкіру наносять простий жир або зволожувальний крем, як-от вазелін, щоб вона не пересихала.',
  'No medicine in it; a scar gel claims a substance that acts on the scar.':
    'Ліків у ньому немає; у гелі від рубців обіцяють речовину, яка діє на рубець.',
  'It keeps a healing wound or dry scar from drying out; it does not take a scar away [[S36b]].':
    'Він не дає пересохнути рані, що гоїться, чи сухому рубцю; рубця він не прибирає [[S36b]].',
  'On eyelid scars petroleum jelly did as well as an onion gel [[E2 S36b]].':
    'На рубцях повік вазелін дав стільки ж, скільки гель із цибулею [[E2 S36b]].',
  'Vitamin E on half of a surgical scar of 15 people did nothing or made it worse in 90 % [[E2 S88b]].':
    'На половині рубця після операції у 15 людей вітамін E у 90 % не дав нічого або зробив гірше [[E2 S88b]].',
  'Of 6 studies on vitamin E, 3 found a benefit and 3 none [[E2 S167]].':
    'Із 6 досліджень вітаміну E користь знайшли 3, а 3 — ні [[E2 S167]].',
  'After skin operations 146 people had a moist dressing or petroleum ointment, and after 90 days their scars were judged much alike [[E2 S98]].':
    'Після операцій на шкірі 146 людям накладали вологу пов’язку або вазелінову мазь, і через 90 днів їхні рубці оцінили майже однаково [[E2 S98]].',
  'Vitamin E gave a rash to 33 % of those 15 people [[E2 S88b]].':
    'Від вітаміну E висип з’явився в 33 % із тих 15 людей [[E2 S88b]].',
  'A cream, gel or ointment for scars was used, and nobody remembers its name or what was in it.':
    'Крем, гель або мазь від рубців застосовували, але ніхто не пам’ятає ні назви, ні що там було.',
  'For "some gel" or "some ointment". If you find the box, choose by what is in it.':
    'Для «якогось гелю» чи «якоїсь мазі». Якщо знайдете коробку, виберіть за складом.',
  'Without the name nothing can be said: what is sold as scar cream ranges from plain fat to steroids [[E0]].':
    'Без назви не можна сказати нічого: як крем від рубців продають усе, від простого жиру до стероїдів [[E0]].',
};
