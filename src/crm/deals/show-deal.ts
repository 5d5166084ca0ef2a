import type { KnownBlock } from '@slack/types';
import { context, count, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { reference } from '../../capability/fields.ts';
import { dayOf, formatDay, formatDayRelative } from '../days.ts';
import { closeWords, dealCard, dealDetails, dealText, dealTitle, riskBlocks } from './card.ts';
import { type Deal, dealReference, getDeal } from './deal.ts';
import { type StageVisit, stageHistory } from './events.ts';
import { daysInStage, riskSignals } from './risks.ts';
import { listStages } from './stages.ts';
import { shown } from './words.ts';

/** The most stays that the history shows; the oldest are left out. */
const mostVisits = 12;

/** show_deal: all about one deal. */
export const showDeal = defineCapability({
  name: 'show_deal',
  summary: 'Show a deal with its stage history and what puts it at risk.',
  topic: 'deals',
  effect: 'read',
  input: { deal: reference('deal', { cues: ['deal'] }) },
  phrases: [
    '[let me] (have a look at|look up|look at|bring up|check|check on|check up on|recap|see) [the] {deal} [deal]',
    '(status|state|stage|summary|recap|overview|close date|closing date|amount|value|size|next step|next steps|probability|owner|details) (of|on|for) [the] {deal} [deal]',
    "(what is|what's|whats) [the] (close date|closing date|amount|value|size|next step|probability|owner) (of|on|for) [the] {deal} [deal]",
    '(how is) [the] {deal} [deal] (progressing|going|shaping up)',
    '(how are) (things|we|we doing|things going) (with|on|in) [the] {deal} [deal]',
    'where (does|do things) [the] {deal} [deal] stand',
    '(update me|give me an update|give me the latest|update|fill me in|catch me up) (on|about|with) [the] {deal} [deal]',
    "(who is|who's|whos) (working on|handling|running|managing|looking after|responsible for) [the] {deal} [deal]",
    'who (looks after|handles|manages|runs|works on) [the] {deal} [deal]',
    'whose deal is [the] {deal}',
    'when do (we|you|i) expect [the] {deal} [deal] to close',
    'how likely is [the] {deal} [deal] [to close]',
    '(has|did|have|is) [the] {deal} [deal] (closed|close) [yet]',
    'did (we|i) (win|close|lose|get) [the] {deal} [deal]',
    '[show|open|view|display|get|see|pull up|give] [me] [the] {deal} [deal] [details|card|please]',
    "(what is|what's|whats|how is|how's|hows) [the] (status|state|stage) (of|on|with|for) [the] {deal} [deal]",
    "(how is|how's|hows) [the] {deal} [deal] (going|doing|looking|coming along)",
    '(where are we|where do we stand|where is|where does it stand) (on|with|in) [the] {deal} [deal]',
    '(tell me|show me|what do we know|what do you know|details|info|more) (about|on|of) [the] {deal} [deal]',
    'any (update|updates|news|progress|movement) (on|with|about|from|for) [the] {deal} [deal]',
    'open up [the] {deal} [deal]',
    "(what is|what's|whats) [going on|happening|up|new] (with|on|at|about) [the] {deal} [deal]",
    "(what is|what's|whats) [the] (latest|news|newest|story|situation) (on|with|about|for) [the] {deal} [deal]",
    'how (much|big) is [the] {deal} [deal] [worth]',
    "(what is|what's|whats) [the] {deal} [deal] worth",
    "(what is|what's|whats) [the] (value|amount|size|close date|next step|probability) (of|for|on) [the] {deal} [deal]",
    '(what|which) stage is [the] {deal} [deal] (in|at)',
    "(who is|who's|whos) [the] (owner|rep) (of|for|on) [the] {deal} [deal]",
    '(when is) [the] {deal} [deal] (supposed|due|meant|expected) to close',
    '(catch me up|fill me in|brief me|bring me up to speed|update me) (on|about) [the] {deal} [deal]',
    'give me [the|a] (rundown|summary|lowdown|overview) (on|of|for) [the] {deal} [deal]',
    '(stage history|history|timeline) (of|for|on) [the] {deal} [deal]',
    '[the] {deal} [deal] (status|stage|history|details)',
    '(when does|when will|when is) [the] {deal} [deal] (close|closing|going to close|expected to close)',
    '(how long|since when) has [the] {deal} [deal] been in (its stage|this stage|the stage|stage)',
    '(is|why is) [the] {deal} [deal] (at risk|stuck|risky|stalled)',
    '(who owns|who is on|who has) [the] {deal} [deal]',
  ],
  examples: ['show me D-12', 'how is the Acme deal going?', 'when will the Globex deal close?'],
  run: async (request, input) => {
    const deal = await getDeal(request, input.deal);
    return { deal, history: await stageHistory(request, deal, await listStages(request)) };
  },
  render: ({ deal, history }, view) => {
    const { today, actor } = view;
    const [title, facts, ...rest] = dealCard(deal, view, `:briefcase: ${dealTitle(deal)}\n${standing(deal, view)}`);
    const risks = riskSignals(deal, { today, zone: actor.timeZone }).map(({ reason }) => reason);
    return {
      text: [dealText(deal, view), ...(risks.length > 0 ? [`At risk: ${risks.join(', ')}.`] : [])].join('\n'),
      blocks: [
        title,
        facts,
        ...dealDetails(deal),
        ...riskBlocks(deal, view),
        ...historyBlocks(history, view),
        ...rest,
      ].filter((block) => block !== undefined),
      about: [
        dealReference(deal),
        ...(deal.accountId && deal.account ? [{ type: 'account', id: deal.accountId, name: deal.account }] : []),
      ],
    };
  },
});

/** "12 days in Proposal, closes Tue, Mar 10 (in 7 days), last activity Mon, Mar 2". */
function standing(deal: Deal, view: View): string {
  const { today, actor, workspace } = view;
  const parts = [
    deal.status === 'open' &&
      `${count(daysInStage(deal, today, actor.timeZone), 'day')} in ${shown(deal.stageLabel, 60)}`,
    closeWords(deal, view),
    deal.lastActivityAt !== null &&
      `last activity ${formatDayRelative(dayOf(deal.lastActivityAt, actor.timeZone), today, workspace.locale)}`,
  ];
  return parts.filter((part) => part !== null && part !== false).join('  ·  ');
}

function historyBlocks(history: readonly StageVisit[], { today, workspace }: View): KnownBlock[] {
  if (history.length < 2 && history[0]?.note === null) return [];
  const lines = history.slice(-mostVisits).map(({ label, since, days, by, note }, index, visits) => {
    const stay = index === visits.length - 1 ? '' : `, ${count(days, 'day')}`;
    const who = by === null ? '' : ` by ${shown(by, 60)}`;
    const why = note === null ? '' : `: _${shown(note.replaceAll(/\s+/g, ' '), 120)}_`;
    return `• *${shown(label, 60)}* ${formatDay(since, today, workspace.locale)}${stay}${who}${why}`;
  });
  const left = history.length - lines.length;
  return [
    section(`*Stages*\n${lines.join('\n')}`),
    ...(left > 0 ? [context(`${count(left, 'earlier stage')} not shown`)] : []),
  ];
}
