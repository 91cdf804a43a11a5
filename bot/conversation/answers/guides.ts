// Guides (recruitment, retention, pay rules, frameworks, the report) and what senior leaders can do now.
import type { Action } from '../../pathways/pathway.ts';
import type { Answer } from '../answer.ts';
import type { Ask } from '../ask.ts';
import type { Desk } from './desk.ts';
import { footing } from './footing.ts';
import { notKnown } from './small.ts';
import { answeringFirst, guidesFor } from './which-guides.ts';

const GUIDES_SHOWN = 2;
const ACTIONS_SHOWN = 7;
type GuideAsk = Extract<Ask, { kind: 'guide' }>;

/** The guides named, else those that fit the words, the topic and who is asking best. */
export function answerGuide(ask: GuideAsk, desk: Desk): Answer {
  const guides = guidesFor(ask, desk.catalogue).slice(0, GUIDES_SHOWN);
  if (guides.length === 0) return notKnown(desk, ask.words);
  const related = [...new Set(guides.flatMap((guide) => guide.relatedIds ?? []))];
  return {
    kind: 'guide',
    guides: guides.map((guide) => answeringFirst(guide, ask.words)),
    footing: footing(desk, {
      ask: { ...ask, guideIds: guides.map((guide) => guide.id) },
      records: guides,
      next: related.map((id) => askAbout(id, desk)),
    }),
  };
}

/** A related id may be a guide, a body, a course or a network. */
function askAbout(id: string, { catalogue }: Desk): Ask | null {
  if (catalogue.guides.get(id) !== undefined) return { kind: 'guide', guideIds: [id], topic: null, words: '' };
  if (catalogue.bodies.get(id) !== undefined) return { kind: 'bodies', bodyIds: [id], roleId: null, familyId: null };
  if (catalogue.courses.get(id) !== undefined) return { kind: 'course', courseId: id };
  if (catalogue.networks.get(id) !== undefined)
    return { kind: 'networks', networkIds: [id], regionId: null, familyId: null, words: '' };
  return null;
}

/** Actions that fit the words, best first; without a fit, the list from its start. */
export function answerActions(ask: Extract<Ask, { kind: 'actions' }>, desk: Desk): Answer {
  const { catalogue } = desk;
  const all = catalogue.data.actions;
  const hits = catalogue
    .words('actions')
    .search(ask.words)
    .flatMap((hit) => all.find((action) => action.id === hit.id) ?? []);
  const shown: readonly Action[] = [...new Set([...hits, ...all])].slice(0, ACTIONS_SHOWN);
  if (shown.length === 0) return notKnown(desk, ask.words);
  return {
    kind: 'actions',
    about: hits.length > 0 ? ask.words : null,
    actions: shown,
    total: all.length,
    footing: footing(desk, {
      ask,
      records: shown,
      next: [
        { kind: 'guide', guideIds: [], topic: 'retention', words: 'retention' },
        { kind: 'guide', guideIds: [], topic: 'recruitment', words: 'recruitment' },
        { kind: 'networks', networkIds: [], regionId: null, familyId: null, words: '' },
      ],
    }),
  };
}
