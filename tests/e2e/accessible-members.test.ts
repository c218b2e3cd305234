import { describeAccessible } from '../support/expect-accessible';

describeAccessible('someone signed in', ({ as }) => as !== 'guest');
