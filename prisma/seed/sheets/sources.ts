import type { SourceEntry } from '../guides/sources';

/** What treatment sheets cite beside the sources of the guides. */
export const sheetSources: Record<string, SourceEntry> = {
  S100: {
    text: 'O’Boyle 2017, review of freezing raised scars from inside, PMC5965337',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5965337',
    figures: [
      'a study of 30 people in its table: marked paling in 91.7 % after contact freezing, none marked from inside',
    ],
  },
  S101: {
    text: 'Van Leeuwen 2015, review of freezing keloids from inside (8 studies), PRS Global Open',
    url: 'https://doi.org/10.1097/GOX.0000000000000348',
    figures: [
      'average volume 51 % to 63 % less',
      'came back in 0 % to 24 %',
      'pale skin mostly in skin types IV to VI',
    ],
  },
  S102: {
    text: 'Study of freezing by touch, 93 people with raised scars (read as an abstract)',
    url: null,
    figures: [
      'excellent or good in 76.3 % of hypertrophic scars and 50.9 % of keloids',
      '9 of 93 did not respond at all',
      'pain in 34.4 %, pale or dark skin in 11.8 %',
      'every 20 to 30 days; more sessions, 3 or more, did better',
    ],
  },
  S103: {
    text: 'Kerman trial of freezing and of flash lamp light, both with steroid injections, 166 raised scars',
    url: 'https://doi.org/10.1016/j.phrp.2016.08.005',
    figures: ['83 scars each', 'complications in 14.5 % with freezing, 12 % with light'],
  },
  S104: {
    text: 'A keloid site’s page on freezing (keloid.com)',
    url: 'https://keloid.com/conventional-treatments/cryotherapy',
    figures: ['every 20 to 30 days'],
  },
  S105: {
    text: 'Cochrane review CD013530, pressure garments after burns (15 studies, 1,179 people)',
    url: 'https://doi.org/10.1002/14651858.CD013530.pub2',
    figures: ['worn 23 hours a day for 12 to 18 months'],
  },
  S106: {
    text: 'Ai 2017, review of pressure on raised burn scars (12 trials, 710 people), PMC5215680',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5215680',
    figures: ['about half a point less on a scale from 0 to 13 (0.58)'],
  },
  S107: {
    text: 'O’Reilly 2021, review of tape on scars, PMC8278453',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8278453',
    figures: ['tape for at least 12 weeks'],
  },
  S108: {
    text: 'Lin 2020, silicone sheet and paper tape on the halves of caesarean scars',
    url: 'https://doi.org/10.1097/01.ASW.0000661932.67974.7d',
    figures: ['worn for 3 months, looked at up to 12 months'],
  },
  S109: {
    text: 'Trial of tape on stitched cuts of the trunk (195 people began, 136 were seen to the end; read as a mirror)',
    url: null,
    figures: ['12 weeks of tape; looked at after 6 months', 'scars 1 mm narrower'],
  },
  S110: {
    text: 'Ault 2018, review of massage of raised burn scars (8 studies, 258 people), Burns 44:24',
    url: null,
  },
  S111: {
    text: 'Trial of ultrasound on tight burn scars, 14 limbs, PubMed 8150847',
    url: 'https://doi.org/10.1097/00004630-199401000-00014',
    figures: ['14 limbs'],
  },
  S113: {
    text: 'Xu 2017, review of radiation for keloids, PMC5520560',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5520560/',
  },
  S114: {
    text: 'Review of verapamil and steroid injections in raised scars (9 trials, 567 people), PubMed 36562775',
    url: 'https://doi.org/10.1007/s00266-022-03229-3',
    figures: ['9 trials, 567 people'],
  },
  S115: {
    text: 'Walsh, table of trials of injections into keloids (Systematic Reviews 2023)',
    url: 'https://systematicreviewsjournal.biomedcentral.com/articles/10.1186/s13643-023-02192-7/tables/3',
    figures: [
      'after excision of keloids in 14 people, 6 of 14 halves with verapamil came back; the trial was stopped early',
      'hyaluronidase with a steroid, trial of 80 people: cleared 68.75 % against 75 % with the steroid alone',
      '5-FU with steroid 86.7 %, 5-FU alone 60 % lost half of the height or more, 60 people',
      'verapamil in 43 people: pain in 83.7 %, came back in 20.9 %',
    ],
  },
  S116: {
    text: 'You 2024, review of bleomycin injected into raised scars (6 trials)',
    url: 'https://doi.org/10.1111/jocd.16447',
    figures: ['6 trials'],
  },
  S117: {
    text: 'Review of botulinum toxin for scars after operations (17 trials, 633 people), 2021',
    url: 'https://doi.org/10.1007/s00266-021-02196-5',
    figures: ['17 trials, 633 people'],
  },
  S118: {
    text: 'Ziade 2013, botulinum toxin after wounds of the face (30 people, 24 seen after 1 year)',
    url: null,
    figures: ['30 people', 'no difference on 3 scales after 1 year'],
  },
  S120: {
    text: 'Picosecond and erbium laser on the halves of 31 faces with acne scars, Frontiers in Medicine 2023',
    url: 'https://doi.org/10.3389/fmed.2023.1248831',
    figures: [
      '31 people, 4 sessions, 4 weeks apart',
      'score 39 % lower with picosecond, 44 % lower with erbium (39.11 and 43.73)',
    ],
  },
  S121: {
    text: 'Health Canada, information update on plasma pens, 26 November 2018, updated in May 2022',
    url: 'http://www.healthycanadians.gc.ca/recall-alert-rappel-avis/hc-sc/2018/68366a-eng.php',
  },
  S122: {
    text: 'Review of fractional CO2 and other treatments with light for acne scars (8 studies), PubMed 33190373',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33190373/',
    figures: ['8 studies'],
  },
  S123: {
    text: 'Xu and Deng 2018, review of fractional CO2 laser for acne scars (30 studies)',
    url: 'https://doi.org/10.1055/s-0037-1606096',
    figures: ['30 studies, 18 of them trials'],
  },
  S124: {
    text: 'Kaushik and Alexis, review of non-ablative fractional lasers in darker skin (JCAD online)',
    url: 'https://jcadonline.com/nonablative-fractional-laser-resurfacing-in-skin-of-color-evidence-based-review/',
  },
  S125: {
    text: 'Trial of a 1540 nm laser on acne scars, 10 people, one side left alone (University of Copenhagen)',
    url: null,
    figures: ['10 people, 3 monthly sessions', '5 of 10 called it moderately or clearly better'],
  },
  S126: {
    text: 'Trial of a 1540 nm laser on half of a raised scar, 18 people, PubMed 23279702',
    url: null,
    figures: ['18 people', '4 monthly sessions'],
  },
  S127: {
    text: 'Trial of early non-ablative laser on half of a fresh scar (30 people to the end), British Journal of Dermatology 2018',
    url: 'https://www.medscape.com/viewarticle/906687_3',
    figures: ['treated half better in 63 %, no difference in 26 %, worse in 10 %'],
  },
  S128: {
    text: 'Review of Nd:YAG laser for raised scars, Aesthetic Plastic Surgery 2022',
    url: 'https://doi.org/10.1007/s00266-021-02716-3',
  },
  S129: {
    text: 'Koike 2015, Nd:YAG laser in 102 people with raised scars, PMC4292254',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4292254',
    figures: [
      '102 people; every 3 to 4 weeks for 1 year',
      'came back within 6 months: 52.9 % of keloids of the chest, 4 % of hypertrophic scars of the belly',
    ],
  },
  S130: {
    text: 'Trial of KTP and pulsed dye laser on red surgical scars, 20 people, paid for by a maker (healio.com)',
    url: 'https://cm.healio.com/news/dermatology/20160202/ktp-laser-comparable-to-pdl-in-treating-surgical-scars',
    figures: ['20 people, 18 to the end; 3 sessions, 6 weeks apart'],
  },
  S131: {
    text: 'Study of flash lamp light on raised scars after operations, 22 people, Korean Journal of Dermatology 2009',
    url: 'https://koreamed.org/SearchBasic.php?RID=2247915',
    figures: ['22 people; on average 3.5 sessions, 4 weeks apart'],
  },
  S132: {
    text: 'Liu 2022, comparison of lasers and flash lamp light on raised scars (25 trials, 1,688 people)',
    url: 'https://doi.org/10.1093/asj/sjac175',
    figures: ['25 trials, 1,688 people'],
  },
  S133: {
    text: 'Vrijman 2011, review of lasers for hypertrophic scars (13 articles), British Journal of Dermatology',
    url: null,
    figures: ['pulsed dye laser: 10 studies, 8 with 585 nm and 2 with 595 nm'],
  },
  S134: {
    text: 'Trial of red LED light on fresh scars of the face, one side each, PubMed 33788987',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33788987/',
    figures: ['3 times a week for 3 weeks', 'blisters in 2 people'],
  },
  S135: {
    text: 'Trial of an LED device at home after thyroid operations, 43 people (Lasers in Medical Science 2022)',
    url: null,
    figures: ['43 people, 4 weeks of use, seen after 6 months'],
  },
  S136: {
    text: 'Eubanks 2021, radiofrequency through pins on acne scars, 23 people, PMC9291574',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9291574',
    figures: ['23 people, 3 sessions, 4 weeks apart, seen after 12 weeks'],
  },
  S137: {
    text: 'Review of fractional radiofrequency and lasers for acne scars (8 trials)',
    url: null,
    figures: ['8 trials', 'brown patches about 8 times as rare (risk ratio 0.12, so 1 for 8)'],
  },
  S138: {
    text: 'Review of fractional CO2 laser and radiofrequency needling for acne scars (8 trials, 249 people), 2026',
    url: 'https://doi.org/10.1111/jocd.70765',
    figures: ['8 trials, 249 people', 'brown patches 4.4 times as often with CO2 (4.44)'],
  },
  S139: {
    text: 'Pall 2021, radiofrequency needling of acne scars, 32 people, PMC8423198',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8423198',
    figures: ['32 people, 4 sessions, 1 month apart'],
  },
  S140: {
    text: 'Treacy, calcium filler in 27 people with acne scars, from the author’s own clinic (prime-journal.com)',
    url: 'https://www.prime-journal.com/dermal-filler-treatment-for-atrophic-acne-scarring/',
    figures: [
      '27 people after 12 months: 22 % gained 75 %, 48 % gained 50 %',
      'hyaluronic acid in 13 people: 11 of 13 gained a quarter, 25 %, or less',
    ],
  },
  S141: {
    text: 'Sapra 2015, polylactic acid in 22 people with wavy acne scars, Dermatologic Surgery 41:587',
    url: null,
    figures: [
      '22 people, 3 to 4 treatments, 4 weeks apart',
      'much or excellently better in 45.5 % to 68.2 %, by the way of looking',
      'one lump that could be felt',
    ],
  },
  S142: {
    text: 'Araco 2021, polynucleotides or salt water in 20 women with acne scars, Aesthetic Surgery Journal 41(7)',
    url: null,
    figures: ['20 women, 10 and 10, seen after 1 and 3 months'],
  },
  S144: {
    text: 'Tai 2024, on collagen fillers and their skin tests, PMC11396097',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11396097',
    figures: [
      'approved for acne scars in 1983, two skin tests, withdrawn in 2010',
      'pig collagen: 2 of 132 reacted to the test, 1.5 %',
    ],
  },
  S145: {
    text: 'Somerville and Wray 1993, reaction to cow collagen after a clean skin test, Annals of Plastic Surgery 30:449',
    url: null,
    figures: ['about 1.5 % react after a negative test'],
  },
  S146: {
    text: 'Kang 2006, collagenase in raised scars of 7 people',
    url: 'https://charlesnduka.co.uk/plastic-surgery/research/intra-lesional-injections-of-collagenase-are-ineffective-in-the-treatment-of-keloid-and-hypertrophic-scars/',
    figures: ['7 people; back to the old size within 6 months', '1 person taken into hospital'],
  },
  S147: {
    text: 'Trial of collagenase in tight scars, Shanghai, 2017 to 2018 (read as an abstract)',
    url: null,
    figures: ['3 injections, 4 weeks apart, seen after 12 weeks'],
  },
  S148: {
    text: 'Bae-Harboe 2014, collagenase and pressure on 6 keloids of the ear lobe',
    url: 'https://doi.org/10.1111/dsu.12465',
    figures: ['6 people; 3 of 6 chose an operation later', 'half the size on average'],
  },
  S149: {
    text: 'Trial of steroid, 5-FU and both in keloids, 60 people, PMC6066718',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6066718',
    figures: ['60 people in 3 groups; every 3 weeks for up to 24 weeks'],
  },
  S150: {
    text: 'Ren 2017, review of steroid alone and with 5-FU in raised scars',
    url: 'https://doi.org/10.1111/iwj.12629',
    figures: [
      'odds of being called better 2.9 times (2.92) by patients, 4 times (4.03) by observers',
    ],
  },
  S151: {
    text: 'Review of triamcinolone in keloids, PMC5186775',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5186775',
  },
  S152: {
    text: 'Yin 2023, how steroids were injected into keloids (38 trials), PMC10906477',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10906477',
    figures: ['38 trials; every 4 weeks in half', 'only 6 looked for 6 months or longer'],
  },
  S154: {
    text: 'On operations for tight burn scars, PMC5348756',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5348756',
  },
  S155: {
    text: 'Raborn and Janis 2024, review of tight burn scars (327 publications)',
    url: 'https://doi.org/10.1097/gox.0000000000005333',
    figures: ['327 publications, 89 of them on grafts, 208 on flaps'],
  },
  S156: {
    text: 'Survey of 810 adults on straight and zigzag scars of the face (as reported by theaestheticguide.com)',
    url: 'https://www.theaestheticguide.com/cosmetic-surgery/scar-wars-perception-vs-reality',
    figures: ['810 adults'],
  },
  S158: {
    text: 'Chapter on scar revision and local flaps (read as an abstract)',
    url: null,
  },
  S159: {
    text: 'Nikalji 2012, complications of medium and deep peels, PMC3560165',
    url: 'https://doi.org/10.4103/0974-2077.104913',
  },
  S160: {
    text: 'Rullan 2004, light phenol peel with abrasion for wrinkles and acne scars (78 people), read as a stored copy',
    url: null,
    figures: ['78 people; closed by day 8 to 9', '4 small scars on the neck, which went'],
  },
  S162: {
    text: 'Review of glycolic acid peels, PMC3875240',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3875240',
  },
  S164: {
    text: 'Afra 2019, tazarotene gel and needling on the halves of 36 faces with acne scars, PMC6439800',
    url: 'https://doi.org/10.1001/jamafacial.2018.1404',
    figures: ['36 people; gel for 3 months, needling 4 times; seen after 6 months'],
  },
  S167: {
    text: 'Tanaydin 2016, review of vitamin E on scars (6 studies)',
    url: 'https://doi.org/10.1093/asj/sjw046',
    figures: ['6 studies, 3 found a benefit and 3 none'],
  },
  S169: {
    text: 'Goutos and Ogawa 2017, review of steroid tape, PMC5965320',
    url: null,
  },
  S170: {
    text: 'Steroid tape in 163 people with raised scars, 2025, doi 10.1016/j.bjps.2025.01.038',
    url: 'https://doi.org/10.1016/j.bjps.2025.01.038',
  },
  S171: {
    text: 'Dermasanding in 38 people with scars of several kinds, PubMed 18498010',
    url: 'https://pubmed.ncbi.nlm.nih.gov/18498010/',
    figures: ['38 people; mild infection in 4'],
  },
  S172: {
    text: 'Lumps and reactions after needling with a serum, 3 women, JAMA Dermatology 2014',
    url: 'https://doi.org/10.1001/jamadermatol.2013.6955',
    figures: ['3 women'],
  },
  S175: {
    text: 'Trial of aloe cream on scars after nose operations (31 and 29 people), 2024',
    url: 'https://recherchemedicale.com/article/38745686',
    figures: ['31 and 29 people, seen after 6 months', '60 people in all (derived)'],
  },
  S177: {
    text: 'Trial of silicone gel with onion and aloe against silicone sheets, 40 people, PMC8048999',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8048999/',
    figures: ['40 people, 12 weeks'],
  },
  S179: {
    text: 'Camouflage make-up for scars of the arm and hand, 6 people, PMC10584050',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10584050',
    figures: ['6 people, 3 to the end'],
  },
  S180: {
    text: 'Review of medical tattooing (18 studies), PMC8214112',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8214112',
    figures: ['18 studies'],
  },
  S181: {
    text: 'Garg and Thami 2005, on tattooing for medical reasons, PubMed 16042938',
    url: 'https://pubmed.ncbi.nlm.nih.gov/16042938/',
  },
  S184: {
    text: 'Won 2021, review of peer support after burns (25 articles)',
    url: 'https://doi.org/10.1093/jbcr/irab042',
    figures: ['25 articles'],
  },
  S186: {
    text: 'Trial of ultrasound with three gels on raised burn scars, 45 people, Cairo, 2019',
    url: 'https://europub.co.uk/articles/effect-of-silicone-gel-versus-contractubex-or-corticosteroid-phonophoresis-for-post-burn-hypertrophic-scars-a-single-blind-randomized-controlled-trial-A-660436',
    figures: ['45 people; 3 sessions a week for 24 weeks'],
  },
  S189: {
    text: 'Davis and Callender 2010, on dark marks in skin of colour (JCAD online)',
    url: 'http://jcadonline.com/postinflammatory-hyperpigmentation-a-review-of-the-epidemiology-clinical-features-and-treatment-options-in-skin-of-color/',
  },
  S190: {
    text: 'Trial of subcision by blunt tube and by needle, 100 people with rolling acne scars, PubMed 31373077',
    url: 'https://pubmed.ncbi.nlm.nih.gov/31373077',
    figures: ['100 people; with the tube about 83 % of 50 good or very good'],
  },
  S191: {
    text: 'Report of a review of subcision (dermatologyadvisor.com)',
    url: 'https://www.dermatologyadvisor.com/home/topics/aesthetic-medicine/subcision-in-acne-scarring-safely-improves-appearance/',
    figures: ['12 articles, and 4 on blunt tubes'],
  },
  S194: {
    text: 'ASDS, page on excision and punch grafts',
    url: 'https://www.asds.net/Skin-Experts/Skin-Treatments/Excision-and-Punch-Replacement-Graft-for-Acne-Scars',
    figures: ['bruises for one to two weeks'],
  },
  S196: {
    text: 'Stachura 2021, review of fat and its cells in scars (19 studies, 665 people), PMC8396936',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8396936',
    figures: ['19 studies, 665 people, 6 of them with a comparison'],
  },
  S198: {
    text: 'Review of blocked vessels after fat was injected into faces (113 cases)',
    url: 'https://www.qxmd.com/r/33443884',
    figures: ['113 cases'],
  },
  S199: {
    text: 'Clinic’s page on punch excision (westlakedermatology.com)',
    url: 'https://www.westlakedermatology.com/blog/puch-excision-for-acne-scars/',
  },
  S200: {
    text: 'Page of a maker of tattoo inks on scars (permablend.com)',
    url: 'https://permablend.com/blogs/blog/lasting-impressions-scar-camouflage',
    figures: ['at least 9 to 12 months old'],
  },
  S201: {
    text: 'Chang and Lim 2020, on a dual 1550 and 1927 nm laser, Medical Lasers 9(2)',
    url: 'https://doi.org/10.25289/ML.2020.9.2.110',
    figures: ['1550 nm deeper, 1927 nm in the top layer'],
  },
  S202: {
    text: 'StatPearls, chapter on ablative laser resurfacing (read as a mirror of August 2020)',
    url: null,
  },
  S203: {
    text: 'Eberlein 2005, erbium laser on burn scars, Burns 31:15',
    url: null,
  },
  S204: {
    text: 'Ogawa 2020, chapter on steroid tapes, Textbook on Scar Management',
    url: 'https://doi.org/10.1007/978-3-030-44766-3_56',
  },
  S205: {
    text: 'A stroke after fat was put into a face, PMC7900534',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7900534',
  },
};
