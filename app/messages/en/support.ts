import type { Concern } from '~/features/posts/support';

/** A kind word beside a text that tells of distress or danger. Never a refusal. */
export const support = {
  title: {
    self_harm: 'We are glad that you wrote',
    harm_now: 'Please get help first',
    distress: 'You are not alone with this',
    home_danger: 'A word before others read it',
  } satisfies Record<Concern, string>,
  words: {
    self_harm:
      'We worry about you. If you may hurt yourself, please call the emergency number of your country now, or go to someone you trust and stay with them. You need not explain anything.',
    harm_now:
      'This may need a doctor today. Skin that turns pale, grey or dark after a filler, or any change of your sight, cannot wait: call the emergency number of your country, or go to a hospital now. Redness that spreads with a fever cannot wait either.',
    distress:
      'That sounds very hard, and many here know it. You are more than your scar. When it fills your days, a doctor or a counsellor can help with that as much as with the skin.',
    home_danger:
      'Someone who copies this may be hurt. Please keep what happened to you: it can warn others. Leave out strengths, minutes, amounts and lengths of needles.',
  } satisfies Record<Concern, string>,
  kept: 'Your words are kept. Nothing is lost.',
  contactsTitle: 'You can turn to',
  languages: (names: string[]) => `speaks ${names.join(', ')}`,
  checked: 'checked',
};
