/** The page's side of the measurement of search libraries. */
import { inventedArticle, type Stock } from '../library/articles.ts';
import type { RivalName } from './names.ts';
import { RIVALS, type Rival, type Searched } from './rivals.ts';

const stock = async (): Promise<Stock> => (await fetch('stock.json')).json();

async function articles(count: number): Promise<readonly Searched[]> {
  const from = await stock();
  return Array.from({ length: count }, (_, id) => {
    const { article, annotation } = inventedArticle(from, 1, id);
    return {
      id,
      title: article.title,
      text: article.text,
      names: annotation.entities.map(({ name }) => name).join('\n'),
    };
  });
}

function kept(): Promise<IDBDatabase> {
  const request = indexedDB.open('kept', 1);
  request.onupgradeneeded = () => request.result.createObjectStore('kept');
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

let rival: Rival | null = null;

/** What the measurement calls in the page, by name. */
const measures = {
  /** Builds an index and keeps it in IndexedDB. */
  async build({ name, count }: { name: RivalName; count: number }) {
    const all = await articles(count);
    const start = performance.now();
    const built = await RIVALS[name]().build(all);
    const buildMs = performance.now() - start;
    const store = (await kept()).transaction('kept', 'readwrite').objectStore('kept');
    await settled(store.put(built, name));
    return { buildMs, bytes: built === null ? 0 : JSON.stringify(built).length };
  },
  /** Opens what was kept. */
  async open(name: RivalName) {
    const start = performance.now();
    const store = (await kept()).transaction('kept').objectStore('kept');
    const record: unknown = await settled(store.get(name));
    rival = RIVALS[name]();
    await rival.open(record);
    return { openMs: performance.now() - start };
  },
  /** Asks; answers with the milliseconds of each question. */
  async find(queries: readonly string[]) {
    const times: number[] = [];
    for (const query of queries) {
      const start = performance.now();
      await rival?.find(query);
      times.push(performance.now() - start);
    }
    return times;
  },
};

Object.assign(globalThis, { measures });
