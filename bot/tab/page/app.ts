// Joins the parts of the page: the navigation, one view at a time, the look, notices.
import type { Me } from '../shapes.ts';
import { Api } from './api.ts';
import { button, byId, el, say } from './elements.ts';
import type { Host } from './host.ts';
import { noticeOfCopy, noticeOfDevelopment } from './notices.ts';
import { drawNav } from './nav.ts';
import { viewAt } from './places.ts';
import { Router, type Entry } from './router.ts';
import { currentTheme, setTheme } from './theme.ts';
import { makeView } from './views/views.ts';

const NAME = 'Career Pathways';

export function startApp(host: Host): void {
  const api = new Api(host, noticeOfCopy);
  let isFirst = true;
  let me: Promise<Me> | null = null;

  const show = (place: string, entry: Entry): void => {
    const view = viewAt(place);
    document.documentElement.dataset.frame = view.view === 'dialog' || view.view === 'config' ? 'bare' : 'full';
    drawNav(view);
    const setTitle = (title: string): void => {
      document.title = title === '' ? NAME : `${title} - ${NAME}`;
    };
    const whoAmI = (): Promise<Me> => (me ??= api.me().catch(forgetMe));
    const made = makeView(view, { api, host, router, me: whoAmI, entry, setTitle });
    byId('main').replaceChildren(made);
    if (!isFirst) arrive(made);
    isFirst = false;
  };
  /** A failure is not kept: the next look asks again. */
  const forgetMe = (error: unknown): never => {
    me = null;
    throw error;
  };

  const router = new Router(show);
  host.watchTheme((theme) => {
    const isChange = theme !== currentTheme();
    setTheme(theme);
    // Cards are drawn for one theme.
    if (isChange && !isFirst) byId('main').dispatchEvent(new CustomEvent('themechange'));
  });
  host.onBack(() => router.back());
  router.start(host.startPlace);
  void api.me().then(noticeOfDevelopment, () => {});
  addEventListener('offline', () => noticeOfCopy(new Date()));
  addEventListener('online', () => noticeOfCopy(null));
}

/** To the top, and to the heading, so that the keyboard and the screen reader are where the eyes are. */
function arrive(view: HTMLElement): void {
  scrollTo(0, 0);
  const heading = view.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Shown when the page itself breaks. */
export function showBroken(): void {
  const words = 'Something went wrong on this page.';
  byId('main').replaceChildren(
    el('h1', {}, 'Sorry'),
    el('p', {}, words),
    button('Load it again', () => location.reload()),
  );
  say(words);
}
