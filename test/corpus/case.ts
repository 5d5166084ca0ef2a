/** How a message is put: plainly, as most people would; or loosely, in fragments, with mistakes, as it comes. */
export type Manner = 'plain' | 'loose';

/** One request that must be read; `@id` stands for a record, `?a,b` for an open choice between records, `!text` for a name that nobody bears. */
export interface Expected {
  readonly capability: string;
  readonly input: Readonly<Record<string, unknown>>;
}

/** What was said before, for messages that go on from there. */
export interface Before {
  readonly about?: readonly string[];
  readonly capability?: string;
  readonly input?: Readonly<Record<string, unknown>>;
}

/** One meaning with the many ways of putting it. */
export interface Case {
  /** The requests in order; none for messages that ask for nothing. */
  readonly expect: readonly Expected[];
  readonly manner: Manner;
  readonly before?: Before;
  readonly say: readonly string[];
}

/** A case of one request, put plainly. */
export function plain(capability: string, input: Expected['input'], ...say: string[]): Case {
  return { expect: [{ capability, input }], manner: 'plain', say };
}

/** A case of one request, put loosely. */
export function loose(capability: string, input: Expected['input'], ...say: string[]): Case {
  return { expect: [{ capability, input }], manner: 'loose', say };
}

/** Messages that ask for nothing. */
export function declined(...say: string[]): Case {
  return { expect: [], manner: 'plain', say };
}

/** Messages after something was said. */
export function after(before: Before, capability: string, input: Expected['input'], ...say: string[]): Case {
  return { expect: [{ capability, input }], manner: 'plain', before, say };
}

/** A message of several requests. */
export function several(expect: readonly Expected[], ...say: string[]): Case {
  return { expect, manner: 'plain', say };
}
