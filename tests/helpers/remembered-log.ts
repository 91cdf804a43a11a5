// A log that keeps what it was told.
import type { Log } from '../../bot/pathways/client/feed-log.ts';

interface Line {
  readonly level: 'info' | 'warn' | 'error';
  readonly fields: object;
  readonly message: string;
}

export interface RememberedLog extends Log {
  readonly lines: Line[];
}

export function rememberedLog(): RememberedLog {
  const lines: Line[] = [];
  return {
    lines,
    info: (fields, message) => lines.push({ level: 'info', fields, message }),
    warn: (fields, message) => lines.push({ level: 'warn', fields, message }),
    error: (fields, message) => lines.push({ level: 'error', fields, message }),
  };
}
