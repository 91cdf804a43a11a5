// Stands in for the encoder's thread: speaks its protocol and misbehaves when told to.
import { parentPort } from 'node:worker_threads';
import type { Task, WorkerMessage } from '../../../bot/conversation/encoder/worker-messages.ts';

const say = (message: WorkerMessage): void => parentPort?.postMessage(message);
let served = 0;

parentPort?.on('message', ({ text }: Task) => {
  if (text === 'throw') throw new Error('out of order');
  if (text === 'exit') process.exit(1);
  if (text === 'hang') return;
  served += 1;
  say({ kind: 'embedded', vector: text === 'nothing' ? null : Float32Array.of(served, text.length) });
});
say({ kind: 'ready' });
