import type { Value } from '../value.ts';

/** With which handles begin: deals, leads, orders, tasks, complaints, digests. */
export const HANDLE_LETTERS = 'DLOTCG';
const LETTER = `[${HANDLE_LETTERS}]`;
const HANDLE = new RegExp(
  `(?<![\\p{L}\\d_-])(?:#?(${LETTER})[-–‑]|#(${LETTER})|(${LETTER})#)(\\d{1,9})(?![\\p{L}\\d_]|-\\d)`,
  'giu',
);

/** Finds handles of records: `D-12`, `d-12`, `#D12`; a letter and a number alone are none. */
export function findHandles(text: string): Value[] {
  const found: Value[] = [];
  for (const match of text.matchAll(HANDLE)) {
    const prefix = (match[1] ?? match[2] ?? match[3] ?? '').toUpperCase();
    const from = match.index;
    found.push({ kind: 'handle', prefix, number: Number(match[4]), from, to: from + match[0].length, text: match[0] });
  }
  return found;
}
