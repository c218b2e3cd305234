import { createContext } from 'react';

/** What one rendering on the server knows and no loader tells. */
export interface Rendering {
  /** Whether this page carries scripts at all, and the key of those it carries. */
  scripts: boolean;
  nonce: string;
  /** For error pages, which may have no loader data. */
  frame: Frame | null;
  /** Number under which a failure stands in the log. */
  failure: string | undefined;
  /** What a wrong address asked for in words, and the pages that it may have meant. */
  nearby: Nearby;
}

export interface Nearby {
  words: string;
  pages: Offer[];
}

/** A page that is offered in the place of one that is not there. */
export interface Offer {
  section: 'treatments' | 'guides' | 'stories' | 'discussions';
  title: string;
  /** Language of the title. */
  lang: string;
  to: string;
}

export const NOTHING_NEARBY: Nearby = { words: '', pages: [] };

/** What the frame around every page depends on. */
export interface Frame {
  viewer: Viewer | null;
  demo: boolean;
  /** There is a page with the mail that a demo would have sent. */
  outbox: boolean;
}

export interface Viewer {
  name: string;
  /** May review what others wrote. */
  reviews: boolean;
}

/** In the browser: whatever runs there came with scripts, and browsers hide nonces. */
export const RenderingContext = createContext<Rendering>({
  scripts: true,
  nonce: '',
  frame: null,
  failure: undefined,
  nearby: NOTHING_NEARBY,
});
