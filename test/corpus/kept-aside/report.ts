import { understand } from '../../../src/language/understand.ts';
import { corpus } from '../index.ts';
import { judge } from '../judge.ts';
import { scoreCase, scores } from '../score.ts';
import { printTable } from '../table.ts';
import { makeReader } from '../workspace.ts';
import type { Expectation } from './case.ts';
import { keptAside } from './index.ts';

/**
 * `npx tsx test/corpus/kept-aside/report.ts [--show-seen]`: figures of the seen corpus and of the one kept aside. What is kept
 * aside is only ever counted: whoever writes the rules runs this, and must not learn the messages.
 */

function subject(expected: Expectation): string {
  if ('several' in expected) return '(several)';
  return 'outcome' in expected ? `(${expected.outcome})` : expected.capability;
}

const reader = makeReader();
const aside = keptAside.flatMap((each) =>
  each.say.map((text) => ({
    labels: { kind: each.kind, capability: subject(each.expect) },
    verdict: scoreCase(each, understand(text, reader), reader),
  })),
);

const seen = Object.entries(corpus).flatMap(([kind, cases]) =>
  cases.flatMap((each) =>
    each.say.map((text) => ({ labels: { kind }, ...judge(each, text), expected: JSON.stringify(each.expect) })),
  ),
);

printTable('seen, by kind', 'kind', seen, ['exact', 'fields', 'asked', 'abstained', 'wrong']);
printTable('kept aside, by kind', 'kind', aside, scores);
printTable('kept aside, by capability', 'capability', aside, scores);

if (process.argv.includes('--show-seen')) {
  for (const { verdict, text, got, expected } of seen.filter((each) => each.verdict !== 'exact')) {
    console.log(`\n${verdict.toUpperCase()}  ${text}\n   want ${expected}\n   got  ${got}`);
  }
}
