import { describe, expect, it } from 'vitest';
import { NameIndex } from './name-index.ts';

const index = new NameIndex();
index.add({ type: 'task', id: 'room', name: 'book demo room for Pinaka visit', handle: 'T-34' });
index.add({ type: 'task', id: 'prices', name: 'send the price list to Nandi', handle: 'T-35' });

describe('a task is found by ordinary words of its title', () => {
  it.each([
    ['tick off the demo room task', 'demo room', 'room'],
    ['the Pinaka demo room task is done', 'Pinaka demo room', 'room'],
    ['the task about the price list can wait', 'price list', 'prices'],
  ])('%s', (text, stretch, id) => {
    const found = index.findIn(text).find((one) => one.text === stretch);
    expect(found?.candidates[0]?.record.id).toBe(id);
  });

  it.each(['we booked the demo room', 'send me the price list', 'create a task to book a hotel'])(
    'and not in: %s',
    (text) => {
      expect(index.findIn(text)).toEqual([]);
    },
  );
});
