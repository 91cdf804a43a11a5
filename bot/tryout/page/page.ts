// Starts the page. Start reading here: events come in through api.ts, app.ts puts them where they belong.
import { App } from './app.ts';
import { listen } from './api.ts';
import { byId } from './elements.ts';
import { Store } from './store.ts';

let app: App | null = null;

listen({
  all: (snapshot) => {
    if (app === null) app = new App(new Store(snapshot));
    else app.takeAll(snapshot);
  },
  event: (event) => app?.take(event),
  lost: (because) => {
    byId('status').textContent = because;
  },
});
