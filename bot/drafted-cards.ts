// Joins what "Answer with a career card" needs: the question read from a message, the form, and the cards of each step.
import { dialogCard } from '../cards/extension/dialog-card.ts';
import { installCard } from '../cards/extension/install-card.ts';
import { draftPayload, readCarried, readDraftPayload, readFormPayload } from '../cards/extension/payloads.ts';
import { previewCard } from '../cards/extension/preview-card.ts';
import { render } from '../cards/render.ts';
import type { Library } from './conversation/turn.ts';
import {
  firstForAll,
  formOf,
  LONGEST_WORDS,
  rolesIn,
  swapped,
  type CardDraft,
  type DraftForm,
  type DraftProblem,
} from './conversation/card-draft.ts';
import { NO_CONTEXT } from './conversation/understanding/understanding.ts';
import { answerForAll, deskForAll, madeForAll, unaddressed, type AskForAll } from './conversation/for-all.ts';
import type { LookUp } from './conversation/look-up.ts';
import type { DraftedCards } from './teams/extension/ports.ts';

export interface DraftedCardsParts {
  /** Null when there is no data yet. */
  readonly library: () => Library | null;
  readonly lookUp: LookUp;
  /** A sentence's vector; null when the encoder is off, late or broken. */
  readonly encode: (sentence: string) => Promise<Float32Array | null>;
}

/** Roles the form offers besides those chosen. */
const MOST_OTHERS = 8;

export function createDraftedCards(parts: DraftedCardsParts): DraftedCards {
  const { library, lookUp } = parts;
  const form = (draft: CardDraft, problem: DraftProblem | null): DraftForm =>
    formOf(draft, rolesIn(lookUp(draft.words).asks).slice(0, MOST_OTHERS), problem, library()?.catalogue ?? null);
  return {
    read: async (words) => {
      const text = words.slice(0, LONGEST_WORDS);
      const ask = await readAsk(text, parts);
      return form({ ask, words: text, note: '' }, text !== '' && ask === null ? 'not-understood' : null);
    },
    redraft: async (filled) => {
      const { draft } = filled;
      const outcome = swapped(filled, library()?.catalogue ?? null);
      const ask = outcome === null ? await readAsk(draft.words, parts) : outcome.kind === 'ready' ? outcome.ask : null;
      if (ask !== null && isAnswered(ask, library())) return { kind: 'ready', draft: { ...draft, ask } };
      return { kind: 'form', form: form(draft, outcome?.kind === 'problem' ? outcome.problem : unread(draft)) };
    },
    edit: (draft) => form(draft, null),
    dialog: (shown) => dialogCard(shown, cardOf(shown.draft.ask, library())),
    install: (draft) => installCard(draftPayload(draft)),
    preview: previewCard,
    readForm: readFormPayload,
    readDraft: readDraftPayload,
    readCarried,
  };
}

const unread = ({ words }: CardDraft): DraftProblem => (words === '' ? 'empty' : 'not-understood');

/** What a message asks, where it can be answered before everybody. */
async function readAsk(words: string, { library, lookUp, encode }: DraftedCardsParts): Promise<AskForAll | null> {
  const books = library();
  if (books === null || words === '') return null;
  const sentence = books.sentenceFor(words);
  const vector = sentence === null ? null : await encode(sentence);
  const understood = books.understand(words, NO_CONTEXT, vector);
  if (understood.kind === 'refuse') return null;
  if (understood.kind === 'ask') return madeForAll(understood.ask);
  return firstForAll(understood.why === 'name' ? [...lookUp(words).asks, ...understood.asks] : understood.asks);
}

const isAnswered = (ask: AskForAll, books: Library | null): boolean =>
  books !== null && answerForAll(ask, deskForAll(books)) !== null;

function cardOf(ask: AskForAll | null, books: Library | null): ReturnType<typeof render>['card'] {
  const answer = ask === null || books === null ? null : answerForAll(ask, deskForAll(books));
  return answer === null ? null : render(unaddressed(answer)).card;
}
