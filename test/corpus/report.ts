import { understand } from '../../src/language/understand.ts';
import { type CorpusPart, readerOf } from './corpus-workspace.ts';
import { keptAside } from './kept-aside/index.ts';
import type { Expectation } from './opened/case.ts';
import { opened } from './opened/index.ts';
import { scoreCase, scores } from './score.ts';
import { seenBreadth } from './seen-breadth/index.ts';
import { printTable } from './table.ts';
import { northwind } from './workspace.ts';

/**
 * `npm run corpus`: how well the rules read what people type, for the messages that the rules were made with and for those kept
 * aside. The latter are only ever counted: whoever writes rules runs this, and must not learn the messages.
 */

function counted({ workspace, cases }: CorpusPart) {
  const reader = readerOf(workspace);
  return cases.flatMap((each) =>
    each.say.map((text) => {
      const understanding = understand(text, reader);
      return {
        labels: { kind: each.kind, capability: subject(each.expect) },
        verdict: scoreCase(each, understanding, reader),
        confirmed: understanding.outcome === 'read' && understanding.requests.some(({ doubtful }) => doubtful),
      };
    }),
  );
}

function subject(expected: Expectation): string {
  if ('several' in expected) return '(several)';
  return 'outcome' in expected ? `(${expected.outcome})` : expected.capability;
}

for (const [part, parts] of [
  ['seen', [...opened, { workspace: northwind, cases: seenBreadth }]],
  ['kept aside', keptAside],
] as const) {
  const rows = parts.flatMap(counted);
  printTable(`${part}, by kind`, 'kind', rows, scores);
  printTable(`${part}, by capability`, 'capability', rows, scores);
  const confirmed = rows.filter((row) => row.confirmed);
  const right = confirmed.filter(({ verdict }) => verdict === 'exact').length;
  console.log(
    `${confirmed.length} of ${rows.length} are shown and confirmed before they are done; ${right} of these are exact`,
  );
}
