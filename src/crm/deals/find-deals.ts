import { buttons, context, count, escapeText, runButton, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { choice, flag, integer, period, range, reference, stage, text, words } from '../../capability/fields.ts';
import type { Reply } from '../../capability/reply.ts';
import { formatPeriod } from '../activities/period.ts';
import { dealText } from './card.ts';
import { forecastField, sourceField, typeField } from './choices.ts';
import { closingChart, weeksOf } from './closing-chart.ts';
import { dealReference } from './deal.ts';
import type { DealFilter } from './filter.ts';
import { type FoundDeals, findDeals as listDeals } from './find.ts';
import { dealList, mostShown, totalWords } from './list-card.ts';

/** find_deals: the deals that fit, added up. Open ones unless the question is about closed ones, a name or a day of creation. */
export const findDeals = defineCapability({
  name: 'find_deals',
  summary: 'List deals by owner, stage, close date, amount and more, with totals.',
  topic: 'deals',
  effect: 'read',
  input: {
    text: text({
      cues: ['named', 'called', 'matching', 'containing', 'with the name'],
      hint: 'Part of the deal’s or account’s name.',
    }).optional(),
    account: reference('account', { cues: ['for', 'at', 'with', 'of', 'from', 'account'] }).optional(),
    owner: reference('member', {
      cues: ['owned by', 'owner', 'of', 'by', 'for', 'belonging to', 'assigned to'],
    }).optional(),
    stage: stage({ cues: ['in', 'at', 'stage', 'in stage'] }).optional(),
    status: choice(
      {
        open: ['active', 'ongoing', 'live', 'current', 'in progress', 'still open', 'unclosed'],
        won: ['closed won', 'win', 'wins', 'signed'],
        lost: ['closed lost', 'losses', 'loss'],
        any: [
          'including closed',
          'including won and lost',
          'any status',
          'open and closed',
          'open or closed',
          'closed or not',
        ],
      },
      { hint: 'Open unless the question is about closed ones, a name or a day of creation.' },
    ).optional(),
    closing: period({
      cues: [
        'closing',
        'closes',
        'close',
        'to close',
        'expected to close',
        'due',
        'due to close',
        'expected',
        'landing',
      ],
      lean: 'future',
      hint: 'When they are expected to close.',
    }).optional(),
    closed: period({
      cues: ['closed', 'won', 'lost', 'signed'],
      lean: 'past',
      hint: 'When they were won or lost.',
    }).optional(),
    created: period({ cues: ['created', 'added', 'opened', 'made', 'entered', 'new'], lean: 'past' }).optional(),
    amount: range({
      ofMoney: true,
      cues: [
        'over',
        'above',
        'under',
        'below',
        'between',
        'worth',
        'more than',
        'less than',
        'at least',
        'bigger than',
      ],
    }).optional(),
    type: typeField().optional(),
    source: sourceField().optional(),
    forecast: forecastField({ cues: ['forecast', 'forecast as', 'in'] }).optional(),
    competitor: text({
      cues: ['competitor', 'competing with', 'competing against', 'against', 'versus', 'vs', 'lost to'],
    }).optional(),
    product: reference('product', { cues: ['product', 'for', 'of', 'with'] }).optional(),
    territory: text({ cues: ['territory', 'in territory', 'region', 'in the region'] }).optional(),
    stale: flag({
      cues: [
        'stale',
        'stalled',
        'inactive',
        'quiet',
        'cold',
        'neglected',
        'untouched',
        'dormant',
        'without activity',
        'no activity',
        'no recent activity',
      ],
      hint: 'Open, without activity for more than 14 days.',
    }).optional(),
    pastDue: flag({
      cues: [
        'past due',
        'overdue',
        'late',
        'slipped',
        'past their close date',
        'past close date',
        'should have closed',
      ],
      hint: 'Open, and the expected close is over.',
    }).optional(),
    atRisk: flag({
      cues: ['at risk', 'at-risk', 'risky', 'in danger', 'in trouble', 'stuck', 'need attention', 'needing attention'],
      hint: 'Open, and stale, past due, pushed twice or in its stage over twice as long as expected.',
    }).optional(),
    sort: choice(
      {
        amount: ['biggest', 'largest', 'highest value', 'by value', 'by amount', 'by size', 'biggest first', 'top'],
        closing: ['by close date', 'soonest', 'soonest first', 'closing first', 'by closing date'],
        created: ['newest', 'latest', 'most recent', 'newest first', 'by creation date'],
        stage: ['by stage'],
      },
      { cues: ['sort by', 'sorted by', 'order by', 'ordered by', 'by'] },
    ).optional(),
    limit: integer({ min: 1, max: 1000 }, { cues: ['top', 'first', 'limit', 'show', 'only'] }).optional(),
  },
  phrases: [
    '[please] [show|list|find|get|give|see|view|display|pull up|search|search for] [me] [all|all of] [the|my|our] [{limit}] [{sort}] [{status}] [{type}] (deals|deal|opportunities|opps)',
    '(what|which) [{status}] (deals|opportunities|opps) (are|are there|do we have|do i have|have we got|is there)',
    '(what|which) (deals|opportunities|opps) (are|is) {closing}',
    "(what|what's|whats|what is|which deals|which|which opportunities) (closes|close|closing|is closing|are closing|will close|is due to close|due to close|should close|is due|are due|is expected to close) {closing}",
    "(what's|whats|what is|anything|who is) closing {closing}",
    'what (can|could|should|will|do) we (close|win) {closing}',
    '(deals|opportunities|opps) (closing|due|expected|to close|closes) {closing}',
    '{closing} closing deals',
    '(deals|opportunities|opps) (for|at|with|of|from|owned by|in) {account}',
    "{account} ('s|) (deals|opportunities|opps)",
    "{owner} ('s|) (deals|opportunities|opps)",
    '{stage} (deals|opportunities|opps)',
    '(deals|opportunities|opps) in [the] {stage} [stage]',
    '{amount} (deals|opportunities|opps)',
    '(deals|opportunities|opps) {amount}',
    '(biggest|largest|top) [{limit}] [open] (deals|opportunities|opps)',
    { say: '(what|which deals|which) did (we|i|the team) (win|close|sign) {closed}', set: { status: 'won' } },
    { say: '(what|which deals|which) (have|has) (we|i) (won|closed|signed) {closed}', set: { status: 'won' } },
    {
      say: '[show|list|find|get] [me] [all|the|my|our] (deals|opportunities) [that] [we|i] won [in|during] {closed}',
      set: { status: 'won' },
    },
    { say: '[show|list|find|get] [me] [all|the|my|our] won deals [in|during|from] {closed}', set: { status: 'won' } },
    { say: '(what|which deals|which) did (we|i|the team) lose {closed}', set: { status: 'lost' } },
    { say: '(what|which deals|which) (have|has) (we|i) lost {closed}', set: { status: 'lost' } },
    {
      say: '[show|list|find|get] [me] [all|the|my|our] (deals|opportunities) [that] [we|i] lost [in|during] {closed}',
      set: { status: 'lost' },
    },
    { say: '[show|list|find|get] [me] [all|the|my|our] lost deals [in|during|from] {closed}', set: { status: 'lost' } },
    { say: '(deals|which deals|what|what did we) (lost to|lose to) {competitor}', set: { status: 'lost' } },
    '[show|list|find|get] [me] [all|the|my|our] (deals|opportunities) closed [in|during] {closed}',
    {
      say: '[show|list|find|get] [me] [all|the|my|our] closed (deals|opportunities)',
      set: { closed: { start: null, end: null } },
    },
    {
      say: '(which|what) [of] [my|our|the] deals (are|look) (at risk|risky|in danger|in trouble|stuck)',
      set: { atRisk: true },
    },
    { say: '[show|list|find|get] [me] [all|the|my|our] (at risk|at-risk|risky|stuck) deals', set: { atRisk: true } },
    {
      say: '(which|what) [of] [my|our|the] deals (need|needs|deserve) (attention|work|love|help)',
      set: { atRisk: true },
    },
    {
      say: '(which|what) [of] [my|our|the] deals (are|have gone|went|have been) (stale|cold|quiet|inactive|untouched|dormant|stalled)',
      set: { stale: true },
    },
    { say: '(which|what) [of] [my|our|the] deals have (no|had no) [recent] activity', set: { stale: true } },
    {
      say: '(which|what) [of] [my|our|the] deals (are|have|should have) (past due|overdue|slipped|closed already|late)',
      set: { pastDue: true },
    },
    {
      say: '[show|list|find|get] [me] [all|the|our] (newest|latest|recent|most recent) (deals|opportunities)',
      set: { sort: 'created' },
    },
  ],
  examples: [
    'what closes this month?',
    'show me deals closing this quarter',
    'deals over $50k in negotiation',
    'my open deals sorted by amount',
    'which deals are at risk?',
    'what did we win last quarter?',
  ],
  run: async (request, filter) => {
    const found = await listDeals(request, { ...filter, limit: Math.min(filter.limit ?? 10, mostShown) });
    return { filter, found, weeks: await weeksOf(request, filter, found) };
  },
  render: ({ filter, found, weeks }, view) => {
    const title = titleOf(filter, view);
    if (found.count === 0) return nothing(title, filter, found);
    const weighted = found.deals.some(({ status }) => status === 'open');
    const chart = closingChart(weeks, view, found);
    return {
      text: [
        `${title}: ${totalWords(found.totals, view, { weighted })}`,
        ...found.deals.map((deal) => dealText(deal, view)),
        ...(found.count > found.deals.length ? [`and ${found.count - found.deals.length} more`] : []),
      ].join('\n'),
      blocks: dealList(found, view, { title, more: (limit) => ({ ...filter, limit }), why: risky(filter) }),
      charts: chart === null ? [] : [chart],
      about: found.deals.map(dealReference),
    };
  },
});

/** "Open deals closing Mar 1 – Mar 31 in Proposal". */
function titleOf(filter: DealFilter, { actor, today, workspace }: View): string {
  const days = (period: NonNullable<DealFilter['closing']>) =>
    formatPeriod(period, actor.timeZone, today, workspace.locale);
  const { status, stale, pastDue, atRisk, account, owner, stage, closing, closed, created } = filter;
  const parts = [
    owner?.id === actor.id && 'your',
    status && status !== 'any' && status,
    stale && 'stale',
    pastDue && 'past-due',
    atRisk && 'at-risk',
    filter.type && words(filter.type).toLowerCase(),
    'deals',
    filter.forecast && `forecast as ${words(filter.forecast).toLowerCase()}`,
    account && `of ${account.name}`,
    owner && owner.id !== actor.id && `of ${owner.name}`,
    stage && `in ${words(stage)}`,
    filter.territory && `in ${filter.territory}`,
    closing && `closing ${days(closing)}`,
    closed && (closed.start || closed.end) && `closed ${days(closed)}`,
    created && `created ${days(created)}`,
  ];
  const title = parts.filter((part) => typeof part === 'string').join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** Whether a list should say what puts its deals at risk. */
function risky({ stale, pastDue, atRisk }: DealFilter): boolean {
  return stale === true || pastDue === true || atRisk === true;
}

function nothing(title: string, filter: DealFilter, { settled }: FoundDeals): Reply {
  const said = settled === 0 ? `No deals fit: ${title}.` : `Nothing is open: ${title}.`;
  const showSettled = runButton(`Show ${count(settled, 'deal')} won or lost`, 'find_deals', {
    ...filter,
    status: 'any',
  });
  return {
    text: said,
    blocks: [
      section(escapeText(said)),
      context(escapeText(hintFor(filter))),
      ...(settled === 0 ? [] : buttons(showSettled)),
    ],
    about: filter.account ? [filter.account] : [],
  };
}

function hintFor({ account, closing, status, stale, pastDue, atRisk }: DealFilter): string {
  if (stale || pastDue || atRisk) return 'That is good news. See all that is open: “show the pipeline”';
  if (account) return `Make one: “new deal for ${account.name}, $20k”`;
  if (closing && status !== 'any') return 'Deals without an expected close are not counted. See all: “show open deals”';
  return 'See what there is: “show open deals”, or make one: “new deal for Acme, $20k”';
}
