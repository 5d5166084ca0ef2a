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
import { showChangesPhrases } from './show-changes-phrases.ts';
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
  phrases: showChangesPhrases,
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
