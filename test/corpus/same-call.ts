import type { Capability, RawInput } from '../../src/capability/capability.ts';
import type { Field } from '../../src/capability/fields.ts';
import type { ExpectedCall } from './opened/case.ts';
import { isFreeText, type Likeness, likeness, textLikeness } from './same-values.ts';

/** What comparing needs to know of who asks and when. */
export interface Asking {
  /** The id of who asks. */
  readonly actor: string;
  /** `YYYY-MM-DD` where they are. */
  readonly today: string;
  /** The quarter of today as `start/end`, the end exclusive. */
  readonly thisQuarter: string;
  /** The stage that a new deal is in. */
  readonly firstStage: string;
  /** The channel's id. */
  readonly channel: string | null;
  /** The account of a contact or deal, by its id. */
  accountOf(id: string): string | undefined;
}

/** One request as something understood it. */
export interface ActualCall {
  readonly capability: string;
  readonly input: RawInput;
  readonly assumed: readonly string[];
}

/**
 * How a call compares with the one expected. Fields that were assumed, that hold what they would by default, or that follow
 * from another (the account of a contact) make no difference; a task's kind and the wording of free text make it `worded`.
 */
export function compareCall(
  expected: ExpectedCall,
  actual: ActualCall,
  capability: Capability,
  asking: Asking,
): Likeness {
  if (expected.capability !== actual.capability) return 'other';
  const isLog = capability.name === 'log_activity' || capability.name === 'update_activity';
  const found = capability.fields
    .filter(({ name }) => !isLog || !said.includes(name))
    .map((field) => compareField(field, expected, actual, capability, asking));
  if (isLog) found.push(compareSaid(expected.input, actual.input));
  const unknown = Object.keys(expected.input).filter((name) => capability.fields.every((field) => field.name !== name));
  if (unknown.length > 0) throw new Error(`${expected.capability} has no field ${unknown.join()}`);
  if (found.includes('other')) return 'other';
  return found.includes('worded') ? 'worded' : 'same';
}

const said = ['subject', 'notes'];

/** What a conversation was about is the subject to one reader and a note to another: where it is filed is wording. */
function compareSaid(wanted: RawInput, got: RawInput): Likeness {
  const wants = said.filter((name) => wanted[name] !== undefined);
  const gets = said.filter((name) => got[name] !== undefined);
  if (wants.length === 0 || gets.length === 0) return wants.length === gets.length ? 'same' : 'other';
  const all = (input: RawInput, names: readonly string[]) => names.map((name) => input[name]).join(' ');
  const found = textLikeness(all(wanted, wants), all(got, gets));
  return found === 'same' && wants.join() !== gets.join() ? 'worded' : found;
}

function compareField(
  field: Field,
  { input: wanted }: ExpectedCall,
  { input: got, assumed }: ActualCall,
  capability: Capability,
  asking: Asking,
): Likeness {
  const { name, kind } = field;
  const isLabel = capability.name === 'create_task' && name === 'kind';
  if (wanted[name] === undefined) {
    const harmless = got[name] === undefined || assumed.includes(name) || isLabel;
    return harmless || follows(name, got[name], wanted, capability, asking) ? 'same' : 'other';
  }
  if (got[name] === undefined) {
    if (follows(name, wanted[name], got, capability, asking)) return 'same';
    return isLabel ? 'worded' : 'other';
  }
  if (capability.name === 'create_task' && name === 'title' && isCompleted(String(wanted.title), got)) return 'same';
  const found = likeness(wanted[name], got[name], kind, isFreeText(capability, name), asking);
  return found === 'other' && isLabel ? 'worded' : found;
}

/** "Follow up" and "Call" are completed by whom it is about, so that "follow up with Marc" is what is written down. */
function isCompleted(wanted: string, { title, about }: RawInput): boolean {
  if (title !== 'Follow up' && title !== 'Call') return false;
  const name = typeof about === 'object' && about !== null && 'name' in about ? String(about.name) : '';
  const written = `${title} with ${name}`.toLowerCase().split(/\W+/);
  const words = wanted.toLowerCase().split(/\W+/);
  return words.length > 2 && words.every((word) => written.includes(word));
}

/** Whether a field's value goes without saying: it is the default, or the account of the contact or deal that is there. */
function follows(name: string, value: unknown, other: RawInput, capability: Capability, asking: Asking): boolean {
  const id = idOf(value);
  if (name === 'account') {
    return [other.contact, other.deal].some((each) => each !== undefined && asking.accountOf(idOf(each)) === id);
  }
  const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    create_task: { assignee: asking.actor, priority: 'normal' },
    find_tasks: other.about === undefined ? { assignee: asking.actor, status: 'open' } : { status: 'open' },
    create_account: { owner: asking.actor },
    create_deal: { owner: asking.actor, stage: asking.firstStage },
    log_activity: { occurredAt: asking.today },
    close_deal: { closedOn: asking.today },
    find_deals: { status: 'open' },
    add_note: { pinned: 'false' },
    schedule_digest: { channel: asking.channel },
    send_digest: { channel: asking.channel },
    show_forecast: { period: asking.thisQuarter },
  };
  return defaults[capability.name]?.[name] === id;
}

function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  if ('id' in value) return String(value.id);
  return 'start' in value && 'end' in value ? `${value.start}/${value.end}` : JSON.stringify(value);
}
