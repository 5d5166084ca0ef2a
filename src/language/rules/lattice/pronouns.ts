import type { RecordType } from '../../references/named-record.ts';
import { classOf } from '../../references/word-class.ts';
import type { Token } from '../text/tokens.ts';
import { nounOf } from './names.ts';

/** A word that points at something said before, or at the asker. */
export type Pronoun =
  | {
      readonly kind: 'it';
      readonly to: number;
      readonly types?: readonly (RecordType | 'activity')[] | undefined;
      /** Of several that were shown, which one: "the second one" is 1; -1 is the last. */
      readonly place?: number | undefined;
    }
  | { readonly kind: 'me'; readonly to: number }
  | { readonly kind: 'team'; readonly to: number };

const PEOPLE: readonly RecordType[] = ['contact', 'lead'];
const THINGS = new Set(['it', 'this', 'that', 'them', 'they', 'their', 'theirs', 'its']);
const ORDINALS = new Map(['first', 'second', 'third', 'fourth', 'fifth'].map((word, place) => [word, place]));
const PERSONS = new Set(['him', 'her', 'he', 'she', 'hers', 'his']);
/** Behind "her" and "his" these say whose: "her daughter" is somebody else. */
const THEIRS = new Set(
  'assistant daughter son wife husband mother father mum mom dad brother sister office colleague colleagues boss pa secretary manager partner receptionist deputy lawyer accountant team crew staff voicemail mailbox machine site place'.split(
    ' ',
  ),
);
const POINTERS = new Set(['the', 'that', 'this', 'same', 'said', 'my', 'our', 'his', 'her', 'their', 'its']);
const SELF = new Set(['me', 'my', 'mine', 'i', 'myself', 'im']);
const EVERYBODY = new Set(['team', 'everyone', 'everybody', 'everyones', 'everybodys', 'company-wide']);
const WHOLE = new Set(['whole', 'entire']);
const BETWEEN = new Set(['same', 'last', 'current', ...WHOLE]);
const ACTIVITIES = new Set(['call', 'meeting', 'email', 'demo', 'visit', 'activity', 'note']);

const DETERMINERS = new Set(['that', 'this']);

/** "That long overdue chat": what points at something else that is said right behind it, and at nothing before. */
export function pointsAhead(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return DETERMINERS.has(tokens[at]?.word ?? '') && next?.shape === 'word' && classOf(next.word) !== 'function';
}

/** The pronouns that begin at a token, the longest first. */
export function pronounsAt(tokens: readonly Token[], at: number): Pronoun[] {
  const word = tokens[at]?.word;
  if (word === undefined) return [];
  const found = POINTERS.has(word) ? pointed(tokens, at, word) : [];
  if (THINGS.has(word)) found.push({ kind: 'it', to: at + 1 });
  if (word === 'there') found.push({ kind: 'it', to: at + 1, types: ['account'] });
  if (PERSONS.has(word) && !THEIRS.has(tokens[at + 1]?.word ?? ''))
    found.push({ kind: 'it', to: at + 1, types: PEOPLE });
  if (SELF.has(word)) found.push({ kind: 'me', to: at + 1 });
  if (EVERYBODY.has(word)) found.push({ kind: 'team', to: at + 1 });
  if (WHOLE.has(word) && tokens[at + 1]?.word === 'team') found.push({ kind: 'team', to: at + 2 });
  return found;
}

/** "The second one", "the last deal": which of those that were shown. */
function numbered(tokens: readonly Token[], at: number): Pronoun | undefined {
  const [ordinal, noun] = [tokens[at + 1]?.word ?? '', tokens[at + 2]];
  const place = ordinal === 'last' ? -1 : ORDINALS.get(ordinal);
  if (tokens[at]?.word !== 'the' || place === undefined || noun === undefined) return undefined;
  const type = nounOf(noun);
  if (type === undefined && noun.word !== 'one') return undefined;
  return { kind: 'it', to: at + 3, types: type && [type], place };
}

/** "The deal", "that one", "the same account", "my whole team". */
function pointed(tokens: readonly Token[], at: number, pointer: string): Pronoun[] {
  const second = tokens[at + 1];
  const isLonger = second !== undefined && BETWEEN.has(second.word);
  const noun = isLonger ? tokens[at + 2] : second;
  const to = at + (isLonger ? 3 : 2);
  const type = nounOf(noun);
  if (noun === undefined) return [];
  const one = numbered(tokens, at);
  if (one !== undefined) return [one];
  if (noun.word === 'team') return [{ kind: 'team', to }];
  if (type !== undefined) return [{ kind: 'it', to, types: [type] }];
  if (ACTIVITIES.has(noun.word)) return [{ kind: 'it', to, types: ['activity'] }];
  return noun.word === 'one' && pointer !== 'my' ? [{ kind: 'it', to }] : [];
}
