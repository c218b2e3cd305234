/** What the numbers on a page mean; each term as it stands beside the numbers, then one or two sentences. */
const topics = {
  filters: {
    term: 'A number beside a filter',
    words:
      'How many stories you would see with it, together with the other filters that are on. One story can count in several places.',
  },
  found: {
    term: 'How many there are',
    words: 'Everything that fits what you chose, on all pages. Posts that still wait do not count.',
  },
  followed: {
    term: 'Followed for …',
    words:
      'From the last session, or the start of use, to the author’s last answer. A scar can still change after that.',
  },
  months: {
    term: 'A month without a day',
    words:
      'Lists show the month; the page has the day it came out. Of treatments we ask the month alone: a day would tell more about a person than you need.',
  },
  age: {
    term: 'Age of the scar',
    words: 'How old it was when this treatment began. Young scars change by themselves.',
  },
  sessions: {
    term: '3 sessions of 5 planned',
    words: 'How many there were when this was written, and how many were meant to be.',
  },
  measure: {
    term: '40 % by the author’s own measure',
    words: 'How the author sees it: 0 is no change, and 100 means that it can no longer be seen.',
  },
  pain: {
    term: 'Pain 6 out of 10',
    words: 'The author’s own mark: 0 is no pain, and 10 is the worst they can think of.',
  },
  cost: {
    term: 'What was paid',
    words:
      'The sum, the money and the year as the author told them. Prices differ by place and change with time, so an old price tells little.',
  },
  outcomes: {
    term: '7 stories: 1 worse, 2 no change …',
    words:
      'How many people told which change. It is a count of those who wrote here. It cannot say what will happen to you.',
  },
  tree: {
    term: 'Stories of a treatment',
    words:
      'All stories of it and of every kind of it below. A story of two treatments counts at both.',
  },
  replies: {
    term: 'Replies and comments',
    words: 'Those that everyone can read. What still waits or was taken away does not count.',
  },
  kinds: {
    term: 'A number beside a kind',
    words: 'How many discussions of this kind fit the filters that are on.',
  },
  search: {
    term: 'A number of results',
    words:
      'How many pages hold what you asked for. Each counts once, however often the words stand in it.',
  },
  grades: {
    term: 'E1, E2, E3, E0 and H',
    words:
      'How sure a statement is, from trials that can be trusted fairly well (E1) to nothing found (E0). H is a warning of harm.',
  },
  percent: {
    term: 'A share, as “42 %”',
    words:
      'What a study counted among its own people. How many they were stands beside it or in the source. It is no promise for you.',
  },
  sources: {
    term: 'A number in brackets, as [3]',
    words: 'The place of a source in the list at the end of the page. It leads there.',
  },
  versions: {
    term: 'Version 2',
    words: 'Each change that was saved makes a new version. The older ones stay to be read.',
  },
  queue: {
    term: 'Numbers over the queue',
    words:
      'How many posts wait for one of us now, by why they wait. A post with two reasons counts at the first of them.',
  },
  reporters: {
    term: 'Reports by 3 people',
    words: 'How many people sent one, each counted once. A post stays out until one of us decides.',
  },
  record: {
    term: 'The author so far',
    words: 'All posts of this author up to now: out, waiting, sent back and removed.',
  },
};

export const explain = {
  label: 'What do these numbers mean?',
  close: 'Close',
  more: 'More words explained',
  topics,
};
