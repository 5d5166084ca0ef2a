import { understand } from '../../../src/language/understand.ts';
import type { Expectation } from '../kept-aside/case.ts';
import { scoreCase, scores } from '../score.ts';
import { printTable } from '../table.ts';
import { makeReader } from '../workspace.ts';
import { measure } from './index.ts';

/** `npx tsx test/corpus/measure/report.ts`: how well the rules read the blind corpus, in figures alone. */

function subject(expected: Expectation): string {
  if ('several' in expected) return '(several)';
  return 'outcome' in expected ? `(${expected.outcome})` : expected.capability;
}

const reader = makeReader();
const counted = measure.flatMap((each) =>
  each.say.map((text) => ({
    labels: { kind: each.kind, capability: subject(each.expect) },
    verdict: scoreCase(each, understand(text, reader), reader),
  })),
);

printTable('measured, by kind', 'kind', counted, scores);
printTable('measured, by capability', 'capability', counted, scores);
