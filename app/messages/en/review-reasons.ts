import type { ReasonCode } from '~/features/moderation/reasons';

/** `name`: for lists and tombstones; `text`: what the author reads. */
interface ReasonWords {
  name: string;
  text: string;
}

export const reasons = {
  HOME_DANGER: {
    name: 'Risky home treatment',
    text: 'This tells others how to do something at home that has burned or scarred people. Please leave out the recipe: strength, minutes, amounts, depth. Keep what it did to your skin; that part helps others.',
  },
  HARM_ONGOING: {
    name: 'Needs a doctor now',
    text: 'What you describe may need a doctor today. Pale or dusky skin after a filler, or any change in your sight, is an emergency. Please get help first. Your words are safe here.',
  },
  DIAGNOSIS_BY_PHOTO: {
    name: 'Asks or says what a mark is',
    text: 'Nobody here can tell from words or a photo whether a mark is harmless. Please have it looked at, above all if it grows, bleeds or itches. The rest of your text can stay.',
  },
  DOSAGE: {
    name: 'Dose or device setting',
    text: 'A dose or a setting that suited your skin can hurt someone else, so the numbers go. Which product or device it was can stay.',
  },
  RX_SOURCING: {
    name: 'Getting prescription products',
    text: 'Please leave out where to get this without a prescription. Products bought that way have harmed people. What it did for you can stay.',
  },
  RX_PROMO: {
    name: 'Advertising of a medicine',
    text: 'This reads like an advert for a prescription medicine, and those may not be shown to the public in many countries. Your own experience, in your own words, is welcome.',
  },
  AD_CLINIC: {
    name: 'Advertising',
    text: 'Posts here may not lead people to a clinic, salon or shop: no prices on offer, codes, links or phone numbers. If this happened to you, tell it without them and say if you have a tie to the seller.',
  },
  ASTROTURF: {
    name: 'Independence not clear',
    text: 'We could not tell whether this was written freely. Please answer: were you paid, given a discount, or do you work there? Dates, sessions and a price would help too.',
  },
  COI_MISSING: {
    name: 'Tie to a seller not answered',
    text: 'Your story stays outside our figures until you answer one question: do you have any tie to the seller? You can add it with "Edit".',
  },
  NAMED_PERSON: {
    name: 'A person named',
    text: 'Please leave out the name of the person who treated you. "A dermatologist in Kyiv" is fine: stories here compare treatments, not people.',
  },
  DEFAMATION_RISK: {
    name: 'Accusation',
    text: 'Please tell what was done, in which order, and how it was for you. Leave out that it was a crime, and hard names for people. A complaint belongs with your health regulator.',
  },
  PERSONAL_DATA_SELF: {
    name: 'Details that identify you',
    text: 'Your text has details by which you could be found, such as a phone number or an address. It may stay online for long, so please keep them out. The rest is fine.',
  },
  PERSONAL_DATA_OTHER: {
    name: "Someone else's details",
    text: 'This shows private details or messages of another person. Please leave that part out and tell what happened to you.',
  },
  PHOTO_OTHER: {
    name: "Not the author's skin",
    text: 'Photos here show your own skin only. Your text can stay.',
  },
  PHOTO_MINOR: {
    name: 'Photo of someone under 18',
    text: 'We keep no photos of anyone under 18, not even of your own child. Your text can stay.',
  },
  PHOTO_INTIMATE: {
    name: 'Photo shows too much',
    text: 'Please crop the photo so that it shows the scar and little else.',
  },
  PHOTO_MISLEADING: {
    name: 'Photo not as it was',
    text: 'This photo looks retouched or taken from an advert. Please use your own, in the same light and from the same distance as the other one.',
  },
  MINOR_ACCOUNT: {
    name: 'Age limit',
    text: 'Scarwise is for people of 18 and over, and you seem to be younger. Please talk with a parent and a doctor; they can help with scars now.',
  },
  DISTRESS: {
    name: 'A hard time',
    text: 'That sounds hard, and many here know it. You are more than a scar. If it fills your days, a doctor or a counsellor can help as much as any treatment. Your words stay.',
  },
  SELF_HARM: {
    name: 'Someone may be in danger',
    text: 'We are worried about you. If you might act on this now, please call your emergency number. We take out how it is done, never your voice. Someone of us will write to you.',
  },
  SHAMING: {
    name: 'Unkind words',
    text: 'Some of these words may hurt. Please write as you would to a friend who has the same scar. You may disagree; just say it kindly.',
  },
  MISINFO: {
    name: 'Stated as a fact, not known',
    text: 'One sentence states as a fact what studies of this kind of scar do not show. You can tell it as what you saw on your own skin.',
  },
  NO_FIRST_HAND: {
    name: 'Not about own treatment',
    text: 'This is not about a treatment that you had yourself. Please send it as an opinion ("someone else\'s skin"): it can be read there, and is not counted.',
  },
  DUPLICATE: {
    name: 'Already here',
    text: 'The same text is here already. You can add what is new to that one with "Edit".',
  },
  OFF_TOPIC: {
    name: 'Not about scars',
    text: 'This is not about scars or their treatment, so it has no place here. If we misread it, please say in the text how the two belong together.',
  },
  THIN_STORY: {
    name: 'More would help',
    text: 'Three short answers would make this useful to others: when was it, how many times, and how does it look now?',
  },
  COPYRIGHT: {
    name: 'Not your own text or picture',
    text: 'This seems to be the work of someone else. Please say it in your own words.',
  },
  ORPHAN: {
    name: 'What it answered is gone',
    text: 'What this answered to was removed, and alone it could be misread.',
  },
} satisfies Record<ReasonCode, ReasonWords>;
