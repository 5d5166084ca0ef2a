import type { Reader } from '../../reader.ts';
import type { NameCandidate, NamedRecord, RecordType } from '../../references/named-record.ts';
import type { Message } from '../text/message.ts';
import type { Token } from '../text/tokens.ts';

/** A name with its place in tokens, `to` exclusive; `noun` where its kind was said ("the Acme deal"). */
export interface PlacedName {
  readonly from: number;
  readonly to: number;
  /** Best first. */
  readonly candidates: readonly NameCandidate[];
  readonly noun?: RecordType | undefined;
}

/** Names by the token at which they begin, the longest first. */
export type NameTable = readonly (readonly PlacedName[])[];

/** Words for kinds of record, by stem. */
const NOUNS: ReadonlyMap<string, RecordType> = new Map(
  Object.entries<RecordType>({
    account: 'account',
    company: 'account',
    customer: 'account',
    client: 'account',
    contact: 'contact',
    lead: 'lead',
    deal: 'deal',
    product: 'product',
    order: 'order',
    task: 'task',
    segment: 'segment',
    complaint: 'complaint',
    digest: 'digest',
  }),
);

/** The kind of record that a word in the singular stands for. */
export function nounOf(token: Token | undefined): RecordType | undefined {
  return token === undefined ? undefined : NOUNS.get(token.word);
}

/** Finds the names of a message, and those that are put together: "Dana at Acme", "the Acme deal", "deal with Acme". */
export function placeNames(message: Message, { names, actor, memory }: Reader): NameTable {
  const { tokens, text } = message;
  const end = tokens.at(-1)?.to ?? 0;
  const preferredIds = new Set(memory.about.map(({ id }) => id));
  const matches = names.findIn(text.slice(0, end), { preferredIds, ownerId: actor.id });
  const table: PlacedName[][] = tokens.map(() => []);
  const plain: PlacedName[] = [];
  for (const { from, to, candidates } of matches) {
    const first = tokenAt(tokens, from);
    const last = tokenBefore(tokens, to);
    if (first === undefined || last === undefined || last < first) continue;
    plain.push({ from: first, to: last + 1, candidates });
  }
  for (const name of plain) table[name.from]?.push(name);
  for (const name of plain) for (const made of belonging(name, table, tokens)) table[made.from]?.push(made);
  for (const name of [...table.flat()]) for (const made of withNoun(name, tokens)) table[made.from]?.push(made);
  for (const list of table) list.sort((one, other) => other.to - one.to);
  return table;
}

function tokenAt(tokens: readonly Token[], offset: number): number | undefined {
  let low = 0;
  let high = tokens.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const token = tokens[middle];
    if (token === undefined) return undefined;
    if (token.to <= offset) low = middle + 1;
    else if (token.from > offset) high = middle - 1;
    else return middle;
  }
  return undefined;
}

function tokenBefore(tokens: readonly Token[], offset: number): number | undefined {
  return offset === 0 ? undefined : tokenAt(tokens, offset - 1);
}

const PLACES: ReadonlySet<string> = new Set(['at', 'from', 'of', 'for', '@', 'with', '(', 'over', '-']);

/** "Dana at Acme", "Acme's Dana", "Dana (Acme)", "the fleet deal at Acme": of those so called, the ones of that account. */
function belonging(name: PlacedName, table: readonly PlacedName[][], tokens: readonly Token[]): PlacedName[] {
  const noun = nounOf(tokens[name.to]);
  const end = noun === undefined ? name.to : name.to + 1;
  const joint = tokens[end]?.word ?? '';
  const isPlace = PLACES.has(joint);
  if (tokens[end] === undefined || (noun !== undefined && !isPlace)) return [];
  const skips = isPlace || joint === "'s" || joint === ',' ? 1 : 0;
  const start = end + skips + (isArticle(tokens[end + skips]) ? 1 : 0);
  return (table[start] ?? []).flatMap((other): PlacedName[] => {
    const pair = joint === "'s" ? undefined : narrowed(name, other, noun);
    const turned = joint === "'s" || skips === 0 ? narrowed(other, name) : undefined;
    const candidates = pair ?? turned;
    if (candidates === undefined || (joint === ',' && candidates[0]?.record.type !== 'contact')) return [];
    const close = joint === '(' && tokens[other.to]?.word === ')' ? 1 : 0;
    return [{ from: name.from, to: other.to + close, candidates, noun }];
  });
}

function isArticle(token: Token | undefined): boolean {
  return token?.word === 'the';
}

function narrowed(thing: PlacedName, place: PlacedName, noun?: RecordType): NameCandidate[] | undefined {
  const accounts = place.candidates.filter(({ record, score }) => record.type === 'account' && score >= 0.5);
  if (accounts.length === 0) return undefined;
  const ids = new Set(accounts.map(({ record }) => record.id));
  const fitting = thing.candidates.filter(
    ({ record, score }) =>
      belongs(record, ids) &&
      (record.type === 'contact' || record.type === 'deal' || (record.type === 'task' && noun === 'task')) &&
      score >= 0.3,
  );
  const best = fitting[0]?.score;
  if (best === undefined) return undefined;
  // What stays of many is named well enough by the two together.
  return fitting
    .filter(({ score }) => score >= best - 0.1)
    .map((candidate, _, all) => ({
      ...candidate,
      score: all.length === 1 ? Math.max(candidate.score, 0.95) : candidate.score,
    }));
}

function belongs({ accountId }: NamedRecord, ids: ReadonlySet<string>): boolean {
  return accountId !== undefined && ids.has(accountId);
}

const CROWDS = new Set(['team', 'guys', 'folks', 'crew']);

/** "Acme deal", "deal with Acme", "account Acme". */
function withNoun(name: PlacedName, tokens: readonly Token[]): PlacedName[] {
  const { from, candidates } = name;
  const made: PlacedName[] = [];
  const to = tokens[name.to]?.word === "'s" ? name.to + 1 : name.to;
  const after = nounOf(tokens[to]);
  if (after !== undefined) made.push({ from, to: to + 1, candidates, noun: after });
  const before = nounOf(tokens[from - 1]);
  if (before !== undefined) made.push({ from: from - 1, to: name.to, candidates, noun: before });
  if (CROWDS.has(tokens[to]?.word ?? '')) made.push({ from, to: to + 1, candidates });
  const joint = tokens[from - 1]?.word ?? '';
  const further = nounOf(tokens[from - 2]);
  if (further !== undefined && ['with', 'for', 'at', 'of', 'from', 'called', 'named'].includes(joint)) {
    made.push({ from: from - 2, to: name.to, candidates, noun: further });
  }
  return made;
}
