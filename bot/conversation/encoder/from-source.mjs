// Only where the sources run as they are (tests, npm run dev). On Node 20 a thread does not inherit the loader that reads
// TypeScript, so the thread starts here, puts the loader in, and goes on with the file it was meant for.
import { workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
await import(workerData);
