import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { connect } from '../../lib/storage/connection.ts';

describe('a write', () => {
  it('is acknowledged after its transaction is complete, never before', async () => {
    const order: string[] = [];
    const connection = connect('acknowledged');
    const written = connection.write(['counters'], async (tx) => {
      tx.done.then(
        () => order.push('complete'),
        () => order.push('failed'),
      );
      await tx.objectStore('counters').put({ key: 'a', count: 1 });
      order.push('asked for');
    });
    await written.then(() => order.push('acknowledged'));
    await connection.close();
    expect(order).toEqual(['asked for', 'complete', 'acknowledged']);
  });
});
