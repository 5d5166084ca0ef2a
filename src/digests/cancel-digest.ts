import { section } from '../capability/blocks.ts';
import { defineCapability } from '../capability/capability.ts';
import { reference } from '../capability/fields.ts';
import { handleOf } from '../crm/handles.ts';
import { digestReference, cancelDigest as stopDigest } from './digests.ts';

const stop =
  '(cancel|stop|remove|delete|unschedule|turn off|switch off|shut off|kill|end|disable|pause|suspend|discontinue|halt|get rid of|quit)';
const which =
  '[pipeline|closing deals|closing|funnel|daily|weekly|monthly|scheduled|monday|tuesday|wednesday|thursday|friday|morning]';

/** cancel_digest: it comes no more. */
export const cancelDigest = defineCapability({
  name: 'cancel_digest',
  summary: 'Cancel a scheduled digest.',
  topic: 'digests',
  effect: 'write',
  input: { digest: reference('digest', { hint: 'By its handle, such as G-3, or by its words.' }) },
  phrases: [
    `${stop} [sending|posting|sharing|running] [out] [us|me] [the|my|our] {digest}`,
    '(turn|switch|shut) [the|my|our] {digest} off',
    `(we|i) (don't need|don't want|do not need|do not want|no longer need|no longer want|can do without|could do without|are done with) [to get|to have|to see] [the|my|our] {digest} [anymore|any more|any longer] [,] [so] [please] [${stop} (it|that)]`,
    `(nobody|no one|none of us) (reads|needs|wants|looks at|uses) [the|my|our] {digest} [anymore|any more] [so] [please] [${stop} (it|that)]`,
    'no more {digest}',
    '[the] {digest} (can|should) be (cancelled|stopped|removed|deleted|ended|disabled|switched off|turned off)',
    "[the] {digest} (is|isn't) (no longer|not|) needed [anymore|any more|any longer]",
    // Which one is asked where none is so called.
    `${stop} [sending|posting|sharing] [out] [us|me] [the|my|our|this|that] ${which} (digest|report|digests|summary) [every week|every day|each week|every month|weekly|daily]`,
    `no more ${which} (digest|digests|reports)`,
    `(we|i) (don't|do not|no longer) (need|want) [the|my|our] ${which} (digest|report) [anymore|any more|any longer]`,
  ],
  examples: ['cancel G-1', 'stop the pipeline digest'],
  run: (context, { digest }) => stopDigest(context, digest.id),
  render: (digest) => {
    const text = `Cancelled ${handleOf('digest', digest.number)}, the ${digest.digest.replaceAll('_', ' ')} digest.`;
    return { text, blocks: [section(`:no_bell: ${text}`)], about: [digestReference(digest)] };
  },
});
