import type { Capability, RawInput } from '../../capability/capability.ts';
import { InvalidError, RapportError } from '../../capability/errors.ts';
import { authorise, validate } from '../../capability/perform.ts';
import { catalogueByName } from '../../catalogue.ts';
import type { Arrival } from './arrival.ts';
import { type Filling, type FillingOptions, whileFilling } from './filling.ts';
import { readFormMetadata } from './form-metadata.ts';
import { readFormValues, type SubmittedState } from './form-values.ts';

/** A form of ours as Slack sends it. */
export interface SubmittedView {
  readonly id: string;
  readonly hash: string;
  readonly private_metadata: string;
  readonly state: { readonly values: SubmittedState };
  readonly blocks: readonly { readonly type: string; readonly block_id?: string }[];
}

/** A submitted form: what is wrong with it, by block, or the arrival to be stored under its event id. */
export type Submission =
  | { readonly errors: Readonly<Record<string, string>> }
  | { readonly eventId: string; readonly arrival: Arrival };

/** Reads and checks a submitted form while its sender looks at it; nothing is done yet. */
export async function readSubmission(options: FillingOptions, user: string, view: SubmittedView): Promise<Submission> {
  const { capability: name, replaces, place, pressed, kept } = readFormMetadata(view.private_metadata);
  const capability = requireCapability(name);
  const inputs = view.blocks.flatMap(({ type, block_id: id }) => (type === 'input' && id ? [id] : []));
  const filled = await whileFilling(options, user, place, (filling) => {
    const { input, errors } = readFormValues(capability, view.state.values, kept, filling.form);
    const unreadable = Object.keys(errors).length > 0;
    return { input, errors: unreadable ? errors : check(capability, input, filling, options) };
  });
  if ('refused' in filled) return { errors: onShownBlocks({ refused: filled.refused }, inputs) };
  const { input, errors } = filled.result;
  if (Object.keys(errors).length > 0) return { errors: onShownBlocks(errors, inputs) };
  const action = { do: 'form' as const, capability: name, input: { ...input }, replaces };
  const common = { user, place, pressed, addressed: true, ts: null, channelName: null };
  return { eventId: `form:${view.id}:${view.hash}`, arrival: { ...common, content: { kind: 'form', action } } };
}

/** The capability of a form. @throws {Error} where there is none of that name any more */
export function requireCapability(name: string): Capability {
  const capability = catalogueByName.get(name);
  if (capability === undefined) throw new Error(`No capability is called ${name}`);
  return capability;
}

function check(
  capability: Capability,
  input: RawInput,
  { actor, form }: Filling,
  { rapport }: FillingOptions,
): Record<string, string> {
  const context = { ...form.view, conversation: '', channel: null, logger: rapport.logger };
  try {
    authorise(capability, { actor });
    validate(capability, { ...capability.defaults?.(context), ...input });
    return {};
  } catch (error) {
    if (!(error instanceof RapportError)) throw error;
    const field = error instanceof InvalidError ? error.field : undefined;
    return { [field ?? 'form']: error.message };
  }
}

/** Slack takes errors for inputs only: what is wrong with a field that is not shown is said at the first one. */
function onShownBlocks(errors: Readonly<Record<string, string>>, inputs: readonly string[]): Record<string, string> {
  const [first] = inputs;
  return Object.fromEntries(
    Object.entries(errors).flatMap(([field, sentence]) => {
      const block = inputs.includes(field) ? field : first;
      return block === undefined ? [] : [[block, sentence]];
    }),
  );
}
