import { defineCapability } from '../../capability/capability.ts';
import { choice, flag, integer, period, range, reference, stage, text } from '../../capability/fields.ts';
import { dealText } from './card.ts';
import { forecastField, sourceField, typeField } from './choices.ts';
import { closingChart, weeksOf } from './closing-chart.ts';
import { dealReference } from './deal.ts';
import { filterTitle, nothingFound, risky } from './filter-words.ts';
import { findDeals as listDeals } from './find.ts';
import { dealList, foundWords, mostShown } from './list-card.ts';

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
        any_status: [
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
      cues: ['worth'],
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
        'without any activity',
        'without any recent activity',
        'without recent activity',
        'with no activity',
        'with no recent activity',
        'gone quiet',
        'gone cold',
        'went cold',
        'gone stale',
        'went stale',
        'no activity lately',
        'with no activity lately',
        'nobody has touched',
        'no one has touched',
        'nobody touched',
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
        'past the close date',
        'close date has passed',
        'close date passed',
        'close date is over',
        'close date in the past',
        'with a close date in the past',
        'expired close dates',
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
        amount: ['highest value', 'by value', 'by amount', 'by size', 'biggest first', 'largest first'],
        closing: ['by close date', 'soonest', 'soonest first', 'closing first', 'by closing date'],
        created: ['newest', 'latest', 'most recent', 'newest first', 'by creation date'],
        stage: ['stages'],
      },
      { cues: ['sort by', 'sorted by', 'order by', 'ordered by'] },
    ).optional(),
    limit: integer({ min: 1, max: 1000 }, { cues: ['top', 'first', 'limit', 'show', 'only'] }).optional(),
  },
  phrases: [
    '(what|which) (deals|opportunities|opps) (do|does|did) {owner} (have|own)',
    '(what|which) (deals|opportunities|opps) (have|has) {owner} got',
    '[all] [the] (deals|opportunities|opps) under {owner}',
    { say: "(what is|what's|whats|anything|what) at risk", set: { atRisk: true } },
    {
      say: '(which|what) (deals|opportunities) (look|looks|seem) (shaky|wobbly|bad|in trouble)',
      set: { atRisk: true },
    },
    { say: '(which|what) (deals|opportunities) are we likely to lose', set: { atRisk: true } },
    { say: '(which|what) [of] [our|the] deals need (my|our|some) attention', set: { atRisk: true } },
    { say: '(which|what) deals has nobody touched', set: { stale: true } },
    { say: '[show|list|find|get|give] [me] [the|our|all] wins [in|from|during|of] {closed}', set: { status: 'won' } },
    { say: '{closed} wins', set: { status: 'won' } },
    {
      say: '(what|which) (deals|opportunities) (were|got) (won|signed|closed won) [in|during] {closed}',
      set: { status: 'won' },
    },
    {
      say: '[show|list|find|get|give] [me] [all] [the|our] (won|closed won|closed-won) (deals|opportunities) [in|during|from] {closed}',
      set: { status: 'won' },
    },
    { say: '[all] [the] (deals|opportunities) signed [in|during] {closed}', set: { status: 'won' } },
    {
      say: '[show|list|find|get|give] [me] [the|our|all] losses [in|from|during|of] {closed}',
      set: { status: 'lost' },
    },
    { say: '{closed} losses', set: { status: 'lost' } },
    {
      say: '(what|which) (deals|opportunities) (were|got) (lost|closed lost) [in|during] {closed}',
      set: { status: 'lost' },
    },
    {
      say: '[show|list|find|get] [me] [all] [the|our|upcoming] renewals [for|in|due] {closing}',
      set: { type: 'renewal' },
    },
    '[show|list|find|get] [me] [all] [the|our] new (deals|opportunities|opps) [from|in] {created}',
    '(what|which) [new] (deals|opportunities|opps) (came in|arrived|come in) {created}',
    '[show|list|find] [me] everything {amount}',
    'what do we have open (with|at|for) {account}',
    '(what is|what s) going to close [in|by] {closing}',
    { say: 'gimme [the] top {limit} (deals|opportunities|opps)', set: { sort: 'amount' } },
    '[please] [show|list|find|get|give|see|view|display|pull up|bring up|search|search for] [me] [all|all of] [the|our] [{limit}] [{sort}] [{status}] [{type}] (deals|opportunities|opps)',
    '(what|which) [{status}] (deals|opportunities|opps) (are|are there|do we have|have we got|is there)',
    '(what|which) [{status}] (deals|opportunities|opps) (do|does|did) ({owner}|we) have',
    '(are there|is there|do we have|have we got) [any] [{status}] (deals|opportunities)',
    '(what|which) (deals|opportunities|opps) (are|is) {closing}',
    '… [that] {owner} (own|owns|own right now)',
    '(what|which) (deals|opportunities|opps) (is|are|am) {owner} (working on|on|handling|running|managing)',
    '… [that] {owner} (is|are|am) (working on|handling|running|managing)',
    '(what|which) [new] (deals|opportunities) (were|got|have been|did we) (opened|created|added|open|create|add) {created}',
    '(what|which) {type} (are|is) (coming up|due|closing|up) {closing}',
    '[show|list|find|get] [me] [all] [the|our] {type} (closing|due|coming up) {closing}',
    '(get|have|see|show|give) [me] [a] list of [all] [the|our] [{status}] (deals|opportunities|opps)',
    "(what's|whats|what is|what do we have|what have we got|which are|who is) [currently] in [the] {stage} [stage]",
    "[show|list|find|get] [me] (everything|anything|what) [that] (we are|we're|were|is) closing {closing}",
    '[show|list|find|get] [me] (everything|anything) [that is|we have] [currently] in [the] {stage} [stage]',
    {
      say: '(which|what) (deals|opportunities) (havent|have not) (had|seen) [any] [recent] activity',
      set: { stale: true },
    },
    { say: "(what's|whats|what is|what has) [been] (slipping|slipped|overdue|past due)", set: { pastDue: true } },
    "(what's|whats|what is|what do we have) forecast as {forecast}",
    { say: "(what's|whats|what is|what do we have|which deals are) in commit", set: { forecast: 'commit' } },
    { say: "(what's|whats|what is|what do we have|which deals are) in best case", set: { forecast: 'best_case' } },
    { say: '[show|list|find|get] [me] [everything|anything|all] closed won {closed}', set: { status: 'won' } },
    { say: '[show|list|find|get] [me] [everything|anything|all] closed lost {closed}', set: { status: 'lost' } },
    {
      say: '(which|what) (deals|opportunities) should (i|we) (worry about|be worried about|worry|watch|look at)',
      set: { atRisk: true },
    },
    "(what|what's|whats|what is|which deals|which|which opportunities) (closes|close|closing|is closing|are closing|will close|is due to close|due to close|should close|is expected to close) {closing}",
    "(what's|whats|what is|anything|who is) closing {closing}",
    'closing {closing}',
    {
      say: '[show|list|find|get] [me] [the|our] [{limit}] (biggest|largest|top) [open] (deals|opportunities|opps)',
      set: { sort: 'amount' },
    },
    {
      say: 'did ({owner}|we|i) (win|close|sign) (anything|something|any deals|deals) [in|during] {closed}',
      set: { status: 'won' },
    },
    {
      say: 'did ({owner}|we|i) lose (anything|something|any deals|deals) [in|during] {closed}',
      set: { status: 'lost' },
    },
    'what (can|could|should|will|do) we (close|win) {closing}',
    '(deals|opportunities|opps) (closing|due|expected|to close|closes) {closing}',
    '{closing} closing deals',
    '(deals|opportunities|opps) (for|at|with|of|from|owned by|in) {account}',
    "{account} ('s|) (deals|opportunities|opps)",
    "{owner} ('s|) (deals|opportunities|opps)",
    '{stage} (deals|opportunities|opps)',
    '(deals|opportunities|opps) in [the] {stage} [stage]',
    '(deals|opportunities|opps) in [the] {territory} (territory|region)',
    '{amount} (deals|opportunities|opps)',
    '(deals|opportunities|opps) {amount}',
    {
      say: '[show|list|find|get] [me] [the|our] (biggest|largest|top) [{limit}] [open] (deals|opportunities|opps)',
      set: { sort: 'amount' },
    },
    {
      say: '[show|list|find|get|give|what are] [me] [the|our] [{limit}] (biggest|largest|highest value|most valuable|top) [open] (deals|opportunities|opps)',
      set: { sort: 'amount' },
    },
    {
      say: '(what|which|which deals|what deals) did ({owner}|we|the team) (win|close|sign) {closed}',
      set: { status: 'won' },
    },
    {
      say: '(what|which|which deals|what deals) did ({owner}|we|the team) lose to {competitor} [in|during] {closed}',
      set: { status: 'lost' },
    },
    { say: '(what|which deals|which) (have|has) ({owner}|we) (won|closed|signed) {closed}', set: { status: 'won' } },
    {
      say: '[show|list|find|get] [me] [all] [the|our] (deals|opportunities) [that] [we|i] won [in|during] {closed}',
      set: { status: 'won' },
    },
    {
      say: '[show|list|find|get] [me] [all] [the|our] won deals [in|during|from] {closed}',
      set: { status: 'won' },
    },
    { say: '(what|which deals|which) did ({owner}|we|the team) lose {closed}', set: { status: 'lost' } },
    { say: '(what|which deals|which) (have|has) ({owner}|we) lost {closed}', set: { status: 'lost' } },
    {
      say: '[show|list|find|get] [me] [all] [the|our] (deals|opportunities) [that] [we|i] lost [in|during] {closed}',
      set: { status: 'lost' },
    },
    {
      say: '[show|list|find|get] [me] [all] [the|our] lost deals [in|during|from] {closed}',
      set: { status: 'lost' },
    },
    { say: '(deals|which deals|what|what did we) (lost to|lose to) {competitor}', set: { status: 'lost' } },
    '[show|list|find|get] [me] [all] [the|our] (deals|opportunities) closed [in|during] {closed}',
    {
      say: '[show|list|find|get] [me] [all] [the|our] closed (deals|opportunities)',
      set: { closed: { start: null, end: null } },
    },
    {
      say: '(which|what) [of] [our|the] deals (are|look) (at risk|risky|in danger|in trouble|stuck)',
      set: { atRisk: true },
    },
    {
      say: '[show|list|find|get] [me] [all] [the|our] (at risk|at-risk|risky|stuck) deals',
      set: { atRisk: true },
    },
    {
      say: '(which|what) [of] [our|the] deals (need|needs|deserve) (attention|love|help)',
      set: { atRisk: true },
    },
    {
      say: '(which|what) [of] [our|the] deals (are|have gone|went|have been) (stale|cold|quiet|inactive|untouched|dormant|stalled)',
      set: { stale: true },
    },
    { say: '(which|what) [of] [our|the] deals have (no|had no) [recent] activity', set: { stale: true } },
    {
      say: '(which|what) [of] [our|the] deals (are|have|should have) (past due|overdue|slipped|closed already|late)',
      set: { pastDue: true },
    },
    {
      say: '[show|list|find|get] [me] [all] [the|our] (newest|latest|recent|most recent) (deals|opportunities)',
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
    const title = filterTitle(filter, view);
    if (found.count === 0) return nothingFound(title, filter, found);
    const chart = closingChart(weeks, view, found);
    return {
      text: [
        `${title}: ${foundWords(found, view)}`,
        ...found.deals.map((deal) => dealText(deal, view)),
        ...(found.count > found.deals.length ? [`and ${found.count - found.deals.length} more`] : []),
      ].join('\n'),
      blocks: dealList(found, view, { title, more: (limit) => ({ ...filter, limit }), why: risky(filter) }),
      charts: chart === null ? [] : [chart],
      about: found.deals.map(dealReference),
    };
  },
});
