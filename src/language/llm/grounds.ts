import type { Field } from '../../capability/fields.ts';
import type { Reader } from '../reader.ts';
import type { RecordType } from '../references/named-record.ts';
import { readWords } from '../references/words.ts';
import type { Candidate } from './candidates.ts';

/** What an argument may come from: the message, the names that were sent along with it, and "it". */
export interface Grounds {
  readonly text: string;
  readonly candidates: readonly Candidate[];
  readonly reader: Reader;
}

/** Words that name nobody by themselves, so that a name may hold them without their having been said. */
const JOINTS = new Set([
  'at',
  'from',
  'of',
  'with',
  'the',
  'deal',
  'account',
  'contact',
  'lead',
  'order',
  'task',
  'and',
]);
const SELF = new Set(['me', 'myself', 'my team', 'team', 'us', 'it', 'this', 'that', 'them', 'him', 'her', 'here']);

/**
 * The words to look a record up by, for a name that the model gave: as the person said it where several records may be meant,
 * so that they are asked which. Undefined where the name comes from nowhere and so is made up.
 */
export function groundedName(name: string, types: readonly string[], grounds: Grounds): string | undefined {
  const folded = foldedWords(name);
  if (folded === '') return undefined;
  if (SELF.has(folded) || holds(foldedWords(grounds.text), folded)) return name;
  const { candidates, reader } = grounds;
  const known = [...candidates.map(({ record }) => record), ...reader.memory.about];
  if (
    known.some((record) => foldedWords(record.name) === folded || record.handle?.toLowerCase() === name.toLowerCase())
  )
    return asSaid(folded, name, types, candidates);
  if (isMadeOfSaidWords(folded, grounds.text)) return name;
  const [best] = reader.names.lookup(name, { types: types.filter(isIndexed), limit: 1 });
  return known.some(({ id }) => id === best?.record.id) ? name : undefined;
}

/** The part of the message where it fits several records of these kinds, else the name in full. */
function asSaid(folded: string, name: string, types: readonly string[], candidates: readonly Candidate[]): string {
  const meant = candidates.find(({ record }) => foldedWords(record.name) === folded && types.includes(record.type));
  const sharing = candidates.filter(({ record, said }) => said === meant?.said && types.includes(record.type));
  return meant !== undefined && sharing.length > 1 ? meant.said : name;
}

function isMadeOfSaidWords(folded: string, text: string): boolean {
  const said = new Set(readWords(text).map(({ word }) => word));
  const telling = folded.split(' ').filter((word) => !JOINTS.has(word));
  return telling.length > 0 && telling.every((word) => said.has(word));
}

function isIndexed(type: string): type is RecordType {
  return type !== 'activity' && type !== 'note';
}

/** True where an address or number stands in the message; nothing else is taken for one. */
export function isSaid(kind: Field['kind'], value: string, { text }: Grounds): boolean {
  if (kind === 'phone') {
    const digits = value.replace(/\D/g, '').slice(-7);
    return digits.length >= 3 && text.replace(/\D/g, '').includes(digits);
  }
  const bare = value
    .toLowerCase()
    .replace(/^[a-z]+:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');
  return bare !== '' && text.toLowerCase().includes(bare);
}

function foldedWords(text: string): string {
  return readWords(text)
    .map(({ word }) => word)
    .join(' ');
}

function holds(text: string, words: string): boolean {
  return ` ${text} `.includes(` ${words} `);
}
