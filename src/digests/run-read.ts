import type { Capability, RawInput } from '../capability/capability.ts';
import type { Context } from '../capability/context.ts';
import { performCapability } from '../capability/perform.ts';
import type { Reply } from '../capability/reply.ts';

/** What a reading capability answers for the context's actor; fields without a value may be undefined. */
export async function runRead(context: Context, capability: Capability, input: RawInput): Promise<Reply> {
  const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
  return (await performCapability(capability, given, context)).reply;
}
