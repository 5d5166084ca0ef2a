import { describe, expect, it } from 'vitest';
import { KnownWords } from './known-words.ts';
import { readMessage } from './message.ts';
import { mistypedTokens, withWords } from './mistyped.ts';

const words = ['called', 'schedule', 'pipeline', 'undo', 'done', 'contact', 'meeting', 'call', 'deals', 'due'];
const known = new KnownWords(words.flatMap((word) => Array.from({ length: 40 }, () => word)));

describe('mistypedTokens', () => {
  it.each([
    ['caled elena', ['called']],
    ['shcedule the contcat', ['schedule', 'contact']],
    ['udno that', ['undo']],
    ['T-7 is doen', ['done']],
    ['half an huor', ['hour']],
    ['meeeting tgat wek', ['meeting', 'that', 'week']],
    ['past deu on Mondya', ['due', 'monday']],
    ['had a cal', ['call']],
    ['whihc opprtunities', ['which', 'opportunities']],
    ['MY DEAALS', ['deals']],
  ])('%s', (text, words) => {
    expect([...mistypedTokens(readMessage(text), known).values()]).toEqual(words);
  });

  it.each([
    ['a name typed with a capital', 'add Calld Smith'],
    ['a name that everybody knows', 'nina and omar'],
    ['a word that is spelled rightly', 'calling the contacts'],
    ['an ordinary word', 'the content is fine'],
    ['an ordinary word near one of ours', 'the seal is teal'],
    ['an abbreviation', 'their NED and the MSA'],
    ['a part of an address', 'dana@calld.test'],
  ])('leaves %s alone', (_, text) => {
    expect([...mistypedTokens(readMessage(text), known)]).toEqual([]);
  });

  it('keeps the text as typed', () => {
    const message = readMessage('caled elena');
    const [first] = withWords(message, mistypedTokens(message, known)).tokens;
    expect(first).toMatchObject({ word: 'called', text: 'caled', mistyped: true });
  });

  it('knows politeness that is mistyped', () => {
    const message = readMessage('coudl you call');
    expect(withWords(message, mistypedTokens(message, known)).neutral).toEqual([true, true, false]);
  });
});
