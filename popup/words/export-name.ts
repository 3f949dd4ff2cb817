/** The file name of an exported report: `saydo-shop.example-2026-11-22.json`; `made` in ms since the epoch. */
export const exportName = (site: string, made: number): string => {
  const host = site.replaceAll(/[^a-z0-9.-]+/gi, '-').replace(/^[-.]+/, '') || 'report';
  const day = new Date(made);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `saydo-${host}-${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}.json`;
};
