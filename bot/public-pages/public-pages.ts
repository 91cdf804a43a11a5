// The two pages that Teams asks of every app, open to everybody: /privacy and /terms.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Response, Server } from 'restify';

export interface PublicPagesSettings {
  /** Who runs the service; null: not said. */
  readonly publisherName: string | null;
  /** Where people write to about it. */
  readonly contactEmail: string | null;
  readonly retentionDays: number;
  readonly keepQuestions: boolean;
}

const PAGES = { '/privacy': ['Privacy', 'privacy.html'], '/terms': ['Terms of use', 'terms.html'] } as const;

const STYLE = `:root{color-scheme:light dark}body{font:1.1rem/1.6 system-ui,sans-serif;max-width:42rem;margin:0 auto;padding:2rem 1.25rem}
h1{line-height:1.2}h2{margin-top:2rem}li{margin:.4rem 0}kbd{font:inherit;font-weight:600}a{color:inherit}a:focus-visible{outline:3px solid;outline-offset:2px}`;

const HEADERS: Readonly<Record<string, string>> = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'Cache-Control': 'public, max-age=3600',
};

/** Adds both pages; they are made once, from the settings. Throws when their files are missing. */
export function addPublicPages(server: Server, settings: PublicPagesSettings): void {
  for (const [address, [title, file]] of Object.entries(PAGES)) {
    const page = publicPage(title, fs.readFileSync(path.join(import.meta.dirname, file), 'utf8'), settings);
    server.get(address, async (_request: unknown, response: Response) => {
      response.writeHead(200, HEADERS);
      response.end(page);
    });
  }
}

function publicPage(title: string, words: string, settings: PublicPagesSettings): string {
  const body = words.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => valueOf(name, settings));
  return `<!doctype html>
<html lang="en-GB">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} – Career Pathways</title><style>${STYLE}</style></head>
<body><main>
${body}<p><a href="/privacy">Privacy</a> · <a href="/terms">Terms of use</a></p>
</main></body>
</html>
`;
}

function valueOf(
  name: string,
  { publisherName, contactEmail, retentionDays, keepQuestions }: PublicPagesSettings,
): string {
  const values: Readonly<Record<string, string>> = {
    publisher: publisherName === null ? 'The organisation that offers it to you' : escaped(publisherName),
    contact:
      contactEmail === null
        ? 'Questions: ask the IT service desk of your organisation.'
        : `Questions: <a href="mailto:${encodeURI(contactEmail)}">${escaped(contactEmail)}</a>.`,
    days: String(retentionDays),
    questions: keepQuestions
      ? `kept for ${retentionDays} days, without who asked, to make the answers better. Please type nothing private`
      : 'not kept',
  };
  return values[name] ?? '';
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark);
