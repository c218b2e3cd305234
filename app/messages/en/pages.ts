import { number } from './counted';
import { about } from './pages-about';

/** Words of the start page and of the pages about the site. */
export const pages = {
  home: {
    tab: 'Stories of scars and treatments',
    description:
      'People with scars tell what treatments did for them, ask each other, and find out what has been studied.',
    title: 'What did it do for your scar?',
    lead: 'A place where people with scars tell what treatments did for them, good and bad, and answer each other’s questions.',
    first:
      'Reading costs nothing and needs no account. There are no adverts, no trackers, and no cookies for readers.',
    share: 'Share your story',
    shareHint: 'Two lines are enough. Begin without an account.',
    ask: 'Ask a question',
    askHint: 'Anything about scars. Text alone is out at once.',
    search: 'Search everything here',
    find: 'Find stories',
    treatment: 'Treatment',
    treatmentHint: 'Any name or brand will do.',
    scar: 'Kind of scar',
    cause: 'Its cause',
    any: 'Any',
    show: 'Show stories',
    newest: 'Newest stories',
    all: (n: number) => (n === 1 ? 'Read the story' : `All ${number(n)} stories`),
    discussions: 'Newest discussions',
    allDiscussions: 'All discussions',
    guides: 'Guides',
    allGuides: (n: number) => (n === 1 ? 'Read the guide' : `All ${number(n)} guides`),
  },
  about,
  /** A line for who comes from elsewhere and sees this one page. */
  orientation: {
    how: 'How this works',
    story: 'One person’s own account.',
    same: (treatment: string, n: number) =>
      n === 1
        ? `1 other person told of ${treatment}`
        : `${number(n)} other stories of ${treatment}`,
    alone: (treatment: string) => `Nobody else has told of ${treatment} here yet.`,
    treatment: 'What studies found, then what people here told. Nobody pays to stand on this page.',
    guide: 'Written from studies. A mark like E2 beside a line says how sure it is.',
    guideLink: 'What the marks mean',
    thread: 'People with scars talk to each other here. You can answer without an account first.',
  },
  rules: {
    title: 'Rules',
    lead: 'Tell what you lived. Do not tell others what to do.',
    sections: [
      {
        title: 'What belongs here',
        list: [
          'What a treatment did to your own scar, or to your child’s in words alone: good, bad or nothing.',
          'What it cost, how long it took, what you would do again.',
          'What you saw or heard of others, and what you think: it becomes an opinion, kept apart and never counted.',
          'Questions, and talk about living with a scar.',
          'Kind answers: what you lived, rather than what another should do.',
        ],
      },
      {
        title: 'What does not',
        list: [
          'Recipes for doing at home what has burned or scarred people. That it harmed you may be told; how to copy it may not.',
          'Doses, dilutions and device settings to copy.',
          'Adverts, links to sellers, codes, phone numbers.',
          'Names of the people who treated you, and details by which you or someone else could be found.',
          'Unkind words about anyone’s skin, or about their choice to treat it or not.',
          'Anyone under 18 as an author.',
        ],
      },
      {
        title: 'What waits for a moderator, and why',
        text: [
          'A story made of answers alone is out at once.',
          'So is a question in text alone, even of a new author. It is marked as not yet reviewed until someone has read it.',
          'Other own words of a new author wait until a moderator has read them. After two posts that were read and published, they no longer wait.',
          'A link, a mail address, a phone number or a handle waits, whoever wrote it. So does a text that sounds as if someone may be in danger, so that a person sees it soon.',
        ],
      },
      {
        title: 'If something here needs a look',
        text: [
          'Every post has a link “Report”, for members and guests. A moderator reads each report. The author does not learn who sent it.',
          'Nothing disappears because many people report it: a person decides, by these rules.',
        ],
      },
      {
        title: 'What a moderator may do',
        text: [
          'Publish; edit and publish, which the history shows; send back with a reason, and you keep your text; or remove, and a note with the reason stays in its place.',
          'Each of these is written down, with its reason, and can be undone. You see on your story what was decided and why.',
          'A story is not removed because a seller or a clinic dislikes it.',
        ],
      },
      {
        title: 'If you are in a dark place',
        text: [
          'Words of sadness may stand here. If you may hurt yourself, please call your local emergency number or a crisis line now.',
        ],
        gap: 'The operator fills this in: numbers of crisis lines for the countries of this site’s readers.',
      },
      {
        title: 'If you do not agree with a decision',
        text: ['Write to us and say which post it is. We look at it once more.'],
        gap: 'The operator fills this in: where to write to, and how soon you answer.',
      },
    ],
    reasons: 'The reasons that a moderator can give',
  },
  privacy: {
    title: 'Privacy',
    lead: 'What is kept about you, why, and for how long.',
    sections: [
      {
        title: 'If you only read',
        text: [
          'No cookie is set and no script runs. Your browser fetches nothing from any other site. The log has the address of a page at most: nothing of what you search for, no full network address.',
        ],
      },
      {
        title: 'If you write',
        list: [
          'Your name here, which everyone sees. It need not be your real one.',
          'Your mail address, to sign in and for letters about your account. Nobody else sees it.',
          'Your password, only in a form that cannot be turned back.',
          'Your stories, questions and answers with all their versions. Those are about your health, so we ask for your consent to keep them, in a tick box of its own.',
          'Photos, if you add any: new pictures without the place and the camera that a file carries. The file you sent is not kept. Members alone see them, unless you choose everyone.',
          'What you consented to, in which words, and when.',
          'What moderators decided about your posts, and why.',
          'What you reported. If you report as a guest and leave a mail address, it is kept until you have your answer.',
          'While you are signed in: one cookie, for that purpose alone.',
        ],
      },
      {
        title: 'How long',
        list: [
          'A story or an account that was not confirmed by mail: 48 hours.',
          'Drafts that nobody touched: 180 days.',
          'Signing in lasts 30 days.',
          'A link to set a new password: 2 hours.',
          'The keys that keep a form from being sent twice: 2 days.',
          'Counts that slow down people who guess passwords: an hour at most, without your address in them.',
          'The mail address of a guest’s report: until the answer was sent, and 180 days at most.',
          'Your account and what you wrote: until you erase them.',
        ],
        gap: 'The operator fills this in: how long logs (14 days is advised) and backups are kept.',
      },
      {
        title: 'What stays private',
        text: [
          'If you say that a scar comes from self-injury, no list, filter or count shows it.',
          'Your story is in our figures only if you tick that box, and you can take it out again.',
        ],
      },
      {
        title: 'What you can do',
        list: [
          'Take everything with you: your account page gives you a file of all that is kept of you.',
          'Correct it: everything you wrote can be edited.',
          'Withdraw it, and put it back later.',
          'Erase your account and all that you wrote. This cannot be undone, by us either.',
        ],
      },
      {
        title: 'Who else gets it',
        text: [
          'Nobody. There are no adverts, no trackers, and no fonts or scripts from elsewhere. Letters go through the mail server of this site.',
        ],
        gap: 'The operator fills this in: name and address of who is responsible, of the host and of the mail service, and where to complain.',
      },
    ],
  },
  contact: {
    title: 'Contact',
    lead: 'A person reads what you write.',
    sections: [
      {
        title: 'Write to us',
        text: [
          'About a story, please send its address. About your own account, please write from the mail address that you joined with.',
        ],
        gap: 'The operator fills this in: name, address, mail address.',
      },
      {
        title: 'If something here is against the law or about you',
        text: [
          'Say which page and which words, and why. We look at it, tell you what we decided, and tell the author too.',
        ],
      },
      {
        title: 'If you found a hole in the software',
        text: ['Please tell us before you tell others. The file SECURITY.md says how.'],
      },
    ],
  },
};
