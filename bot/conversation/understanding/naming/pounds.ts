// Sums of money in a normalised text: "60k", "29.5 k", "pounds 45000", "60 grand".

const SUM =
  /\b(?:pounds )?(\d{2,3}(?:\.\d{1,2})?) ?(?:k|grand|thousand)\b|\b(?:pounds )?(\d{5,6})\b(?! ?(?:hours|staff|people))/g;
/** Below and above nothing is a year's pay. */
const LEAST = 10_000;
const MOST = 400_000;

export interface Sum {
  readonly start: number;
  readonly end: number;
  /** Pounds a year. */
  readonly pounds: number;
}

export function sumsIn(normalised: string): readonly Sum[] {
  return [...normalised.matchAll(SUM)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      pounds: Math.round(match[1] === undefined ? Number(match[2]) : Number(match[1]) * 1000),
    }))
    .filter(({ pounds }) => pounds >= LEAST && pounds <= MOST);
}

const OVER = /\b(?:over|above|more than|at least|upwards? of|north of|from|exceeds?|exceeding|beyond|minimum|min) $/;
const UNDER = /\b(?:under|below|less than|up to|at most|no more than|maximum|max) $/;
const OR_MORE = /^ (?:plus|or (?:more|above|over)|and (?:above|over|up))\b/;
const OR_LESS = /^ or (?:less|under|below)\b/;

/** "Over 60k", "between 30 and 40k", "45k": what pay is asked for. A bare sum is both ends. */
export function payWanted(
  normalised: string,
): { readonly atLeast: number | null; readonly atMost: number | null } | null {
  const between = /\bbetween (?:pounds )?(\d{2,3})(?: ?k)? and (?:pounds )?(\d{2,3}) ?k\b/.exec(normalised);
  if (between !== null) return { atLeast: Number(between[1]) * 1000, atMost: Number(between[2]) * 1000 };
  const [sum, second] = sumsIn(normalised);
  if (sum === undefined) return null;
  if (second !== undefined)
    return { atLeast: Math.min(sum.pounds, second.pounds), atMost: Math.max(sum.pounds, second.pounds) };
  const [before, after] = [normalised.slice(0, sum.start), normalised.slice(sum.end)];
  if (OVER.test(before) || OR_MORE.test(after)) return { atLeast: sum.pounds, atMost: null };
  if (UNDER.test(before) || OR_LESS.test(after)) return { atLeast: null, atMost: sum.pounds };
  return { atLeast: sum.pounds, atMost: sum.pounds };
}
