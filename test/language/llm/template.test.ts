import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogueByName } from '../../../src/catalogue.ts';
import { templateOf } from '../../../src/language/llm/template.ts';
import { readWords } from '../../../src/language/references/words.ts';
import { makeReader } from '../../corpus/workspace.ts';

function template(text: string, name = 'log_activity', spoken: Record<string, unknown> = {}): string {
  const capability = catalogueByName.get(name);
  if (capability === undefined) throw new Error(`There is no ${name}`);
  return templateOf(text, [{ capability, spoken }], makeReader());
}

describe('a template keeps how something was asked, and nothing of whom or what', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['had a word with Priya Raman', {}, 'had a word with {contact}'],
    [
      'had a word with Priya about her divorce',
      { subject: 'her divorce' },
      'had a word with {contact} about {subject}',
    ],
    ['met Zebulon Quark at Wobblecorp', {}, 'met {word} at {word}'],
    ['met zebulon quark', { contact: 'zebulon quark' }, 'met {contact}'],
    [
      'Bob called about 45k, reach him at bob@quark.test or +1 212 555 0100',
      {},
      '{word} called about {money} reach him at {email} or {phone}',
    ],
    ['deal D-3 is worth $12,500 by March 20', {}, 'deal {deal} is worth {money} {period}'],
    ['she said "my PIN is 4711"', {}, 'she said {text}'],
    ['meeting with <@U0KIM> for 30 min', {}, 'meeting with {member} for {duration}'],
    ['PIN 4711', {}, 'pin {number}'],
  ])('%s', (text, spoken, expected) => {
    expect(template(text, 'log_activity', spoken)).toBe(expected);
  });

  it('of any words keeps only such as are ordinary', () => {
    const name = fc.stringMatching(/^[A-Z][a-z]{3,9}x[a-z]{2}$/);
    fc.assert(
      fc.property(name, name, fc.integer({ min: 1000, max: 99_999_999 }), (first, last, number) => {
        const kept = new Set(readWords(template(`spoke to ${first} ${last} about ${number}`)).map(({ word }) => word));
        expect(kept.has(first.toLowerCase())).toBe(false);
        expect(kept.has(last.toLowerCase())).toBe(false);
        expect(kept.has(String(number))).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  it('is short, however long the message', () => {
    expect(template('ping pong '.repeat(400)).length).toBeLessThanOrEqual(300);
  });
});
