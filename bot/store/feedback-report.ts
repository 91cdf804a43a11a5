// Figures for the people who keep the bot: what is asked, what is not known, what was liked.
import { z } from 'zod';
import type { Queryable } from './database.ts';

const volume = z.object({ askKind: z.string().nullable(), answerKind: z.string(), times: z.number() });
const unknown = z.object({ words: z.string().nullable(), times: z.number(), lastAt: z.date() });
const thumbs = z.object({
  askKind: z.string().nullable(),
  like: z.number(),
  dislike: z.number(),
  notThat: z.number(),
  comments: z.number(),
});
const comment = z.object({
  at: z.date(),
  reaction: z.string(),
  askKind: z.string().nullable(),
  answerKind: z.string().nullable(),
  ids: z.array(z.string()),
  comment: z.string(),
});

export interface FeedbackReport {
  /** Most asked first. `askKind` null: not understood. */
  readonly volumes: readonly z.infer<typeof volume>[];
  /** Not-known questions, alike ones together, most frequent first; `words` null for all whose words were not kept. */
  readonly notKnown: readonly z.infer<typeof unknown>[];
  readonly thumbs: readonly z.infer<typeof thumbs>[];
  /** Latest first. */
  readonly comments: readonly z.infer<typeof comment>[];
}

export interface FeedbackReportOptions {
  readonly store: Queryable;
  readonly since: Date;
  /** Lines of each list. */
  readonly most: number;
}

export async function readFeedbackReport({ store, since, most }: FeedbackReportOptions): Promise<FeedbackReport> {
  const listed = async <T>(shape: z.ZodType<T>, query: string): Promise<readonly T[]> =>
    z.array(shape).parse((await store.query(query, [since, most])).rows);
  return {
    volumes: await listed(volume, VOLUMES),
    notKnown: await listed(unknown, NOT_KNOWN),
    thumbs: await listed(thumbs, THUMBS),
    comments: await listed(comment, COMMENTS),
  };
}

const VOLUMES = `
  select ask_kind as "askKind", answer_kind as "answerKind", count(*)::int as times
  from question where at >= $1
  group by ask_kind, answer_kind order by times desc, ask_kind, answer_kind limit $2`;

// Alike: the same but for case, space and what ends the sentence.
const NOT_KNOWN = `
  select rtrim(lower(regexp_replace(words, '\\s+', ' ', 'g')), ' .?!') as words, count(*)::int as times, max(at) as "lastAt"
  from question where at >= $1 and answer_kind = 'not-known'
  group by 1 order by times desc, words limit $2`;

const THUMBS = `
  select ask_kind as "askKind",
    (count(*) filter (where reaction = 'like'))::int as "like",
    (count(*) filter (where reaction = 'dislike'))::int as dislike,
    (count(*) filter (where reaction = 'not-that'))::int as "notThat",
    count(comment)::int as comments
  from feedback where at >= $1
  group by ask_kind order by count(*) desc, ask_kind limit $2`;

const COMMENTS = `
  select at, reaction, ask_kind as "askKind", answer_kind as "answerKind", ids, comment
  from feedback where at >= $1 and comment is not null
  order by at desc, id desc limit $2`;
