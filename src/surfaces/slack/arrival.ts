import { z } from 'zod';

const action = z.object({
  do: z.enum(['run', 'form']),
  capability: z.string(),
  input: z.record(z.string(), z.unknown()).default({}),
  replaces: z.string().optional(),
});
const answer = z.object({ do: z.literal('answer'), question: z.string(), value: z.unknown() });
const buttonValue = z.discriminatedUnion('do', [
  action.extend({ do: z.literal('run') }),
  action.extend({ do: z.literal('form') }),
  answer,
]);

/** What a button of ours stands for. */
export type ButtonValue = z.output<typeof buttonValue>;

/** What a pressed button, or a chosen item of a menu, stands for; null for one that is not ours. */
export function readButton(value: string | undefined): ButtonValue | null {
  if (value === undefined) return null;
  try {
    const parsed = buttonValue.safeParse(JSON.parse(value));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

const place = z.object({
  conversation: z.string(),
  /** Null: the person's direct conversation with the app, which is not known yet. */
  channel: z.string().nullable(),
  thread: z.string().nullable(),
  /** True for the person's direct conversation with the app: nobody else reads there. */
  direct: z.boolean(),
  /** False where the thread begins with this answer; Slack shows nothing ephemeral in such a thread. */
  threadIsActive: z.boolean(),
  /** Where a slash command, or a button of its ephemeral answer, is answered. */
  responseUrl: z.string().nullable(),
});

/** Where something happened, and so where it is answered. */
export type Place = z.output<typeof place>;

const pressed = z.object({
  /** `home` is App Home, which has no message. */
  on: z.enum(['message', 'ephemeral', 'home']),
  channel: z.string().nullable(),
  ts: z.string().nullable(),
  responseUrl: z.string().nullable(),
  blockId: z.string(),
  /** True where the button stands beside one line of a list rather than below the card. */
  beside: z.boolean(),
});

/** What held the button that was pressed. */
export type Pressed = z.output<typeof pressed>;

const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({ kind: z.literal('press'), action: action }),
  z.object({ kind: z.literal('form'), action: action }),
  z.object({ kind: z.literal('answer'), questionId: z.string(), value: z.unknown() }),
  z.object({ kind: z.literal('home') }),
  z.object({ kind: z.literal('welcome') }),
]);

const arrival = z.object({
  user: z.string(),
  place,
  content,
  /** False for what was said in a thread without a mention: Rapport may have been meant, or not. */
  addressed: z.boolean(),
  /** The message that was said; null where it is not a message. */
  ts: z.string().nullable(),
  pressed: pressed.nullable(),
  channelName: z.string().nullable(),
});

/** One thing that a person did in Slack, as the inbox keeps it. */
export type Arrival = z.output<typeof arrival>;

/** An arrival as it was kept. @throws {z.ZodError} where it is none */
export function readArrival(payload: Readonly<Record<string, unknown>>): Arrival {
  return arrival.parse(payload);
}

export { place as placeSchema, pressed as pressedSchema };
