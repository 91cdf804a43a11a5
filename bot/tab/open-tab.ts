// The tab: a page that people open inside Teams, and what it asks of the server. Start reading here.
import type { Server } from 'restify';
import { addFactsRoutes } from './facts-routes.ts';
import { addOwnRoutes } from './own-routes.ts';
import { addPageRoutes } from './page-routes.ts';
import type { TabParts } from './ports.ts';
import { createAdmit } from './visitor.ts';

/** Adds every route under /tab. */
export const addTabRoutes =
  (parts: TabParts): ((server: Server) => void) =>
  (server) => {
    addFactsRoutes(server, parts);
    addOwnRoutes(server, createAdmit(parts), parts);
    addPageRoutes(server, basePathOf(parts.publicUrl), parts.pageFolder);
  };

/** "/careers" of https://apps.example.nhs.uk/careers; '' of an address alone. */
const basePathOf = (publicUrl: string | null): string =>
  publicUrl === null ? '' : new URL(publicUrl).pathname.replace(/\/+$/, '');
