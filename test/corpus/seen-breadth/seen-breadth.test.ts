import { describe, expect, it } from 'vitest';
import { understand } from '../../../src/language/understand.ts';
import { scoreCase } from '../score.ts';
import { makeReader } from '../workspace.ts';
import { seenBreadth } from './index.ts';

const reader = makeReader();

describe('the many ways of asking for one thing', () => {
  it.each(seenBreadth.map((each) => [JSON.stringify(each.expect), each] as const))('%s', (_name, each) => {
    const misread = each.say.filter((text) => scoreCase(each, understand(text, reader), reader) !== 'exact');
    expect(misread).toEqual([]);
  });

  it('are each there once', () => {
    const messages = seenBreadth.flatMap(({ say }) => say);
    expect(messages.length).toBeGreaterThan(300);
    expect(messages.filter((text, at) => messages.indexOf(text) !== at)).toEqual([]);
  });
});
