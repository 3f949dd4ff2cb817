import { appShell } from './app-shell.ts';
import { blog } from './blog.ts';
import { candidShop } from './candid-shop.ts';
import { fonts } from './fonts.ts';
import { offline } from './offline.ts';
import { ownAnalytics } from './own-analytics.ts';
import { spacer } from './spacer.ts';
import { type TestSite } from './test-site.ts';

/** Well-behaved sites with true policies: nothing may be held against any of them. */
export const HONEST: readonly (() => TestSite)[] = [blog, candidShop, spacer, ownAnalytics, fonts, appShell, offline];
