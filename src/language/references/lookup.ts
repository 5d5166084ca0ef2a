import { HONORIFICS } from './data/legal-forms.ts';
import { findNames } from './find-names.ts';
import type { LookupOptions } from './find-options.ts';
import type { NameTables } from './name-tables.ts';
import type { NameCandidate, NameMatch, RecordType } from './named-record.ts';
import { isPerson } from './record-types.ts';
import { tidyScore } from './scores.ts';
import { readWords } from './words.ts';

/** "Dana at Acme", "Dana Lee (Acme)", "Dana, Acme", "Dana from Acme", "renewal - Acme". */
const BELONGS_TO = /\s+(?:at|from|of|with|for|@|bei|von|[-–—])\s+|\s*[(,]\s*/giu;
const KINDS: Readonly<Record<string, RecordType>> = {
  account: 'account',
  company: 'account',
  customer: 'account',
  contact: 'contact',
  lead: 'lead',
  deal: 'deal',
  opportunity: 'deal',
  opp: 'deal',
  product: 'product',
  order: 'order',
  task: 'task',
  segment: 'segment',
  complaint: 'complaint',
};
const FILLERS = new Set(['the', 'our', 'my', 'a', 'an', 'that', 'this', 'and']);

/** The records that a text which is known to name one may mean, best first. */
export function lookUp(tables: NameTables, query: string, options: LookupOptions): NameCandidate[] {
  const text = query.trim().slice(0, 1000);
  if (text === '') return [];
  const limit = options.limit ?? 10;
  const best = new Map<string, NameCandidate>();
  put(best, whole(tables, text, options));
  const [family = '', given] = text.split(/\s*,\s*/);
  if (given !== undefined && topScore(best) < 0.9) put(best, whole(tables, `${given} ${family}`, options));
  if (topScore(best) < 0.9) put(best, belonging(tables, text, options));
  if (topScore(best) < 0.9) put(best, byKind(tables, text, options));
  return ranked(best, limit);
}

function whole(tables: NameTables, text: string, options: LookupOptions): NameCandidate[] {
  return findNames(tables, text, options, true).flatMap((match) => {
    const coverage = coverageOf(match, text);
    return coverage < 0.3
      ? []
      : match.candidates.map((candidate) => ({ ...candidate, score: tidyScore(candidate.score * coverage) }));
  });
}

/** The share of the text's telling letters inside a match. */
function coverageOf(match: NameMatch, text: string): number {
  let all = 0;
  let covered = 0;
  for (const { word, from, to } of readWords(text)) {
    if (FILLERS.has(word) || HONORIFICS.has(word)) continue;
    all += word.length;
    if (from < match.from || from >= match.to) continue;
    // Half a word is covered where it is the possessive or the dots of a name that are left; a sign may fold into more letters
    // than were typed, so a whole word counts as it is.
    covered += to <= match.to ? word.length : Math.min(word.length, Math.max(to, match.to) - from);
  }
  return all === 0 ? 1 : covered / all;
}

/** "X at Y": what X names among the records of what Y names. */
function belonging(tables: NameTables, text: string, options: LookupOptions): NameCandidate[] {
  const found: NameCandidate[] = [];
  for (const separator of text.matchAll(BELONGS_TO)) {
    const name = text.slice(0, separator.index);
    const place = text.slice(separator.index + separator[0].length);
    for (const [thing, account] of [
      [name, place],
      [place, name],
    ] as const) {
      if (thing === '' || account === '') continue;
      const accounts = whole(tables, account, { types: ['account'], limit: 10 }).filter(({ score }) => score >= 0.5);
      if (accounts.length === 0) continue;
      const accountIds = accounts.map(({ record }) => record.id);
      const within = { ...options, accountIds };
      found.push(
        ...whole(tables, thing, within).filter(
          ({ record }) => record.type !== 'account' && record.accountId !== undefined,
        ),
      );
    }
    if (found.length > 0) return found.map((one) => ({ ...one, score: tidyScore(one.score + 0.1) }));
  }
  return found;
}

/** "the Acme deal", "deal Acme renewal": the kind is said, and what is left names it or its account. */
function byKind(tables: NameTables, text: string, options: LookupOptions): NameCandidate[] {
  const words = readWords(text).filter(({ word }) => !FILLERS.has(word));
  for (const said of [words.at(-1), words[0]]) {
    const type = said === undefined ? undefined : kindOf(said.word.replace(/s$/, ''));
    if (said === undefined || type === undefined || words.length < 2) continue;
    if (options.types !== undefined && !options.types.includes(type)) continue;
    const rest = `${text.slice(0, said.from)} ${text.slice(said.to)}`.trim();
    const direct = whole(tables, rest, { ...options, types: [type] }).filter(({ score }) => score >= 0.85);
    if (direct.length > 0 || isPerson(type)) return direct;
    return ofAccount(tables, type, rest, options);
  }
  return [];
}

function ofAccount(tables: NameTables, type: RecordType, rest: string, options: LookupOptions): NameCandidate[] {
  const accounts = whole(tables, rest, { types: ['account'], limit: 5 }).filter(({ score }) => score >= 0.6);
  return accounts.flatMap(({ record, score }) => {
    const related = relatedTo(tables, type, record.id);
    const active = related.filter((one) => one.active !== false);
    const sharing = active.length > 1 ? 0.2 : 0.08;
    return related.slice(0, options.limit ?? 10).map((one) => ({
      record: one,
      score: tidyScore(score - sharing - (one.active === false ? 0.15 : 0)),
      manner: 'part' as const,
    }));
  });
}

/** The records of a type that belong to an account, the active ones first. */
export function relatedTo(tables: NameTables, type: RecordType, accountId: string) {
  return tables.records
    .slotsOfAccount(accountId)
    .filter((slot) => tables.records.type(slot) === type)
    .map((slot) => tables.records.record(slot))
    .sort((left, right) => Number(right.active) - Number(left.active) || (left.name < right.name ? -1 : 1));
}

function put(best: Map<string, NameCandidate>, candidates: readonly NameCandidate[]): void {
  for (const candidate of candidates) {
    const key = `${candidate.record.type} ${candidate.record.id}`;
    const known = best.get(key);
    if (known === undefined || known.score < candidate.score) best.set(key, candidate);
  }
}

function topScore(best: ReadonlyMap<string, NameCandidate>): number {
  return Math.max(0, ...[...best.values()].map(({ score }) => score));
}

function ranked(best: ReadonlyMap<string, NameCandidate>, limit: number): NameCandidate[] {
  return [...best.values()].sort((left, right) => right.score - left.score).slice(0, limit);
}

/** Not by `in`: people may well type "constructor". */
function kindOf(word: string): RecordType | undefined {
  return Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
}
