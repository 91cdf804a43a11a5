// What a schema cannot say: ranges the right way round, newest year first, no move from a role to itself.
import type { Band, Course, PaySupplement, Role, Transition } from './contract-types.ts';
import type { FieldProblem } from './schema-problems.ts';

const BAND_ORDER = ['2', '3', '4', '5', '6', '7', '8a', '8b', '8c', '8d', '9'];

export function roleProblems({ level }: Role): readonly FieldProblem[] {
  if (!level?.min || !level.max) return [];
  return range('level', BAND_ORDER.indexOf(level.min), BAND_ORDER.indexOf(level.max));
}

export function transitionProblems({ from, to, years }: Transition): readonly FieldProblem[] {
  const toItself = from === to ? [{ field: 'to', reason: 'must be another role than `from`' }] : [];
  return [...toItself, ...(years ? range('years', years.min, years.max) : [])];
}

export function bandProblems({ years }: Band): readonly FieldProblem[] {
  return [
    ...newestFirst(years ?? []),
    ...(years ?? []).flatMap(({ entry, middle, top, status }, index) => [
      ...ascending(`years.${index}`, middle === null ? [entry, top] : [entry, middle, top]),
      ...((middle === null) === (status.middle === null)
        ? []
        : [{ field: `years.${index}.status.middle`, reason: 'must be null exactly when `middle` is null' }]),
    ]),
  ];
}

export function supplementProblems({ years }: PaySupplement): readonly FieldProblem[] {
  return [...newestFirst(years), ...years.flatMap(({ min, max }, index) => range(`years.${index}`, min, max))];
}

export function courseProblems({ durationMonths }: Course): readonly FieldProblem[] {
  return durationMonths ? range('durationMonths', durationMonths.min, durationMonths.max) : [];
}

function range(field: string, min: number, max: number): readonly FieldProblem[] {
  return min <= max ? [] : [{ field, reason: '`min` is above `max`' }];
}

function ascending(field: string, values: readonly number[]): readonly FieldProblem[] {
  const falls = values.some((value, index) => value < (values[index - 1] ?? value));
  return falls ? [{ field, reason: 'pay must not fall from entry to top' }] : [];
}

function newestFirst(years: readonly { readonly year: string }[]): readonly FieldProblem[] {
  const wrong = years.some(({ year }, index) => index > 0 && year >= (years[index - 1]?.year ?? ''));
  return wrong ? [{ field: 'years', reason: 'the newest year comes first, each year once' }] : [];
}
