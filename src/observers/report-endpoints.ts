/** At most so many addresses: a header can name thousands. */
const MOST = 20;

const absolute = (address: string, base: string): string[] => {
  try {
    const { protocol, host, pathname } = new URL(address, base);
    return /^https?:$/.test(protocol) ? [`${protocol}//${host}${pathname}`] : [];
  } catch {
    return [];
  }
};

/** Reporting API: a dictionary of quoted addresses (`default="https://…", csp="/…"`). */
const fromReportingEndpoints = (value: string): string[] =>
  [...value.matchAll(/=\s*"([^"]*)"/g)].map(([, address = '']) => address);

/** The older Report-To: JSON objects, joined by commas. */
const fromReportTo = (value: string): string[] => {
  try {
    const groups = JSON.parse(`[${value}]`) as { endpoints?: { url?: unknown }[] }[];
    return groups.flatMap(
      ({ endpoints }) => endpoints?.flatMap(({ url }) => (typeof url === 'string' ? [url] : [])) ?? [],
    );
  } catch {
    return [];
  }
};

/** Content Security Policy: `report-uri` names addresses; `report-to` names groups, which the other headers explain. */
const fromPolicy = (value: string): string[] =>
  value
    .split(/[;,]/)
    .map((directive) => directive.trim().split(/\s+/))
    .filter(([name]) => name?.toLowerCase() === 'report-uri')
    .flatMap(([, ...addresses]) => addresses);

/** The addresses that a response's headers tell the browser to send reports to, resolved, without queries, each once. */
export const reportEndpoints = (headers: ReadonlyMap<string, readonly string[]>, base: string): string[] => {
  const from = (name: string, read: (value: string) => string[]) => (headers.get(name) ?? []).flatMap(read);
  const named = [
    ...from('reporting-endpoints', fromReportingEndpoints),
    ...from('report-to', fromReportTo),
    ...from('content-security-policy', fromPolicy),
    ...from('content-security-policy-report-only', fromPolicy),
  ];
  return [...new Set(named.flatMap((address) => absolute(address, base)))].slice(0, MOST);
};
