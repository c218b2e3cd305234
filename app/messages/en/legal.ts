import type { PageWords } from '~/ui/words-page';

/** Words of the pages that the law asks for; a `gap` is what only the operator of a site can know. */
export const legal = {
  terms: {
    title: 'Terms of use',
    lead: 'What you may expect of this site, and what it expects of you.',
    sections: [
      {
        title: 'Who may write',
        list: [
          'People who are 18 or over. A parent may tell of a child’s scar, in words alone.',
          'One person, one account. An account is not sold, lent or shared.',
          'Reading is open to everyone, without an account.',
        ],
      },
      {
        title: 'What you write stays yours',
        text: [
          'By publishing you allow this site to show your words to its readers, and to make copies that showing needs, such as backups. The permission ends when you withdraw a post or erase your account.',
          'Nobody gets your words from us to sell, or to train programs on.',
          'Please write only what is your own, and leave out what would tell others who someone is.',
        ],
      },
      {
        title: 'What this site is not',
        text: [
          'It is not medical advice, and nobody here can examine you. A story tells what happened to one person.',
          'The guides are written from sources and say how sure these are. Each says whether a clinician has checked it.',
          'If something grows, bleeds, spreads or frightens you, see a doctor. In an emergency, call your local emergency number.',
        ],
      },
      {
        title: 'What happens to posts that break the rules',
        text: [
          'The rules say what belongs here. A moderator may send a post back, edit it openly, or remove it, and gives the reason each time. You can ask for a second look.',
          'Whoever advertises, deceives or harms others on purpose may lose the account.',
        ],
      },
      {
        title: 'What we cannot promise',
        text: [
          'That everything members write is true. We ask for ties to sellers, but we were not there.',
          'That the site is always up. Please keep a copy of what matters to you: your account page gives you one.',
        ],
      },
      {
        title: 'When these terms change',
        text: ['The date and what changed will stand here, at least 30 days before it counts.'],
        gap: 'The operator fills this in: the date of these terms, the law that applies, and what else that law asks for.',
      },
    ],
  },
  notice: {
    title: 'Legal notice',
    lead: 'Who is responsible for this site.',
    sections: [
      {
        title: 'Who runs it',
        gap: 'The operator fills this in: name, form of the body, address, register and number, who may sign for it.',
      },
      {
        title: 'How to reach us fast',
        gap: 'The operator fills this in: a mail address and a second way, and the languages in which you answer.',
      },
      {
        title: 'Contact for authorities',
        gap: 'The operator fills this in: the single point of contact for authorities and for users (Regulation (EU) 2022/2065, Articles 11 and 12), and a representative in the Union if you need one.',
      },
      {
        title: 'Who answers for the content',
        text: [
          'Members answer for what they write. The guides and the pages on treatments are written by the project and by the moderators of this site.',
        ],
        gap: 'The operator fills this in: who is responsible for the guides, where your law asks for a name.',
      },
      {
        title: 'Complaints outside of this site',
        gap: 'The operator fills this in: the data protection authority, and a body for settling disputes out of court.',
      },
    ],
  },
  checks: {
    title: 'How posts are checked',
    lead: 'What we look at, what we do not, and what a number here rests on.',
    sections: [
      {
        title: 'Is the author a real person with a real scar?',
        text: [
          'We do not ask for names, bills or proof, because people would have to give up what keeps them safe. So we cannot know it for sure.',
          'Every author confirms a mail address. Every story has to answer whether its author was paid, given something, or works for or is close to a seller. The answer stands beside the story. Without an answer, or with a tie, a story is not counted in figures.',
        ],
      },
      {
        title: 'What is read before it is public',
        list: [
          'The own words of a new author, until a moderator has read and published two of their posts.',
          'Anything with a link, a mail address, a phone number or a handle, whoever wrote it.',
          'Anything that sounds as if someone may be in danger.',
          'A question of a new author, in text alone and without any of these, is public at once, marked as not yet reviewed.',
        ],
      },
      {
        title: 'What is never done',
        list: [
          'A bad experience is not removed because someone who sells the treatment dislikes it.',
          'No place in a list, no mark and no word can be bought.',
          'No program decides that a post goes. It only decides that a person looks first.',
        ],
      },
      {
        title: 'What a number rests on',
        text: [
          'Numbers beside stories count what members told. They are not a trial: people with strong results write more often, and nobody was there to compare with.',
          'Opinions are never counted. A person who stopped early is counted like one who finished.',
        ],
      },
      {
        title: 'What we publish about our own work',
        gap: 'The operator fills this in, once a year: how many posts, how many were sent back or removed and why, how many reports and appeals, and how many requests came from sellers.',
      },
    ],
  },
} satisfies Record<string, PageWords>;
