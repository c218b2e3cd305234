import { accounts } from './accounts';
import { guides } from './guides';
import { list } from './list';
import { pages } from './pages';
import { posts } from './posts';
import { review } from './review';
import { shell } from './shell';
import { stories } from './stories';
import { terms } from './terms';
import { treatments } from './treatments';

export const en = {
  shell,
  pages,
  terms,
  accounts,
  posts,
  treatments,
  guides,
  stories,
  list,
  review,
};
