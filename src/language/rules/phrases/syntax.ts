import { readTokens, type Token, wordsOf } from '../text/tokens.ts';

/** A phrase taken apart: what is said, in order, with alternatives. An optional part is a choice with nothing in it. */
export type PhraseNode =
  /** `binding`: where true, it may not be missing, joining word as it may be. */
  | { readonly kind: 'word'; readonly token: Token; readonly binding: boolean }
  /** `first`: where given, the value begins with one of these words. */
  | {
      readonly kind: 'field';
      readonly field: string;
      readonly first?: readonly Token[];
      /** Where true, it may not be missing: nothing is asked for then. */
      readonly binding: boolean;
    }
  | { readonly kind: 'sequence'; readonly parts: readonly PhraseNode[] }
  | { readonly kind: 'either'; readonly branches: readonly PhraseNode[] };

/** Thrown where a phrase is not well formed; names the phrase and the place. */
export class PhraseError extends Error {
  constructor(phrase: string, at: number, what: string) {
    super(`The phrase “${phrase}” is wrong at character ${at + 1}: ${what}`);
    this.name = 'PhraseError';
  }
}

const SIGN = /[()[\]{}|]/g;
const NOTHING: PhraseNode = { kind: 'sequence', parts: [] };
const CLOSERS: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/**
 * Takes a phrase apart: `(a|b)` alternatives, `[a|b]` optional ones, `{field}` slots, `{field:send|call}` ones whose
 * text begins with one of those words, `{field!}` slots that may not be missing, words, and `word!` for a
 * joining word that may not be missing.
 *
 * @throws {PhraseError} where brackets do not match or a slot has no name
 */
export function parsePhrase(phrase: string): PhraseNode {
  let at = 0;

  function readChoice(closer: string | undefined): PhraseNode {
    const branches: PhraseNode[] = [];
    for (;;) {
      branches.push(readSequence(closer));
      if (phrase[at] !== '|') break;
      at++;
    }
    const [only] = branches;
    return branches.length === 1 && only !== undefined ? only : { kind: 'either', branches };
  }

  function readSequence(closer: string | undefined): PhraseNode {
    const parts: PhraseNode[] = [];
    while (at < phrase.length && phrase[at] !== '|' && phrase[at] !== closer) parts.push(...readPart());
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { kind: 'sequence', parts };
  }

  function readPart(): PhraseNode[] {
    const sign = phrase[at] ?? '';
    if (sign === '(' || sign === '[') return [readGroup(sign)];
    if (sign === '{') return [readField()];
    if (')]}'.includes(sign)) throw new PhraseError(phrase, at, `“${sign}” closes nothing`);
    return readWords();
  }

  function readGroup(opener: '(' | '['): PhraseNode {
    const closer = CLOSERS[opener] ?? '';
    at++;
    const inner = readChoice(closer);
    if (phrase[at] !== closer) throw new PhraseError(phrase, at, `“${closer}” is missing`);
    at++;
    return opener === '(' ? inner : { kind: 'either', branches: [inner, NOTHING] };
  }

  function readField(): PhraseNode {
    const end = phrase.indexOf('}', at);
    const [, field, sign, first] = /^(\w+)(!?)(?::(.+))?$/.exec(end < 0 ? '' : phrase.slice(at + 1, end)) ?? [];
    if (field === undefined) throw new PhraseError(phrase, at, 'a slot is a field’s name in braces');
    at = end + 1;
    const slot = { kind: 'field', field, binding: sign === '!' } as const;
    return first === undefined ? slot : { ...slot, first: wordsOf(first) };
  }

  function readWords(): PhraseNode[] {
    SIGN.lastIndex = at;
    const words = phrase.slice(at, SIGN.exec(phrase)?.index);
    at += words.length;
    return wordNodes(words);
  }

  const node = readChoice(undefined);
  if (at < phrase.length) throw new PhraseError(phrase, at, `“${phrase[at]}” closes nothing`);
  return node;
}

/** By what is said, since thousands of phrases are made of the same words. */
const knownWords = new Map<string, PhraseNode[]>();

function wordNodes(words: string): PhraseNode[] {
  let nodes = knownWords.get(words);
  if (nodes === undefined) {
    nodes = literalWords(words).map((token) => ({ kind: 'word', token, binding: words[token.to] === '!' }));
    knownWords.set(words, nodes);
  }
  return nodes;
}

/** "'s" after a bracket or slot stands without its word. */
function literalWords(words: string): Token[] {
  if (!/^\s*['’]s(?!\w)/.test(words)) return wordsOf(words);
  const [, possessive, ...rest] = readTokens(`x${words.trimStart()}`);
  return possessive === undefined ? [] : [possessive, ...rest.filter(({ shape }) => shape !== 'punctuation')];
}
