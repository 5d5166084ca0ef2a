import type { PhraseForm } from './name-forms.ts';

/** A record under a phrase, with how it stands there, in one integer: three bits for the form, the rest the slot. */
const FORMS: readonly PhraseForm[] = ['exact', 'alias', 'short_name', 'last_name'];

/** Packs a slot and the form of a phrase. */
export function packForm(slot: number, form: PhraseForm): number {
  return slot * 8 + FORMS.indexOf(form);
}

/** The form in a packed integer. */
export function formOf(packed: number): PhraseForm {
  return FORMS[packed & 7] ?? 'exact';
}

/** The slot in a packed integer. */
export function slotOf(packed: number): number {
  return packed >>> 3;
}
