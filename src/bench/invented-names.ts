import type { NamedRecord } from '../language/references/named-record.ts';

/** A sequence of numbers below 1 that is the same for the same seed (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const ONSETS = 'b br c ch cl d dr f fl g gr h j k kl l m n p pr qu r s sch sh sl st t th tr v w z'.split(' ');
const VOWELS = 'a e i o u a e i o u a e i o u ai ea ou ie ä ö'.split(' ');
const CODAS = ' l n r s t x m nd ck rt ss'.split(' ');
const TRADES = 'Logistics Software Media Systems Partners Foods Energy Consulting Capital Pharma Design Motors'.split(
  ' ',
);
const FORMS = ['Inc', 'Corp', 'GmbH', 'Ltd', 'LLC', 'AG', '& Co', 'Group', ''];
const FIRST =
  'Dana Robert Elizabeth Michael William Katherine Anna Peter Maria John Laura Thomas Susan David Grace Mark June Ahmed Wei Priya Łukasz Sofia Carlos Yuki Olga'.split(
    ' ',
  );

/** Picks one of a list. */
export function pick<Item>(random: () => number, items: readonly Item[]): Item {
  return items[Math.floor(random() * items.length)] as Item;
}

function inventWord(random: () => number, syllables: number): string {
  let word = '';
  for (let count = 0; count < syllables; count++) {
    word += pick(random, ONSETS) + pick(random, VOWELS) + pick(random, CODAS);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** How much the commonest names stand out: with 15 about one person in fifty has the commonest first name. */
const EVENNESS = 15;

/** A list of words of which the first are drawn more often, as names are. */
function inventNames(random: () => number, known: readonly string[], count: number): () => string {
  const names = [...known];
  while (names.length < count) names.push(inventWord(random, random() < 0.5 ? 1 : 2));
  return () => names[Math.floor(EVENNESS * ((count + EVENNESS) / EVENNESS) ** random() - EVENNESS)] ?? '';
}

function inventAccountName(random: () => number, family: () => string): string {
  const shape = random();
  const form = pick(random, FORMS);
  if (shape < 0.15) return `${family()} & ${family()} ${form}`.trim();
  if (shape < 0.3) return `${family()} ${pick(random, TRADES)} ${form}`.trim();
  const word = inventWord(random, 2 + Math.floor(random() * 2));
  if (shape < 0.6) return `${word} ${form}`.trim();
  return `${word} ${pick(random, TRADES)} ${form}`.trim();
}

function uuid(random: () => number): string {
  let hex = '';
  while (hex.length < 32)
    hex += Math.floor(random() * 0x100000000)
      .toString(16)
      .padStart(8, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The record as it would come from the database: strings in one piece, not put together from others. */
function inOnePiece(record: NamedRecord): NamedRecord {
  return JSON.parse(JSON.stringify(record));
}

/** Invents accounts and then their contacts, one at a time; the same seed gives the same ones. */
export function* inventRecords(accounts: number, contacts: number, seed: number): Generator<NamedRecord> {
  const random = seededRandom(seed);
  const family = inventNames(random, ['Lee', 'Smith', 'Novak', 'Schäfer', 'Garcia'], 20_000);
  const first = inventNames(random, FIRST, 2_000);
  const owners = Array.from({ length: 50 }, () => uuid(random));
  const accountIds: string[] = [];
  for (let count = 0; count < accounts; count++) {
    const id = uuid(random);
    accountIds.push(id);
    const name = inventAccountName(random, family);
    const domain = `${name.toLowerCase().replace(/[^a-z0-9]/g, '')}${count}.com`;
    yield inOnePiece({ type: 'account', id, name, domain, ownerId: pick(random, owners), active: random() > 0.1 });
  }
  for (let count = 0; count < contacts; count++) {
    const [given, last] = [first(), family()];
    const email = `${given}.${last}${count}@example.com`.toLowerCase();
    const accountId = pick(random, accountIds);
    yield {
      type: 'contact',
      id: uuid(random),
      name: `${given} ${last}`,
      email,
      accountId,
      ownerId: pick(random, owners),
    };
  }
}
