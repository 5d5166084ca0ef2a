import type { Capability, RawInput } from '../../src/capability/capability.ts';
import type { FieldKind } from '../../src/capability/fields.ts';

/** How a read value compares with the expected one: words of free text may differ and still be the same sentence. */
export type Likeness = 'same' | 'worded' | 'other';

/** Who asks, by id, and their day as `YYYY-MM-DD`. */
export interface AskedBy {
  readonly actor: string;
  readonly today: string;
}

const freeText = new Set([
  'subject',
  'notes',
  'nextStep',
  'title',
  'note',
  'risk',
  'requirements',
  'reason',
  'location',
]);
const fillers = new Set(
  'a an the to at on in of for with and or is are was were be been that this his her their our my its please pls uh um s'.split(
    ' ',
  ),
);

/** Whether a text field holds a sentence of the person's own, rather than a name or a word to search for. */
export function isFreeText(capability: Capability, field: string): boolean {
  if (capability.effect === 'read') return false;
  return freeText.has(field) || (field === 'text' && capability.name === 'add_note');
}

/** Compares one field's value; references by id, moments by instant, money by amount and currency, texts by their words. */
export function likeness(
  expected: unknown,
  actual: unknown,
  kind: FieldKind,
  free: boolean,
  asking: AskedBy,
): Likeness {
  if (free) return textLikeness(String(expected), String(actual));
  return plainValue(expected, kind, asking) === plainValue(actual, kind, asking) ? 'same' : 'other';
}

/** `worded` where at least half of the words that carry meaning are the same. */
export function textLikeness(expected: string, actual: string): Likeness {
  const [wanted, got] = [contentWords(expected), contentWords(actual)];
  if (wanted.join(' ') === got.join(' ')) return 'same';
  const common = wanted.filter((word) => got.includes(word)).length;
  return 2 * common >= Math.max(wanted.length, got.length) ? 'worded' : 'other';
}

function contentWords(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .normalize('NFC')
      .match(/[\p{L}\p{N}@.%$-]+/gu) ?? [];
  return words.map((word) => word.replace(/^[.-]+|[.-]+$/g, '')).filter((word) => word !== '' && !fillers.has(word));
}

function plainValue(value: unknown, kind: FieldKind, asking: AskedBy): string {
  if (Array.isArray(value))
    return value
      .map((each) => plainValue(each, kind, asking))
      .sort()
      .join();
  if (typeof value !== 'object' || value === null) return plainScalar(value, kind);
  const fields = value as RawInput;
  if ('relative' in fields) return `relative ${plainRelative(fields.relative)}`;
  switch (kind) {
    case 'reference':
      return fields.id === 'me' ? asking.actor : String(fields.id ?? fields.name);
    case 'money':
      return `${fields.amount} ${fields.currency}`;
    case 'period':
      return `${fields.start ?? ''}/${fields.end === nextDay(asking.today) ? '' : (fields.end ?? '')}`;
    case 'schedule':
      return `${String(fields.cron).replace(/\b0+(\d)/g, '$1')} ${fields.timezone}`;
    case 'range':
      return `${fields.min ?? ''}..${fields.max ?? ''}`;
    default:
      return JSON.stringify(fields);
  }
}

function plainScalar(value: unknown, kind: FieldKind): string {
  const text = String(value).trim();
  switch (kind) {
    case 'datetime':
      return text.includes('T') ? new Date(text).toISOString() : text;
    case 'phone':
      // A national number is completed by the capability, which takes its leading zero away.
      return text.replace(/\D/g, '').slice(-9);
    case 'url':
      return text
        .toLowerCase()
        .replace(/^https?:\/\//, '')
        .replace(/^www\.|\/$/g, '');
    case 'channel':
    case 'text':
      return text.toLowerCase().replace(/^[#"“]|["”.!]$/g, '');
    case 'email':
      return text.toLowerCase();
    default:
      return text;
  }
}

function plainRelative(value: unknown): string {
  const { amount, days, months } = value as RawInput;
  return [amount && `amount ${amount}`, days && `days ${days}`, months && `months ${months}`].filter(Boolean).join(' ');
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}
