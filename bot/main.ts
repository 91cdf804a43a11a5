// Start reading here: read the settings, start every part, print where they are, stop tidily.
import { readSettings, SettingsError } from './config.ts';
import { startApp, type App } from './wire.ts';

const EXAMPLE = 'compare bi developer and data engineer';

async function main(): Promise<void> {
  const settings = readSettings();
  const app = await startApp(settings);
  process.stdout.write(welcome(app));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      app.stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
  }
}

function welcome({ addresses }: App): string {
  const lines = addresses.map(({ name, url }) => `  ${name.padEnd(14)} ${url}`);
  const hint = addresses.some((address) => address.name === 'Try it')
    ? `\nOpen the "Try it" address and type:  ${EXAMPLE}\n`
    : '';
  return `\nCareer Pathways is running.\n${lines.join('\n')}\n${hint}\n`;
}

/** What an operator can mend is said in one line or a short list; only the rest is worth a stack. */
function said(error: unknown): string {
  if (error instanceof SettingsError) return error.message;
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE')
    return `The port is taken (${error.message}). Another copy may be running. Stop it, or set PORT and PATHWAY_API_PORT to free ports.`;
  return ['DataSetError', 'StoreError'].includes(error.name) ? error.message : (error.stack ?? error.message);
}

main().catch((error: unknown) => {
  process.stderr.write(`${said(error)}\n`);
  process.exit(1);
});
