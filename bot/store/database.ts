// What the rest of this room asks of a database, and what `openStore` gives. One dialect: PostgreSQL's.

/** A row as it came: its columns are unknown until a parser has read them. */
export type Row = Readonly<Record<string, unknown>>;

export interface Queryable {
  /** One statement with $1, $2 … parameters; several statements only without parameters. Rejects with the engine's error. */
  query(text: string, values?: readonly unknown[]): Promise<Result>;
}

export interface Result {
  readonly rows: readonly Row[];
  /** Rows written or read. */
  readonly rowCount: number;
}

export interface Store extends Queryable {
  readonly kind: 'embedded' | 'postgresql';
  /**
   * Commits when `work` resolves, rolls back when it rejects. Inside, use only the `Queryable` handed in: the embedded
   * engine has one connection, so a query of the store itself would wait for the transaction and then time out.
   */
  transaction<T>(work: (within: Queryable) => Promise<T>): Promise<T>;
  /** Waits for what is running, then lets go of the database. Safe to call twice. */
  close(): Promise<void>;
}

type Write = (fields: Readonly<Record<string, unknown>>, message: string) => void;

/** pino's shape, as much of it as this room uses. */
export interface Log {
  readonly info: Write;
  readonly warn: Write;
}

/** The database cannot be used; an operator can mend it, and the message says how. */
export class StoreError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'StoreError';
  }
}

/** One line of what went wrong, without a stack. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.message === '') return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}
