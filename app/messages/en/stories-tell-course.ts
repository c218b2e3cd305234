import { number } from './counted';

/** Words for what a completed story tells: side effects, scores, verdicts, the line of the course. */
export const tellCourse = {
  effects: (words: string) => `side effects: ${words}`,
  noEffects: 'no side effect noticed',
  neededCare: { yes: 'needed a doctor', no: 'needed no doctor' },
  advisedBy: (whom: string) => `advised by “${whom}”`,
  technique: (how: string) => `how: ${how}`,
  logged: (sessions: string) => `noted down: ${sessions}`,
  plannedBy: (whom: string) => `planned by “${whom}”`,
  early: 'judged early, under 3 months after the filler',
  score: {
    bother: (n: number) => `bothers ${number(n)} out of 10`,
    itch: (n: number) => `itch ${number(n)} out of 10`,
    pain: (n: number) => `pain ${number(n)} out of 10`,
    tight: (n: number) => `tightness ${number(n)} out of 10`,
  },
  grade: {
    1: 'only the colour differs',
    2: 'hard to see at arm’s length',
    3: 'easy to see at arm’s length, flat when stretched',
    4: 'easy to see at arm’s length, also when stretched',
  },
  againThen: (answer: string) => `would do it again: ${answer}`,
  sumNotSaid: 'sum not said',
  paidBy: {
    self: 'paid by the author',
    insurance: 'paid by insurance',
    free: 'free of charge',
    other: 'paid by someone else',
  },
  worthIt: (answer: string) => `Worth the money: ${answer}.`,
  costFeel: (words: string) => `On the price: “${words}”.`,
  why: (words: string) => `Why: “${words}”.`,
  line: {
    title: 'The course, point by point',
    began: (name: string) => `${name} began`,
    session: (name: string, n: number) => `${name}, session ${number(n)}`,
    lastSession: (name: string) => `${name}, last session`,
    ended: (name: string) => `${name} ended`,
    planned: (name: string) => `${name}, planned`,
    changedMind: 'Changed their mind',
  },
};
