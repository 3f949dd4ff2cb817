import { openDB } from 'idb';
import { type Database, type Shelves } from './journal.ts';

/** Opens the program's database, made anew where there is none. */
export const openDatabase = (): Promise<Database> =>
  openDB<Shelves>('saydo', 1, {
    upgrade: (database) => {
      const journal = database.createObjectStore('journal', { keyPath: 'seq', autoIncrement: true });
      journal.createIndex('tab', 'tab');
      journal.createIndex('time', 'time');
      journal.createIndex('batch', 'batch', { unique: true });
      database.createObjectStore('notes');
    },
  });
