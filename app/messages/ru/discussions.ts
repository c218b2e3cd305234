import type { Messages } from '..';
import { card, list, read, thread } from './discussions-read';
import { write } from './discussions-write';

export const discussions: Messages['discussions'] = { read, thread, list, card, write };
