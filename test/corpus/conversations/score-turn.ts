import type { RawInput } from '../../../src/capability/capability.ts';
import { catalogueByName } from '../../../src/catalogue.ts';
import type { Answer, Result } from '../../../src/conversation/message.ts';
import { accountIn } from '../corpus-workspace.ts';
import type { ExpectedCall } from '../opened/case.ts';
import { compareCall } from '../same-call.ts';
import { type Score, scores } from '../score.ts';
import { northwind } from '../workspace.ts';
import type { Turn, TurnExpectation } from './conversation.ts';

const asking = {
  actor: 'm-mia',
  today: '2026-03-03',
  channel: 'C0SALES',
  thisQuarter: '2026-01-01/2026-04-01',
  firstStage: 'prospecting',
  accountOf: (id: string) => accountIn(northwind, id),
};

/** Scores an answer as a case is scored; the records of its input are those of `known`, by the ids of the database. */
export function scoreTurn(turn: Turn, answer: Answer, known: ReadonlyMap<string, string>): Score {
  const found = [turn.expect, ...(turn.also ?? [])].map((expected) => scoreEnd(expected, answer, known));
  return scores.find((score) => found.includes(score)) ?? 'wrong';
}

function scoreEnd(expected: TurnExpectation, answer: Answer, known: ReadonlyMap<string, string>): Score {
  const { outcome } = answer;
  if ('outcome' in expected) return scoreOutcome(expected, answer);
  if (outcome === 'not_understood') return 'abstained';
  const wanted = 'proposed' in expected ? 'proposed' : 'done';
  if (outcome !== wanted)
    return outcome === 'done' || outcome === 'failed' || outcome === 'cancelled' ? 'wrong' : 'asked';
  const calls = 'several' in expected ? expected.several : ['proposed' in expected ? expected.proposed : expected];
  return scoreCalls(calls, [answer, ...answer.further], answer.assumed, known);
}

function scoreOutcome(
  expected: Extract<TurnExpectation, { outcome: string }>,
  { outcome, missing, choices }: Answer,
): Score {
  const nothing = outcome === 'not_understood';
  if (expected.outcome === 'abstain') return nothing ? 'exact' : harm(outcome);
  if (nothing) return 'abstained';
  if (expected.outcome === 'cancelled') return outcome === 'cancelled' ? 'exact' : harm(outcome);
  if (expected.outcome === 'refuse') return outcome === 'invalid' ? 'exact' : harm(outcome);
  if (outcome !== 'needs_input' && outcome !== 'ambiguous') return harm(outcome);
  const open = [...missing, ...choices.map(({ field }) => field)];
  return expected.about === undefined || open.includes(expected.about) ? 'exact' : 'asked';
}

function harm(outcome: Answer['outcome']): Score {
  return outcome === 'done' || outcome === 'failed' || outcome === 'cancelled' ? 'wrong' : 'asked';
}

function scoreCalls(
  expected: readonly ExpectedCall[],
  results: readonly Result[],
  assumed: readonly string[],
  known: ReadonlyMap<string, string>,
): Score {
  if (results.length !== expected.length) return 'wrong';
  const found = expected.map((call, at) => {
    const { capability, input } = results[at] ?? { capability: null, input: null };
    const definition = catalogueByName.get(call.capability);
    if (definition === undefined) throw new Error(`The catalogue has no ${call.capability}`);
    const actual = { capability: capability ?? '', input: translated(input ?? {}, call.input, known), assumed };
    return compareCall(call, actual, definition, asking);
  });
  if (found.includes('other')) return 'wrong';
  return found.includes('worded') ? 'capability' : 'exact';
}

/** The input with the corpus's ids; `*` where any record is expected. */
function translated(input: RawInput, expected: RawInput, known: ReadonlyMap<string, string>): RawInput {
  const entries = Object.entries(input).map(([name, value]) => [name, withId(value, expected[name] === '*', known)]);
  return Object.fromEntries(entries);
}

function withId(value: unknown, any: boolean, known: ReadonlyMap<string, string>): unknown {
  if (typeof value !== 'object' || value === null || !('id' in value)) return value;
  return { ...value, id: any ? '*' : (known.get(String(value.id)) ?? value.id) };
}
