import type { Drawn } from '~/features/stories/ui/scar-drawing-paths';

/** Words of the drawings of scars. */
export const drawings = {
  strip: 'How they look',
  note: 'Drawn for this site. Most are a cut through the skin, seen from the side; the shaded part is scar tissue.',
  /** Shapes that the list of kinds does not name. */
  shape: { icepick: 'Ice-pick', boxcar: 'Boxcar', rolling: 'Rolling', linear: 'A line' },
  shows: {
    icepick: 'Drawing: a narrow pit that goes deep and ends in a point',
    boxcar: 'Drawing: a wide pit with upright sides and a flat floor',
    rolling: 'Drawing: wide waves in the skin, held down from below',
    linear: 'Drawing: a thin line across the skin, with marks of stitches',
    atrophic: 'Drawing: a dip in the skin',
    hypertrophic: 'Drawing: a raised scar, no wider than the wound below it',
    keloid: 'Drawing: a raised scar that has grown out over the edges of the wound',
    flat: 'Drawing: scar tissue level with the skin around it',
    widespread: 'Drawing: a scar that has been stretched wide to both sides',
    contracture: 'Drawing: a scar that pulls the skin around it together',
    striae: 'Drawing: several stripes side by side',
    mark_only: 'Drawing: flat skin with a change of colour only',
    mixed: 'Drawing: two kinds of pit and a raised scar side by side',
    unsure: 'Drawing: a question mark over the skin',
  } satisfies Record<Drawn, string>,
};
