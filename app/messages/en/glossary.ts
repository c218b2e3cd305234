import type { GlossaryGroup, GlossaryTerm } from '~/features/guides/glossary';

/** Words of the field in plain ones. */
export const glossary = {
  title: 'Words explained',
  lead: 'What doctors, sellers and this site mean by the words they use.',
  groups: {
    scars: 'Scars',
    treatments: 'Treatments',
    studies: 'Studies, and words of this site',
  } satisfies Record<GlossaryGroup, string>,
  terms: {
    atrophic: { name: 'Sunken (atrophic) scar', words: 'A hollow: tissue is missing here.' },
    icepick: { name: 'Ice-pick scar', words: 'A narrow, deep hole, as if from a pin.' },
    boxcar: { name: 'Boxcar scar', words: 'A round or oval hollow with steep sides.' },
    rolling: {
      name: 'Rolling scar',
      words: 'A wide, wavy hollow with soft edges, held down by strings below the skin.',
    },
    hypertrophic: {
      name: 'Raised scar within the wound (hypertrophic)',
      words: 'Firm and raised, but no wider than the wound was.',
    },
    keloid: {
      name: 'Raised scar beyond the wound (keloid)',
      words: 'It grows past the edge of the wound and does not go back by itself.',
    },
    contracture: {
      name: 'Tight scar (contracture)',
      words: 'It pulls, so that something moves less. Please show it to a doctor soon.',
    },
    striae: {
      name: 'Stretch marks (striae)',
      words: 'Parallel lines, red at first and pale later.',
    },
    mark: {
      name: 'Mark',
      words:
        'A flat patch of another colour. The skin is level, so it is no scar. Brown ones are colour that sore skin made.',
    },
    mature: {
      name: 'Young and mature scars',
      words: 'A scar changes by itself for up to about a year. After that it is called mature.',
    },
    collagen: {
      name: 'Collagen',
      words:
        'The stuff that makes skin firm. Many treatments try to make the skin build more of it.',
    },
    ablative: {
      name: 'Ablative and non-ablative',
      words:
        'An ablative laser takes the surface of the skin off, and leaves a wound. A non-ablative one heats what is below and leaves the surface closed.',
    },
    fractional: {
      name: 'Fractional',
      words: 'In tiny dots, with whole skin left between them, from which it heals.',
    },
    peel: {
      name: 'Peel',
      words: 'Acid takes off skin down to a planned depth, and new skin grows.',
    },
    cross: {
      name: 'CROSS',
      words: 'A drop of strong acid in each single pit, and none on the skin around it.',
    },
    needling: {
      name: 'Needling',
      words: 'Many fine needles prick the skin, which then mends itself.',
    },
    dermabrasion: {
      name: 'Dermabrasion',
      words: 'A rough wheel wears the skin down. It is a wound that has to heal.',
    },
    subcision: {
      name: 'Subcision',
      words: 'A needle or blade under the scar cuts the strings that hold it down.',
    },
    filler: { name: 'Filler', words: 'A gel under the scar that lifts its floor.' },
    steroid: {
      name: 'Steroid injection',
      words: 'A medicine put into a raised scar with a needle, to make it flatter.',
    },
    prp: {
      name: 'PRP',
      words: 'A part of your own blood, put back into the skin. Also called plasma lifting.',
    },
    silicone: {
      name: 'Silicone gel and sheets',
      words: 'Put on closed skin, mostly over raised scars or new ones that might rise.',
    },
    trial: {
      name: 'Trial',
      words: 'A study in which chance decides who gets which treatment. So the groups are alike.',
    },
    comparison: {
      name: 'Comparison',
      words:
        'A group that gets something else, or only salt water. Without it nobody knows what time and hope did. In one trial, 42 % of those with only salt water said their scars were better.',
    },
    review: { name: 'Review', words: 'A study that gathers all studies on one question.' },
    grade: {
      name: 'Grades E1, E2, E3, E0 and H',
      words:
        'How sure a statement is. E1 rests on trials that can be trusted fairly well, E2 on small or uneven ones. E3 has no comparison. E0 means that we looked and found nothing. H warns of harm.',
    },
    course: {
      name: 'Course and session',
      words: 'A session is one visit. A course is all visits that belong together.',
    },
    tie: {
      name: 'Tie to a seller',
      words: 'The author was paid, works for someone who sells it, or is close to them.',
    },
    unreviewed: {
      name: 'Not yet reviewed',
      words: 'A post is out, and no moderator has read it yet. A guide: no clinician has read it.',
    },
  } satisfies Record<GlossaryTerm, { name: string; words: string }>,
};
