import type { Messages } from '..';
import { course } from './stories-course';
import { read } from './stories-read';
import { tell } from './stories-tell';
import { write } from './stories-write';

export const stories: Messages['stories'] = { write, read, tell, course };
