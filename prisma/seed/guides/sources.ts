/** What the guides cite, by the ids that stand in their `[[…]]` marks. */
export const sources: Record<string, { text: string; url: string | null }> = {
  S16c: {
    text: 'Acne.org, page on punch techniques (a site’s own summary)',
    url: 'https://acne.org/treatment/punch-techniques',
  },
  S22: {
    text: 'Cochrane review CD011946, acne scars (24 trials, 789 adults); table of it in JMIR Dermatology, PMC10334917',
    url: 'https://doi.org/10.1002/14651858.CD011946',
  },
  S23: {
    text: 'Cochrane reviews CD013878 and CD013357, silicone for raised scars',
    url: 'https://doi.org/10.1002/14651858.CD013878',
  },
  S24: {
    text: 'Cochrane review CD011642, laser for raised scars (15 trials, 604 people)',
    url: 'https://doi.org/10.1002/14651858.CD011642',
  },
  S25: {
    text: 'Spring 2017, JAMA Dermatology: expert consensus on isotretinoin and procedures',
    url: 'https://doi.org/10.1001/jamadermatol.2017.2077',
  },
  S26: {
    text: 'FDA notice on radiofrequency microneedling, 15 October 2025 (as reported by prime-journal.com and aestheticsjournal.com)',
    url: null,
  },
  S27: {
    text: 'FDA warning on chemical peels, 2024 (as reported by healthday.com and mdlinx.com); a case of a burn from TCA at home, 2015',
    url: 'https://doi.org/10.1016/j.jdds.2015.06.001',
  },
  S28: {
    text: 'FDA warning on fillers and needle-free devices, 2021 (govdelivery; Medscape 960557)',
    url: null,
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
  },
  S34: {
    text: 'Acid in single chickenpox pits, 100 people, doi 10.1111/j.1524-4725.2012.02541.x',
    url: 'https://doi.org/10.1111/j.1524-4725.2012.02541.x',
  },
  S34b: {
    text: 'Agarwal 2013, acid in single chickenpox pits, 16 people',
    url: 'https://doi.org/10.4103/0974-2077.118408',
  },
  S35: {
    text: 'Non-tuberculous mycobacteria after mesotherapy, 2022, IJWD 4:e059',
    url: null,
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
  },
  S37: {
    text: 'Aljefri 2022, PRP with CO2 laser (11 trials, 313 people)',
    url: 'https://doi.org/10.1111/dth.15888',
  },
  S37a: {
    text: 'Kang and Lu, PRP with needling, Frontiers in Medicine',
    url: 'https://doi.org/10.3389/fmed.2021.788754',
  },
  S38: {
    text: 'Dierickx, hyaluronic acid filler (12 people, 36 weeks)',
    url: 'https://doi.org/10.1097/DSS.0000000000001689',
  },
  S38b: {
    text: 'ASDS, page on fillers (asds.net)',
    url: null,
  },
  S38e: {
    text: 'Aesthetic Medicine magazine, mag.aestheticmed.co.uk 261273',
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
  S44: {
    text: 'Juhasz, review of needling (58 studies, 1,845 people), PMC7764156',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC7764156/',
  },
  S44b: {
    text: 'Review of randomised trials of needling (9 trials), PubMed 33538106',
    url: 'https://pubmed.ncbi.nlm.nih.gov/33538106/',
  },
  S44c: {
    text: 'Harris 2015, on needling',
    url: null,
  },
  S46: {
    text: 'Mustoe 2002 and Gold 2014, expert panels on scars',
    url: null,
  },
  S46b: {
    text: 'Sidgwick, on scars of the skin, PMC4506744',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4506744/',
  },
  S46c: {
    text: 'Article on kinds of scars, Frontiers in Medicine 2022',
    url: 'https://doi.org/10.3389/fmed.2022.942756',
  },
  S49b: {
    text: 'Tan 2021, survey of people with acne scars, PMC8776674',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8776674/',
  },
  S50b: {
    text: 'Page on types of scars, beautyoasisrx.com (secondary)',
    url: 'https://beautyoasisrx.com/type-of-scars',
  },
  S56: {
    text: 'Cahn and Elston, on sponges and the skin, Cutis 2021;107:34',
    url: null,
  },
  S57: {
    text: 'Lay pages on lemon juice and the skin (doctorxdentist.com, neoderma.eu)',
    url: null,
  },
  S60: {
    text: 'On thinning of the skin by steroid creams, doi 10.1007/s40264-015-0287-7',
    url: 'https://doi.org/10.1007/s40264-015-0287-7',
  },
  S61: {
    text: 'Pages of surgeons’ clinics (mcguireplasticsurgery.com, mclaughlinmd.com, chrisporter.co.nz)',
    url: null,
  },
  S74: {
    text: 'Review of early laser after surgery (17 trials), PubMed 31757687',
    url: 'https://pubmed.ncbi.nlm.nih.gov/31757687/',
  },
  S75: {
    text: 'Dreno, scars in active acne, doi 10.1111/jdv.14026; PubMed 31209851',
    url: 'https://doi.org/10.1111/jdv.14026',
  },
};
