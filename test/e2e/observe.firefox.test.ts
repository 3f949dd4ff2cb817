import { observing } from './observe.ts';

observing('firefox', () => undefined);
