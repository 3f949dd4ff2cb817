import { type Element } from './html-tree.ts';
import type { Weight } from './html-weight.ts';

const NEVER = new Set(
  'script style noscript template head svg math iframe object embed canvas select textarea input audio video map datalist progress meter'.split(
    ' ',
  ),
);
/** Elements that consent managers put around their banner; none of them holds a policy. */
const CONSENT_MANAGER =
  /^(?:onetrust-(?:consent-sdk|banner-sdk|pc-sdk)|CybotCookiebotDialog|CybotCookiebotDialogBody|cookiebanner|cky-consent(?:-container)?|cmplz-cookiebanner-container|osano-cm-window|didomi-(?:host|popup|notice)|truste-consent-track|trustarc-banner-overlay|qc-cmp2-(?:container|ui)|usercentrics-root|termly-code-snippet-support|iubenda-cs-banner|klaro|cc-window|cc--main|cm-wrapper|fc-consent-root|sp_message_container_\d+|ketch-banner|transcend-consent-manager)$/;
const BANNER =
  /(?:^|[-_ ])(?:cookies?|consent|gdpr|ccpa)[-_ ]?(?:banner|bar|popup|pop-up|modal|dialog|notice|message|alert|overlay|prompt|toast|disclaimer|law|consent|info)(?:$|[-_ ])/i;
const CHROME =
  /(?:^|[-_ ])(?:nav|navbar|navigation|menu|breadcrumbs?|footer|sidebar|skip-?(?:link|to-content)?|social|share|sharing|newsletter|related|comments?|search|masthead|topbar|toolbar|lang(?:uage)?-?(?:switch(?:er)?|select(?:or)?|picker)|pagination|site-header|header)(?:$|[-_ ])/i;
const CHROME_ROLES = new Set([
  'navigation',
  'search',
  'contentinfo',
  'menu',
  'menubar',
  'toolbar',
  'banner',
  'alertdialog',
]);
/** A panel that one click of the reader opens belongs to what the page says. */
const PANEL =
  /accordion|collaps|expand|toggle|panel|tab-?(?:content|pane)|faq|drawer-content|disclosure|dropdown-content/i;

const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether a closed part of the page is one that its reader can open in place: an accordion, a tab. */
function opens(element: Element, controlled: ReadonlySet<string>): boolean {
  const { id, role, hidden } = element.attributes;
  if (hidden === 'until-found' || role === 'tabpanel' || role === 'region') return true;
  return (id !== undefined && controlled.has(id)) || PANEL.test(element.attributes['class'] ?? '');
}

function isHidden(element: Element, controlled: ReadonlySet<string>): boolean {
  const { hidden, style } = element.attributes;
  const out =
    hidden !== undefined ||
    element.attributes['aria-hidden'] === 'true' ||
    (style !== undefined && HIDDEN_STYLE.test(style)) ||
    (element.name === 'dialog' && element.attributes['open'] === undefined);
  return out && !opens(element, controlled);
}

/**
 * Whether an element is the page's furniture and not the policy's text: scripts, hidden parts, navigation, consent banners, footers.
 * In doubt it is text: a policy that was left out would make a false accusation.
 *
 * @param all characters of text of the whole page
 * @param inMain stands within the main part or article, whose own header and footer belong to it
 */
export function isChrome(
  element: Element,
  { text, linked, links, controls }: Weight,
  page: { all: number; inMain: boolean; controlled: ReadonlySet<string> },
): boolean {
  if (NEVER.has(element.name)) return true;
  if (isHidden(element, page.controlled)) return true;
  if (text === 0) return false;
  const { id = '', role = '' } = element.attributes;
  const names = `${id} ${element.attributes['class'] ?? ''}`;
  const small = text < Math.max(300, page.all * 0.3);
  if (
    names
      .trim()
      .split(/\s+/)
      .some((name) => CONSENT_MANAGER.test(name))
  )
    return text < page.all * 0.7;
  const asks = controls > 0 || links > 0;
  const dialog = role === 'dialog' || role === 'alertdialog' || element.name === 'dialog';
  if ((dialog || BANNER.test(names)) && text < 4000 && small && asks && !/policy|declaration/i.test(names)) return true;
  if (element.name === 'a' && text < 60 && /(?:^|[-_ ])skip/i.test(names)) return true;
  if (element.name === 'button') return element.attributes['aria-expanded'] === undefined && text < 80;
  const mostlyLinks = linked > text * 0.6 && links > 1;
  if (element.name === 'nav' || role === 'navigation') return mostlyLinks || small;
  if ((element.name === 'footer' || role === 'contentinfo') && !page.inMain) return small || mostlyLinks;
  if (/^h[1-6]$|^(?:p|body|html|main|article)$/.test(element.name)) return false;
  if (CHROME_ROLES.has(role) || CHROME.test(names)) return mostlyLinks && small;
  return (element.name === 'header' || element.name === 'aside') && mostlyLinks && small;
}
