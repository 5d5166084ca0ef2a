import { section } from '../capability/blocks.ts';
import { defineCapability } from '../capability/capability.ts';
import { reference } from '../capability/fields.ts';
import { handleOf } from '../crm/handles.ts';
import { digestReference, cancelDigest as stopDigest } from './digests.ts';

/** cancel_digest: it comes no more. */
export const cancelDigest = defineCapability({
  name: 'cancel_digest',
  summary: 'Cancel a scheduled digest.',
  topic: 'digests',
  effect: 'write',
  input: { digest: reference('digest', { hint: 'By its handle, such as G-3, or by its words.' }) },
  phrases: [
    '(cancel|stop|remove|delete|unschedule|turn off) [the|my] {digest}',
    '(cancel|stop) (sending|posting) [the] {digest}',
  ],
  examples: ['cancel G-1', 'stop the pipeline digest'],
  run: (context, { digest }) => stopDigest(context, digest.id),
  render: (digest) => {
    const text = `Cancelled ${handleOf('digest', digest.number)}, the ${digest.digest.replaceAll('_', ' ')} digest.`;
    return { text, blocks: [section(`:no_bell: ${text}`)], about: [digestReference(digest)] };
  },
});
