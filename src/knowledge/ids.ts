/** The extension's id in Chromium: it follows from `key` in manifest.json. */
export const CHROMIUM_ID = 'bbifagbdlgkpmaoofipbnjchbpadnkhh';

/** The extension's id in Firefox: `browser_specific_settings.gecko.id` in manifest.json. */
export const FIREFOX_ID = 'saydo@saydo.invalid';

/** The host that a driven Firefox gives to the extension's pages, when told by `FIREFOX_UUID_PREFERENCE`. */
export const FIREFOX_UUID = 'e41cc84f-2020-4d42-8d43-e96f1408d079';

/** The Firefox preference, and its value, that make the address of the extension's pages known in advance. */
export const FIREFOX_UUID_PREFERENCE = {
  name: 'extensions.webextensions.uuids',
  value: JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
} as const;
