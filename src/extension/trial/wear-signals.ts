/** The Server-Timing entry by which a tab under trial tells its documents their arm: "DG", each 1 or 0. */
export const ARM_TIMING = 'saydo-arm';

type Page = Window & typeof globalThis;

/**
 * Before a page's first script: makes `navigator.doNotTrack` and `navigator.globalPrivacyControl` say what the tab sends, where it is
 * under trial; anywhere else it does nothing. The response header is the one thing that is there at once, for this tab alone. Firefox
 * shows it to pages that came by https only.
 */
export const wearSignals = (page: Page): void => {
  const arm = armOf(page);
  if (arm === undefined) return;
  const { navigator } = page;
  const [dnt, gpc] = [arm.charAt(0) === '1', arm.charAt(1) === '1'];
  if ((navigator.doNotTrack === '1') !== dnt) say(page, 'doNotTrack', dnt ? '1' : null);
  const { globalPrivacyControl: said } = navigator as { globalPrivacyControl?: boolean };
  if ((said === true) !== gpc) say(page, 'globalPrivacyControl', gpc);
};

/** A frame that no answer of a server made (srcdoc, about:blank, blob:) has its parent's. */
const armOf = (page: Page): string | undefined => {
  const [own] = page.performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const told = own?.serverTiming?.find(({ name }) => name === ARM_TIMING)?.description;
  if (told !== undefined || /^https?:$/.test(page.location.protocol) || page.parent === page) return told;
  try {
    return armOf(page.parent as Page);
  } catch {
    // A sandboxed frame may not look there.
    return undefined;
  }
};

const say = ({ Navigator, Object: { defineProperty } }: Page, name: string, value: unknown): void => {
  // As the browser's own: on the prototype, to be seen and set anew like any other.
  const getter = { get [name]() { return value; } }; // prettier-ignore
  const { get } = Object.getOwnPropertyDescriptor(getter, name) as PropertyDescriptor;
  defineProperty(Navigator.prototype, name, { get: get as () => unknown, enumerable: true, configurable: true });
};
