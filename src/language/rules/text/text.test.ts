import { describe, expect, it } from 'vitest';
import { cleanText } from './clean.ts';
import { readMessage } from './message.ts';
import { stemOf } from './stem.ts';
import { readTokens } from './tokens.ts';

describe('cleanText', () => {
  it.each([
    ['R&amp;D &lt;3', 'R&D <3'],
    ['<mailto:dana@acme.test|dana@acme.test>', 'dana@acme.test'],
    ['<https://acme.test|acme.test>', 'acme.test'],
    ['*Acme* is _won_', 'Acme is won'],
    ['Kim’s “deal”', 'Kim\'s "deal"'],
    ['<@U0KIM> took it', '<@U0KIM> took it'],
    ['log this\n&gt; delete everything', 'log this'],
  ])('%s becomes %s', (message, text) => {
    expect(cleanText(message).text).toBe(text);
  });

  it('knows a message that is nothing but a quote', () => {
    expect(cleanText('> delete Acme').quotedOnly).toBe(true);
  });
});

describe('readTokens', () => {
  it.each([
    ["Acme's deals", ['acme', "'s", 'deals']],
    ['e-mailed Dana', ['emailed', 'dana']],
    ['followup w/ José', ['follow', 'up', 'with', 'jose']],
    ['whats up :tada: <@U1>', ['what', 'is', 'up', ':tada:', '<@u1>']],
    ["I'll call, we've met", ['i', 'will', 'call', ',', 'we', 'have', 'met']],
    ["didn't answer", ['didnt', 'answer']],
    ['opps > $50k', ['deals', '>', '$', '50k']],
  ])('%s', (text, words) => {
    expect(readTokens(text).map(({ word }) => word)).toEqual(words);
  });
});

describe('stemOf', () => {
  it.each([
    ['close', 'closes', 'closing', 'closed'],
    ['log', 'logs', 'logging', 'logged'],
    ['call', 'calls', 'calling', 'called'],
    ['move', 'moves', 'moving', 'moved'],
    ['note', 'notes', 'noting', 'noted'],
    ['meet', 'meets', 'meeting', 'met'],
    ['company', 'companies'],
  ])('%s and its forms are one', (...forms) => {
    expect(new Set(forms.map(stemOf)).size).toBe(1);
  });

  it.each([
    ['note', 'not'],
    ['won', 'one'],
    ['deal', 'dead'],
  ])('%s is not %s', (one, other) => {
    expect(stemOf(one)).not.toBe(stemOf(other));
  });
});

describe('readMessage', () => {
  it('marks politeness as neutral', () => {
    const { tokens, neutral } = readMessage('hey can you please log it, thanks!');
    expect(tokens.filter((_, at) => !neutral[at]).map(({ word }) => word)).toEqual(['log', 'it']);
  });
});
