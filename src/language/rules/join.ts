import type { Candidate } from './match/candidate.ts';

/**
 * "Umbrella labs is back on, reopen it" says the same again, "Initech is lost, they went with Zoho" more of the same: one
 * request. Undefined where the last asks for something else.
 */
export function completedBy(
  lefts: readonly Candidate[],
  { reading }: Candidate,
  saysKind: boolean,
): Candidate[] | undefined {
  const before = lefts.at(-1);
  if (before === undefined) return undefined;
  // "Nobody reads the digest, cancel it" takes nothing back that is being said.
  if (reading.capability === 'undo' && /^(?:cancel|archive)_/.test(before.reading.capability)) return [...lefts];
  if (before.reading.capability !== reading.capability) return undefined;
  const { input } = before.reading;
  const said = Object.entries(reading.input);
  const again = said.filter(([name]) => input[name] !== undefined);
  if (!again.every(([name, value]) => isSame(input[name], value))) return undefined;
  const saysNothing = Object.keys(input).length === 0;
  // "The deals we won this year, only those over 80k": what is not called anything narrows what is.
  const isNarrower = !saysKind && again.length === 0 && before.compiled.capability.effect === 'read';
  const isMore = saysNothing || isNarrower || (again.length > 0 && before.compiled.capability.effect === 'write');
  if (!isMore && again.length < said.length) return undefined;
  const assumed = [...before.reading.assumed, ...reading.assumed];
  const whole = { ...before.reading, input: { ...input, ...reading.input }, assumed };
  return [...lefts.slice(0, -1), { ...before, reading: whole }];
}

function isSame(one: unknown, other: unknown): boolean {
  const id = (value: unknown) =>
    typeof value === 'object' && value !== null && 'id' in value ? value.id : JSON.stringify(value);
  return one !== undefined && id(one) === id(other);
}

/** What the owner of something new is called. */
function ownerOf({ compiled }: Candidate): string {
  return compiled.fields.has('assignee') ? 'assignee' : 'owner';
}

/**
 * "Move it to legal and set the close date to 12 March": what the first change can hold as well is part of it; undefined where
 * the second speaks of another record, or of what the first cannot hold.
 */
export function changedWith(lefts: readonly Candidate[], { reading, compiled }: Candidate): Candidate[] | undefined {
  const before = lefts.at(-1);
  if (before === undefined || compiled.capability.verb !== 'update') return undefined;
  const { input } = before.reading;
  const subject = before.compiled.capability.fields.find(({ kind, required }) => kind === 'reference' && required);
  if (subject === undefined || !isSame(input[subject.name], reading.input[subject.name])) return undefined;
  const more = Object.entries(reading.input).filter(([name]) => name !== subject.name);
  if (more.length === 0 || more.some(([name]) => !before.compiled.fields.has(name) || input[name] !== undefined))
    return undefined;
  const assumed = [...before.reading.assumed, ...reading.assumed];
  const whole = { ...before.reading, input: { ...input, ...Object.fromEntries(more) }, assumed };
  return [...lefts.slice(0, -1), { ...before, reading: whole }];
}

/** "New deal for Acme and give it to Rob": what is said of the new thing is part of making it; undefined where it is not. */
export function madeWith(lefts: readonly Candidate[], { reading, compiled }: Candidate): Candidate[] | undefined {
  const last = lefts.at(-1);
  const noun = /^create_(.+)$/.exec(last?.reading.capability ?? '')?.[1];
  if (last === undefined || noun === undefined) return undefined;
  if (![`update_${noun}`, `move_${noun}`, 'assign'].includes(reading.capability)) return undefined;
  const subject = compiled.capability.fields.find(({ kind, required }) => kind === 'reference' && required)?.name;
  const said = Object.entries(reading.input)
    .filter(([name]) => name !== subject)
    .map(([name, value]): [string, unknown] => [name === 'to' ? ownerOf(last) : name, value]);
  const { input, assumed } = last.reading;
  if (said.length === 0 || said.some(([name]) => !last.compiled.fields.has(name) || input[name] !== undefined))
    return undefined;
  const whole = {
    ...last.reading,
    input: { ...input, ...Object.fromEntries(said) },
    assumed: [...assumed, ...reading.assumed],
  };
  return [...lefts.slice(0, -1), { ...last, reading: whole }];
}

const IN_TOUCH_AGAIN =
  /^(?:follow(?:ing)?[ -]?up|(?:get|call|check|circle) (?:back|in)|touch base)\b|(?:^|\band )(?:call|ring|phone|text|email|see|meet|visit|speak to|talk to) (?:(?:him|her|them) )?(?:again|back)\b/i;

/** "Log a call with Dana and follow up on Tuesday": that is the call's follow-up, not a second request. */
export function absorbed(lefts: readonly Candidate[], right: Candidate): Candidate[] {
  const last = lefts.at(-1);
  const { due, title, assignee, priority } = right.reading.input;
  const takes =
    assignee === undefined &&
    priority === undefined &&
    IN_TOUCH_AGAIN.test(String(title)) &&
    last?.compiled.fields.has('followUp') &&
    last.reading.input.followUp === undefined;
  if (last === undefined || !takes || right.reading.capability !== 'create_task' || typeof due !== 'string') {
    return [...lefts, right];
  }
  const input = {
    ...last.reading.input,
    ...(title === 'Follow up' || last.reading.input.nextStep !== undefined ? {} : { nextStep: title }),
    followUp: due.slice(0, 10),
  };
  const assumed = right.reading.assumed.includes('due') ? ['followUp'] : [];
  const reading = { ...last.reading, input, assumed: [...last.reading.assumed, ...assumed] };
  return [...lefts.slice(0, -1), { ...last, reading }];
}
