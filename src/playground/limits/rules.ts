/** A JSON object whose shape is not known yet. */
export type JsonObject = Record<string, unknown>;

/** One thing that Slack would refuse. `pointer` is an RFC 6901 JSON pointer into what was checked. */
export interface Problem {
  pointer: string;
  code: string;
  message: string;
}

/** What a value must look like; the walker knows how to check each kind. */
export type Rule =
  | { kind: 'any' }
  | { kind: 'boolean' }
  | { kind: 'number'; min?: number; max?: number; integer?: boolean }
  | { kind: 'string'; min?: number; max?: number; oneOf?: readonly string[]; pattern?: RegExp; expected?: string }
  | { kind: 'text'; max: number; only?: 'plain_text' | 'mrkdwn' }
  | { kind: 'list'; of: Rule; min?: number; max?: number }
  | { kind: 'object'; shape: Shape }
  | { kind: 'typed'; of: readonly string[]; name: string };

/** The fields of one object: which there may be, which there must be, and of which sets at least one (`some`) or at most one (`single`). */
export interface Shape {
  fields: Readonly<Record<string, Rule>>;
  required?: readonly string[];
  some?: readonly (readonly string[])[];
  single?: readonly (readonly string[])[];
}

/** Any value. */
export const anything: Rule = { kind: 'any' };
/** true or false. */
export const flag: Rule = { kind: 'boolean' };
/** A string of `min` to `max` characters. */
export const string = (max?: number, min = 0): Rule => ({ kind: 'string', min, ...(max === undefined ? {} : { max }) });
/** One of these words. */
export const oneOf = (...words: string[]): Rule => ({ kind: 'string', oneOf: words });
/** A string that fits a pattern, said in words for the message. */
export const matching = (pattern: RegExp, expected: string): Rule => ({ kind: 'string', pattern, expected });
/** A number within bounds. */
export const number = (min?: number, max?: number, integer = false): Rule => ({
  kind: 'number',
  integer,
  ...(min === undefined ? {} : { min }),
  ...(max === undefined ? {} : { max }),
});
/** A text object, plain or mrkdwn. */
export const text = (max: number): Rule => ({ kind: 'text', max });
/** A text object that must be plain_text. */
export const plain = (max: number): Rule => ({ kind: 'text', max, only: 'plain_text' });
/** A text object that must be mrkdwn. */
export const mrkdwn = (max: number): Rule => ({ kind: 'text', max, only: 'mrkdwn' });
/** A list of `min` to `max` items. */
export const list = (of: Rule, max?: number, min = 0): Rule => ({
  kind: 'list',
  of,
  min,
  ...(max === undefined ? {} : { max }),
});
/** An object of one shape. */
export const object = (shape: Shape): Rule => ({ kind: 'object', shape });
/** An object whose `type` says which of several shapes it has. */
export const typed = (name: string, of: readonly string[]): Rule => ({ kind: 'typed', name, of });
