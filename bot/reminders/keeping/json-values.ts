// Values out of stored JSON, which are unknown until read here. Null for what is not of the kind.

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
export const whole = (value: unknown, from: number, to: number): number | null =>
  typeof value === 'number' && Number.isInteger(value) && value >= from && value <= to ? value : null;

export function instant(value: unknown): Date | null {
  const at = new Date(textOf(value) ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at;
}
