/**
 * Services that record what visitors do on a page, by registrable domain. `sole`: recording is what the service is for;
 * otherwise it is one of several things that the service does, and a customer may have it switched off.
 */
export const REPLAY: Readonly<Record<string, { name: string; sole: boolean }>> = {
  'clarity.ms': { name: 'Microsoft Clarity', sole: true },
  'contentsquare.net': { name: 'Contentsquare', sole: true },
  'clicktale.net': { name: 'Clicktale', sole: true },
  'crazyegg.com': { name: 'Crazy Egg', sole: false },
  'decibelinsight.net': { name: 'Decibel Insight', sole: true },
  'fullstory.com': { name: 'FullStory', sole: true },
  'glassboxdigital.io': { name: 'Glassbox', sole: true },
  'hotjar.com': { name: 'Hotjar', sole: false },
  'hotjar.io': { name: 'Hotjar', sole: false },
  'inspectlet.com': { name: 'Inspectlet', sole: true },
  'livesession.io': { name: 'LiveSession', sole: true },
  'logrocket.com': { name: 'LogRocket', sole: true },
  'logrocket.io': { name: 'LogRocket', sole: true },
  'lr-ingest.com': { name: 'LogRocket', sole: true },
  'lr-ingest.io': { name: 'LogRocket', sole: true },
  'luckyorange.com': { name: 'Lucky Orange', sole: false },
  'luckyorange.net': { name: 'Lucky Orange', sole: false },
  'mouseflow.com': { name: 'Mouseflow', sole: true },
  'quantummetric.com': { name: 'Quantum Metric', sole: true },
  'sessioncam.com': { name: 'SessionCam', sole: true },
  'smartlook.com': { name: 'Smartlook', sole: true },
  'smartlook.cloud': { name: 'Smartlook', sole: true },
  'userreplay.net': { name: 'User Replay', sole: true },
};
