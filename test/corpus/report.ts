import { understand } from '../../src/language/understand.ts';
import { keptAside } from './kept-aside/index.ts';
import type { CorpusCase, Expectation } from './opened/case.ts';
import { opened } from './opened/index.ts';
import { scoreCase, scores } from './score.ts';
import { seenBreadth } from './seen-breadth/index.ts';
import { printTable } from './table.ts';
import { makeReader } from './workspace.ts';

/**
 * `npm run corpus`: how well the rules read what people type, for the messages that the rules were made with and for those kept
 * aside. The latter are only ever counted: whoever writes rules runs this, and must not learn the messages.
 */

const reader = makeReader();

function counted(cases: readonly CorpusCase[]) {
  return cases.flatMap((each) =>
    each.say.map((text) => ({
      labels: { kind: each.kind, capability: subject(each.expect) },
      verdict: scoreCase(each, understand(text, reader), reader),
    })),
  );
}

function subject(expected: Expectation): string {
  if ('several' in expected) return '(several)';
  return 'outcome' in expected ? `(${expected.outcome})` : expected.capability;
}

for (const [part, cases] of [
  ['seen', [...opened, ...seenBreadth]],
  ['kept aside', keptAside],
] as const) {
  const rows = counted(cases);
  printTable(`${part}, by kind`, 'kind', rows, scores);
  printTable(`${part}, by capability`, 'capability', rows, scores);
}
