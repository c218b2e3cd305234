import type { ShareKind } from '~/ui/page-meta';

/** Words of the picture and the line that a link to a page shows elsewhere. */
export const share = {
  kinds: {
    site: {
      title: 'What did it do for your scar?',
      line: 'People with scars tell what treatments did for them, good and bad.',
    },
    story: {
      title: 'One person’s story',
      line: 'What someone did about a scar, and what came of it.',
    },
    guide: {
      title: 'Guides to scars',
      line: 'What has been studied, and how sure it is.',
    },
    treatment: {
      title: 'What a treatment does for scars',
      line: 'What it is, what has been studied, what people tell.',
    },
    discussion: {
      title: 'People talk about scars',
      line: 'Ask, answer, and say what you think.',
    },
  } satisfies Record<ShareKind, { title: string; line: string }>,
  picture: (title: string, line: string) => `Scarwise. ${title} ${line}`,
};
