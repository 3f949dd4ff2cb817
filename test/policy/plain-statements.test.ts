import { expect, it } from 'vitest';
import type { Stance, Topic } from '../../src/model/topic.ts';
import { readPolicy } from '../../src/policy/read-policy.ts';
import { documentOf } from './document.ts';

/** Short statements as sites make them, by what they say; none was made from a row. */
const STATEMENTS: readonly [Topic, Stance, readonly string[]][] = [
  [
    'cookies',
    'affirms',
    [
      'Our website uses cookies to distinguish you from other users.',
      'A cookie may be placed on your hard drive when you visit.',
      'Like many sites, Acme makes use of cookies.',
      'The site employs cookies and log files.',
      'Cookies are used on this website.',
      'We set a cookie when you log in.',
      'Acme.com stores cookies on your computer.',
      'When you visit the site, cookies will be placed on your device.',
      'Please see our Cookie Policy for details of the cookies we use.',
    ],
  ],
  [
    'cookies',
    'denies',
    [
      "We don't use cookies.",
      'Our site uses no cookies whatsoever.',
      'No cookies are used on this website.',
      'Acme does not use any cookies.',
      'We do not set any cookies on your device.',
      'There are no cookies on this site.',
      'This website is cookie-free.',
      'We do not use cookies or any other tracking technologies.',
      'Our website does not place cookies.',
    ],
  ],
  [
    'third-party-cookies',
    'affirms',
    [
      'Third parties, including Facebook, may use cookies to collect information from our website.',
      'We also use third party cookies from Google.',
      'Some cookies are placed by third parties.',
      'Our ad server may set cookies on your machine.',
      'Social networks may drop cookies when you view our pages.',
      'Google uses the DART cookie to serve ads.',
      'Cookies from YouTube may be set when you play a video.',
      'Advertisers on our site may send their own cookies.',
    ],
  ],
  [
    'third-party-cookies',
    'silent',
    [
      'Sites that we link to may use cookies; we are not responsible for them.',
      'You can set your browser to block third-party cookies.',
      'We use our own cookies.',
    ],
  ],
  [
    'third-party-cookies',
    'denies',
    [
      'We do not use third-party cookies.',
      'No third-party cookies are set on our site.',
      'We only use first-party cookies.',
      'There are no third-party cookies on this site.',
      'Third-party cookies are not used on our website.',
      'We never set third-party cookies.',
    ],
  ],
  [
    'persistent-cookies',
    'affirms',
    [
      'Some cookies remain on your computer for up to two years.',
      'Permanent cookies stay on your hard drive until you delete them.',
      'The cookie expires after 30 days.',
      'Cookies allow us to remember you on your next visit.',
      'Cookies let us recognise returning visitors.',
      'Cookies mean that you do not have to log in each time you visit.',
      'These cookies have a lifespan of 13 months.',
    ],
  ],
  [
    'persistent-cookies',
    'denies',
    [
      'We only use session cookies.',
      'All cookies are deleted when you close your browser.',
      'Our cookies are session cookies only.',
      'We do not use persistent cookies.',
      'Cookies on our site expire when you close your browser.',
      'We use session cookies only, which are deleted when you close the browser.',
    ],
  ],
  [
    'persistent-cookies',
    'silent',
    [
      'We use session cookies.',
      'We retain your account data for two years.',
      'Session cookies expire when you close your browser.',
    ],
  ],
  [
    'beacons',
    'affirms',
    [
      'Our pages may contain electronic images known as web beacons.',
      'We use single-pixel gifs.',
      'We use a tracking pixel from Facebook.',
      'Our pages contain clear gifs.',
    ],
  ],
  [
    'beacons',
    'denies',
    [
      'We do not use web beacons.',
      'We use no tracking pixels.',
      'There are no tracking pixels on our site.',
      "We don't use pixels or beacons.",
    ],
  ],
  [
    'beacons',
    'silent',
    [
      'Our newsletters contain a tracking pixel that tells us whether you opened them.',
      'We use pixel tags in our emails to see if they were opened.',
    ],
  ],
  [
    'local-storage',
    'affirms',
    [
      'We store preferences in HTML5 localStorage.',
      'We use Flash cookies, also known as local shared objects.',
      "We use your browser's local storage.",
      'Data is kept in IndexedDB.',
    ],
  ],
  ['local-storage', 'denies', ['We do not use local storage.', "We don't use Flash cookies."]],
  [
    'fingerprinting',
    'affirms',
    [
      'We use browser fingerprinting to prevent fraud.',
      'We may collect a device fingerprint.',
      'We may use statistical identifiers to recognise your device.',
    ],
  ],
  [
    'fingerprinting',
    'denies',
    [
      'We do not fingerprint your browser.',
      'We never use device fingerprinting.',
      'We do not use fingerprinting techniques.',
    ],
  ],
  [
    'fingerprinting',
    'silent',
    ['You can sign in with your fingerprint.', 'We may collect biometric data such as fingerprints.'],
  ],
  [
    'session-replay',
    'affirms',
    [
      'We record your session, including mouse movements and clicks.',
      'We use heatmaps.',
      'Hotjar records how you move and click on our pages, including scrolling behaviour.',
      'We use session replay software.',
    ],
  ],
  ['session-replay', 'denies', ['We do not record keystrokes.', 'We do not use session recording.']],
  [
    'third-party-analytics',
    'affirms',
    [
      'We use Google Analytics.',
      'We use Matomo Cloud.',
      'A third-party service measures visits to our site.',
      'We partner with analytics companies.',
      'Our analytics provider collects usage data.',
      'We use web analytics services provided by Google.',
      'Third-party vendors help us understand how visitors use the site.',
    ],
  ],
  [
    'third-party-analytics',
    'denies',
    [
      'We do not use Google Analytics or any other third-party analytics.',
      'We use no third-party analytics.',
      'We do not use any third-party analytics services.',
      'We only use our own analytics.',
    ],
  ],
  ['third-party-analytics', 'silent', ['We self-host Matomo on our own servers.', 'We analyse server logs.']],
  [
    'third-party-advertising',
    'affirms',
    [
      'We use Google AdSense to show ads.',
      'We work with third-party ad networks.',
      'We may show you interest-based ads.',
      'We use remarketing.',
      'Our partners show you ads based on your visits.',
      'Advertisers may collect data through our site.',
      'We use the Meta Pixel to measure ads.',
    ],
  ],
  [
    'third-party-advertising',
    'denies',
    [
      'We do not show ads.',
      'We do not display any advertising.',
      'There is no advertising on this site.',
      'Our site is ad-free.',
      'We do not use third-party advertising.',
      'We do not work with advertising networks.',
      'We do not serve advertisements on our website.',
      "We don't run ads.",
      'We never show ads.',
    ],
  ],
  [
    'third-party-advertising',
    'silent',
    ['We advertise our products in newspapers.', 'We do not send you advertising by mail.'],
  ],
  [
    'cross-site-tracking',
    'affirms',
    [
      'Third parties may collect information about your online activities over time and across different websites.',
      'Our partners track your browsing across websites.',
      'They may collect information when you use our site or other websites.',
    ],
  ],
  [
    'cross-site-tracking',
    'denies',
    [
      'We do not track you across the web.',
      'We do not track users across third-party websites.',
      'We do not collect information about your activities on other websites.',
      "We don't track you across other sites.",
      'We do not track our visitors over time and across third party websites.',
      'We do not allow third parties to collect personal information about your online activities over time and across different sites.',
    ],
  ],
  ['cross-site-tracking', 'silent', ['Do Not Track tells sites that you do not want to be tracked across websites.']],
  [
    'sale',
    'denies',
    [
      'We do not sell your personal information.',
      'We will never sell your data.',
      'Your data is never sold.',
      "We don't sell or rent your email address.",
      'Acme does not sell, trade or rent personal identification information to others.',
      'Your information will not be sold to third parties.',
      'We have not sold personal information in the last twelve months.',
      'We do not and will not sell your personal information.',
      'At no time do we sell your data.',
      'We promise never to sell your information.',
      'Personal information is not sold, rented or leased.',
      'We do not share your personal information with third parties.',
      "We won't share your information with anyone.",
      'None of your data is sold.',
      'We do not disclose personal data to third parties without your consent.',
      'Under no circumstances do we sell your information.',
    ],
  ],
  [
    'sale',
    'affirms',
    [
      'We may sell your information to third parties.',
      'We may sell or share your personal information with advertisers.',
      'We sell personal information as defined by the CCPA.',
      'Our use of cookies may be considered a "sale" under the CCPA.',
      'We share personal information for cross-context behavioral advertising.',
      'We rent our mailing list to other companies.',
    ],
  ],
  [
    'sale',
    'silent',
    [
      'If we sell our business, your data may be transferred.',
      'You have the right to opt out of the sale of your personal information.',
      'We sell shoes.',
      'We do not sell products to children.',
      'We do not share your payment details with third parties.',
      'We share data with service providers.',
    ],
  ],
  [
    'third-party-marketing',
    'denies',
    [
      'We do not share your information with third parties for their marketing purposes.',
      'We will not give your email address to other companies for marketing.',
      'We do not provide personal information to third parties for direct marketing.',
      'We never pass on your details to third parties for marketing purposes.',
      'We do not share personal data with third parties for their own promotional purposes.',
      'We do not disclose your personal information to anyone else.',
    ],
  ],
  [
    'third-party-marketing',
    'affirms',
    [
      'We may share your personal information with selected third parties for their direct marketing purposes.',
      'We may provide your information to other companies so that they may send you offers.',
      'We may share your e-mail address with partners who may contact you with offers.',
      'We may share information with third parties for marketing purposes.',
    ],
  ],
  [
    'third-party-marketing',
    'silent',
    [
      'California residents may request information about our disclosure of personal information to third parties for their direct marketing purposes.',
      'We may send you marketing e-mails about our products.',
      'We use vendors to send our marketing e-mails.',
    ],
  ],
  [
    'consent-first',
    'affirms',
    [
      'We only set non-essential cookies with your consent.',
      'You will be asked to consent to cookies when you first visit.',
      'Analytics cookies are set only after you have given consent.',
      'We ask for your consent before placing marketing cookies.',
      'The legal basis for analytics cookies is your consent.',
      'Our cookie banner lets you choose which cookies you accept.',
      'We will only use cookies if you opt in.',
    ],
  ],
  [
    'consent-first',
    'denies',
    [
      'By continuing to use the site, you agree to our use of cookies.',
      'By using our website, you hereby consent to our privacy policy.',
      'Your use of the site signifies your acceptance of this policy.',
      'If you do not agree to this policy, please do not use our site.',
      'Using the Service means you accept the practices described in this policy.',
      'By visiting this site, you are accepting the practices described here.',
      'When you use our site you consent to the collection of data as described.',
    ],
  ],
  [
    'consent-first',
    'silent',
    [
      'By submitting your resume you agree to our processing of it.',
      'If we change this policy, your continued use means acceptance of the changes.',
      'We will ask for your consent before sending you e-mails.',
      'By using the site you acknowledge that you have read this policy.',
    ],
  ],
  [
    'geolocation',
    'affirms',
    [
      'We collect your precise location using GPS.',
      "With your permission, our site accesses your device's location.",
      'We may use Wi-Fi access points and GPS to find your location.',
      'We collect geolocation data from your device.',
    ],
  ],
  [
    'geolocation',
    'denies',
    [
      'We do not collect precise location data.',
      'We do not collect your precise geolocation.',
      'We never collect GPS data.',
      'We do not track your location.',
    ],
  ],
  [
    'geolocation',
    'silent',
    ['We derive your approximate location from your IP address.', 'We collect your country and city.'],
  ],
  [
    'dnt',
    'ignores',
    [
      'We do not currently respond to Do Not Track signals.',
      'Our site does not support DNT.',
      'Our systems do not recognize browser "do-not-track" requests.',
      'We do not change our practices in response to a "Do Not Track" signal.',
      'We take no action in response to DNT signals.',
      'At this time, we do not honor Do Not Track requests.',
      'Do Not Track signals are ignored.',
    ],
  ],
  [
    'dnt',
    'honours',
    [
      'We honor Do Not Track signals.',
      "We respect your browser's Do Not Track setting.",
      'If you have DNT enabled, we will not track you.',
      'When we receive a DNT signal, we disable analytics.',
      'Our analytics respects Do Not Track.',
      'We comply with DNT.',
      'We do not load Google Analytics if your browser sends a Do Not Track header.',
    ],
  ],
  ['dnt', 'unclear', ['Some browsers have a Do Not Track feature. There is no common standard.']],
  [
    'gpc',
    'honours',
    [
      'We honor the Global Privacy Control.',
      'We treat GPC signals as a valid request to opt out.',
      'If your browser sends a GPC signal, we will treat it as an opt-out.',
      'Our site recognizes opt-out preference signals.',
      'We process Global Privacy Control signals.',
    ],
  ],
  ['gpc', 'ignores', ['We do not respond to Global Privacy Control signals.', 'Our site does not recognize GPC.']],
  [
    'encryption',
    'all',
    [
      'All traffic to our site is encrypted with HTTPS.',
      'We use SSL encryption to protect data in transit.',
      'Our site uses TLS to secure all communications.',
      'Your data is transmitted over an encrypted connection.',
      'Our website is served over HTTPS.',
      'We use SSL on our website.',
      'Data is encrypted in transit and at rest.',
      'This site uses SSL or TLS encryption.',
    ],
  ],
  [
    'encryption',
    'some',
    [
      'We use SSL to encrypt credit card information.',
      'Payment pages are secured with TLS.',
      'Sensitive information is encrypted using SSL.',
      'When you place an order, your card data is sent over an encrypted connection.',
    ],
  ],
  ['encryption', 'none', ['Data sent through our site is not encrypted.', 'We do not use SSL on this site.']],
  [
    'encryption',
    'silent',
    [
      'We use encryption and firewalls.',
      'We cannot guarantee that transmission over the internet is secure.',
      'Backups are encrypted at rest.',
    ],
  ],
];

/** A policy is longer than a sentence: this says nothing of any topic. */
const AROUND = 'This is the policy of our shop. It tells you what we do with the data that you give to us.';

it.each(STATEMENTS.flatMap(([topic, stance, said]) => said.map((text) => [text, topic, stance] as const)))(
  '%s (%s: %s)',
  (text, topic, stance) => {
    const read = readPolicy([documentOf(`${AROUND}\n\n${text}\n`)]);
    expect(read.status === 'read' && read.reading.topics[topic].stance).toBe(stance);
  },
);
