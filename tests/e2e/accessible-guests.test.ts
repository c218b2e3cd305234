import { describeAccessible } from '../support/expect-accessible';

describeAccessible('a guest', ({ as }) => as === 'guest');
