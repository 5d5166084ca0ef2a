import { describe, expect, it } from 'vitest';
import { readMessage } from './message.ts';
import { knownWords, mistypedTokens, withWords } from './mistyped.ts';

const known = knownWords(['called', 'schedule', 'pipeline', 'undo', 'done', 'contact', 'meeting']);

describe('mistypedTokens', () => {
  it.each([
    ['caled elena', ['called']],
    ['shcedule the contcat', ['schedule', 'contact']],
    ['udno that', ['undo']],
    ['T-7 is doen', ['done']],
    ['half an huor', ['hour']],
  ])('%s', (text, words) => {
    expect([...mistypedTokens(readMessage(text), known).values()]).toEqual(words);
  });

  it.each([
    ['a name typed with a capital', 'add Calld Smith'],
    ['a short word that is another by one letter', 'nina dine'],
    ['a word that is spelled rightly', 'calling the contacts'],
    ['an ordinary word', 'the content is fine'],
  ])('leaves %s alone', (_, text) => {
    expect([...mistypedTokens(readMessage(text), known)]).toEqual([]);
  });

  it('keeps the text as typed', () => {
    const message = readMessage('caled elena');
    const [first] = withWords(message, mistypedTokens(message, known)).tokens;
    expect(first).toMatchObject({ word: 'called', text: 'caled', mistyped: true });
  });
});
