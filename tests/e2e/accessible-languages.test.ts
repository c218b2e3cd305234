import { describeFits } from '../support/expect-accessible';

describeFits(['uk', 'ru']);
