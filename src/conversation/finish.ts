import type { Button, KnownBlock } from '@slack/types';
import { buttons, escapeText, runButton, context as smallPrint } from '../capability/blocks.ts';
import type { Capability } from '../capability/capability.ts';
import type { Field } from '../capability/fields.ts';
import type { Performed } from '../capability/perform.ts';
import type { Reply } from '../capability/reply.ts';
import { describeValue } from './describe.ts';
import type { Scene } from './scene.ts';

/**
 * What every reply to a write ends with: what was assumed rather than said, one tap to change it, and one to undo. A
 * capability's own row of buttons, where its card ends with one, takes them in.
 */
export function finishReply(
  capability: Capability,
  performed: Performed,
  assumed: readonly string[],
  scene: Scene,
): Reply {
  const { reply, auditId, input } = performed;
  const notes = capability.effect === 'read' ? [] : assumptions(capability, assumed, input, scene);
  const note = scene.dryRun ? ['Nothing was changed: this was only a rehearsal.', ...notes] : notes;
  const taps = auditId === null || capability.name === 'undo' ? [] : changeButtons(capability, input, auditId);
  return {
    ...reply,
    blocks: [...withButtons(reply.blocks, taps), ...(note.length > 0 ? [smallPrint(note.join(' · '))] : [])],
  };
}

function assumptions(
  capability: Capability,
  assumed: readonly string[],
  input: Performed['input'],
  { context }: Scene,
): string[] {
  const parts = capability.fields
    .filter((field) => assumed.includes(field.name) && worthSaying(field, input[field.name]))
    .map((field) => `${field.label}: ${escapeText(describeValue(field, input[field.name], context))}`);
  return parts.length === 0 ? [] : [`Assumed · ${parts.join(' · ')}`];
}

function worthSaying(field: Field, value: unknown): boolean {
  if (value === undefined || value === null || value === false) return false;
  return !(field.kind === 'choice' && (value === 'normal' || value === 'general'));
}

function changeButtons(capability: Capability, input: Performed['input'], auditId: string): Button[] {
  const change: Button = {
    type: 'button',
    action_id: `form:${capability.name}:change`,
    text: { type: 'plain_text', text: 'Change', emoji: true },
    value: JSON.stringify({ do: 'form', capability: capability.name, input, replaces: auditId }),
  };
  const undo = runButton('Undo', 'undo', { reference: auditId });
  const fits = (change.value?.length ?? 0) <= 2000 && capability.fields.length > 0;
  return fits ? [change, undo] : [undo];
}

function withButtons(blocks: readonly KnownBlock[], taps: readonly Button[]): KnownBlock[] {
  if (taps.length === 0) return [...blocks];
  const last = blocks.at(-1);
  if (last?.type !== 'actions') return [...blocks, ...buttons(...taps)];
  return [...blocks.slice(0, -1), { ...last, elements: [...last.elements, ...taps] }];
}
