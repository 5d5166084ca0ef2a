import { z } from 'zod';

/** The kinds of record that a field may refer to. */
export type ReferenceType =
  | 'account'
  | 'contact'
  | 'lead'
  | 'deal'
  | 'product'
  | 'order'
  | 'task'
  | 'activity'
  | 'member'
  | 'segment'
  | 'complaint'
  | 'digest'
  | 'note';

/** What kind of value a field takes; decides how it is read from text, asked for, drawn in a form and described to the LLM. */
export type FieldKind =
  | 'reference'
  | 'money'
  | 'date'
  | 'datetime'
  | 'period'
  | 'minutes'
  | 'percent'
  | 'integer'
  | 'number'
  | 'range'
  | 'schedule'
  | 'choice'
  | 'text'
  | 'email'
  | 'phone'
  | 'url'
  | 'channel'
  | 'flag'
  | 'mapping';

/** One value of a choice, with what people type for it. */
export interface ChoiceOption {
  readonly value: string;
  readonly label: string;
  readonly synonyms: readonly string[];
}

/** What a field says of itself beyond its type. */
export interface FieldInfo {
  readonly kind: FieldKind;
  /** For references: which records fit. */
  readonly types?: readonly ReferenceType[];
  /** For choices; a stage's are the workspace's own and are filled in at run time. */
  readonly options?: readonly ChoiceOption[];
  /** For choices whose values the workspace defines ("stages"). */
  readonly optionsFrom?: 'stages' | 'topics';
  /** For ranges and money: whether bounds are money. */
  readonly ofMoney?: boolean;
  /** Which way an open date looks; future unless said. */
  readonly lean?: 'past' | 'future';
  /**
   * Words that lead this field in, anywhere in a message: "about", "closing", "owned by". Free text and second dates are
   * read only behind one of them.
   */
  readonly cues?: readonly string[];
  /** As people see it on forms, questions and cards; made from the field's name where absent. */
  readonly label?: string;
  /** One sentence for the LLM, the reference page and the form's hint. */
  readonly hint?: string;
  /** For text: several lines. */
  readonly long?: boolean;
  /** For text: the name of a company or product, which begins with a capital or a word of its own. */
  readonly proper?: boolean;
  /** For a choice: heard in what was told as well, which is kept as said: "she is thrilled with the pilot". */
  readonly told?: boolean;
  /** True for a list of such values. */
  readonly list?: boolean;
}

const registry = z.registry<FieldInfo>();

/** What may be said of a field where it is declared. */
export type FieldOptions = Pick<FieldInfo, 'cues' | 'label' | 'hint' | 'lean' | 'long' | 'proper' | 'told'>;

function field<Schema extends z.ZodType>(schema: Schema, info: FieldInfo): Schema {
  registry.add(schema, info);
  return schema;
}

const referenceShape = z.object({
  type: z.string().optional(),
  id: z.string().min(1),
  name: z.string(),
  handle: z.string().optional(),
  email: z.string().optional(),
  account: z.string().optional(),
});

/** A record that a request is about, resolved. A contact carries its account's name, a member its e-mail. */
export type Reference = z.output<typeof referenceShape>;

/** A reference to one record of the given types. */
export function reference(types: ReferenceType | readonly ReferenceType[], options: FieldOptions = {}) {
  const list = typeof types === 'string' ? [types] : types;
  return field(referenceShape.clone(), { kind: 'reference', types: list, ...options });
}

/** Types that a `record` field takes. */
export const recordTypes = ['account', 'contact', 'lead', 'deal'] as const;

/** A reference to a record of any main kind; its `type` is set. */
export function record(options: FieldOptions = {}) {
  return field(referenceShape.clone(), { kind: 'reference', types: recordTypes, ...options });
}

/** A list of references. */
export function references(types: readonly ReferenceType[], options: FieldOptions = {}) {
  return field(z.array(referenceShape.clone()), { kind: 'reference', types, list: true, ...options });
}

const moneyShape = z.object({
  amount: z.number().nonnegative('An amount cannot be negative.').max(1e13, 'That amount is too large.'),
  currency: z.string().regex(/^[A-Z]{3}$/, 'A currency is three letters, such as USD.'),
});

/** An amount in major units with its ISO 4217 currency. */
export type Money = z.output<typeof moneyShape>;

/** An amount of money; never negative. */
export function money(options: FieldOptions = {}) {
  return field(moneyShape.clone(), { kind: 'money', ...options });
}

/** A calendar day, `YYYY-MM-DD`. */
export function date(options: FieldOptions = {}) {
  return field(z.iso.date('That is not a date on the calendar.'), { kind: 'date', ...options });
}

/** A moment as ISO 8601 with offset, or a day where no clock time was said. */
export function datetime(options: FieldOptions = {}) {
  return field(z.union([z.iso.date(), z.iso.datetime({ offset: true })], 'That is not a date or time.'), {
    kind: 'datetime',
    ...options,
  });
}

const boundary = z.union([z.iso.date(), z.iso.datetime({ offset: true })]).nullable();
const periodShape = z
  .object({ start: boundary, end: boundary })
  .refine(({ start, end }) => start === null || end === null || start < end, 'That period ends before it starts.');

/** A half-open stretch of days, `end` exclusive, either end may be open. */
export type Period = z.output<typeof periodShape>;

/** A period of days. */
export function period(options: FieldOptions = {}) {
  return field(periodShape.clone(), { kind: 'period', ...options });
}

/** A length in whole minutes, up to a day and a half. */
export function minutes(options: FieldOptions = {}) {
  return field(z.number().int().positive('A length must be more than zero minutes.').max(2160), {
    kind: 'minutes',
    ...options,
  });
}

/** A percentage, 0–100. */
export function percent(options: FieldOptions = {}) {
  return field(z.number().min(0).max(100, 'A percentage goes up to 100.'), { kind: 'percent', ...options });
}

/** A whole number within bounds. */
export function integer(bounds: { min?: number; max?: number } = {}, options: FieldOptions = {}) {
  const schema = z
    .number()
    .int()
    .min(bounds.min ?? 0)
    .max(bounds.max ?? 1_000_000_000);
  return field(schema, { kind: 'integer', ...options });
}

/** A number within bounds. */
export function number(bounds: { min: number; max: number }, options: FieldOptions = {}) {
  return field(z.number().min(bounds.min).max(bounds.max), { kind: 'number', ...options });
}

const rangeShape = z
  .object({ min: z.number().nullable(), max: z.number().nullable() })
  .refine(({ min, max }) => min === null || max === null || min <= max, 'That range ends below its start.');

/** Inclusive bounds, either open; in major units where they are money. */
export type Range = z.output<typeof rangeShape>;

/** A range of numbers, or of money in the workspace's currency. */
export function range(options: FieldOptions & { ofMoney?: boolean } = {}) {
  return field(rangeShape.clone(), { kind: 'range', ...options });
}

const scheduleShape = z.object({ cron: z.string(), timezone: z.string() });

/** A five-field cron with its IANA zone. */
export type Schedule = z.output<typeof scheduleShape>;

/** When something recurs. */
export function schedule(options: FieldOptions = {}) {
  return field(scheduleShape.clone(), { kind: 'schedule', ...options });
}

/**
 * One of a fixed set of values; `synonyms` lists, by value, what else people type for it.
 *
 * @example choice({ call: ['rang', 'phoned'], email: ['mail'] })
 */
export function choice<const Value extends string>(
  values: Readonly<Record<Value, readonly string[]>>,
  options: FieldOptions = {},
) {
  const names = Object.keys(values) as Value[];
  return field(z.enum(names as [Value, ...Value[]]), {
    kind: 'choice',
    options: names.map((value) => ({ value, label: words(value), synonyms: values[value] })),
    ...options,
  });
}

/** One of the workspace's deal stages, by its name in snake_case. */
export function stage(options: FieldOptions = {}) {
  return field(z.string().min(1).max(60), { kind: 'choice', optionsFrom: 'stages', ...options });
}

/**
 * What help may be asked about: a topic of the catalogue, by its name or what people call it, or a capability by its name.
 *
 * @param called other words for topics
 */
export function topic(called: Readonly<Record<string, readonly string[]>>, options: FieldOptions = {}) {
  return field(z.string().trim().min(1).max(60), {
    kind: 'choice',
    optionsFrom: 'topics',
    options: Object.entries(called).map(([value, synonyms]) => ({ value, label: words(value), synonyms })),
    ...options,
  });
}

/** Free text, trimmed. */
export function text(options: FieldOptions & { max?: number } = {}) {
  const { max = options.long ? 10_000 : 300, ...info } = options;
  const schema = z.string().trim().min(1).max(max, `That text is too long: keep it under ${max} characters.`);
  return field(schema, { kind: 'text', ...info });
}

/** A list of short texts. */
export function texts(options: FieldOptions = {}) {
  return field(z.array(z.string().trim().min(1).max(100)), { kind: 'text', list: true, ...options });
}

/** An e-mail address. */
export function email(options: FieldOptions = {}) {
  return field(z.email('That does not look like an e-mail address.'), { kind: 'email', ...options });
}

/** A phone number in E.164 where its country is known. */
export function phone(options: FieldOptions = {}) {
  return field(z.string().trim().min(3).max(40), { kind: 'phone', ...options });
}

/** A web address or domain. */
export function url(options: FieldOptions = {}) {
  return field(z.string().trim().min(3).max(500), { kind: 'url', ...options });
}

/** A channel as Slack links it, or its name with or without its #. */
export function channel(options: FieldOptions = {}) {
  return field(z.string().trim().min(1).max(120), { kind: 'channel', ...options });
}

/** Yes or no; read as yes where one of its cues is said. */
export function flag(options: FieldOptions = {}) {
  return field(z.boolean(), { kind: 'flag', ...options });
}

/** Values by the name of a custom field. */
export function mapping(options: FieldOptions = {}) {
  return field(z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])), { kind: 'mapping', ...options });
}

/** A field as a reader of the catalogue sees it. */
export interface Field extends FieldInfo {
  readonly name: string;
  readonly label: string;
  readonly required: boolean;
  readonly hasDefault: boolean;
  readonly schema: z.ZodType;
}

/** The fields of an input shape, in the order in which they were declared. */
export function fieldsOf(shape: z.ZodRawShape): readonly Field[] {
  return Object.entries(shape).map(([name, schema]) => describeField(name, schema as z.ZodType));
}

function describeField(name: string, declared: z.ZodType): Field {
  let schema = declared;
  let required = true;
  let hasDefault = false;
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodNullable) {
    required = false;
    hasDefault ||= schema instanceof z.ZodDefault;
    schema = schema.unwrap() as z.ZodType;
  }
  const info = registry.get(schema);
  if (info === undefined) throw new TypeError(`The field ${name} is not made by src/capability/fields.ts`);
  // Each has the same properties in the same order: they are looked at for every word of a message.
  return {
    name,
    label: info.label ?? words(name),
    kind: info.kind,
    types: info.types,
    options: info.options,
    optionsFrom: info.optionsFrom,
    ofMoney: info.ofMoney,
    lean: info.lean,
    cues: info.cues,
    hint: info.hint,
    long: info.long,
    proper: info.proper,
    told: info.told,
    list: info.list,
    required,
    hasDefault,
    schema: declared,
  };
}

/** `expectedClose` → "Expected close", `closed_won` → "Closed won". */
export function words(identifier: string): string {
  const spaced = identifier
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}
