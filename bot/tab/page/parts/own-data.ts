// Everything kept about the person, to take away as a file.
import { el } from '../elements.ts';

export function ownDataDownload(json: string): HTMLElement {
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  return el(
    'p',
    {},
    el('a', { class: 'button', href: url, download: 'my-career-pathways-data.json' }, 'Save it as a file'),
  );
}
