import { understand } from '../../src/language/understand.ts';
import { type CorpusPart, readerOf } from './corpus-workspace.ts';
import { keptAside } from './kept-aside/index.ts';
import { scoreCase } from './score.ts';

/**
 * `npx tsx test/corpus/threshold.ts`: of the messages kept aside, how many would be acted upon at each least score, and how many
 * of these are read exactly; the table of docs/understanding.md.
 */

const read = keptAside.flatMap(readPart);

function readPart({ workspace, cases }: CorpusPart) {
  const reader = readerOf(workspace);
  return cases.flatMap((each) =>
    each.say.flatMap((text) => {
      const understanding = understand(text, reader);
      if (understanding.outcome !== 'read') return [];
      const score = Math.min(...understanding.requests.map((request) => request.score));
      return [{ score, verdict: scoreCase(each, understanding, reader) }];
    }),
  );
}

const messages = keptAside.flatMap(({ cases }) => cases.flatMap(({ say }) => say)).length;
const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;

console.log('| least score | acted upon | of these exact | wrong, of all |\n|---|---|---|---|');
for (const least of [0.68, 0.72, 0.76, 0.8, 0.84, 0.88, 0.92]) {
  const acted = read.filter(({ score }) => score >= least);
  const exact = acted.filter(({ verdict }) => verdict === 'exact').length;
  const wrong = acted.filter(({ verdict }) => verdict === 'wrong').length;
  console.log(
    `| ${least.toFixed(2)} | ${percent(acted.length, messages)} | ${percent(exact, acted.length)} | ${percent(wrong, messages)} |`,
  );
}
