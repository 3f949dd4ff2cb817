import { dutch } from './dutch/index.ts';
import { english } from './english/index.ts';
import { french } from './french/index.ts';
import { german } from './german/index.ts';
import { italian } from './italian/index.ts';
import type { Language } from './language.ts';
import { spanish } from './spanish/index.ts';

/** Every language that is read, English first. */
export const LANGUAGES: readonly Language[] = [english, german, french, spanish, italian, dutch];
