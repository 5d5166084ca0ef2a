import type { PartRole, PhraseForm } from './name-forms.ts';

/** A record under a phrase or word, with how it stands there, in one integer: three bits for the form, the rest the slot. */
const FORMS: readonly PhraseForm[] = ['exact', 'alias', 'short_name', 'last_name'];
const ROLES: readonly PartRole[] = ['first_name', 'last_name', 'head', 'part'];

/** Packs a slot and the form of a phrase. */
export function packForm(slot: number, form: PhraseForm): number {
  return slot * 8 + FORMS.indexOf(form);
}

/** The form in a packed integer. */
export function formOf(packed: number): PhraseForm {
  return FORMS[packed & 7] ?? 'exact';
}

/** Packs a slot and the role of a word. */
export function packRole(slot: number, role: PartRole): number {
  return slot * 8 + ROLES.indexOf(role);
}

/** The role in a packed integer. */
export function roleOf(packed: number): PartRole {
  return ROLES[packed & 7] ?? 'part';
}

/** The slot in a packed integer. */
export function slotOf(packed: number): number {
  return packed >>> 3;
}
