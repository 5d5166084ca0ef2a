import { buttons, escapeText, header, runButton, section, context as smallPrint } from '../capability/blocks.ts';
import { defineCapability } from '../capability/capability.ts';
import { handleOf } from '../crm/handles.ts';
import { channelMention } from './channel.ts';
import { describeCron } from './cron.ts';
import { digestReference, listDigests } from './digests.ts';

const many = '(digests|digest posts|scheduled reports|scheduled posts)';
const regular = '(scheduled|automatic|automated|recurring|regular|planned|repeating)';

/** find_digests: what is scheduled, and where it goes. */
export const findDigests = defineCapability({
  name: 'find_digests',
  summary: 'List the scheduled digests.',
  topic: 'digests',
  effect: 'read',
  input: {},
  phrases: [
    `(what|which) ${many} (are|is|go|goes|come|comes|get|gets|do|did|have|will|run) [we|you|i|there|out|get|got|have|send|post] [here] [running|active|scheduled|set up|configured|automatically|posted|sent|planned]`,
    `(what|which) ${regular} (reports|posts|digests|summaries|messages|updates) (do|does|will|are|go) [we|you|i|there|out] [get|have|post|send] [here|set up|scheduled|running]`,
    '(what|which) (reports|posts|summaries) (are|do we have|have we got|did we) (scheduled|automated|set up|running automatically|on schedule)',
    '(what|which) (reports|posts|summaries) (go|come|get) out [automatically|every week|every day|by themselves]',
    '(what|which) reports (are|go) [set up|posted|sent|out] automatically',
    '(what|what else) (is|are|gets) (posted|sent) (automatically|by itself|regularly)',
    "(what's|what is|whats) scheduled",
    `[show|list|pull up|bring up|see|give|overview of] [me] [all] [the|our|my] ${regular} (reports|posts|digests|summaries|messages)`,
    `(any|is there any|are there any|do we have any|have we got any|have we) ${regular} (reports|posts|digests|digest|summaries) [scheduled|set up]`,
    '(any|are any|are there any|do we have any|have we got any) (digests|reports) scheduled',
    '(any|are any|do we have any|are there any|have we got any) digests [set up|running|active]',
    'what (do|will) you (post|send) (automatically|regularly|every week|every day|by yourself)',
    'what (reports|digests) do we get (automatically|regularly|every week)',
    '(when|at what time|how often) (do|does|is|are|will) [the|our] [next] [pipeline|closing deals] (digests|digest) [come|coming|sent|posted|go out|run|due]',
    '(which|what) digests (go|come|are going|are posted|are sent) to [the|this] [channel|room]',
    '[the|an] (overview|list) of [the|all|our] [scheduled] digests',
    '(show|list|find|pull up|bring up|see|give|what are|which are) [me] [all] [the|our|my] [scheduled] digests [are scheduled|do we have]',
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
