// Starts the page. Start reading here, then app.ts.
import { showBroken, startApp } from './app.ts';
import { themeInAddress, setTheme } from './theme.ts';
import { findHost } from './host.ts';
import { startAt } from './places.ts';

startAt(location.pathname);
setTheme(themeInAddress());
findHost().then(startApp).catch(showBroken);
