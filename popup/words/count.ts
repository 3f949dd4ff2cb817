const grouped = new Intl.NumberFormat('en-GB');

/** A number and its noun: "1 page", "1,204 requests"; `many` where the plural is not the noun with an s. */
export const count = (number: number, one: string, many = `${one}s`): string =>
  `${grouped.format(number)} ${number === 1 ? one : many}`;
