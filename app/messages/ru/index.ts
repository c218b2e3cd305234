import type { Messages } from '..';
import { accounts } from './accounts';
import { completion } from './completion';
import { discussions } from './discussions';
import { drawings } from './drawings';
import { explain } from './explain';
import { glossary } from './glossary';
import { guides } from './guides';
import { legal } from './legal';
import { list } from './list';
import { pages } from './pages';
import { photos } from './photos';
import { posts } from './posts';
import { reports } from './reports';
import { review } from './review';
import { search } from './search';
import { share } from './share';
import { shell } from './shell';
import { stories } from './stories';
import { support } from './support';
import { terms } from './terms';
import { treatments } from './treatments';

export const ru: Messages = {
  shell,
  pages,
  legal,
  terms,
  accounts,
  posts,
  photos,
  treatments,
  guides,
  stories,
  completion,
  support,
  discussions,
  list,
  review,
  reports,
  search,
  share,
  explain,
  glossary,
  drawings,
};
