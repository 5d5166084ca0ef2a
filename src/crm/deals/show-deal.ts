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
import { showDealPhrases } from './show-deal-phrases.ts';
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
  phrases: showDealPhrases,
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
