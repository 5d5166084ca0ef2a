import type { CaseKind, CorpusCase, ExpectedCall } from '../case.ts';
import { call, one } from '../write.ts';

type Input = ExpectedCall['input'];

/** Changes to an input, each as good as leaving it; undefined takes a field out. */
export type Choice = readonly Input[];

/** The inputs that come of an input with every choice made in every way, itself first. */
function inputsOf(input: Input, choices: readonly Choice[]): readonly Input[] {
  return choices.reduce<readonly Input[]>(
    (inputs, choice) => inputs.flatMap((each) => [each, ...choice.map((change) => without({ ...each, ...change }))]),
    [input],
  );
}

function without(input: Input): Input {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
}

/** One message whose request may be filled in several equal ways. */
export function ways(kind: CaseKind, text: string, capability: string, input: Input, ...choices: Choice[]): CorpusCase {
  const [first = input, ...rest] = inputsOf(input, choices);
  return one(kind, text, capability, first, ...rest.map((each) => call(capability, each)));
}

/** One message that logs an activity. */
export function logged(kind: CaseKind, text: string, input: Input, ...choices: Choice[]): CorpusCase {
  return ways(kind, text, 'log_activity', input, ...choices);
}

/** One message that asks for deals; that they are open may be said or left out. */
export function deals(kind: CaseKind, text: string, input: Input, ...choices: Choice[]): CorpusCase {
  const status: Choice =
    input.status === 'open'
      ? [{ status: undefined }]
      : 'status' in input || 'closed' in input
        ? []
        : [{ status: 'open' }];
  return ways(kind, text, 'find_deals', input, status, ...choices);
}

/** One message that asks for tasks; that they are open may be said or left out. */
export function tasks(kind: CaseKind, text: string, input: Input, ...choices: Choice[]): CorpusCase {
  const status: Choice =
    input.status === 'open' ? [{ status: undefined }] : 'status' in input ? [] : [{ status: 'open' }];
  return ways(kind, text, 'find_tasks', input, status, ...choices);
}
