import { parse } from 'node-html-parser';
import { renderToStaticMarkup } from 'react-dom/server';
import { StaticRouter } from 'react-router-dom/server';
import { describe, expect, it } from 'vitest';
import type { StoryCardData } from '~/features/stories/story-cards.server';
import { StoryCard } from '~/features/stories/ui/story-card';

const STORY: StoryCardData = {
  id: 'sample',
  slug: 'sample',
  title: 'Needling on old scars',
  isOpinion: false,
  language: 'en',
  isUnreviewed: false,
  publishedAt: new Date('2026-11-20T12:00:00Z'),
  author: 'Maple',
  treatments: ['Needling'],
  scars: ['atrophic'],
  causes: ['acne'],
  sites: ['cheek'],
  subject: 'self',
  status: 'ongoing',
  outcome: 'better',
  isYoungImprovement: false,
  followedDays: null,
};

function marksOf(followedDays: number | null, at: string) {
  const card = <StoryCard story={{ ...STORY, followedDays }} />;
  const html = renderToStaticMarkup(<StaticRouter location={at}>{card}</StaticRouter>);
  return parse(html).querySelector('.story-marks')?.textContent;
}

describe('a story in a list', () => {
  it.each(['/', '/uk', '/ru'])('on %s says nothing of having been followed for no day', (at) => {
    expect(marksOf(0, at)).toBe(marksOf(null, at));
    expect(marksOf(0, at)).not.toMatch(/\d/);
    expect(marksOf(30, at)).toMatch(/· \S+ .*4/);
  });
});
