import type { Reading } from '../reading.ts';
import type { Candidate } from './match/candidate.ts';
import { candidatesOf, type Prepared, prepare } from './read-requests.ts';

const JOINTS: ReadonlySet<string> = new Set(['and', '&', ',', '+', '/', 'plus', 'or']);
/** A request said of several things at once must be this sure of each. */
const LEAST_SCORE = 0.75;
/** What reads so well as it stands means no list. */
const WELL = 0.9;
const MOST = 6;

/**
 * "Show me D-1 and D-2", "archive Acme, Globex and Hooli": what is asked of several records at once, as a request for each in
 * order; undefined where the message names no such list.
 */
export function readForEach(prepared: Prepared, whole: Candidate | undefined): Candidate[] | undefined {
  if (whole !== undefined && whole.reading.score >= WELL && whole.leftTokens.length === 0) return undefined;
  const list = listOfNames(prepared);
  if (list === undefined) return undefined;
  const { effort, lattice } = prepared.matching;
  const { reader, message } = lattice;
  const { text } = message;
  const requests: Candidate[] = [];
  for (const name of list.names) {
    const alone = prepare(`${text.slice(0, list.from)}${name}${text.slice(list.to)}`, reader, effort);
    const [best] = candidatesOf(alone, 0, alone.matching.lattice.message.tokens.length);
    if (best === undefined || !isSure(best) || !goesWith(best, requests)) return undefined;
    requests.push(best);
  }
  return requests;
}

function isSure({ reading }: Candidate): boolean {
  return reading.score >= LEAST_SCORE && reading.unknown.length + reading.choices.length === 0;
}

/** The same request of another record; what is made new or was done with several people at once is one. */
function goesWith({ reading, compiled: { capability } }: Candidate, [first]: readonly Candidate[]): boolean {
  if (first === undefined) return capability.verb !== 'create';
  if (first.reading.capability !== reading.capability) return false;
  const fields = capability.fields.filter(({ name }) => !isSame(first.reading, reading, name));
  return fields.length === 1 && fields.every(({ kind, required }) => kind === 'reference' && required);
}

function isSame(one: Reading, other: Reading, name: string): boolean {
  return JSON.stringify(one.input[name]) === JSON.stringify(other.input[name]);
}

interface ListOfNames {
  /** Offsets in the text as typed. */
  readonly from: number;
  readonly to: number;
  readonly names: readonly string[];
}

/** The first names of the message that stand in a row with signs or "and" between them. */
function listOfNames({ matching: { lattice } }: Prepared): ListOfNames | undefined {
  const { message, names } = lattice;
  const { tokens, text } = message;
  const longest = (at: number) => Math.max(at, ...(names[at] ?? []).map(({ to }) => to));
  for (let at = 0; at < tokens.length; at++) {
    const found: { from: number; to: number }[] = [];
    let here = at;
    while (found.length < MOST && longest(here) > here) {
      found.push({ from: here, to: longest(here) });
      here = longest(here);
      while (here < tokens.length && JOINTS.has(tokens[here]?.word ?? '')) here++;
      if (here === found.at(-1)?.to) break;
    }
    if (found.length < 2) continue;
    const slice = (from: number, to: number) => text.slice(tokens[from]?.from, tokens[to - 1]?.to);
    const [first, last] = [found[0], found.at(-1)];
    if (first === undefined || last === undefined) return undefined;
    return {
      from: tokens[first.from]?.from ?? 0,
      to: tokens[last.to - 1]?.to ?? 0,
      names: found.map(({ from, to }) => slice(from, to)),
    };
  }
  return undefined;
}
