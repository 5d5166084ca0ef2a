import { describe, expect, it } from 'vitest';
import { withApostrophes } from './apostrophes.ts';
import { withoutPoliteness } from './politeness.ts';

describe('withoutPoliteness', () => {
  it.each([
    ['I was wondering whether you could show me the forecast', 'please show me the forecast'],
    ['Would you be so kind as to log a call? Many thanks', 'please log a call?'],
    ['If it is no trouble, show my deals', 'show my deals'],
    ['remind me when you get a chance tomorrow to call Dana', 'remind me tomorrow to call Dana'],
    ['Sorry to bother you, but who owns Acme?', 'who owns Acme?'],
    ['log a call with Dana, cheers in advance', 'log a call with Dana'],
    ['move D-3 to won. Best, Tom', 'move D-3 to won.'],
    ['um so log er a call with uh Dana', 'so log a call with Dana'],
    ['log a call with the the, you know, new buyer', 'log a call with the new buyer'],
    ['what is the revenue? for me please', 'what is the revenue'],
    ['close D-3 as won, no rush', 'close D-3 as won'],
  ])('%s', (text, plain) => {
    expect(withoutPoliteness(text)).toBe(plain);
  });

  it.each([
    ['what kind of deals do we have'],
    ['do you know Dana'],
    ['no, I mean D-5'],
    ['show the tasks for me please'],
    ['call Dana to say thanks'],
    ['task: order lids, no rush'],
    ['thanks!'],
    ['went well'],
    ['show the Böhm deal'],
    ['met Anders Ström and Émile Bréhm'],
  ])('leaves "%s" as it is', (text) => {
    expect(withoutPoliteness(text)).toBe(text);
  });
});

describe('withApostrophes', () => {
  it.each([
    ['my teams pipeline', "my team's pipeline"],
    ['ill take D-9', "I'll take D-9"],
    ['were negotiating on D-9', "we're negotiating on D-9"],
    ['D-21s budget', "D-21's budget"],
    ['yesterdays calls', "yesterday's calls"],
    ['he was ill', 'he was ill'],
    ['were any deals lost', 'were any deals lost'],
  ])('%s', (text, meant) => {
    expect(withApostrophes(text)).toBe(meant);
  });
});
