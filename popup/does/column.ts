/** A column of a table: its heading and the text of a row's cell. The first column of a table names its row. */
export type Column<Row> = {
  title: string;
  text: (row: Row) => string;
  /** Numbers stand right, in figures of one width. */
  numeric?: boolean;
  /** Addresses, names and keys as machines write them. */
  mono?: boolean;
};
