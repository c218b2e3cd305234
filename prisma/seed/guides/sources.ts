import { sheetSources } from '../sheets/sources';

/** What guides and treatment sheets cite, by the ids that stand in their `[[…]]` marks. */
export type SourceEntry = {
  text: string;
  url: string | null;
  /** What the source counted, in short phrases: a number in a sentence that cites it stands here. */
  figures?: string[];
};

export const sources: Record<string, SourceEntry> = {
  S1: {
    text: 'RealSelf, page on laser scar removal (share of “worth it”, number of reviews, mean cost)',
    url: null,
    figures: [
      '85 % “worth it”, 20 reviews, mean cost 750 dollars',
      '17 of 20 (derived: 85 % of 20)',
    ],
  },
  S5: {
    text: 'Schlichte 2015, on review sites and published satisfaction, PubMed 25933082',
    url: 'https://pubmed.ncbi.nlm.nih.gov/25933082/',
  },
  S6: {
    text: 'Reviews of breast reconstruction on RealSelf, PMC9682616',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9682616/',
    figures: ['3,225 of 3,451 reviews positive', '93.5 % positive (derived from 3,225 of 3,451)'],
  },
  S12: {
    text: 'Adusumalli 2015, drug reviews on WebMD beside the literature, JMIR 17(8) e211',
    url: 'https://www.jmir.org/2015/8/e211',
    figures: [
      '103,411 reviews',
      'the better-rated drug of a pair agreed with the literature in 62 %: 48 of 77 pairs',
    ],
  },
  S16: {
    text: 'Acne.org, page on non-ablative fractional laser (a site’s own summary)',
    url: 'https://acne.org/treatment/non-ablative-fractional-laser',
    figures: [
      'after 4 sessions 46 % gained more than half, 81 % more than a quarter, 25 %',
      'more than 50 %',
    ],
  },
  S16c: {
    text: 'Acne.org, page on punch techniques (a site’s own summary)',
    url: 'https://acne.org/treatment/punch-techniques',
    figures: ['74 % gained more than half, 100 % more than a quarter, 25 %', 'more than 50 %'],
  },
  S18: {
    text: 'Report on the Lifestyle Lift settlement, 2009 (nbcnewyork.com)',
    url: null,
    figures: ['settlement of 300,000 dollars, 2009'],
  },
  S19: {
    text: 'Rule of the American FTC on fake reviews, 16 CFR 465 (as reported by WilmerHale and LexBlog, August 2024)',
    url: null,
    figures: ['in force from 21 October 2024'],
  },
  S20: {
    text: 'EU rules on reviews, Directive 2005/29 Art. 7(6), and a sweep of review sites (ipwiki.de, comunic.ro, sendero.pl)',
    url: null,
    figures: ['not confirmed for 144 of 223 sites'],
  },
  S21: {
    text: 'Hu, Pavlou and Zhang, on the shape of online reviews; Schoenmueller, doi 10.1177/0022243720941832',
    url: 'https://doi.org/10.1145/1562764.1562800',
  },
  S22: {
    text: 'Cochrane review CD011946, acne scars (24 trials, 789 adults); table of it in JMIR Dermatology, PMC10334917',
    url: 'https://doi.org/10.1002/14651858.CD011946',
    figures: [
      '147 people in the filler trial, after 6 months',
      'the gain asked for was more than half',
      '24 trials, 789 adults',
      'with PMMA filler 77 %, with salt water 42 % said that their scars were better',
      'brown patches in 6 of 12 people after CROSS',
      '35 points more with filler than with salt water (derived from 77 % and 42 %)',
    ],
  },
  S23: {
    text: 'Cochrane reviews CD013878 and CD013357, silicone for raised scars',
    url: 'https://doi.org/10.1002/14651858.CD013878',
    figures: [
      'keloids: 2 trials of 16 and 20 people',
      'hypertrophic scars: 13 trials of 10 to 60 people each',
    ],
  },
  S24: {
    text: 'Cochrane review CD011642, laser for raised scars (15 trials, 604 people)',
    url: 'https://doi.org/10.1002/14651858.CD011642',
    figures: ['15 trials, 604 people'],
  },
  S25: {
    text: 'Spring 2017, JAMA Dermatology: expert consensus on isotretinoin and procedures',
    url: 'https://doi.org/10.1001/jamadermatol.2017.2077',
  },
  S26: {
    text: 'FDA notice on radiofrequency microneedling, 15 October 2025 (as reported by prime-journal.com and aestheticsjournal.com)',
    url: null,
    figures: ['15 October 2025'],
  },
  S27: {
    text: 'FDA warning on chemical peels, 2024 (as reported by healthday.com and mdlinx.com); a case of a burn from TCA at home, 2015',
    url: 'https://doi.org/10.1016/j.jdds.2015.06.001',
    figures: ['warning of 2024', 'case of 2015'],
  },
  S28: {
    text: 'FDA warning on fillers and needle-free devices, 2021 (govdelivery; Medscape 960557)',
    url: null,
    figures: ['warning of 2021'],
  },
  S29: {
    text: 'Bhargava 2018, review of treatments for acne scars, American Journal of Clinical Dermatology',
    url: 'https://doi.org/10.1007/s40257-018-0358-5',
  },
  S30: {
    text: 'Gupta 2020, Journal of Cutaneous and Aesthetic Surgery: acne scars in skin of colour (jcasonline.com)',
    url: 'https://jcasonline.com/evidence-based-surgical-management-of-post-acne-scarring-in-skin-of-color/',
  },
  S31: {
    text: 'Connolly 2017, PMC5749614; Hession 2015, PMC4295858; Tam 2022, PMC8963193',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5749614/',
  },
  S32: {
    text: 'Study of 82 people with skin types III to V, doi 10.1002/lsm.21092',
    url: 'https://doi.org/10.1002/lsm.21092',
    figures: [
      '82 people with skin types III to V',
      '35 % gained more than half with 1550 nm, 37 % with CO2',
      'brown patches in 17 % with 1550 nm and 14 % with CO2',
      'about two in three gained half or less (derived from 35 % and 37 %)',
      'more than 50 %',
    ],
  },
  S32b: {
    text: 'Hu 2009, Dermatologic Surgery: fractional laser, 45 people (read as a blog’s abstract)',
    url: null,
    figures: ['45 people, one session: doctors called 60 % good or excellent'],
  },
  S33: {
    text: 'Pages of clinics on fractional laser (lafrancemed.com, greenwichmedicalspa.com)',
    url: null,
    figures: ['3 to 5 sessions, 2 to 4 weeks apart; others at least 3, 4 to 6 weeks apart'],
  },
  S34: {
    text: 'Acid in single chickenpox pits, 100 people, doi 10.1111/j.1524-4725.2012.02541.x',
    url: 'https://doi.org/10.1111/j.1524-4725.2012.02541.x',
    figures: ['100 people with chickenpox pits, 5 unchanged', 'acid of 70 %, up to 6 sessions'],
  },
  S34b: {
    text: 'Agarwal 2013, acid in single chickenpox pits, 16 people',
    url: 'https://doi.org/10.4103/0974-2077.118408',
    figures: ['16 people, 4 sessions, 2 weeks apart', 'acid of 100 %'],
  },
  S35: {
    text: 'Non-tuberculous mycobacteria after mesotherapy, 2022, IJWD 4:e059',
    url: null,
    figures: ['423 published cases'],
  },
  S35b: {
    text: 'Article on mesotherapy, PubMed 18663517',
    url: 'https://pubmed.ncbi.nlm.nih.gov/18663517/',
  },
  S35c: {
    text: 'Plachouri, on mesotherapy, doi 10.1111/jocd.13115',
    url: 'https://doi.org/10.1111/jocd.13115',
  },
  S36: {
    text: 'Yuan 2021, onion extract gels (13 trials), PubMed 33372412',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33372412/',
    figures: ['13 trials'],
  },
  S36b: {
    text: 'Owji 2018, onion gel and petroleum jelly on eyelid scars (JCAD online)',
    url: 'https://jcadonline.com/oct-2018-onion-extract/',
    figures: ['26 of 43 people followed to the end'],
  },
  S37: {
    text: 'Aljefri 2022, PRP with CO2 laser (11 trials, 313 people)',
    url: 'https://doi.org/10.1111/dth.15888',
    figures: ['odds of a visible gain 2.6 times', '11 trials, 313 people'],
  },
  S37a: {
    text: 'Kang and Lu, PRP with needling, Frontiers in Medicine',
    url: 'https://doi.org/10.3389/fmed.2021.788754',
    figures: [
      'odds of gaining more than half 3.0 times',
      '3 times the odds is not 3 times the people',
    ],
  },
  S37b: {
    text: 'El-Taieb, erbium laser and PRP, PMC6828880',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6828880/',
    figures: ['6 monthly sessions', '75 people in 3 groups of 25'],
  },
  S38: {
    text: 'Dierickx, hyaluronic acid filler (12 people, 36 weeks)',
    url: 'https://doi.org/10.1097/DSS.0000000000001689',
    figures: ['12 people, 36 weeks'],
  },
  S38b: {
    text: 'ASDS, page on fillers (asds.net)',
    url: null,
    figures: ['lasts from 6 months to 2 years'],
  },
  S38c: {
    text: 'Ghatge, review of hyaluronic acid boosters (13 studies), PMC10082573',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10082573/',
    figures: ['13 studies'],
  },
  S38d: {
    text: 'Mehrabi 2023, hybrid hyaluronic acid on half faces, 30 people with acne scars (as reported by physiciansweekly.com)',
    url: null,
    figures: ['30 people, half faces'],
  },
  S38e: {
    text: 'Aesthetic Medicine magazine, mag.aestheticmed.co.uk 261273',
    url: null,
    figures: ['60 % ice-pick, 25 % boxcar, 15 % rolling'],
  },
  S39: {
    text: 'Antonio 2017, radiofrequency surgery in 10 people, doi 10.5935/scd1984-8773.201792917',
    url: 'https://doi.org/10.5935/scd1984-8773.201792917',
    figures: ['10 people, 3 monthly sessions'],
  },
  S39b: {
    text: 'Practitioners’ chapter on radiofrequency surgery (plasticsurgerykey.com)',
    url: null,
  },
  S40: {
    text: 'Vempati, on subcision, PMC9868281',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC9868281/',
  },
  S41: {
    text: 'Book chapter on microdermabrasion, Taylor & Francis 9781315179889, ch. 6',
    url: null,
  },
  S41b: {
    text: 'eMedicine, article 843957 on dermabrasion',
    url: null,
    figures: ['heals in 7 to 10 days'],
  },
  S41c: {
    text: 'Arora 2014, microdermabrasion in 50 people',
    url: null,
    figures: [
      '50 people, 10 sessions, 2 weeks apart',
      '25 of them with moderate scars: 21 good, 3 fair, 1 excellent',
    ],
  },
  S42: {
    text: 'Walsh, review of keloid treatments, PMC10012475',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10012475/',
    figures: ['108 studies'],
  },
  S42b: {
    text: 'Lemperle 2020, on keloids, PRS Global Open',
    url: null,
    figures: [
      '387 keloids in 302 people; growing ones came back in 30 %, settled ones in 4.5 %',
      'after excision alone 19 % to 45 % come back',
    ],
  },
  S42c: {
    text: 'BMJ Best Practice, keloid (read as a mirror)',
    url: null,
    figures: ['up to 63 % had some complication'],
  },
  S42d: {
    text: 'Morelli Coppola, on triamcinolone injected into raised scars',
    url: null,
    figures: ['shrank by 50 % to 100 %; 33 % came back within 1 year, 50 % within 5 years'],
  },
  S43: {
    text: 'Ramsdell, on fractional CO2 laser and its risks, PMC3580977',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3580977/',
  },
  S44: {
    text: 'Juhasz, review of needling (58 studies, 1,845 people), PMC7764156',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7764156/',
    figures: ['58 studies, 1,845 people'],
  },
  S44b: {
    text: 'Review of randomised trials of needling (9 trials), PubMed 33538106',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33538106/',
    figures: ['9 randomised trials'],
  },
  S44c: {
    text: 'Harris 2015, on needling',
    url: null,
    figures: ['median 3 sessions, 4 weeks apart'],
  },
  S45: {
    text: 'Silicone gel: case series and panel, by-lined partly from its maker, PMC10321470',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC10321470/',
  },
  S45b: {
    text: 'Pharmacy’s guide to silicone (ucarepharmacy.com)',
    url: null,
    figures: [
      'gel twice a day for 2 to 4 months or longer',
      'sheets 12 to 22 hours a day for 2 to 12 months',
    ],
  },
  S46: {
    text: 'Mustoe 2002 and Gold 2014, expert panels on scars',
    url: null,
    figures: ['panels of 2002 and 2014'],
  },
  S46b: {
    text: 'Sidgwick, on scars of the skin, PMC4506744',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4506744/',
    figures: ['remodelling goes on for up to about 1 year, 12 months'],
  },
  S46c: {
    text: 'Article on kinds of scars, Frontiers in Medicine 2022',
    url: 'https://doi.org/10.3389/fmed.2022.942756',
    figures: ['4 groups: stretched, contracted, atrophic, raised'],
  },
  S47: {
    text: 'POSAS, the patient and observer scar scale: its own pages (posas.nl)',
    url: null,
  },
  S48: {
    text: 'SCAR-Q, a questionnaire for people with scars: its own pages (qportfolio.org)',
    url: 'https://qportfolio.org/scar-q',
  },
  S49: {
    text: 'Layton 2016, questionnaires for people with acne scars of the face (SCARS and FASQoL)',
    url: 'https://doi.org/10.1007/s13555-016-0098-5',
    figures: ['both filled in within 2 to 5 minutes'],
  },
  S49b: {
    text: 'Tan 2021, survey of people with acne scars, PMC8776674',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8776674/',
    figures: [
      '68 % self-conscious (68.0 %)',
      '723 people',
      '74.8 % worried that the scars would never go',
      '16.9 % had dysmorphic features',
    ],
  },
  S50: {
    text: 'Goodman and Baron 2006, a scale for acne scars',
    url: 'https://doi.org/10.1111/j.1473-2165.2006.00222.x',
    figures: ['raters within 4 points in 19 of 21'],
  },
  S50b: {
    text: 'Page on types of scars, beautyoasisrx.com (secondary)',
    url: 'https://beautyoasisrx.com/type-of-scars',
    figures: ['4 grades; the second not obvious at 50 cm'],
  },
  S51: {
    text: 'Clark 2018, review of scales for acne scars',
    url: 'https://doi.org/10.1007/s40257-017-0321-x',
  },
  S52: {
    text: 'Page on the Vancouver scar scale (physio-pedia.com)',
    url: null,
    figures: ['scale from 0 to 13'],
  },
  S53: {
    text: 'Study of sun reaction and skin type, 270 people, JAMA Dermatology 1737180',
    url: null,
    figures: ['270 people, 42 % of answers fitted no class'],
  },
  S54: {
    text: 'Google’s release text of the Monk skin tone scale (read as a mirror)',
    url: null,
  },
  S55: {
    text: 'On body dysmorphic disorder, doi 10.5114/ada.2022.113616; PMC10450775',
    url: 'https://doi.org/10.5114/ada.2022.113616',
  },
  S56: {
    text: 'Cahn and Elston, on sponges and the skin, Cutis 2021;107:34',
    url: null,
  },
  S57: {
    text: 'Lay pages on lemon juice and the skin (doctorxdentist.com, neoderma.eu)',
    url: null,
  },
  S58: {
    text: 'Trial of shilajit on pressure ulcers, PMC5853986',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5853986/',
  },
  S58b: {
    text: 'A seller’s page on shilajit (thepurenaturalshilajit.com)',
    url: null,
  },
  S59: {
    text: 'UpToDate on stretch marks (read as a mirror)',
    url: null,
  },
  S60: {
    text: 'On thinning of the skin by steroid creams, doi 10.1007/s40264-015-0287-7',
    url: 'https://doi.org/10.1007/s40264-015-0287-7',
  },
  S61: {
    text: 'Pages of surgeons’ clinics (mcguireplasticsurgery.com, mclaughlinmd.com, chrisporter.co.nz)',
    url: null,
    figures: ['clinics speak of 12 to 18 months', 'judge an excision at about 12 months'],
  },
  S62: {
    text: 'Tan 2004, pulsed dye laser in rosacea, 40 people',
    url: null,
    figures: ['40 people'],
  },
  S64: {
    text: 'Brown, Cai and DasGupta 2001, Statistical Science 16:101; Wilson 1927: intervals for a proportion',
    url: null,
    figures: [
      '17 of 20 (85 %): interval 64 % to 95 %',
      '3 of 3: 44 % to 100 %',
      '5 of 5: 57 % to 100 %',
      '8 of 10: 49 % to 94 %',
      '24 of 30: 63 % to 90 %',
      '80 of 100: 71 % to 87 %',
      '22 yes, 9 no, 27 silent of 58: 71 % of the answers, anything from 38 % to 84 % of all',
    ],
  },
  S73: {
    text: 'Samaritans’ guidelines and NSPA, “Responding to suicidal content online”',
    url: null,
  },
  S74: {
    text: 'Review of early laser after surgery (17 trials), PubMed 31757687',
    url: 'https://pubmed.ncbi.nlm.nih.gov/31757687/',
    figures: ['17 trials'],
  },
  S75: {
    text: 'Dreno, scars in active acne, doi 10.1111/jdv.14026; PubMed 31209851',
    url: 'https://doi.org/10.1111/jdv.14026',
    figures: ['17 % and 25 % more scars on the half with the base', '24 weeks, about half a year'],
  },
  S76: {
    text: 'SEPIA, audit of photographs in posts on cosmetic treatment (aestheticsjournal.com)',
    url: 'https://aestheticsjournal.com/feature/news-special-standardising-before-and-after-photos',
    figures: [
      '510 posts with 2,020 photographs; about 40 % of the posts low in quality',
      'average photo quality 4 of 9',
    ],
  },
  S77: {
    text: 'On fat grafting in scars, PMC5885968; PMC8396936',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5885968/',
    figures: ['19 studies, 665 people (PMC8396936)'],
  },
  S78: {
    text: 'Study of an enzyme gel on raised scars (cyberleninka.ru); a maker’s page (kelo-cote.ru)',
    url: null,
  },
  S90: {
    text: 'FDA, page on dermal fillers and what they are made of (an older copy)',
    url: 'https://fda.gov/medicaldevices/productsandmedicalprocedures/cosmeticdevices/wrinklefillers/ucm227749.htm',
    figures: [
      'collagen lasts 3 to 4 months',
      'hyaluronic acid lasts about 6 to 12 months',
      'calcium hydroxylapatite lasts about 18 months',
      'one product that the body does not take up',
    ],
  },
  S90b: {
    text: 'FDA safety notice on fillers in blood vessels, May 2015 (as reported by esbtrib.com)',
    url: 'http://www.esbtrib.com/2015/05/30/14076/warning-from-fda-cosmetic-facial-fillers-may-cause-harm/',
    figures: ['notice of 2015'],
  },
  S90c: {
    text: 'Review of synthetic fillers for acne scars, studies from 2004 to 2024 (as reported by dermavidya.com)',
    url: null,
    figures: ['26 studies, 1,121 people'],
  },
  S91: {
    text: 'FDA, page on microneedling devices; FDA advice to consumers (as carried by plasticsurgerypractice.com)',
    url: 'https://www.fda.gov/medical-devices/aesthetic-cosmetic-devices/microneedling-devices',
    figures: ['facial acne scars, facial wrinkles and abdominal scars, from 22 years of age'],
  },
  S91b: {
    text: 'FDA draft guidance on microneedling devices and dermatologists on needling at home (as reported by Allure)',
    url: 'https://www.allure.com/story/fda-at-home-microneedling/amp',
  },
  S91c: {
    text: 'Review of radiofrequency microneedling for acne scars (as reported by dermatologytimes.com)',
    url: 'https://dermatologytimes.com/view/fractional-radiofrequency-microneedling-is-a-safe-monotherapy-for-acne-scarring',
    figures: ['16 studies, 481 people, 6 of them randomised', 'followed for 1 to 6 months'],
  },
  S91d: {
    text: 'FDA notice on radiofrequency microneedling, October 2025, on use at home (as reported by personalcareinsights.com)',
    url: 'https://www.personalcareinsights.com/news/fda-beauty-device-makeup-recall.html',
  },
  S92: {
    text: 'Chu 2021, review of the side effects of needling (85 articles), Dermatologic Surgery',
    url: 'https://doi.org/10.1097/01.dss.0000790428.70373.f6',
    figures: ['85 articles', 'expected effects last up to 7 days'],
  },
  S93: {
    text: 'Loss 2018, adapalene gel on acne scars without a comparison, paid for by its maker, PMC6002315',
    url: 'https://doi.org/10.1007/s13555-018-0231-8',
    figures: ['after 24 weeks better in 50 % (doctors), in more than 80 % (the people themselves)'],
  },
  S93b: {
    text: 'Dreno 2018, adapalene with benzoyl peroxide on half faces with active acne',
    url: 'https://doi.org/10.1007/s40257-018-0352-y',
    figures: [
      'in an earlier study of 1,942 people with acne 43 % had scars',
      'after 24 weeks 15.5 % fewer scars; with the base 14.4 % more',
      'side effects in 20.9 %; with the base 9 %',
    ],
  },
  S94: {
    text: 'Review of sunscreen for melasma and brown marks after inflammation, 2020, PMC6986132',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6986132',
    figures: ['9 publications'],
  },
  S95: {
    text: 'Review of surgery for scars of the face, PMC3996787',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3996787',
  },
  S95b: {
    text: 'Ogawa 2019, surgery for scar revision, Burns & Trauma',
    url: 'https://doi.org/10.1186/s41038-019-0144-5',
  },
  S95c: {
    text: 'MedlinePlus, scar revision (the entry read as carried by limamemorial.org)',
    url: 'https://medlineplus.gov/ency/presentations/100098_3.htm',
    figures: ['surgery may wait several months or even 1 year, 12 months'],
  },
  S95d: {
    text: 'NHS text on treating scars (as carried by zana.com)',
    url: 'https://zana.com/a/scars-treating-scars.4251?lang=de',
    figures: ['a new scar takes up to 2 years to settle'],
  },
  S96: {
    text: 'Ishack and Lipner, review of dark discolouration from hydroquinone (126 people)',
    url: 'https://doi.org/10.1111/ijd.15878',
    figures: ['126 people, middle length of use 5 years'],
  },
  S96b: {
    text: 'Chandra 2012, hydroquinone for brown marks after acne, Acta Dermato-Venereologica 92',
    url: null,
  },
  S97: {
    text: 'Aalami Harandi, subcision with suction in 58 people, JEADV, doi 10.1111/j.1468-3083.2010.03711.x',
    url: 'https://doi.org/10.1111/j.1468-3083.2010.03711.x',
    figures: [
      '58 people with acne, chickenpox, injury and surgical scars',
      '46 kept to the suction: gain of 72 % on average (71.73 %)',
      '12 started late or left gaps: gain of 44 % on average (43.75 %)',
    ],
  },
  S97b: {
    text: 'Wang 2019, PRP and salt water in acne scars, 32 people, doi 10.3760/CMA.J.ISSN.1671-0290.2019.05.018 (abstract at booksci.cn)',
    url: 'https://booksci.cn/literature/45240380.htm',
    figures: [
      'injected PRP helped 43.75 % (7 of 16, derived), injected salt water 25 % (4 of 16, derived)',
    ],
  },
  S97c: {
    text: 'Review of fat injected into the ageing face, PMC5889440',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5889440',
    figures: [
      '18 articles, 3,073 people',
      'complications in 6 %: 5 % blood, 2 % dead fat or cysts',
    ],
  },
  S98: {
    text: 'Trial of a moist dressing and petroleum ointment after skin surgery, JAMA Dermatology 2025, 146 people',
    url: 'https://pubmed.ncbi.nlm.nih.gov/41123900/',
    figures: ['146 people', '90 days, 3 months'],
  },
  S98b: {
    text: 'Hietanen 2019, steroid or 5-FU injected into keloids, randomised, PubMed 30448246',
    url: 'https://pubmed.ncbi.nlm.nih.gov/30448246/',
    figures: [
      '43 people with 50 keloids, 6 months',
      'settled: 60 % with steroid, 46 % with 5-FU, no clear difference',
      'thinning: 44 % with steroid, 8 % with 5-FU; fine vessels 50 % and 21 %',
    ],
  },
  S99: {
    text: 'Castillo and Keri 2018, on chemical peels, PMC6053170',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6053170',
    figures: ['3 depths: superficial, medium, deep'],
  },
  S99b: {
    text: 'Cleveland Clinic, page on recovery after dermabrasion',
    url: 'https://my.clevelandclinic.org/health/treatments/8309-dermabrasion/recovery-and-outlook',
    figures: [
      'heals within 10 to 14 days; usual life after 7 to 14 days',
      'pinkness largely fades by 6 to 8 weeks',
      'out of the sun for 3 to 6 months',
    ],
  },
  S99c: {
    text: 'Mayo Clinic, page on the risks of laser resurfacing',
    url: 'http://www.mayoclinic.org/tests-procedures/laser-resurfacing/details/risks/cmc-20323318?p=1',
  },
  S99d: {
    text: 'WebMD, page on chemical peels',
    url: 'http://www.webmd.com/beauty/peels/cosmetic-procedures-chemical-peel-treatments?page=2',
    figures: [
      'light peel: redness and scaling for 3 to 7 days, repeated every 1 to 4 weeks',
      'medium and deep peel: swelling, blisters and crusts for 7 to 14 days; medium again after 6 to 12 months',
    ],
  },
  S99e: {
    text: 'CROSS on ice-pick scars in darker skin, 30 people, Journal of Cosmetic Dermatology 2011, PubMed 21332915',
    url: 'https://www.ncbi.nlm.nih.gov/pubmed/21332915',
    figures: [
      '30 people, 4 sessions: 73.3 % rated as more than 70 % better',
      'pale patches in 1 and brown patches in 2 of 30, passing',
    ],
  },
  S99f: {
    text: 'Bhardwaj and Khunger 2010, CROSS on ice-pick scars, 12 people, PMC2956965',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC2956965',
    figures: ['12 people, 10 evaluated', '1 lost part of the gain after 3 months'],
  },
  S99g: {
    text: 'Review of peels for acne and acne scars, trials from 2000 to 2025 (pjmsa.com)',
    url: 'https://www.pjmsa.com/index.php/pjmsa/article/view/25',
    figures: ['10 trials'],
  },
  S99h: {
    text: 'Li 2023, review of fractional picosecond lasers for acne scars, doi 10.1111/jocd.15862',
    url: 'https://doi.org/10.1111/jocd.15862',
    figures: ['7 studies'],
  },
  S80: {
    text: 'Study of the redness of surgical scars, 103 people, Plastic and Reconstructive Surgery, February 2008 (as reported by exploreplasticsurgery.com)',
    url: 'https://exploreplasticsurgery.com/scar-redness-how-long-does-it-take-to-fade',
    figures: [
      'redness begins about 2 to 3 weeks after the operation',
      'redness faded at 7 months on average; many were still a little red at 12 months',
    ],
  },
  S80b: {
    text: 'NHS 111 Wales, page on scars',
    url: 'https://111.wales.nhs.uk/Encyclopaedia/s/article/scars/',
    figures: [
      'a fine line fades and flattens over up to 2 years',
      'hypertrophic scars may thicken for up to 6 months, then settle over a few years',
    ],
  },
  S80c: {
    text: 'NHS text on scars (as carried by 1stchoicepharmacy.co.uk)',
    url: 'https://1stchoicepharmacy.co.uk/nhs_conditions_scars',
    figures: [
      'fading can take up to 2 years or more',
      'out of the sun for at least 1 year, 12 months',
    ],
  },
  S81: {
    text: 'Due 2007, randomised trial of ultraviolet light on fresh scars, Acta Dermato-Venereologica 87(1)',
    url: 'https://www.medicaljournals.se/acta/content/abstract/10.2340/00015555-0154',
    figures: ['judged after 5 and 12 weeks'],
  },
  S82: {
    text: 'Gauglitz 2010, review of hypertrophic scars and keloids, Molecular Medicine, PMC3022978',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3022978',
    figures: [
      'hypertrophic: begins 4 to 8 weeks after the wound, grows for up to 6 months, then shrinks over a few years',
      'hypertrophic scars after surgery in 40 % to 70 %, after burns in up to 91 %',
      'keloids in 6 % to 16 % of African populations',
    ],
  },
  S82b: {
    text: 'Case of a skin cancer that looked like a slowly growing scar, American Family Physician 2000;61:2175',
    url: 'https://www.aafp.org/pubs/afp/issues/2000/0401/p2175.html',
    figures: ['a woman of 37 years'],
  },
  S82c: {
    text: 'Khansa 2016, review of ways to prevent and treat scars, Plastic and Reconstructive Surgery',
    url: 'https://doi.org/10.1097/prs.0000000000002647',
  },
  S82d: {
    text: 'Review of radiotherapy after cutting out keloids, 106 studies up to June 2024 (abstract at booksci.cn)',
    url: 'https://booksci.cn/literature_d50084_8.htm',
    figures: [
      '106 studies, 10,745 keloids',
      'came back: 14 % to 18 % (18 % X-ray, 14 % brachytherapy, 16 % electron beam)',
      'complications: 9 % to 18 % (9 %, 18 %, 16 %)',
    ],
  },
  S83: {
    text: 'Brown 2010, scar severity and distress in 82 people',
    url: 'https://doi.org/10.1016/j.bjps.2009.03.019',
    figures: ['82 people'],
  },
  S83b: {
    text: 'Hsieh 2021, interviews with 37 people with scars, PRS Global Open',
    url: 'https://doi.org/10.1097/GOX.0000000000003522',
    figures: [
      '29 of 37 spoke of talking about their scars with others, 26 of 37 of how often they think of them',
    ],
  },
  S84: {
    text: 'Shao 2022, facial scars judged by 81 patients and by others, Dermatologic Surgery',
    url: 'https://doi.org/10.1097/DSS.0000000000003405',
    figures: ['81 patients, 4 doctors, 12 other observers, after 1 to 2 weeks and after 3 months'],
  },
  S85: {
    text: 'Review of skin camouflage (7 studies, 2000 to 2019), record at e-campus.itech.fr',
    url: 'https://e-campus.itech.fr/pmb/opac_css/index.php?id=33661&lvl=notice_display',
    figures: ['7 studies; life was better in 3 of them'],
  },
  S85b: {
    text: 'Rao 2020, skin camouflage on neck scars, 20 people',
    url: 'https://doi.org/10.5005/jp-journals-10002-1289',
    figures: ['20 people, 3 sessions 4 weeks apart'],
  },
  S86: {
    text: 'Norman and Moss 2015, review of psychological help for people who look different, PeerJ',
    url: 'https://peerj.com/articles/870.pdf',
    figures: ['12 papers before, 4 more now'],
  },
  S86b: {
    text: 'Face IT: talking therapy by computer or face to face, 83 people, 2012',
    url: 'https://researchportal.plymouth.ac.uk/en/publications/evaluation-of-the-effectiveness-of-face-it-a-computer-based-psych',
    figures: ['83 people, followed for 3 and 6 months'],
  },
  S86c: {
    text: 'Veale and Riley 2001, mirror gazing in 52 people with body dysmorphic disorder and 55 without (copy at scribd.com)',
    url: 'https://www.scribd.com/document/96635674/26-Mirror-gazing-in-BDD-pdf',
    figures: ['52 people with the disorder, 55 without'],
  },
  S86d: {
    text: 'Crerand 2010, cosmetic procedures in people with body dysmorphic disorder, PMC3083632',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC3083632',
    figures: ['in an earlier study of 50 people 81 % were not satisfied'],
  },
  S86e: {
    text: 'Abstract on body dysmorphic disorder and cosmetic dermatology (vivo-dev.weill.cornell.edu)',
    url: 'https://vivo-dev.weill.cornell.edu/display/pubid17147563',
  },
  S86f: {
    text: 'Iliffe and Thompson 2019, an online group for people with hair loss, interviews with 12 people, PMC6899973',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC6899973',
    figures: ['12 people'],
  },
  S86g: {
    text: 'Changing Faces, page on how people might react',
    url: 'https://www.changingfaces.org.uk/adviceandsupport/self-help/adults/how-people-might-react',
  },
  S86h: {
    text: 'NHS text on reactions to looking different (as carried by Oxfordshire County Council)',
    url: 'https://fisd.oxfordshire.gov.uk/kb5/oxfordshire/directory/advice.page?id=9skfp0-G6U8',
  },
  S87: {
    text: 'Case report of burns after lemon juice and sun, Wounds 2017;29:E118',
    url: 'https://hmpgloballearningnetwork.com/site/wounds/case-report/lemons-arizona-sunshine-effects-furocoumarins-leading-phytophotodermatitis',
    figures: ['a girl of 7 years, 4 days in hospital'],
  },
  S87b: {
    text: 'Chang 2011, burns from hot depilatory wax, 21 people, PMC3098007',
    url: 'https://hmpgloballearningnetwork.com/site/eplasty/depilatory-wax-burns-experience-and-investigation',
    figures: ['21 people'],
  },
  S87c: {
    text: 'Bonamonte 2016, book chapter on skin inflamed by sponges',
    url: 'https://doi.org/10.1007/978-3-319-40615-2_7',
  },
  S87d: {
    text: 'Han 2019, a deep burn of the face after a peel by untrained hands, PMC7948773',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7948773',
    figures: ['a man of 25 years, over 30 % of the face'],
  },
  S88: {
    text: 'Baumann and Spencer 1999, vitamin E on fresh surgical scars, 15 people, PubMed 10417589',
    url: 'https://pubmed.ncbi.nlm.nih.gov/10417589/',
    figures: ['15 people, half of each scar'],
  },
  S88b: {
    text: 'The same vitamin E study, as reported by reliasmedia.com',
    url: 'https://reliasmedia.com/articles/44034-topical-vitamin-e-application',
    figures: ['15 people', 'no difference or worse in 90 %', 'rash in 33 %'],
  },
  S89: {
    text: 'Vaca 2021, before-and-after pictures of facial surgery on Instagram, Aesthetic Surgery Journal',
    url: 'https://doi.org/10.1093/asj/sjab203',
    figures: ['282 of 291 posts favoured the “after” picture', '97 % (derived from 282 of 291)'],
  },
  S89b: {
    text: 'An acne scar photographed with and without flash, as an example of a change that never happened (plasticsurgerypractice.com)',
    url: 'https://plasticsurgerypractice.com/practice-management/the-impact-of-deceptive-photography-on-our-profession/',
  },
  S89c: {
    text: 'GMC, rules for doctors who offer cosmetic interventions (United Kingdom)',
    url: 'https://www.gmc-uk.org/professional-standards/the-professional-standards/cosmetic-interventions/communication-partnership-and-teamwork',
  },
  S89d: {
    text: 'GMC advice to patients before cosmetic treatment, 2016 (as reported by MDDUS)',
    url: 'https://www.mddus.com/resources/resource-library/news-digest/2016/june/cosmetic-patients-urged-to-question-doctors',
  },
  S89e: {
    text: 'Verywell Health, lay page on brown marks after acne',
    url: 'https://www.verywellhealth.com/hyperpigmentation-and-scarring-15586',
    figures: ['fading takes 3 to 24 months, sometimes longer'],
  },
  // Of treatment sheets, S100 and on.
  ...sheetSources,
};
