import type { Value } from '../value.ts';

const HANDLE = /(?<![\p{L}\d_-])(?:#?([DLOTCG])[-–‑]|#([DLOTCG])|([DLOTCG])#)(\d{1,9})(?![\p{L}\d_]|-\d)/giu;

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
