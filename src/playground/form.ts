import type { JsonObject } from './limits/check.ts';
import { LIMITS } from './limits/limits.ts';
import { isObject } from './limits/walk.ts';
import { interactiveElements, isEmptyState, type PlacedElement, STATE_FIELDS } from './workspace/elements.ts';
import type { FormState } from './workspace/types.ts';

/** A value as a test writes it: what is typed, the value or label of what is chosen, or several of them. */
export type FormValue = string | number | boolean | readonly string[];

/** The options of an element, those in groups included. */
export function optionsOf(element: JsonObject): JsonObject[] {
  const groups = Array.isArray(element.option_groups) ? element.option_groups.filter(isObject) : [];
  const grouped = groups.flatMap((group) => (Array.isArray(group.options) ? group.options : []));
  return [...(Array.isArray(element.options) ? element.options : []), ...grouped].filter(isObject);
}

/** The words of a text object; empty where it is none. */
export function words(text: unknown): string {
  return isObject(text) && typeof text.text === 'string' ? text.text : '';
}

/** The option with this value or label; throws where there is none. */
export function chooseOption(options: readonly JsonObject[], said: string): JsonObject {
  const found =
    options.find((option) => option.value === said) ?? options.find((option) => words(option.text) === said);
  if (found) return found;
  const known = options.map((option) => words(option.text)).join(', ');
  throw new Error(`No option "${said}"; there are: ${known || 'none'}.`);
}

/** The element with this action id, block id, label or button text; throws where there is none. */
export function findElement(blocks: readonly JsonObject[], said: string): PlacedElement {
  const all = interactiveElements(blocks);
  const names = ({ element, block, blockId }: PlacedElement) => [
    element.action_id,
    blockId,
    words(element.text),
    words(block.label),
    words(element.placeholder),
  ];
  const found = all.find((placed) => placed.element.action_id === said) ?? all.find((one) => names(one).includes(said));
  if (found) return found;
  const known = all.map(({ element, block }) => words(element.text) || words(block.label) || element.action_id);
  throw new Error(`Nothing to use called "${said}"; there are: ${known.join(', ') || 'none'}.`);
}

/** What an element's kind adds to its state once this value is entered; `options` are those of an external select. */
export function fieldsFor(element: JsonObject, value: FormValue, options = optionsOf(element)): JsonObject {
  const type = String(element.type);
  const field = STATE_FIELDS[type] ?? 'value';
  const several = typeof value === 'object' ? [...value] : [String(value)];
  if (field === 'selected_option') return { [field]: chooseOption(options, String(value)) };
  if (field === 'selected_options') return { [field]: several.map((one) => chooseOption(options, one)) };
  if (field.endsWith('s')) return { [field]: several };
  if (field === 'selected_date_time') return { [field]: Number(value) };
  return { [field]: String(value) };
}

/** What Slack's own client says about a form before it lets it go, by block id; empty where all is well. */
export function clientErrors(blocks: readonly JsonObject[], state: FormState): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { block, blockId, element } of interactiveElements(blocks)) {
    if (block.type !== 'input') continue;
    const entered = state[blockId]?.[String(element.action_id)];
    const error = isEmptyState(entered)
      ? block.optional === true
        ? undefined
        : 'Please complete this required field.'
      : typedError(element, String(entered?.value ?? ''));
    if (error) errors[blockId] = error;
  }
  return errors;
}

function typedError(element: JsonObject, value: string): string | undefined {
  switch (element.type) {
    case 'email_text_input':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(value) ? undefined : 'Please enter a valid email address.';
    case 'url_text_input':
      return /^https?:\/\/\S+$/u.test(value) ? undefined : 'Please enter a valid URL.';
    case 'number_input':
      return numberError(element, value);
    case 'plain_text_input':
      return lengthError(element, value);
    default:
      return undefined;
  }
}

function numberError(element: JsonObject, value: string): string | undefined {
  const number = Number(value);
  if (value.trim() === '' || !Number.isFinite(number)) return 'Please enter a number.';
  if (element.is_decimal_allowed !== true && !Number.isInteger(number)) return 'Please enter a whole number.';
  if (element.min_value !== undefined && number < Number(element.min_value)) {
    return `Please enter a number that is at least ${element.min_value}.`;
  }
  if (element.max_value !== undefined && number > Number(element.max_value)) {
    return `Please enter a number that is at most ${element.max_value}.`;
  }
  return undefined;
}

function lengthError(element: JsonObject, value: string): string | undefined {
  const most = Number(element.max_length ?? LIMITS.input.value);
  if (value.length > most) return `Please shorten this to ${most} characters or less.`;
  const least = Number(element.min_length ?? 0);
  return value.length < least ? `Please write at least ${least} characters.` : undefined;
}
