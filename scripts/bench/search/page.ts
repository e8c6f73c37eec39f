/** The page's side of the measurement of search libraries. */
import { inventedArticle, type Stock } from '../library/articles.ts';
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

function made(name: string): Rival {
  const make = RIVALS[name];
  if (make === undefined) throw new Error(`no library ${name}`);
  rival = make();
  return rival;
}

const bench = {
  async build(name: string, count: number) {
    const all = await articles(count);
    const start = performance.now();
    const built = await made(name).build(all);
    const buildMs = performance.now() - start;
    const store = (await kept()).transaction('kept', 'readwrite').objectStore('kept');
    await settled(store.put(built, name));
    const bytes = built === null ? 0 : JSON.stringify(built).length;
    return { buildMs, bytes, disk: (await navigator.storage.estimate()).usage ?? 0 };
  },
  async open(name: string) {
    const start = performance.now();
    const store = (await kept()).transaction('kept').objectStore('kept');
    const record: unknown = await settled(store.get(name));
    const readMs = performance.now() - start;
    await made(name).open(record);
    return { readMs, openMs: performance.now() - start };
  },
  async find(queries: readonly string[]) {
    const times: number[] = [];
    let found = 0;
    for (const query of queries) {
      const start = performance.now();
      found += (await rival?.find(query))?.length ?? 0;
      times.push(performance.now() - start);
    }
    return { times, found };
  },
};

Object.assign(globalThis, { bench });
