import type { InputBlock, KnownBlock, ModalView } from '@slack/types';
import { context, escapeText, section } from '../../capability/blocks.ts';
import type { Capability, RawInput } from '../../capability/capability.ts';
import { type Field, words } from '../../capability/fields.ts';
import { type FormView, inputBlock, plain } from './form-elements.ts';
import { type FormMetadata, writeFormMetadata } from './form-metadata.ts';

/** The callback id of every form. */
export const formCallback = 'capability_form';
/** The action id of the button that shows the rest of a long form. */
export const moreAction = 'form:more';

/** Fields that a form shows before somebody asks for more. */
const firstFields = 8;
const titleLength = 24;
/** Nobody types these. */
const neverAsked = new Set(['latitude', 'longitude']);

/**
 * The form of a capability, filled in: what must be there first, then the rest as declared; a long one shows its first fields,
 * and all that are filled in, until more are asked for.
 */
export function formView(
  capability: Capability,
  input: RawInput,
  form: FormView & { readonly metadata: Omit<FormMetadata, 'capability' | 'kept'> },
): ModalView {
  const fields = inOrder(capability).filter(({ name }) => !neverAsked.has(name) || input[name] !== undefined);
  const shown = form.metadata.expanded ? fields : firstOf(fields, capability, input);
  const inputs = shown.flatMap((field) => inputBlock(field, input[field.name], form) ?? []);
  const more = shown.length < fields.length ? [moreButton(fields.length - shown.length)] : [];
  const title = words(capability.name);
  return {
    type: 'modal',
    callback_id: formCallback,
    title: plain(title, titleLength),
    submit: plain(submitWord(capability.name), titleLength),
    close: plain('Cancel', titleLength),
    private_metadata: writeFormMetadata({
      ...form.metadata,
      capability: capability.name,
      kept: keptOf(capability, input, inputs),
    }),
    blocks: [...introduction(capability), ...inputs, ...more].slice(0, 100),
  };
}

/** A modal that says why there is no form. */
export function noticeView(sentence: string): ModalView {
  return {
    type: 'modal',
    title: plain('Rapport', titleLength),
    close: plain('Close', titleLength),
    blocks: [section(escapeText(sentence))],
  };
}

function inOrder({ fields, needsOneOf }: Capability): Field[] {
  const wanted = new Set(needsOneOf.flat());
  const rank = (field: Field) => (field.required ? 0 : wanted.has(field.name) ? 1 : 2);
  return fields.toSorted((left, right) => rank(left) - rank(right));
}

function firstOf(fields: readonly Field[], { needsOneOf }: Capability, input: RawInput): Field[] {
  const wanted = new Set(needsOneOf.flat());
  const must = ({ name, required }: Field) => required || wanted.has(name) || input[name] !== undefined;
  const room = Math.max(0, firstFields - fields.filter(must).length);
  const further = new Set(fields.filter((field) => !must(field)).slice(0, room));
  return fields.filter((field) => must(field) || further.has(field));
}

function introduction({ needsOneOf, summary }: Capability): KnownBlock[] {
  const groups = needsOneOf.map((names) => {
    const list = names.map((name) => words(name).toLowerCase()).join(', ');
    return `Fill in at least one of: ${list}.`;
  });
  return [context([summary, ...groups].map(escapeText).join(' '))];
}

function moreButton(count: number): KnownBlock {
  const text = plain(`${count} more ${count === 1 ? 'field' : 'fields'}`, 75);
  return {
    type: 'actions',
    block_id: 'more',
    elements: [{ type: 'button', action_id: moreAction, text, value: 'more' }],
  };
}

/** What the form does not show, and what it shows in words or as a choice, as it was. */
function keptOf(capability: Capability, input: RawInput, inputs: readonly InputBlock[]): RawInput {
  const shown = new Set(inputs.map(({ block_id: name }) => name));
  const inWords = new Set(['money', 'period', 'range', 'schedule', 'datetime', 'reference']);
  const kept = capability.fields.filter(({ name, kind }) => !shown.has(name) || inWords.has(kind));
  return Object.fromEntries(kept.flatMap(({ name }) => (input[name] === undefined ? [] : [[name, input[name]]])));
}

function submitWord(capability: string): string {
  const [verb = 'save'] = capability.split('_');
  return { update: 'Save', log: 'Log', find: 'Show' }[verb] ?? words(verb);
}
