import { observing } from './observe.ts';

observing('chromium', () => undefined);
