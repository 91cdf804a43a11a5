/** Something wrong in a data file, and where. `record` is an id, or "record 3" where there is none. */
export interface Problem {
  readonly file: string;
  readonly record: string | null;
  readonly field: string | null;
  readonly reason: string;
}

/** The data set cannot be served. The message holds every problem, one a line. */
export class DataSetError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? 'a problem' : `${problems.length} problems`;
    super(`The Pathway data set has ${count}:\n${problems.map(inOneLine).join('\n')}`);
    this.name = 'DataSetError';
    this.problems = problems;
  }
}

function inOneLine({ file, record, field, reason }: Problem): string {
  return `- ${[file, record, field].filter((part) => part !== null).join(', ')}: ${reason}`;
}
