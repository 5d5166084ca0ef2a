import type {
  Checkboxes,
  Datepicker,
  DateTimepicker,
  EmailInput,
  ExternalSelect,
  InputBlock,
  MultiExternalSelect,
  MultiStaticSelect,
  NumberInput,
  PlainTextElement,
  PlainTextInput,
  PlainTextOption,
  StaticSelect,
} from '@slack/types';
import { cut } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import type { ChoiceOption, Field, Money, Period, Range, Reference } from '../../capability/fields.ts';
import { isReference } from '../../capability/records.ts';
import { describePeriod } from '../../conversation/describe.ts';
import { isDay, momentOf } from '../../crm/days.ts';

type Element =
  | Checkboxes
  | Datepicker
  | DateTimepicker
  | EmailInput
  | ExternalSelect
  | MultiExternalSelect
  | MultiStaticSelect
  | NumberInput
  | PlainTextInput
  | StaticSelect;

/** What drawing a form's fields needs beside the fields. */
export interface FormView {
  readonly view: View;
  /** The workspace's deal stages. */
  readonly stages: readonly ChoiceOption[];
}

/** The action id of every element; the block's id is the field's name. */
export const valueAction = 'value';

/** The hour at which a day stands where Slack wants a moment. */
const dayHour = 9;
const optionText = 75;
const mostOptions = 100;

/** A field as an input of a form; null where it cannot be entered in one. */
export function inputBlock(field: Field, value: unknown, form: FormView): InputBlock | null {
  const element = elementOf(field, value, form);
  if (element === null) return null;
  return {
    type: 'input',
    block_id: field.name,
    label: plain(field.label, 200),
    element,
    optional: !field.required,
    ...(field.hint === undefined ? {} : { hint: plain(field.hint, 300) }),
  };
}

function elementOf(field: Field, value: unknown, form: FormView): Element | null {
  switch (field.kind) {
    case 'reference':
      return referenceElement(field, value);
    case 'choice':
      return choiceElement(field, value, form);
    case 'date':
      return { type: 'datepicker', action_id: valueAction, ...initial('initial_date', asDay(value)) };
    case 'datetime':
      return {
        type: 'datetimepicker',
        action_id: valueAction,
        ...initial('initial_date_time', asSeconds(value, form)),
      };
    case 'minutes':
    case 'integer':
      return numberElement(value, false);
    case 'percent':
    case 'number':
      return numberElement(value, true);
    case 'email':
      return { type: 'email_text_input', action_id: valueAction, ...initial('initial_value', asText(value)) };
    case 'flag':
      return flagElement(field, value);
    case 'mapping':
      return null;
    default:
      return textElement(field, value, form);
  }
}

function textElement(field: Field, value: unknown, form: FormView): PlainTextInput {
  const example = examples[field.kind];
  return {
    type: 'plain_text_input',
    action_id: valueAction,
    ...(field.long ? { multiline: true } : {}),
    ...initial('initial_value', cut(wordsOf(field, value, form) ?? '', 3_000) || undefined),
    ...(example === undefined ? {} : { placeholder: plain(example, 150) }),
  };
}

const examples: Readonly<Record<string, string>> = {
  money: '45k, $1,200 or 15 lakh',
  period: 'this month, Q3, last 30 days',
  range: 'over 10k, between 5k and 20k',
  schedule: 'every Monday at 9',
  phone: '+1 555 010 0200',
  url: 'example.com',
};

/** A value in the words that its text input shows; undefined where there is none. */
export function wordsOf(field: Field, value: unknown, { view }: FormView): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) return value.join(', ');
  if (typeof value !== 'object') return String(value);
  switch (field.kind) {
    case 'money': {
      const { amount, currency } = value as Money;
      return amount === undefined ? undefined : `${amount} ${currency}`;
    }
    case 'period':
      return 'start' in value ? describePeriod(value as Period, view) : undefined;
    case 'range': {
      const { min, max } = value as Range;
      if (typeof min !== 'number') return typeof max === 'number' ? `up to ${max}` : undefined;
      return typeof max === 'number' ? `between ${min} and ${max}` : `at least ${min}`;
    }
    case 'schedule':
      return 'cron' in value ? String(value.cron) : undefined;
    default:
      return undefined;
  }
}

/** A value as seconds since 1970, days at nine in the morning; undefined where it is no time. */
export function asSeconds(value: unknown, { view }: FormView): number | undefined {
  if (typeof value !== 'string') return undefined;
  const moment = isDay(value) ? momentOf(value, view.actor.timeZone, dayHour) : new Date(value);
  const seconds = Math.floor(moment.getTime() / 1000);
  return Number.isFinite(seconds) && seconds > 0 ? seconds : undefined;
}

function numberElement(value: unknown, decimals: boolean): NumberInput {
  const number = typeof value === 'number' ? String(value) : undefined;
  return {
    type: 'number_input',
    action_id: valueAction,
    is_decimal_allowed: decimals,
    ...initial('initial_value', number),
  };
}

function flagElement(field: Field, value: unknown): Checkboxes {
  const option: PlainTextOption = { text: plain(field.label, optionText), value: 'true' };
  return {
    type: 'checkboxes',
    action_id: valueAction,
    options: [option],
    ...(value === true ? { initial_options: [option] } : {}),
  };
}

function choiceElement(field: Field, value: unknown, { stages }: FormView): StaticSelect | MultiStaticSelect | null {
  const choices = field.optionsFrom === 'stages' ? stages : (field.options ?? []);
  const options = choices.slice(0, mostOptions).map(({ label, value }) => ({ text: plain(label, optionText), value }));
  if (options.length === 0) return null;
  const chosen = options.filter((option) =>
    Array.isArray(value) ? value.includes(option.value) : option.value === value,
  );
  const [first] = chosen;
  if (field.list) {
    const initially = chosen.length > 0 ? { initial_options: chosen } : {};
    return { type: 'multi_static_select', action_id: valueAction, options, ...initially };
  }
  return { type: 'static_select', action_id: valueAction, options, ...(first ? { initial_option: first } : {}) };
}

function referenceElement(field: Field, value: unknown): ExternalSelect | MultiExternalSelect {
  const chosen = (Array.isArray(value) ? value : [value]).filter(isReference).map((one) => optionFor(one, field));
  const common = { action_id: valueAction, min_query_length: 0, placeholder: plain('Type a name', 150) };
  const [first] = chosen;
  if (field.list) {
    return { type: 'multi_external_select', ...common, ...(first ? { initial_options: chosen } : {}) };
  }
  return { type: 'external_select', ...common, ...(first ? { initial_option: first } : {}) };
}

/** The value of an option that stands for a record: `account:0190…`. */
export function optionValue(
  reference: Pick<Reference, 'id'> & { type?: string | undefined },
  field: Pick<Field, 'types'>,
): string {
  return `${reference.type ?? field.types?.[0] ?? 'account'}:${reference.id}`;
}

/** A record as an option, with its account, handle or e-mail to tell it from others. */
export function optionFor(reference: Reference, field: Pick<Field, 'types'>): PlainTextOption {
  const detail = reference.account ?? reference.handle ?? reference.email;
  const label = detail === undefined ? reference.name : `${reference.name} (${detail})`;
  return { text: plain(label, optionText), value: optionValue(reference, field) };
}

function asDay(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d/.test(value) ? value.slice(0, 10) : undefined;
}

function asText(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function initial<Name extends string, Value>(name: Name, value: Value | undefined): { [key in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [key in Name]: Value });
}

/** Plain text cut to a length. */
export function plain(text: string, length: number): PlainTextElement {
  return { type: 'plain_text', text: cut(text, length), emoji: true };
}
