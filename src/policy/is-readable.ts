import type { PolicyDocument } from '../model/policy.ts';
import type { UNREADABLE } from '../model/policy.ts';

/** Why a page that was fetched cannot serve as the policy, with the cure, for people. */
export type Obstacle = { reason: (typeof UNREADABLE)[number]; message: string };

const MEGABYTES_10 = 10_000_000;
const LOGIN_ADDRESS =
  /\/(?:log-?in|sign-?in|auth|sso|oauth\d?|authorize|accounts?\/login|session\/new|wp-login\.php)(?:[/.?]|$)/i;
const LOGIN_WORDS =
  /\b(?:log ?in|sign in|log on|anmelden|einloggen|se connecter|connexion|iniciar sesión|accedi|inloggen)\b/i;
const LOGIN_NEEDED =
  /(?:you (?:must|need to|have to)|please) (?:be )?(?:log(?:ged)? ?in|sign(?:ed)? in|log on)|(?:log|sign) in to (?:continue|view|access|see)|melden sie sich an|connectez-vous|inicia sesión para/i;
const POLICY_WORDS =
  /privacy|personal (?:data|information)|cookies?|collect|datenschutz|personenbezogen|confidentialité|données|privacidad|datos|dati personali|persoonsgegevens|privacidade/gi;
const SCRIPTED =
  /enable javascript|javascript (?:is )?(?:required|disabled|to run this app)|activate javascript|javascript aktivieren|activer javascript|loading\s*(?:…|\.\.\.)|just a moment|checking your browser|verify(?:ing)? (?:that )?you are (?:a )?human/i;
const PASSWORD_FIELD = /<input\b[^>]{0,500}\btype\s*=\s*["']?password/i;

/** What is known of a response beside its text. */
export type Response = {
  /** As the header gave it. */
  contentType?: string | undefined;
  /** In bytes, as far as it was taken in. */
  size?: number | undefined;
  /** The body before it was reduced to text. */
  body?: string | undefined;
  /** Where redirects ended. */
  address?: string | undefined;
};

/**
 * Tells whether a document can be read as a policy, or why not: too large, not text, behind a login, drawn by scripts only (`pending`:
 * the rendered page is needed) or empty. undefined where nothing stands in the way.
 */
export function isReadable(
  { text, source, format }: Pick<PolicyDocument, 'text' | 'source' | 'format'>,
  response: Response = {},
): Obstacle | undefined {
  const { contentType = '', size = 0, body = '', address = '' } = response;
  if (size > MEGABYTES_10 || text.length > MEGABYTES_10)
    return {
      reason: 'too-large',
      message: 'The policy is over 10 MB, more than Saydo reads. Give the policy’s text alone, as a file or pasted.',
    };
  if (/^(?:image|audio|video|font)\/|octet-stream|zip|msword|officedocument/i.test(contentType) || binary(body || text))
    return {
      reason: 'not-text',
      message: 'The policy’s address leads to a file that is not HTML, Markdown, text or PDF. Paste its text instead.',
    };

  const plain = text
    .replace(/\]\([^)\s]{0,500}\)|[#*|_>[\]-]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  const words = plain.match(POLICY_WORDS)?.length ?? 0;
  const short = plain.length < 1500;
  const says = plain.length > 200 && words >= 2;
  const asks = LOGIN_NEEDED.test(plain) || PASSWORD_FIELD.test(body.slice(0, 500_000)) || LOGIN_ADDRESS.test(address);
  if (
    short &&
    words < 6 &&
    asks &&
    (LOGIN_WORDS.test(plain) || LOGIN_ADDRESS.test(address) || PASSWORD_FIELD.test(body))
  )
    return {
      reason: 'login',
      message:
        'The policy’s address asks for a login, which Saydo never gives. Log in, open the policy yourself and paste its text.',
    };
  if (says && !(short && SCRIPTED.test(plain))) return undefined;
  const shell =
    format === 'html' &&
    source === 'located' &&
    (SCRIPTED.test(body.slice(0, 500_000)) || (plain.length < 600 && /<script\b/i.test(body)));
  if (shell)
    return {
      reason: 'pending',
      message:
        'The policy’s page is drawn by scripts. Open it in a tab, so that its text can be read as it stands there, or paste it.',
    };
  if (plain.length < 120)
    return {
      reason: 'empty',
      message: 'There is no text at the policy’s address. Choose another address, or paste the policy’s text.',
    };
  return undefined;
}

/** Bytes that text does not hold. */
function binary(body: string): boolean {
  const head = body.slice(0, 4096);
  if (head.startsWith('%PDF-')) return true;
  const odd = head.match(/[\0-\x08\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0; // eslint-disable-line no-control-regex
  return odd > head.length * 0.05 && odd > 3;
}
