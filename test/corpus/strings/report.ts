import { pick, seededRandom } from '../../../src/bench/invented-names.ts';
import type { Reader } from '../../../src/language/reader.ts';
import { understand } from '../../../src/language/understand.ts';
import { readerOf } from '../corpus-workspace.ts';
import { opened } from '../opened/index.ts';
import { mutate } from './mutate.ts';

const [count = 100_000, seed = 1] = process.argv.slice(2).map(Number);
const WARM_UP = 2_000;
const SHOWN = 5;
/** A string that seems to take longer, in milliseconds, is read again: what else the machine did, and garbage collected, may have fallen upon it. */
const LIMIT = 50;
const AGAIN = 5;

const parts = opened.map(({ workspace, cases }) => ({
  reader: readerOf(workspace),
  messages: cases.flatMap(({ say }) => say),
}));
const random = seededRandom(seed);
const times = new Float64Array(count);
const slowest: { readonly ms: number; readonly text: string }[] = [];
const outcomes: Record<string, number> = {};
let seemedOver = 0;

for (let at = -WARM_UP; at < count; at++) {
  const { reader, messages } = pick(random, parts);
  const text = mutate(random, messages);
  const { ms, outcome } = read(text, reader);
  if (at === -1) seemedOver = 0;
  if (at < 0) continue;
  times[at] = ms;
  outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  if (slowest.length === SHOWN && ms <= (slowest.at(-1)?.ms ?? 0)) continue;
  slowest.push({ ms, text });
  slowest.sort((one, other) => other.ms - one.ms);
  slowest.length = Math.min(slowest.length, SHOWN);
}

/** What became of a string, and how long that took: where it seems long, the least of several readings. */
function read(text: string, reader: Reader): { readonly ms: number; readonly outcome: string } {
  const first = readOnce(text, reader);
  if (first.ms <= LIMIT) return first;
  seemedOver++;
  const again = Array.from({ length: AGAIN }, () => readOnce(text, reader).ms);
  return { ...first, ms: Math.min(first.ms, ...again) };
}

function readOnce(text: string, reader: Reader): { readonly ms: number; readonly outcome: string } {
  const started = performance.now();
  const { outcome } = understand(text, reader);
  return { ms: performance.now() - started, outcome };
}

times.sort();
const share = (part: number) => Number((times[Math.min(count - 1, Math.floor(count * part))] ?? 0).toFixed(2));
console.log(`${count} random and mutated strings, seed ${seed}: ${JSON.stringify(outcomes)}`);
const over = times.filter((ms) => ms > LIMIT).length;
console.log(`${over} over ${LIMIT} ms however often they are read, ${seemedOver} when first read`);
console.table([{ p50Ms: share(0.5), p90Ms: share(0.9), p99Ms: share(0.99), p999Ms: share(0.999), worstMs: share(1) }]);
for (const { ms, text } of slowest) console.log(ms.toFixed(1), text.length, JSON.stringify(text.slice(0, 300)));
