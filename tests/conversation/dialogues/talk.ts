// One person talking to the whole conversation room over the bundled data, on Monday 23 November 2026 at ten.
import assert from 'node:assert/strict';
import { createAnswerQuestion } from '../../../bot/conversation/answer-question.ts';
import type { Library } from '../../../bot/conversation/turn.ts';
import type { Answer } from '../../../bot/conversation/answer.ts';
import type { Ask } from '../../../bot/conversation/ask.ts';
import type { Question } from '../../../bot/conversation/question.ts';
import { createReader } from '../../../bot/conversation/understanding/understand.ts';
import { readButton } from '../../../cards/read-button.ts';
import { render } from '../../../cards/render.ts';
import { deskOver } from '../../helpers/desk.ts';
import { fakePorts } from '../../helpers/fake-ports.ts';
import { buttonsOf } from '../../helpers/whole-app.ts';
import { data, language, model } from '../understanding/real-understanding.ts';

const library = { ...deskOver(data), ...createReader({ data, language, model }) } as Library;

/** What a reply is about, for tables: fields that a row names must be equal. */
export type Seen = Readonly<Record<string, unknown>>;

/**
 * Turns parted by " | ", the last one's reply given back. "(40 minutes)" lets time pass, "[Change]" presses a button of
 * the last card.
 */
export async function talk(turns: string): Promise<Seen> {
  let at = Date.parse('2026-11-23T10:00:00Z');
  const now = (): Date => new Date(at);
  const ports = fakePorts(now);
  const ask = createAnswerQuestion({ ...ports, library: () => library });
  let last: Answer | null = null;
  for (const turn of turns.split(' | ')) {
    const minutes = /^\((\d+) minutes\)$/.exec(turn)?.[1];
    if (minutes !== undefined) {
      at += Number(minutes) * 60_000;
      continue;
    }
    const title = /^\[(.+)\]$/.exec(turn)?.[1];
    last = await ask(question(title === undefined ? { kind: 'text', text: turn } : pressed(title, last), now()));
    at += 5_000;
  }
  assert.ok(last !== null);
  return seenIn(last);
}

const question = (said: Question['said'], at: Date): Question => ({
  personId: 'p',
  place: { id: 'chat', scope: 'personal', tenantId: 't' },
  said,
  locale: 'en-GB',
  timeZone: 'Europe/London',
  at,
});

function pressed(title: string, shown: Answer | null): Question['said'] {
  assert.ok(shown !== null, 'no card to press on');
  const buttons = buttonsOf({ attachments: [{ content: render(shown).card }] });
  const found = buttons.find((button) => button.title === title);
  assert.ok(found !== undefined, `no button “${title}” among ${buttons.map((button) => button.title).join(', ')}`);
  const read = readButton(found.data);
  return read.kind === 'ask' ? { kind: 'button', ask: read.ask } : { kind: 'unknown-button' };
}

function seenIn(answer: Answer): Seen {
  if ('footing' in answer && answer.footing.understood !== null) return { ...answer.footing.understood.ask };
  switch (answer.kind) {
    case 'choose':
      return { kind: 'choose', why: answer.why, of: answer.choices.map((choice) => idOf(choice.ask)) };
    case 'reminder':
      return reminderSeen(answer.outcome);
    case 'profile':
      return {
        kind: 'profile',
        changed: answer.changed,
        role: answer.facts?.role?.id ?? null,
        band: answer.facts?.bandId ?? null,
        place: answer.facts?.place ?? null,
        skills: (answer.facts?.skills ?? []).map(({ name }) => name),
      };
    default:
      return { ...answer };
  }
}

function reminderSeen(outcome: Extract<Answer, { kind: 'reminder' }>['outcome']): Seen {
  const view = 'reminder' in outcome ? outcome.reminder : null;
  const heard = 'heard' in outcome && typeof outcome.heard === 'object' ? outcome.heard : null;
  return {
    kind: 'reminder',
    did: outcome.kind,
    ...(view === null
      ? {}
      : { title: view.title, due: view.due === null ? null : `${view.due.date} ${view.due.time}` }),
    ...(heard === null ? {} : { heard: heard.date }),
    ...('reminders' in outcome ? { titles: outcome.reminders.map(({ title }) => title) } : {}),
    ...('who' in outcome ? { who: outcome.who } : {}),
  };
}

/** The id that tells a choice from its neighbours. */
function idOf(ask: Ask): string {
  switch (ask.kind) {
    case 'role':
      return ask.roleId;
    case 'pay':
    case 'comparison':
      return ask.roleIds.at(-1) ?? '';
    case 'pathway':
    case 'gap':
      return ask.to ?? ask.from ?? '';
    case 'skills':
    case 'courses':
      return ask.roleId ?? ask.skillId ?? '';
    case 'profile':
      return ask.change?.roleId ?? '';
    default:
      return ask.kind;
  }
}
