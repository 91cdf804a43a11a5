// Which guides answer a question: those named in it, and those whose words, topic and readers fit it best.
import type { Catalogue } from '../../pathways/catalogue/catalogue.ts';
import { createWordIndex } from '../../pathways/catalogue/word-index.ts';
import type { Guide } from '../../pathways/pathway.ts';
import type { Ask } from '../ask.ts';

type GuideAsk = Extract<Ask, { kind: 'guide' }>;

/** A second guide is shown only when it fits nearly as well as the first. */
const CLOSE_SECOND = 0.8;
/** How much more a guide counts that is of the topic understood, and one written for those who ask. */
const OF_TOPIC = 2.5;
const FOR_READER = 1.8;
const NAMED = 3;
/** A list of words meets every question by chance: it answers only those that ask what words mean. */
const GLOSSARY = 'glossary';
const MEANING =
  /\b(?:stands? for|means?|meaning|what(?:['’]?s| is| are| does)|define|abbreviations?|acronyms?|difference|expand|jargon)\b/i;
/** Below this share of the words met, rare words counting more, the topic says more than the words. */
const SURE = 0.3;
/** Words of those who run a team or hire: "we", "our vacancies", "my staff". */
const MANAGING =
  /\b(?:we|our|ours|us|i (?:manage|run|lead)|my (?:team|staff|people|analysts?|developers?|engineers?|coders?|department|service|unit)|managers?|hang(?:ing)? on to|hold(?:ing)? on to|keep(?:ing)?|quit|resigned|leavers|retain\w*|losing|recruit|recruiting|hire|hiring|applicants|nobody|no ?one|write (?:a|an|my|our) (?:\w+ )?(?:advert|jd|job|person))\b/i;
const MANAGERS = /manager|leader/i;
const STAFF = /^staff/i;

/** Buttons name their guides; of a question in words the words decide, and a guide named in them counts more. */
export function guidesFor({ guideIds, topic, words }: GuideAsk, catalogue: Catalogue): readonly Guide[] {
  const named = guideIds.flatMap((id) => catalogue.guides.get(id) ?? []);
  const readers = MANAGING.test(words) ? MANAGERS : STAFF;
  const worth = (guide: Guide): number =>
    (named.includes(guide) ? NAMED : 1) *
    (guide.topic === topic ? OF_TOPIC : 1) *
    (readers.test(guide.audience ?? '') ? FOR_READER : 1);
  const hits = hitsFor(words, worth, named, catalogue);
  const best = hits[0]?.score ?? 0;
  const ofTopic = catalogue.data.guides.filter((guide) => topic !== null && guide.topic === topic);
  if (hits.some(({ isSure }) => isSure) || (hits.length > 0 && ofTopic.length === 0))
    return hits.filter((hit) => hit.score >= best * CLOSE_SECOND).map((hit) => hit.guide);
  return named.length > 0 ? named : ofTopic.toSorted((left, right) => worth(right) - worth(left));
}

interface Hit {
  readonly guide: Guide;
  readonly score: number;
  readonly isSure: boolean;
}

/** Best first; of those that fit alike, in the order of the data. */
function hitsFor(
  words: string,
  worth: (guide: Guide) => number,
  named: readonly Guide[],
  { data, guides, words: indexOf }: Catalogue,
): readonly Hit[] {
  const isMeant = (guide: Guide): boolean => guide.topic !== GLOSSARY || MEANING.test(words) || named.includes(guide);
  return indexOf('guides')
    .search(words.replace(/\b\d\b/g, ' '))
    .flatMap(({ id, score, share }) => {
      const guide = guides.get(id);
      if (guide === undefined || !isMeant(guide)) return [];
      return [{ guide, score: score * worth(guide), isSure: share >= SURE || named.includes(guide) }];
    })
    .toSorted(
      (left, right) => right.score - left.score || data.guides.indexOf(left.guide) - data.guides.indexOf(right.guide),
    );
}

const LIFTED = 2;
/** A point answers the question when it meets this share of its words, rare words counting more. */
const ANSWERS = 0.3;

/** The points that speak of what was asked come first; an ordered list stays in its order. */
export function answeringFirst(guide: Guide, words: string): Guide {
  const points = guide.points ?? [];
  if (points.some((point) => /^\d\./.test(point))) return guide;
  const documents = points.map((point, at) => ({ id: String(at), fields: [{ text: point, weight: 1 }] }));
  const lifted = createWordIndex(documents, () => true)
    .search(words)
    .filter(({ share }) => share >= ANSWERS)
    .slice(0, LIFTED)
    .map(({ id }) => points[Number(id)] ?? '');
  return { ...guide, points: guide.points === null ? null : [...new Set([...lifted, ...points])] };
}
