import type { Button, KnownBlock, PlainTextElement } from '@slack/types';
import type { ButtonAction } from './reply.ts';

/** Slack's limits that cards must keep to; long texts are cut at them, on a word. */
const limits = { header: 150, section: 3000, field: 2000, button: 75 };

/** Text from people or files made safe for mrkdwn: it can neither mention nor link nor order anybody. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Text cut to a length, with an ellipsis. */
export function cut(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`;
}

function plain(text: string, length: number): PlainTextElement {
  return { type: 'plain_text', text: cut(text, length), emoji: true };
}

/** The card's title. */
export function header(text: string): KnownBlock {
  return { type: 'header', text: plain(text, limits.header) };
}

/** A paragraph of mrkdwn; escape what people wrote. */
export function section(mrkdwn: string, accessory?: Button): KnownBlock {
  const text = { type: 'mrkdwn' as const, text: cut(mrkdwn, limits.section) };
  return accessory ? { type: 'section', text, accessory } : { type: 'section', text };
}

/** Label and value pairs in two columns, at most ten; empty values are left out, values are mrkdwn. */
export function facts(pairs: readonly (readonly [label: string, value: string | null | undefined])[]): KnownBlock[] {
  const fields = pairs
    .filter(([, value]) => value !== null && value !== undefined && value !== '')
    .slice(0, 10)
    .map(([label, value]) => ({ type: 'mrkdwn' as const, text: cut(`*${label}*\n${value}`, limits.field) }));
  return fields.length === 0 ? [] : [{ type: 'section', fields }];
}

/** Small print. */
export function context(...mrkdwn: readonly string[]): KnownBlock {
  return {
    type: 'context',
    elements: mrkdwn.slice(0, 10).map((text) => ({ type: 'mrkdwn', text: cut(text, limits.field) })),
  };
}

/** A line across. */
export function divider(): KnownBlock {
  return { type: 'divider' };
}

/** A row of buttons. */
export function buttons(...elements: readonly Button[]): KnownBlock[] {
  return elements.length === 0 ? [] : [{ type: 'actions', elements: elements.slice(0, 25) }];
}

/** A button that runs a capability with a given input when pressed; it is validated and authorised like any request. */
export function runButton(
  label: string,
  capability: string,
  input: ButtonAction['input'],
  style?: 'primary' | 'danger',
): Button {
  return button(label, { do: 'run', capability, input }, style);
}

/** A button that opens a capability's form, filled in with what is given. */
export function formButton(label: string, capability: string, input: ButtonAction['input']): Button {
  return button(label, { do: 'form', capability, input });
}

function button(label: string, action: ButtonAction, style?: 'primary' | 'danger'): Button {
  return {
    type: 'button',
    action_id: `${action.do}:${action.capability}:${label}`.slice(0, 255),
    text: plain(label, limits.button),
    value: JSON.stringify(action),
    ...(style ? { style } : {}),
  };
}

/** "1 deal", "3 deals"; `plural` where it is not made with an s. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
}
