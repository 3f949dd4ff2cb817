type Where = { urlPattern?: string; main?: boolean; frame?: boolean };

/** Rules of autoconsent, as its package has them in rules/rules.json. */
export type BannerRules = { autoconsent: { name: string; cosmetic?: boolean; runContext?: Where }[] };

/**
 * The rules that may apply in a frame with this address. Rules that merely hide a banner are left out, since nothing is
 * chosen by that.
 */
export const rulesFor = ({ autoconsent }: BannerRules, url: string, top: boolean): BannerRules => ({
  autoconsent: autoconsent.filter(({ cosmetic, runContext }) => cosmetic !== true && mayApply(runContext, url, top)),
});

const mayApply = ({ urlPattern, main, frame }: Where = {}, url: string, top: boolean): boolean => {
  if (top ? main === false : frame !== true) return false;
  if (urlPattern === undefined || urlPattern === '') return true;
  try {
    return new RegExp(urlPattern).test(url);
  } catch {
    return false;
  }
};
