import type { PageWords } from '~/ui/words-page';

/** How this place works, from what stands here to who pays. The key of the grades follows on the page. */
export const about: PageWords = {
  title: 'How Scarwise works',
  lead: 'A place where people with scars tell each other what treatments did for them.',
  sections: [
    {
      title: 'What it costs',
      text: [
        'Nothing. You can read everything without an account, without cookies and without being tracked. Writing is free too.',
        'There are no adverts and no paid places. Every story asks its author for ties to a seller, and shows the answer.',
      ],
    },
    {
      title: 'What you find here',
      list: [
        'Story: what a treatment did to the author’s own scar, or their child’s. Only stories can be counted.',
        'Opinion: what someone thinks, or saw in others. It is never counted.',
        'Question: anything you want to know about scars.',
        'Talk: living with a scar, without a question.',
        'Reply or comment: an answer to one of these, or to a guide.',
        'Guide: what has been studied, and how sure it is. The project writes it from sources.',
      ],
    },
    {
      title: 'How to use it',
      text: [
        'Look for people whose scar is like yours: same kind, same cause, same place.',
        'Stories of no change, of harm and of stopping early stand beside the good ones. Nothing is sorted by what it praises.',
        'A story says what happened to one person. A guide says what was found in many. Read both.',
      ],
    },
    {
      title: 'How stories will be counted',
      text: [
        'Later we will add up what stories say. A story counts only if its author agreed, has no tie to a seller, and the treatment has ended. Each person counts once.',
        'Every figure will say of how many people it is. With fewer than five there will be none, only the stories.',
        'Such figures are no trial. Some write because all went well, others because it did not, and most never write.',
        'A young scar changes by itself for up to about a year. So no better result of a young scar stands here without a word about that.',
      ],
    },
    {
      title: 'What moderators do',
      text: [
        'They read what waits, and what was reported. They publish it, edit it openly, send it back, or remove it with a reason that everyone can read.',
        'They do not check whether a story is true: they were not there. They see to it that nobody is put in danger, sold to, or hurt by words.',
        'Each decision is written down and can be undone.',
      ],
    },
    {
      title: 'What “not yet reviewed” means',
      list: [
        'On a post: it is out, and no moderator has read it yet.',
        'On a guide or a treatment: the project wrote it from sources, and no clinician has read it yet.',
      ],
    },
    {
      title: 'What it is not',
      text: [
        'It is not medical advice. What a treatment will do for you, nobody here can know.',
        'If a scar grows, bleeds or itches, please have a doctor look at it.',
      ],
    },
    {
      title: 'Open source',
      text: [
        'Scarwise is free software under the MIT licence. Anyone may read how it works, run it, and change it.',
      ],
    },
    {
      title: 'Who runs this site',
      gap: 'The operator fills this in: who runs this site, and why.',
    },
  ],
};
