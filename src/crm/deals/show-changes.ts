import type { KnownBlock } from '@slack/types';
import { context, count, header, section } from '../../capability/blocks.ts';
import { defineCapability } from '../../capability/capability.ts';
import type { View } from '../../capability/context.ts';
import { period, reference, words } from '../../capability/fields.ts';
import { addDays, formatDay } from '../days.ts';
import { formatMoney } from '../money.ts';
import { formatPeriod } from '../period.ts';
import { amountWords, dealTitle } from './card.ts';
import { type ChangeKind, changeKinds, type DealChange, dealChanges } from './changes.ts';
import { dealReference } from './deal.ts';
import { type DealStage, listStages } from './stages.ts';
import { shown } from './words.ts';

/** The most deals listed of each kind of change. */
const mostListed = 5;

const labels: Readonly<Record<ChangeKind, string>> = {
  new: ':sparkles: New',
  won: ':tada: Won',
  lost: ':black_circle: Lost',
  reopened: ':arrows_counterclockwise: Reopened',
  moved: ':arrow_right: Moved',
  pushed_out: ':hourglass: Pushed out',
  pulled_in: ':zap: Pulled in',
  value_up: ':chart_with_upwards_trend: Value up',
  value_down: ':chart_with_downwards_trend: Value down',
};

/** show_changes: what became of the pipeline in a period. */
export const showChanges = defineCapability({
  name: 'show_changes',
  summary: 'Show what changed in the pipeline: new, won, lost, moved, pushed out, pulled in, value up and down, net.',
  topic: 'deals',
  effect: 'read',
  input: {
    period: period({
      cues: ['since', 'in', 'during', 'from', 'over', 'compared to', 'compared with', 'versus'],
      lean: 'past',
      hint: 'The last seven days unless said.',
    }).optional(),
    owner: reference('member', { cues: ['of', 'for', 'by', 'owned by', 'owner'] }).optional(),
  },
  phrases: [
    "(what's|what is|whats) different [in the pipeline|with the deals] [{period}]",
    '[tell me|show me] (what|what is|what has) (different|changed) (in|with) [the|our] (pipeline|funnel|deals) compared to! {period}',
    '[tell me|show me] (what|what is|what has) (different|changed) (in|with) [the|our] (pipeline|funnel|deals) (against|versus|vs|compared with) {period}',
    'anything new {period}',
    '(what|which deals|what deals) (did|have|has) (we|{owner}|the team) (win|won) (and|or) (lose|lost) [in|during|since] [{period}]',
    '(what|which deals|what deals) (did|have|has) (we|{owner}|the team) (lose|lost) (and|or) (win|won) [in|during|since] [{period}]',
    '(anything|something|any deals|any deal|is anything|has anything|did anything) (pushed out|pushed|slipped|moved|pulled in|slip|move) [in|during|since] {period}',
    "(summarise|summarize|sum up|recap|list|review|go through|run through|give me) [the|our|all] {period} ('s|) (pipeline|deal|funnel) (changes|movements|moves|movement)",
    '(summarise|summarize|sum up|recap|review) [the|our|all] (pipeline|deal|funnel) (changes|movements|moves|movement) [of|in|from|since|for|during] [{period}]',
    '(what changed|what has changed|what moved|what happened|what did i miss|what have i missed) (while|since|when) (i was|i have been|i) (away|off|gone|on leave|on holiday|on vacation|out|out of office)',
    "(i was|i have been|i've been|we were) (on holiday|on holidays|on vacation|on leave|away|off|out|out of office|sick) [from|for|since|in|over|between] {period} [,|so] (what changed|what has changed|what happened|what moved|what did i miss|what have i missed) [in|with] [the|our] [pipeline|deals|funnel] [during that time|in that time|meanwhile|in the meantime|since]",
    "{period} ('s|) (pipeline|deal|funnel) (changes|movements|moves|movement)",
    'catch me up [on] [the|our] (pipeline|deals) [{period}]',
    'what movement (have we seen|did we see|was there) {period}',
    'what (slipped|got pushed|was pushed|got pushed out|has slipped|was pushed out) {period}',
    "(what|what's|whats|what has) (changed|change|moved|is new|new) [in|with|on] [the|our] [pipeline|deals|funnel] [{period}]",
    '[show|show me|what are|list] [the|all] [pipeline|deal|deals] changes [{period}]',
    '[show|show me] [the] changes (in|to|of) [the|our] (pipeline|deals|funnel) [{period}]',
    "(what|what's|whats) (happened|happening|been happening) (in|with|to|on) [the|our] (pipeline|deals|funnel) [{period}]",
    '(how did|how has) [the|our] (pipeline|funnel) (change|changed|move|moved|develop|developed) [{period}]',
    '[which|what] deals (moved|changed|were moved|have moved|have changed) [{period}]',
    '[which|what] deals (slipped|were pushed|got pushed|have slipped|were pushed out) {period}',
    'pipeline (movement|movements|review) [{period}]',
    '(anything|what is|what|something|is there anything) (new|different|changed|moved) (in|on|with) [the|our] (pipeline|funnel|deals) [since|in|from] [{period}]',
    '(has|have|did|is|was) (anything|something|much) (changed|change|moved|move|happened|happen|new) (in|on|with) [the|our] (pipeline|funnel|deals) [since|in] [{period}]',
    '(what|which deals|what deals) (was|were|got|has been|have been|have) (won|lost|moved|pushed|added|created) [,] (lost|won|moved|pushed|added|created) [and|or|,] [moved|lost|won|pushed|slipped] [since|in|during] [{period}]',
    '(moved|slipped|pushed) (slipped|moved|pushed|won|lost) [since|in|during] {period}',
    '(won|lost) (and!|or!) (lost|won) [and] [moved|pushed|slipped|new] [since|in|during] [{period}]',
    '(deal|deals|pipeline|stage) (movement|movements|activity|updates) [since|in|during|over] {period}',
    '(show|list|give) [me] (everything|what|all) [that] (moved|changed|happened|has changed|has moved) [in|with] [the|our] [pipeline|deals] [since|in|during] [{period}]',
    '(what|which deals) (moved|changed|slipped|progressed|advanced|happened) [in|with] [the|our] [pipeline|deals|funnel] [since|in|during|over] {period}',
    'what (moved|changed|slipped|progressed) (in|with|on) {owner} (pipeline|deals|funnel) [since|in|during|over] [{period}]',
    '(how did|how has) [the|our|{owner}] (pipeline|funnel) (change|changed|develop|developed|move|moved|evolve|evolved|grow|grown) [since|in|during|over] [{period}]',
    '(what did i miss|what have i missed|what did we miss) [in|on|with] [the|our] (pipeline|deals|funnel) [since|in] [{period}]',
    '(pipeline|deal) (news|diff|delta|changes|updates) [since|for|in] [{period}]',
  ],
  examples: ['what changed since Monday?', 'what changed in my pipeline last week', 'pipeline changes this month'],
  defaults: ({ today }) => ({ period: lastSevenDays(today) }),
  run: async (request, { period: days = lastSevenDays(request.today), owner }) => {
    const filter = { period: days, owner };
    return { filter, changes: await dealChanges(request, filter), stages: await listStages(request) };
  },
  render: ({ filter, changes, stages }, view) => {
    const { actor, today, workspace } = view;
    const whose = filter.owner && filter.owner.id !== actor.id ? ` of ${filter.owner.name}` : '';
    const mine = filter.owner?.id === actor.id ? 'Your changes' : 'Changes';
    const title = `${mine}${whose}, ${formatPeriod(filter.period, actor.timeZone, today, workspace.locale)}`;
    if (changes.length === 0) {
      const text = `${title}: nothing changed.`;
      return { text, blocks: [section(shown(text, 300)), context('Look further back: “what changed this quarter?”')] };
    }
    const groups = changeKinds
      .map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
      .filter((group) => group.changes.length > 0);
    const net = `Net: ${netWords(changes, view)}`;
    return {
      text: [title, net, ...groups.map((group) => plain(groupTitle(group.kind, group.changes, view)))].join('\n'),
      blocks: [
        header(title),
        section(`*${net}* in open deals`),
        ...groups.map((group) => groupBlock(group.kind, group.changes, stages, view)),
      ],
      about: [...new Map(changes.map(({ deal }) => [deal.id, dealReference(deal)])).values()].slice(0, 10),
    };
  },
});

function groupBlock(
  kind: ChangeKind,
  changes: readonly DealChange[],
  stages: readonly DealStage[],
  view: View,
): KnownBlock {
  const lines = changes
    .slice(0, mostListed)
    .map((change) => `• ${dealTitle(change.deal, 80)} ${detail(change, stages, view)}`);
  const left = changes.length - lines.length;
  const more = left > 0 ? [`_and ${left} more_`] : [];
  return section([`*${groupTitle(kind, changes, view)}*`, ...lines, ...more].join('\n'));
}

function groupTitle(kind: ChangeKind, changes: readonly DealChange[], view: View): string {
  const worth = changes.some(({ effect }) => effect !== 0) ? ` · ${netWords(changes, view)}` : '';
  return `${labels[kind]}: ${count(changes.length, 'deal')}${worth}`;
}

function detail({ kind, deal, from, to }: DealChange, stages: readonly DealStage[], view: View): string {
  const { today, workspace } = view;
  const label = (name: string | null) =>
    shown(stages.find((one) => one.name === name)?.label ?? words(name ?? 'none'), 60);
  const day = (value: string | null) => (value === null ? 'no day' : formatDay(value, today, workspace.locale));
  const amount = (value: string | null) =>
    value === null ? 'no amount' : formatMoney(Number(value), deal.currency, workspace.locale);
  switch (kind) {
    case 'moved':
    case 'reopened':
      return `${label(from)} → ${label(to)}`;
    case 'pushed_out':
    case 'pulled_in':
      return `${day(from)} → ${day(to)}`;
    case 'value_up':
    case 'value_down':
      return `${amount(from)} → ${amount(to)}`;
    default:
      return amountWords(deal, view);
  }
}

/** "+$12,000 − €500": the effects by currency, signed. */
function netWords(changes: readonly DealChange[], { workspace }: View): string {
  const byCurrency = new Map<string, number>();
  for (const { deal, effect } of changes) {
    byCurrency.set(deal.currency, (byCurrency.get(deal.currency) ?? 0) + effect);
  }
  return [...byCurrency]
    .map(([currency, effect]) => {
      const sign = effect > 0 ? '+' : effect < 0 ? '−' : '';
      return `${sign}${formatMoney(Math.abs(effect), currency, workspace.locale)}`;
    })
    .join(', ');
}

function plain(text: string): string {
  return text.replace(/^:\w+: /, '');
}

function lastSevenDays(today: string) {
  return { start: addDays(today, -6), end: addDays(today, 1) };
}
