import type { JsonObject } from '../limits/check.ts';
import { isObject } from '../limits/walk.ts';
import type { FormState } from './types.ts';

/** An interactive element and the block that holds it. */
export interface PlacedElement {
  blockId: string;
  element: JsonObject;
  block: JsonObject;
}

/** Every interactive element of these blocks, in reading order; cards, carousels and containers are looked into. */
export function interactiveElements(blocks: readonly JsonObject[]): PlacedElement[] {
  return blocks.flatMap((block) => {
    if (block.type === 'rich_text') return [];
    const blockId = String(block.block_id ?? '');
    const here = [block.accessory, block.element, ...listOf(block.elements), ...listOf(block.actions)];
    const own = here.filter(isObject).filter((element) => typeof element.action_id === 'string');
    const nested = [...listOf(block.child_blocks), ...(block.type === 'carousel' ? listOf(block.elements) : [])];
    return [...own.map((element) => ({ blockId, element, block })), ...interactiveElements(nested.filter(isObject))];
  });
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The state of a form as it opens: each element's `initial_…` value, null where there is none. Buttons have no state. */
export function initialState(blocks: readonly JsonObject[]): FormState {
  const state: FormState = {};
  for (const { blockId, element } of interactiveElements(blocks)) {
    const value = initialValue(element);
    if (!value) continue;
    state[blockId] = { ...state[blockId], [String(element.action_id)]: value };
  }
  return state;
}

/** Which field of an element's state holds its value, by the element's type. */
export const STATE_FIELDS: Readonly<Record<string, string>> = {
  plain_text_input: 'value',
  email_text_input: 'value',
  url_text_input: 'value',
  number_input: 'value',
  rich_text_input: 'rich_text_value',
  file_input: 'files',
  datepicker: 'selected_date',
  timepicker: 'selected_time',
  datetimepicker: 'selected_date_time',
  static_select: 'selected_option',
  external_select: 'selected_option',
  radio_buttons: 'selected_option',
  users_select: 'selected_user',
  conversations_select: 'selected_conversation',
  channels_select: 'selected_channel',
  multi_static_select: 'selected_options',
  multi_external_select: 'selected_options',
  checkboxes: 'selected_options',
  multi_users_select: 'selected_users',
  multi_conversations_select: 'selected_conversations',
  multi_channels_select: 'selected_channels',
};

const INITIAL_FIELDS: Readonly<Record<string, string>> = {
  value: 'initial_value',
  rich_text_value: 'initial_value',
  selected_date: 'initial_date',
  selected_time: 'initial_time',
  selected_date_time: 'initial_date_time',
  selected_option: 'initial_option',
  selected_user: 'initial_user',
  selected_conversation: 'initial_conversation',
  selected_channel: 'initial_channel',
  selected_options: 'initial_options',
  selected_users: 'initial_users',
  selected_conversations: 'initial_conversations',
  selected_channels: 'initial_channels',
};

function initialValue(element: JsonObject): JsonObject | undefined {
  const type = String(element.type);
  const field = STATE_FIELDS[type];
  if (!field) return undefined;
  const empty = field.endsWith('s') ? [] : null;
  return { type, [field]: element[INITIAL_FIELDS[field] ?? ''] ?? empty };
}

/** True where nothing has been entered or chosen. */
export function isEmptyState(state: JsonObject | undefined): boolean {
  if (!state) return true;
  const value = state[STATE_FIELDS[String(state.type)] ?? 'value'];
  return value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}
