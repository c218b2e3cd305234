import type { Translations } from '../translations';

export const injection: Translations = {
  'Some injections aim at raised scars and some at sunken ones; a steroid thins skin, so it has no place in a sunken one [[S42 S42c]].':
    'Одни уколы нужны выпуклым рубцам, другие впалым; стероид истончает кожу, поэтому во впалом рубце ему не место [[S42 S42c]].',
  'Injecting alone already changes answers: with plain salt water 42 % of people said that their acne scars were better [[E1 S22]].':
    'Сам укол уже меняет ответы: после простой солёной воды 42 % людей сказали, что рубцы от акне стали лучше [[E1 S22]].',
  'there is an infection there': 'там инфекция',
  'you take blood thinners': 'вы принимаете препараты, разжижающие кровь',
  'you are allergic to what is injected: ask for its name and batch':
    'у вас аллергия на то, что вводят: спросите название и номер партии',
  'the “scar” grows, bleeds or itches and nobody has looked at it yet':
    '«рубец» растёт, кровоточит или зудит, и его ещё никто не смотрел',
  'you are pregnant or breastfeeding': 'вы беременны или кормите грудью',
  'Reviewers call mesotherapy unproven, and we found no study of it on scars [[E0 S35b S35c]].':
    'Авторы обзоров называют мезотерапию недоказанной, и исследований её на рубцах мы не нашли [[E0 S35b S35c]].',
  'Infections with slow-growing germs after it make up 423 published cases, with scars left behind [[H S35]].':
    'Инфекций медленно растущими бактериями после неё описано 423, и они оставляли рубцы [[H S35]].',
  'your immune system is weak': 'у вас ослаблен иммунитет',
  'Most studies are about the quality of skin without scars [[S38c]].':
    'Большинство исследований – о качестве кожи без рубцов [[S38c]].',
  'A review of 13 studies is about skin quality, not scars [[E2 S38c]].':
    'Обзор 13 исследований – о качестве кожи, а не о рубцах [[E2 S38c]].',
  'On half faces of 30 people with acne scars a mixed hyaluronic acid brought a gain, later rather than sooner [[E2 S38d]].':
    'На половинах лица у 30 человек с рубцами от акне смесь с гиалуроновой кислотой дала улучшение, скорее позже, чем раньше [[E2 S38d]].',
  'Lumps and bruises are named [[E3 S38c]].': 'Называют узелки и синяки [[E3 S38c]].',
  'It was studied on sunken acne scars, nearly always added to another treatment [[S37 S37a]].':
    'Изучали на впалых рубцах от акне, почти всегда в добавку к другому лечению [[S37 S37a]].',
  'Added to CO2 laser it raised the odds of a visible gain 2.6 times, in 11 trials with 313 people [[E2 S37]].':
    'В добавку к CO2-лазеру она подняла шансы на заметное улучшение в 2,6 раза – в 11 испытаниях с 313 людьми [[E2 S37]].',
  'Added to needling it raised the odds of gaining more than half 3.0 times; odds are not a count of people [[E2 S37a]].':
    'В добавку к микроиглам она подняла шансы на улучшение больше чем наполовину в 3,0 раза; шансы – это не счёт людей [[E2 S37a]].',
  'Injected alone in a trial with 32 people, it was said to have helped 7 of 16, and salt water 4 of 16 [[E2 S97b]].':
    'Отдельно, в испытании с 32 людьми, она, по их словам, помогла 7 из 16, а солёная вода – 4 из 16 [[E2 S97b]].',
  'you have a disease of the blood, or too few platelets':
    'у вас болезнь крови или мало тромбоцитов',
  'It was studied on scars of many causes, such as burns, operations and injuries [[S77 S196]].':
    'Изучали на рубцах от разных причин: ожогов, операций, травм [[S77 S196]].',
  'A review of 19 studies with 665 people saw softer and better-looking scars, in work of low to average quality; 6 had a comparison [[E2 S196]].':
    'Обзор 19 исследований с 665 людьми видел рубцы мягче и на вид лучше, в работах качества от низкого до среднего; сравнение было в 6 [[E2 S196]].',
  '**Loss of sight or speech, a weak arm or sudden drowsiness after fat was injected into the face needs emergency care at once** [[H S198 S205]].':
    '**Если после введения жира в лицо пропало зрение или речь, ослабла рука или человек вдруг стал сонным, нужна экстренная помощь, сразу** [[H S198 S205]].',
  'A review gathered 113 cases of severely blocked vessels after fat was put into faces, with blindness, stroke and death [[H S198]].':
    'Обзор собрал 113 случаев тяжёлой закупорки сосудов после введения жира в лицо, со слепотой, инсультом и смертью [[H S198]].',
  'In ageing faces 6 % had some complication, mostly bruises [[E2 S97c]].':
    'На стареющих лицах у 6 % было какое-то осложнение, чаще синяки [[E2 S97c]].',
  'It is for raised scars only [[S42]].': 'Это только для выпуклых рубцов [[S42]].',
  'Reviews name it first among treatments of keloids, together with silicone [[E2 S42]].':
    'Обзоры называют его первым среди способов лечения келоидов, вместе с силиконом [[E2 S42]].',
  'Keloids shrink more with it than without treatment, in few and small trials [[E2 S151]].':
    'Келоиды уменьшаются с ним больше, чем без лечения, – в немногих и небольших испытаниях [[E2 S151]].',
  'They come back: 33 % within 1 year and 50 % within 5 years [[E2 S42d]].':
    'Они возвращаются: 33 % за 1 год и 50 % за 5 лет [[E2 S42d]].',
  'In 38 trials it was given most often every 4 weeks; only 6 looked for as long as 6 months [[S152]].':
    'В 38 испытаниях его чаще всего делали раз в 4 недели; до 6 месяцев наблюдали только в 6 [[S152]].',
  'Thinned skin, visible vessels, pale or dark spots: up to 63 % had some complication [[E2 S42c]].':
    'Истончённая кожа, видимые сосуды, бледные или тёмные пятна: какое-то осложнение было у людей в доле до 63 % [[E2 S42c]].',
  'The injection hurts [[E3 S204]].': 'Укол болезненный [[E3 S204]].',
  'In one trial 44 % had thinner skin and 50 % fine vessels [[E2 S98b]].':
    'В одном испытании кожа истончилась у 44 %, а тонкие сосуды появились у 50 % [[E2 S98b]].',
  'you have diabetes, raised eye pressure or an infection':
    'у вас диабет, повышено глазное давление или есть инфекция',
  'It is for raised scars only [[S150]].': 'Это только для выпуклых рубцов [[S150]].',
  'With a steroid it did better than the steroid alone: the odds of being called better were 2.9 times as high by patients [[E2 S150]].':
    'Вместе со стероидом он дал больше, чем один стероид: шансы, что сами люди назовут рубец лучше, были в 2,9 раза выше [[E2 S150]].',
  'In one trial with 60 people 86.7 % lost half of the height or more with both, 60 % with 5-FU alone [[E2 S115]].':
    'В одном испытании с 60 людьми половину высоты или больше потеряли 86,7 % рубцов с обоими лекарствами и 60 % с одним 5-ФУ [[E2 S115]].',
  'In 43 people with keloids 46 % had settled after 6 months with 5-FU and 60 % with a steroid, no clear difference [[E2 S98b]].':
    'У 43 человек с келоидами через 6 месяцев успокоились 46 % с 5-ФУ и 60 % со стероидом, ясной разницы нет [[E2 S98b]].',
  'One trial gave it every 3 weeks for up to 24 weeks [[S149]].':
    'В одном испытании его вводили раз в 3 недели, до 24 недель [[S149]].',
  'Open sores were common with 5-FU alone, thinned skin with the steroid [[E2 S149]].':
    'С одним 5-ФУ часто бывали открытые язвочки, со стероидом – истончённая кожа [[E2 S149]].',
  'Skin that died was reported, without a number [[E3 S115]].':
    'Сообщали об омертвении кожи, числа нет [[E3 S115]].',
  'Thin skin followed in 8 % with 5-FU and in 44 % with the steroid [[E2 S98b]].':
    'Кожа истончилась у 8 % с 5-ФУ и у 44 % со стероидом [[E2 S98b]].',
  'you are pregnant, plan to be, or breastfeed':
    'вы беременны, планируете беременность или кормите грудью',
  'your blood counts are low': 'у вас низкие показатели крови',
  'It is for raised scars only [[S116]].': 'Это только для выпуклых рубцов [[S116]].',
  'In 6 trials raised scars shrank more than with a steroid, and came back about as often [[E2 S116]].':
    'В 6 испытаниях выпуклые рубцы уменьшились больше, чем от стероида, а возвращались примерно так же часто [[E2 S116]].',
  'A wider review calls results mixed [[E2 S42]].':
    'Более широкий обзор называет итоги переменными [[E2 S42]].',
  'It hurts more than a steroid or 5-FU, and thins skin less [[E2 S116]].':
    'Больнее, чем стероид или 5-ФУ, а кожу истончает меньше [[E2 S116]].',
  'you have a disease of the lungs': 'у вас болезнь лёгких',
  'It is for raised scars only [[S114]].': 'Это только для выпуклых рубцов [[S114]].',
  'In 9 trials with 567 people a steroid worked faster on height and redness, and verapamil caught up in softness later [[E2 S114]].':
    'В 9 испытаниях с 567 людьми на высоту и красноту стероид действовал быстрее, а в мягкости верапамил потом его догнал [[E2 S114]].',
  'After keloids were cut out in 14 people, 6 of the 14 halves treated with it came back, more than with a steroid, and the trial was stopped early [[E2 S115]].':
    'После иссечения келоидов у 14 человек из 14 половин, которые им кололи, вернулись 6, больше, чем со стероидом, и испытание прекратили раньше срока [[E2 S115]].',
  'It burns more and thins skin less than a steroid [[E2 S114]].':
    'Жжёт сильнее, чем стероид, а кожу истончает меньше [[E2 S114]].',
  'Of 43 people 83.7 % had pain after it [[E3 S115]].':
    'Из 43 человек у 83,7 % после него была боль [[E3 S115]].',
  'you have low blood pressure or a slow heart': 'у вас низкое давление или редкий пульс',
  'It was studied on fresh scars after operations and wounds of the face [[S117 S118]].':
    'Изучали на свежих рубцах после операций и ран на лице [[S117 S118]].',
  'In 17 trials with 633 people scars after operations were scored better and a little narrower, and more people were pleased [[E2 S117]].':
    'В 17 испытаниях с 633 людьми рубцы после операций оценивали лучше, они были чуть уже, и довольных было больше [[E2 S117]].',
  'In one of the trials, with 30 people with wounds of the face, most scales showed no difference after 1 year [[E2 S118]].':
    'В одном из испытаний, с 30 людьми с ранами на лице, через 1 год большинство шкал разницы не показали [[E2 S118]].',
  'For old sunken scars we found nothing [[E0]].':
    'Для старых впалых рубцов мы ничего не нашли [[E0]].',
  'Complications were no more frequent than without it [[E2 S117]].':
    'Осложнения были не чаще, чем без него [[E2 S117]].',
  'you have a disease of nerves or muscles': 'у вас болезнь нервов или мышц',
  'In scars it was tried on keloids, together with a steroid [[S115]].':
    'На рубцах её пробовали при келоидах, вместе со стероидом [[S115]].',
  'In one trial with 80 people about as many keloids flattened with both as with the steroid alone, with less thinning [[E2 S115]].':
    'В одном испытании с 80 людьми с обоими сгладилось примерно столько же келоидов, сколько с одним стероидом, а истончения было меньше [[E2 S115]].',
  'For the enzyme alone on scars we found nothing [[E0]].':
    'Об одном ферменте на рубцах мы ничего не нашли [[E0]].',
  'you are allergic to bee or wasp stings': 'у вас аллергия на укусы пчёл или ос',
  'It was tried on raised scars and on tight ones [[S146 S147]].':
    'Пробовали на выпуклых рубцах и на тугих [[S146 S147]].',
  'In 7 people with raised scars nothing was left of the gain within 6 months [[E3 S146]].':
    'У 7 человек с выпуклыми рубцами за 6 месяцев от улучшения ничего не осталось [[E3 S146]].',
  'In 6 people with keloids of the ear lobe, with pressure earrings after it, the keloids shrank by half on average, and 3 of the 6 chose an operation later [[E3 S148]].':
    'У 6 человек с келоидами мочки уха, которые потом носили давящие серьги, келоиды уменьшились в среднем наполовину, а 3 из 6 позже выбрали операцию [[E3 S148]].',
  'In a trial on tight scars, one group of which got a dummy, they were longer 12 weeks after it, more so after repeated injections [[E2 S147]].':
    'В испытании на тугих рубцах, где одной группе вводили пустышку, рубцы через 12 недель стали длиннее, а после повторных уколов – ещё больше [[E2 S147]].',
  'The trial on tight scars gave up to 3 injections, 4 weeks apart [[S147]].':
    'В испытании на тугих рубцах было до 3 уколов, раз в 4 недели [[S147]].',
  'Pain, swelling, blisters, open sores and bruises were many, and one of the 7 people went into hospital [[E3 S146]].':
    'Боли, отёков, пузырей, язвочек и синяков было много, и один из 7 человек попал в больницу [[E3 S146]].',
  'A medicine, a mixture or something of your own body is injected into the scar or the skin around it.':
    'В рубец или в кожу вокруг него вводят лекарство, смесь или что-то из вашего собственного тела.',
  'Any injection that is not there to add volume. Choose this when you do not know what it was.':
    'Любой укол не ради объёма. Выбирайте, если не знаете, что это было.',
  'A mixture of several substances, such as vitamins, is put into the skin with many tiny shots. The mixture differs from clinic to clinic.':
    'Смесь нескольких веществ, например витаминов, вводят в кожу множеством мелких уколов. В каждой клинике смесь своя.',
  'A mixed cocktail put in by shots; a pen only pricks, a skin booster is mostly hyaluronic acid.':
    'Смешанный коктейль уколами; ручка только колет, биоревитализация – это в основном гиалуроновая кислота.',
  'A thin hyaluronic acid, sometimes with other substances, is put into an area of skin with many small shots.':
    'Жидкую гиалуроновую кислоту, иногда с другими веществами, вводят на участке кожи множеством мелких уколов.',
  'A thin liquid spread over an area; a hyaluronic acid filler is thick and lifts one place.':
    'Жидкая, по всему участку; филлер с гиалуроновой кислотой густой и приподнимает одно место.',
  'A little of your blood is spun in a machine, and the part with many platelets is put back into the skin.':
    'Немного вашей крови вращают в аппарате, и часть, где много тромбоцитов, вводят обратно в кожу.',
  'Made from your own blood; a plasma pen is an electric spark and injects nothing.':
    'Из вашей собственной крови; плазменная ручка – это электрическая искра и ничего не вводит.',
  'Fat is taken from one part of the body through a thin tube, cleaned, and injected under the scar.':
    'Жир берут тонкой трубочкой из другого места на теле, очищают и вводят под рубец.',
  'Fat of your own, taken in a small operation; a filler comes ready in a syringe.':
    'Ваш жир, взятый в маленькой операции; филлер приходит готовым в шприце.',
  'A doctor injects a steroid medicine straight into a raised scar.':
    'Врач вводит стероидное лекарство прямо в выпуклый рубец.',
  'A prescription medicine put inside a raised scar; a steroid cream stays on the surface.':
    'Лекарство по рецепту внутрь выпуклого рубца; гормональный крем остаётся на поверхности.',
  'A doctor injects fluorouracil, a medicine that slows dividing cells, into a raised scar, often mixed with a steroid.':
    'Врач вводит в выпуклый рубец фторурацил, лекарство, которое замедляет деление клеток, часто вместе со стероидом.',
  'A cell-slowing medicine, not a hormone; bleomycin is another one of that kind.':
    'Лекарство, замедляющее клетки, не гормон; блеомицин – другое такое же.',
  'A doctor puts bleomycin, a medicine that damages growing cells, into a raised scar with a needle or many pricks.':
    'Врач вводит в выпуклый рубец блеомицин, лекарство, повреждающее растущие клетки, иглой или множеством уколов.',
  'Another medicine than fluorouracil (5-FU), and not a steroid.':
    'Другое лекарство, чем фторурацил (5-ФУ), и не стероид.',
  'A doctor injects verapamil, a medicine known as a heart tablet, into a raised scar.':
    'Врач вводит в выпуклый рубец верапамил, лекарство, известное как таблетка для сердца.',
  'A heart and blood pressure medicine put into the scar; not a steroid.':
    'Лекарство для сердца и давления, введённое в рубец; не стероид.',
  'A trained person injects botulinum toxin around a scar, which keeps the muscles beneath from pulling for some months.':
    'Обученный человек вводит вокруг рубца ботулотоксин, и мышцы под ним несколько месяцев не тянут.',
  'Stills muscles that pull on a scar; a filler adds volume.':
    'Успокаивает мышцы, которые тянут рубец; филлер добавляет объём.',
  'An enzyme that breaks down hyaluronic acid is injected into the scar, or into a filler that is to be dissolved.':
    'Фермент, который расщепляет гиалуроновую кислоту, вводят в рубец или в филлер, который надо растворить.',
  'Injected, and acts on hyaluronic acid; collagenase acts on collagen, phonophoresis uses no needle.':
    'Укол, действует на гиалуроновую кислоту; коллагеназа – на коллаген, фонофорез – без иглы.',
  'A doctor injects an enzyme that breaks down collagen, the tough part of a scar, into the scar.':
    'Врач вводит в рубец фермент, который расщепляет коллаген, его плотную часть.',
  'Breaks collagen down; a collagen filler puts collagen in.':
    'Расщепляет коллаген; коллагеновый филлер, наоборот, вводит его.',
};
