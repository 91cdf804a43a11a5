// What this room asks of a database: PostgreSQL's dialect, whichever engine speaks it.

export type Row = Readonly<Record<string, unknown>>;

export interface Queryable {
  query(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Row[]; readonly rowCount: number }>;
}

export interface Database extends Queryable {
  /** Commits when `work` resolves, rolls back when it rejects. Inside, only the handed `Queryable` may be used. */
  transaction<T>(work: (within: Queryable) => Promise<T>): Promise<T>;
}
