import type { RecordType } from './named-record.ts';

/** Every type, in the order of their numbers in the index. */
export const RECORD_TYPES: readonly RecordType[] = [
  'account',
  'contact',
  'lead',
  'deal',
  'product',
  'order',
  'task',
  'member',
  'segment',
  'complaint',
  'digest',
];

const NUMBERS = new Map(RECORD_TYPES.map((type, number) => [type, number]));

/** The number of a type in the index. */
export function numberOfType(type: RecordType): number {
  return NUMBERS.get(type) ?? 0;
}

/** The type of a number. */
export function typeOfNumber(number: number): RecordType {
  return RECORD_TYPES[number] ?? 'account';
}

/** True for the types whose records are people, with first names and last names. */
export function isPerson(type: RecordType): boolean {
  return type === 'contact' || type === 'lead' || type === 'member';
}
