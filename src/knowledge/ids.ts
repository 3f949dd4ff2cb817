/** The extension's id in Chromium: it follows from `key` in manifest.json. */
export const CHROMIUM_ID = 'bbifagbdlgkpmaoofipbnjchbpadnkhh';

/** The extension's id in Firefox: `browser_specific_settings.gecko.id` in manifest.json. */
export const FIREFOX_ID = 'saydo@saydo.invalid';
