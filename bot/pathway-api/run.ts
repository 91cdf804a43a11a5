// Starts the Pathway API alone: `run.ts [--port 3979] [--host 127.0.0.1] [--key KEY] [--data FOLDER]`.
import { parseArgs } from 'node:util';
import { startPathwayApi } from './main.ts';
import { DataSetError } from './problems.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '3979' },
    host: { type: 'string', default: '127.0.0.1' },
    key: { type: 'string' },
    data: { type: 'string' },
  },
});

try {
  const api = await startPathwayApi({
    port: Number(values.port),
    host: values.host,
    apiKey: values.key ?? null,
    ...(values.data === undefined ? {} : { dataFolder: values.data }),
  });
  process.stdout.write(`Pathway API: ${api.url}/v1\n`);
} catch (error) {
  if (!(error instanceof DataSetError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
