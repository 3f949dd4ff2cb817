import { english } from './english/index.ts';
import type { Language } from './language.ts';

/** Every language that is read, English first. */
export const LANGUAGES: readonly Language[] = [english];
