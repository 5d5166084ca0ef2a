import { createHash } from 'node:crypto';
import { corpus } from './index.ts';
import { type Judged, judge, type Verdict } from './judge.ts';

interface Row {
  readonly kind: string;
  readonly capability: string;
  readonly manner: string;
  readonly aside: boolean;
  readonly judged: Judged;
  readonly expected: string;
}

const verdicts: readonly Verdict[] = ['exact', 'fields', 'asked', 'abstained', 'wrong'];

/** Every fifth message, by its hash, is kept aside: counted, and never shown. */
function isAside(text: string): boolean {
  return createHash('sha1').update(text).digest().readUInt32BE(0) % 5 === 0;
}

const rows: Row[] = Object.entries(corpus).flatMap(([kind, cases]) =>
  cases.flatMap((each) =>
    each.say.map((text) => ({
      kind,
      capability: each.expect[0]?.capability ?? 'none',
      manner: each.expect.length === 0 ? 'declined' : each.manner,
      aside: isAside(text),
      judged: judge(each, text),
      expected: JSON.stringify(each.expect),
    })),
  ),
);

function percent(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(1).padStart(5)}%`;
}

function line(label: string, list: readonly Row[]): string {
  const shares = verdicts.map((verdict) =>
    percent(list.filter(({ judged }) => judged.verdict === verdict).length, list.length),
  );
  return `${label.padEnd(28)} ${String(list.length).padStart(5)} ${shares.join('  ')}`;
}

function table(title: string, label: (row: Row) => string, list: readonly Row[]): void {
  console.log(`\n${title.padEnd(28)} count  ${verdicts.map((verdict) => verdict.padStart(6)).join('  ')}`);
  for (const each of [...new Set(list.map(label))])
    console.log(
      line(
        each,
        list.filter((row) => label(row) === each),
      ),
    );
}

const seen = rows.filter(({ aside }) => !aside);
const aside = rows.filter((row) => row.aside);
table('seen', ({ manner }) => manner, seen);
console.log(line('all', seen));
table('kept aside', ({ manner }) => manner, aside);
console.log(line('all', aside));
table('by kind', ({ kind }) => kind, rows);
if (process.argv.includes('--capabilities')) table('by capability', ({ capability }) => capability, rows);

if (process.argv.includes('--failures')) {
  for (const { judged, expected } of seen.filter(({ judged }) => judged.verdict !== 'exact')) {
    console.log(`\n${judged.verdict.toUpperCase()}  ${judged.text}\n   want ${expected}\n   got  ${judged.got}`);
  }
}
