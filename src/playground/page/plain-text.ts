import { isObject } from '../limits/walk.ts';

/** All that a person would read in a value, in order, one space between. */
export function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).filter(Boolean).join(' ');
  if (!isObject(value)) return '';
  const own = typeof value.text === 'string' ? value.text : '';
  const inside = Object.values(value)
    .filter((field) => typeof field === 'object')
    .map(textOf);
  return [own, ...inside].filter(Boolean).join(' ');
}
