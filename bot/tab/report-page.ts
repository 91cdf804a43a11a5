// The 2019 report's five areas with what later sources say of each, and what senior leaders can do now. Pure.
import type { Footing } from '../conversation/answer-parts.ts';
import type { Desk } from '../conversation/answers/desk.ts';
import { footing } from '../conversation/answers/footing.ts';
import type { Guide, Provenance } from '../pathways/pathway.ts';
import { footingLines, sourcesText } from '../../cards/footing-words.ts';
import type { Report, ReportArea } from './shapes.ts';

const TOPIC = 'report';

/** Null when the data holds nothing of the report. */
export function reportPage(desk: Desk): Report | null {
  const { guides, actions } = desk.catalogue.data;
  const own = guides.filter(({ topic }) => topic === TOPIC);
  const whole = own.find(({ area }) => area === null);
  const areas = own.filter(({ area }) => area !== null).toSorted((one, two) => (one.area ?? 0) - (two.area ?? 0));
  if (whole === undefined && areas.length === 0 && actions.length === 0) return null;
  return {
    title: whole?.title ?? 'The report',
    text: whole?.text ?? '',
    areas: areas.map((guide) => area(guide, desk)),
    actions: actions.map((action) => ({
      id: action.id,
      title: action.title,
      text: action.text ?? '',
      source: sourcesText(action.provenance?.sources ?? []),
    })),
    actionsFoot: footingLines({ ...footingOf(actions, desk), sources: [] }),
    foot: whole === undefined ? [] : foot([whole], desk),
  };
}

const area = (guide: Guide, desk: Desk): ReportArea => ({
  number: guide.area ?? 0,
  // The number is said beside it.
  title: guide.title.replace(/^area \d+:\s*/i, ''),
  text: guide.text ?? '',
  points: guide.points ?? [],
  more: desk.catalogue.data.guides
    .filter((other) => other.area === guide.area && other.topic !== TOPIC)
    .map(({ id, title }) => ({ id, title })),
  foot: foot([guide], desk),
});

type Grounds = readonly { readonly provenance: Provenance | null }[];

const footingOf = (records: Grounds, desk: Desk): Footing => ({
  ...footing(desk, { ask: { kind: 'help' }, records, next: [] }),
  understood: null,
  age: null,
});

const foot = (records: Grounds, desk: Desk): readonly string[] => footingLines(footingOf(records, desk));
