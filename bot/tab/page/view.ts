// What a view is handed, and what it gives back.
import type { Me } from '../shapes.ts';
import type { Api } from './api.ts';
import type { Host } from './host.ts';
import type { Entry, Router } from './router.ts';

export interface Stage {
  readonly api: Api;
  readonly host: Host;
  readonly router: Router;
  /** Who uses the page. */
  readonly me: () => Promise<Me>;
  readonly entry: Entry;
  /** The name of what is shown, for the window's title; a view that learns it late says it again. */
  readonly setTitle: (title: string) => void;
}

/** Fills its own element; may go on filling it when more is known. */
export type ViewMaker = (stage: Stage) => HTMLElement;
