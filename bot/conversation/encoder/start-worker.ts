// Starts a thread from a compiled file, or from its source, as in tests and `npm run dev`.
import { Worker } from 'node:worker_threads';

/** Trouble with the file comes as the thread's `error` event. */
export function startWorker(file: URL): Worker {
  if (!file.pathname.endsWith('.ts')) return new Worker(file);
  return new Worker(new URL('./from-source.mjs', import.meta.url), { workerData: file.href });
}
