// Joins the message extension with the rest, for wire.ts.
import type { CareerData } from './career-data.ts';
import type { Settings } from './config.ts';
import type { Ports } from './conversation/turn.ts';
import { createDraftedCards } from './drafted-cards.ts';
import { createFoundCards } from './found-cards.ts';
import type { Extension } from './teams/extension/ports.ts';

export interface ExtensionWiring {
  readonly settings: Pick<Settings, 'bot' | 'teamsAppId'>;
  readonly career: Pick<CareerData, 'library' | 'lookUp'>;
  /** What questions are answered from. */
  readonly ports: Pick<Ports, 'memory' | 'profiles' | 'encode'>;
  readonly sharing: Extension['sharing'];
  /** Where a person's own chat with the bot is. */
  readonly chatOf: (personId: string) => Promise<string | null>;
  /** Where links of ours lead, without a slash at the end. */
  readonly home: () => string | null;
  readonly newId: () => string;
}

export function wireExtension({ settings, career, ports, sharing, chatOf, home, newId }: ExtensionWiring): Extension {
  const { library, lookUp } = career;
  const appIds = [settings.teamsAppId ?? '', settings.bot.appId]
    .filter((id) => id !== '')
    .map((id) => id.toLowerCase());
  return {
    // With the database away the list is made without what was asked before.
    found: createFoundCards({ library, lookUp, chatOf: (personId) => chatOf(personId).catch(() => null), ...ports }),
    drafted: createDraftedCards({ library, lookUp, ...ports }),
    sharing,
    home,
    appIds,
    newId,
  };
}
