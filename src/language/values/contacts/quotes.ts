import type { Value } from '../value.ts';

const MARKS =
  /"([^"\n]{1,4000})"|“([^”\n]{1,4000})”|„([^“”\n]{1,4000})[“”]|«([^»\n]{1,4000})»|‘([^’\n]{1,4000})’(?!\p{L})|(?<![\p{L}\d])'([^'\n]{1,400}(?:'\p{L}[^'\n]{0,400}){0,8})'(?!\p{L})/gu;
const LINES = /^[ \t]{0,3}(?:&gt;|>)(?![\d$€£=])[^\n]{0,4000}(?:\n[ \t]{0,3}(?:&gt;|>)[^\n]{0,4000}){0,200}/gmu;

/** Finds quoted text: in quotation marks, or in lines that begin with Slack's ">". */
export function findQuotes(text: string): Value[] {
  const found: Value[] = [];
  for (const match of text.matchAll(MARKS)) {
    const quote = match.slice(1).find((group) => group !== undefined);
    if (quote === undefined) continue;
    found.push({ kind: 'quote', quote, from: match.index, to: match.index + match[0].length, text: match[0] });
  }
  for (const match of text.matchAll(LINES)) {
    const quote = match[0]
      .split('\n')
      .map((line) => line.replace(/^[ \t]*(?:&gt;|>)[ \t]?/u, ''))
      .join('\n')
      .trim();
    if (quote)
      found.push({ kind: 'quote', quote, from: match.index, to: match.index + match[0].length, text: match[0] });
  }
  return found;
}
