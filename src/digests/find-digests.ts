import { buttons, escapeText, header, runButton, section, context as smallPrint } from '../capability/blocks.ts';
import { defineCapability } from '../capability/capability.ts';
import { handleOf } from '../crm/handles.ts';
import { channelMention } from './channel.ts';
import { describeCron } from './cron.ts';
import { digestReference, listDigests } from './digests.ts';

/** find_digests: what is scheduled, and where it goes. */
export const findDigests = defineCapability({
  name: 'find_digests',
  summary: 'List the scheduled digests.',
  topic: 'digests',
  effect: 'read',
  input: {},
  phrases: [
    '(what|which) (digests|reports) (are|is) (running|active|scheduled|set up|configured)',
    "(what's|what is|whats) scheduled",
    '[show|list|pull up|bring up] [me] [all] [the|our|my] scheduled (reports|posts|digests)',
    '(any|are any|do we have any|are there any|have we got any) digests [scheduled|set up]',
    '(pull up|bring up|see) [the|our|my] digests',
    'what (do|will) you post automatically',
    'what reports do we get automatically',
    'when do [the|our] digests come',
    '(show|list|find|what are|which are) [me] [the|all|our|my] [scheduled] digests [are scheduled|do we have]',
    '(what|which) digests (are scheduled|do we have|are there|are set up)',
    '[scheduled] digests',
  ],
  examples: ['show the digests', 'which digests are scheduled', 'list our scheduled digests'],
  run: async (context) => listDigests(context),
  render: (list) => {
    if (list.length === 0) {
      const text = 'No digests are scheduled yet.';
      return { text, blocks: [section(text), smallPrint('Schedule one: “pipeline digest every Monday at 9”')] };
    }
    return {
      text: list
        .map((digest) => `${handleOf('digest', digest.number)} ${digest.digest}: ${describeCron(digest.cron)}`)
        .join('\n'),
      blocks: [
        header('Scheduled digests'),
        ...list
          .slice(0, 20)
          .flatMap((digest) => [
            section(
              `*${handleOf('digest', digest.number)}* ${escapeText(digest.digest.replaceAll('_', ' '))} → ${channelMention(digest)}\n${describeCron(digest.cron)}`,
            ),
            ...buttons(runButton('Cancel', 'cancel_digest', { digest: digestReference(digest) }, 'danger')),
          ]),
      ],
      about: list.slice(0, 1).map(digestReference),
    };
  },
});
