// The page's own addresses: every place is the same page, which reads its address; assets are kept by browsers for good.
import type { Request, Response, Server } from 'restify';
import { builtPageFolder, encodingFor, readPageFiles, type PageFiles } from './page-files.ts';
import { ASSET_HEADERS, PAGE_HEADERS } from './page-policy.ts';
import { replyProblem } from './replies.ts';

/** `basePath`: what stands before our own paths where people see them, as behind a proxy; '' for nothing. */
export function addPageRoutes(server: Server, basePath: string, folder: string = builtPageFolder()): void {
  let kept: PageFiles | null = null;
  const files = (): PageFiles | null => (kept ??= readPageFiles(folder, basePath));

  const page = async (_request: Request, response: Response): Promise<void> => {
    const html = files()?.html;
    if (html === undefined) replyProblem(response, 503, 'NotBuilt', 'The tab is not built yet. Run "npm start" once.');
    else response.sendRaw(200, html, PAGE_HEADERS);
  };

  const asset = async (request: Request, response: Response): Promise<void> => {
    const file = files()?.assets.get(String(request.params['name']));
    if (file === undefined) return replyProblem(response, 404, 'NotFound', 'There is no such file');
    const encoding = encodingFor(file, String(request.headers['accept-encoding'] ?? ''));
    if (encoding !== 'identity') response.setHeader('Content-Encoding', encoding);
    response.sendRaw(200, file.contents.get(encoding), { ...ASSET_HEADERS, 'Content-Type': file.type });
  };

  server.get('/tab', page);
  server.get('/tab/assets/:name', asset);
  server.get('/tab/*', page);
}
