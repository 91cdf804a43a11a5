// The bundled Pathway API. Start reading here: load the data, hold it ready, listen.
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { buildCatalogue } from './catalogue.ts';
import { loadDataSet } from './load.ts';
import { createService } from './service.ts';

export interface PathwayApiSettings {
  /** 0 takes any free port. */
  readonly port: number;
  readonly host: string;
  /** When set, every request must carry it as a bearer key. */
  readonly apiKey?: string | null;
  /** Folder of YAML files; the bundled one when left out. */
  readonly dataFolder?: string;
}

export interface RunningPathwayApi {
  /** Origin without a trailing slash, such as "http://127.0.0.1:3979". */
  readonly url: string;
  close(): Promise<void>;
}

const BUNDLED_DATA = fileURLToPath(new URL('./data/', import.meta.url));

/** Loads, checks and serves. Throws DataSetError when the data is broken, a system error when the port is taken. */
export async function startPathwayApi(settings: PathwayApiSettings): Promise<RunningPathwayApi> {
  const { port, host, apiKey = null, dataFolder = BUNDLED_DATA } = settings;
  const service = createService(buildCatalogue(loadDataSet(dataFolder)), apiKey);
  // restify passes on the events of its inner server, so `once` also sees a taken port.
  service.listen(port, host);
  await once(service, 'listening');
  const name = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${name}:${service.address().port}`,
    close: () =>
      new Promise((resolve) => {
        service.close(() => resolve());
        service.server.closeAllConnections();
      }),
  };
}
