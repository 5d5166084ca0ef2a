import { FUNCTION_WORDS } from '../../references/data/common-words.ts';

const IRREGULAR = new Map(
  Object.entries({
    met: 'meet',
    sent: 'send',
    wrote: 'write',
    written: 'write',
    spoke: 'speak',
    spoken: 'speak',
    made: 'make',
    told: 'tell',
    gave: 'give',
    given: 'give',
    left: 'leave',
    rang: 'ring',
    rung: 'ring',
    lost: 'lose',
    won: 'win',
    brought: 'bring',
    bought: 'buy',
    paid: 'pay',
    sold: 'sell',
    held: 'hold',
    ran: 'run',
    saw: 'see',
    seen: 'see',
    went: 'go',
    gone: 'go',
    goes: 'go',
    took: 'take',
    taken: 'take',
    kept: 'keep',
    said: 'say',
    people: 'person',
    noted: 'note',
    noting: 'note',
    notes: 'note',
    cases: 'case',
  }),
);

/**
 * What the inflections of a folded word have in common: "closes", "closing" and "closed" are one. Words of grammar stand for
 * themselves.
 */
export function stemOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return stemOf(irregular);
  if (word.length <= 3 || FUNCTION_WORDS.has(word)) return word;
  return withoutE(withoutEnding(word));
}

function withoutEnding(word: string): string {
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('ing') && word.length > 5) return undoubled(word.slice(0, -3));
  if (word.endsWith('ed') && word.length > 4) return undoubled(word.slice(0, -2));
  if (/(?:s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  if (word.endsWith('s') && !/(?:ss|us|is)$/.test(word)) return word.slice(0, -1);
  return word;
}

/** "logged" → "log", and yet "called" → "call"; "moved" → "move", as nothing but a silent "e" keeps the "v" single. */
function undoubled(stem: string): string {
  if (stem.length > 3 && /([bdgmnprt])\1$/.test(stem)) return stem.slice(0, -1);
  return /^[^aeiou][aeiouy][^aeiouwxy]$/.test(stem) ? `${stem}e` : stem;
}

function withoutE(stem: string): string {
  return stem.length > 4 && stem.endsWith('e') ? stem.slice(0, -1) : stem;
}
