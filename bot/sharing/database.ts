// What this room asks of a database: PostgreSQL's dialect, whichever engine speaks it.

export type Row = Readonly<Record<string, unknown>>;

export interface Queryable {
  query(
    text: string,
    values?: readonly unknown[],
  ): Promise<{ readonly rows: readonly Row[]; readonly rowCount: number }>;
}

/**
 * For a `with` whose statement reads from it: its commit does not wait for the disk. For what is written at each press of a card that
 * hundreds press at once, and would be written again should a power cut lose it.
 */
export const UNHURRIED = "unhurried as (select set_config('synchronous_commit', 'off', true))";
