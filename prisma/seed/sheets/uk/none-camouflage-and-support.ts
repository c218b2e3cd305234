import type { Translations } from '../translations';

export const noneCamouflageAndSupport: Translations = {
  'The scar has been left as it is. Many people choose this, and it is a choice as good to report as any other.':
    'Рубець лишили таким, як є. Багато хто обирає саме це, і розповісти про такий вибір так само варто, як про будь-який інший.',
  'Nothing was done to the skin. Choose this also when you have not decided yet.':
    'Зі шкірою нічого не робили. Виберіть це й тоді, коли ще не вирішили.',
  'It is a choice for every scar that does not grow, pull or bleed.':
    'Це вибір для кожного рубця, який не росте, не тягне й не кровоточить.',
  'A scar goes on rebuilding itself for up to about a year [[S46b]].':
    'Рубець приблизно до року перебудовується сам [[S46b]].',
  'After operations redness had faded after 7 months on average in 103 people, and many were still a little red at 12 months [[S80]].':
    'Після операцій почервоніння в 103 людей зійшло в середньому за 7 місяців, а багато хто й через 12 місяців був іще трохи червоний [[S80]].',
  'Early treatment has not been shown to beat waiting: laser on fresh scars was tested in 17 trials, and its worth is uncertain [[E2 S74]].':
    'Не показано, що рано лікувати краще, ніж чекати: лазер на свіжих рубцях перевіряли в 17 випробуваннях, і чи він чогось вартий, неясно [[E2 S74]].',
  'Time and hope do something too: of people given plain salt water, 42 % said that their acne scars were better [[E1 S22]].':
    'Час і надія теж щось роблять: із людей, яким увели просту солону воду, 42 % сказали, що їхні рубці від акне стали кращими [[E1 S22]].',
  'Clinics say that a scar is ripe after 12 to 18 months [[S61]].':
    'Клініки кажуть, що рубець зрілий через 12–18 місяців [[S61]].',
  'Health services give it up to 2 years or more [[S80b S80c]].':
    'Служби охорони здоров’я дають йому до 2 років або більше [[S80b S80c]].',
  'Active acne goes on making scars: without medicine half faces had 17 % and 25 % more of them after about half a year [[E2 S75]].':
    'Активне акне лишає нові рубці: на половині обличчя без ліків їх приблизно за пів року стало на 17 % і 25 % більше [[E2 S75]].',
  'A keloid does not go by itself and may grow [[S46b]].':
    'Келоїд сам не минає й може рости [[S46b]].',
  'the “scar” grows, bleeds, itches or changes colour':
    '«рубець» росте, кровоточить, свербить або змінює колір',
  'it pulls and keeps you from moving': 'рубець тягне й не дає вам рухатися',
  'it fills your days: that deserves help of its own':
    'рубець займає всі ваші дні: це заслуговує на окрему допомогу',
  'Nothing is done for now. The scar is looked at, and perhaps photographed, from time to time while it changes by itself.':
    'Поки що нічого не роблять. На рубець час від часу дивляться, іноді фотографують, а він тим часом змінюється сам.',
  'Waiting on purpose and looking again; "No treatment" says only that nothing was done.':
    'Чекати свідомо й дивитися знову; «Без лікування» каже лише, що нічого не робили.',
  'A hypertrophic scar can grow for up to 6 months and then shrinks over a few years [[S82]].':
    'Гіпертрофічний рубець може рости до 6 місяців, а потім за кілька років зменшується [[S82]].',
  'A keloid does not shrink by itself [[S46b]].': 'Келоїд сам не зменшується [[S46b]].',
  'a “scar” that you cannot explain grows slowly: a skin cancer can look like one [[H S82b]]':
    '«рубець», якого ви не можете пояснити, поволі росте: так може виглядати рак шкіри [[H S82b]]',
  'The scar is covered with colour, on the skin or in it. The scar itself stays as it is.':
    'Рубець прикривають кольором, на шкірі або в ній. Сам рубець лишається, який був.',
  'Changes how the scar looks to others, not the scar. Choose this when the way is not known.':
    'Змінює те, яким рубець бачать інші, а не сам рубець. Виберіть це, якщо спосіб невідомий.',
  'Colour can be matched well; dips and bumps still throw shadows [[S200]].':
    'Колір можна підібрати добре; заглибини й опуклості все одно кидають тінь [[S200]].',
  'In a review of 7 studies life with a visible skin condition got better in 3 of them [[E2 S85]].':
    'В огляді 7 досліджень життя з видимою особливістю шкіри стало кращим у 3 з них [[E2 S85]].',
  'the wound is not closed yet': 'рана ще не закрилася',
  'A thick, matched make-up is put over the scar and washed off again in the evening.':
    'Густий макіяж, підібраний за кольором, наносять на рубець, а ввечері змивають.',
  'Washes off; a medical tattoo puts the colour into the skin.':
    'Змивається; медичне татуювання вводить колір у шкіру.',
  'Of 6 people with scars of arm or hand, the 3 who were seen to the end did more and felt surer of themselves [[E3 S179]].':
    'Із 6 людей із рубцями на руці чи кисті ті 3, за якими стежили до кінця, робили більше й почувалися впевненіше [[E3 S179]].',
  'For scars of the face alone we found no study [[E0]].':
    'Дослідження лише про рубці на обличчі ми не знайшли [[E0]].',
  'In 20 people with scars of the neck the difference was too small to be sure of [[E3 S85b]].':
    'У 20 людей із рубцями на шиї різниця була замала, щоб бути в ній певними [[E3 S85b]].',
  'a product gives you a rash, or you have active acne':
    'від якогось засобу у вас буває висип або у вас активне акне',
  'Pigment close to the colour of the skin, or of hair or the areola, is put into the scar with needles.':
    'Барвник, близький до кольору шкіри, волосся або ареоли, голками вводять у рубець.',
  'Colour stays in the skin for years; make-up washes off, plain needling adds no colour.':
    'Колір лишається в шкірі на роки; макіяж змивають, а звичайний мікронідлінг кольору не додає.',
  'It is used on flat, ripe scars that differ in colour [[S180 S200]].':
    'Його застосовують на пласких зрілих рубцях, які різняться кольором [[S180 S200]].',
  'In 18 studies on scars, vitiligo, baldness and the breast most people were pleased, with nobody to compare them with [[E3 S180]].':
    'У 18 дослідженнях про рубці, вітиліго, облисіння та груди більшість людей були задоволені, але порівняти їх не було з ким [[E3 S180]].',
  'A maker of inks says that the scar should be at least 9 to 12 months old [[S200]].':
    'Виробник фарб каже, що рубцеві має бути щонайменше 9–12 місяців [[S200]].',
  'Infections can be passed on where needles are not sterile [[E3 S181]].':
    'Якщо голки не стерильні, можуть передатися інфекції [[E3 S181]].',
  'A maker of inks warns that dark edges may get darker [[S200]].':
    'Виробник фарб застерігає, що темні краї можуть потемніти ще більше [[S200]].',
  'your scars tend to become keloids': 'ваші рубці схильні ставати келоїдами',
  'the scar is red, raised or still changing': 'рубець червоний, опуклий або ще змінюється',
  'Help with living with a scar: talking with others who have one, with a group, or with a professional.':
    'Допомога жити з рубцем: розмова з іншими, хто має рубці, з групою або з фахівцем.',
  'For how you feel about the scar; nothing is done to the skin.':
    'Для того, як ви почуваєтеся через рубець; зі шкірою нічого не роблять.',
  'It is for the person, whatever the scar.': 'Вона для людини, хоч би який був рубець.',
  'Of 723 people with acne scars 74.8 % worried that the scars would never go: such worry is common and no vanity [[S49b]].':
    'Із 723 людей із рубцями від акне 74,8 % боялися, що рубці ніколи не зникнуть: така тривога часта, і це не марнославство [[S49b]].',
  'Groups of people with burns were studied in 25 articles, most of which report less loneliness and more ease [[E2 S184]].':
    'Групи людей з опіками вивчали у 25 статтях, більшість із яких повідомляє, що самотності поменшало, а спокою побільшало [[E2 S184]].',
  'When 81 people and others judged the same fresh scars of the face, the owners were the strictest judges after 3 months [[S84]].':
    'Коли ті самі свіжі рубці на обличчі оцінювали 81 їхній власник та інші люди, через 3 місяці найсуворішими були власники [[S84]].',
  'you think of ending your life or of harming yourself: please get help now, day or night':
    'ви думаєте про те, щоб піти з життя чи зашкодити собі: будь ласка, шукайте допомоги вже зараз, удень чи вночі',
  'Regular talks with a psychologist, psychotherapist or counsellor about the scar and the feelings around it.':
    'Регулярні розмови про рубець і почуття навколо нього з психологом, психотерапевтом чи консультантом.',
  'With a trained professional; a support group is people with scars helping each other.':
    'З навченим фахівцем; група підтримки — це люди з рубцями, які допомагають одне одному.',
  'In 83 people who look different, a talking therapy by computer or face to face eased worry and low mood compared with no help, and it lasted for 6 months [[E2 S86b]].':
    'У 83 людей із незвичною зовнішністю лікування розмовою, за комп’ютером або віч-на-віч, зменшило тривогу й пригніченість порівняно з тими, хто допомоги не мав, і це трималося 6 місяців [[E2 S86b]].',
  'For adults who look different, a review of 12 papers and later 4 more found limited proof for talking therapies and for training to meet others [[E2 S86]].':
    'Для дорослих із незвичною зовнішністю огляд 12 праць і згодом ще 4 знайшов небагато доказів на користь лікування розмовою та навчання зустрічатися з людьми [[E2 S86]].',
  'In the survey of 723 people with acne scars 16.9 % had signs of a mind filled with one’s looks, which is a reason to talk with someone before another treatment of the skin [[S49b S55]].':
    'В опитуванні 723 людей із рубцями від акне 16,9 % мали ознаки того, що думки про вигляд заполонили все, а це причина з кимось поговорити, перш ніж далі лікувати шкіру [[S49b S55]].',
};
