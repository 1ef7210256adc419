// What crosses between the thread that serves and the one that holds the SQLite file.

export interface Statement {
  id: number;
  sql: string;
  parameters: readonly unknown[];
}

export type Answer =
  | { id: number; ok: true; rows: unknown[]; changes: number | null }
  /** `errcode`: SQLite's extended result code; null: it was not SQLite that failed. */
  | { id: number; ok: false; errcode: number | null; message: string };

/** What the thread is born with: the file. */
export interface Birth {
  path: string;
}
