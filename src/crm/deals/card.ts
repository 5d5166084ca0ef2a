import type { Button, KnownBlock } from '@slack/types';
import { buttons, context, facts, formButton, runButton, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { words } from '../../capability/fields.ts';
import { formatDay, formatDayRelative } from '../days.ts';
import { formatMoney } from '../money.ts';
import { type Deal, dealReference } from './deal.ts';
import { riskSignals } from './risks.ts';
import { shown } from './words.ts';

/** Characters that texts of people's take on a card. */
const room = { fact: 200, text: 600, name: 60 };

/** A deal's name and handle in mrkdwn, long names cut: "*Acme – Renewal* (D-12)". */
export function dealTitle({ name, handle }: Pick<Deal, 'name' | 'handle'>, length = 120): string {
  return `*${shown(name, length)}* (${handle})`;
}

/** A deal's amount, "no amount" where it has none. */
export function amountWords({ amount, currency }: Pick<Deal, 'amount' | 'currency'>, { workspace }: View): string {
  return amount === null ? 'no amount' : formatMoney(amount, currency, workspace.locale);
}

/** A stage with its probability: "Proposal, 50%"; "Closed won" where it is settled. */
export function stageWords({ stageLabel, probability, status }: Deal): string {
  return status === 'open' ? `${stageLabel}, ${probability}%` : stageLabel;
}

/** When a deal closes or closed: "closes Tue, Mar 10 (in 7 days)", "was to close …", "won Mon, Mar 2"; null where unknown. */
export function closeWords({ status, expectedClose, closedOn }: Deal, { today, workspace }: View): string | null {
  if (status !== 'open')
    return closedOn === null ? status : `${status} ${formatDay(closedOn, today, workspace.locale)}`;
  if (expectedClose === null) return null;
  const day = formatDayRelative(expectedClose, today, workspace.locale);
  return expectedClose < today ? `was to close ${day}` : `closes ${day}`;
}

/** One deal in two lines of mrkdwn: its name and account; its amount, stage, close and owner; with `why`, what puts it at risk. */
export function dealLine(deal: Deal, view: View, options: { why?: boolean } = {}): string {
  const lines = `${marked(deal, view)}${dealTitle(deal, 80)}${accountSuffix(deal)}\n${summaryOf(deal, view)}`;
  const reasons = options.why ? reasonsOf(deal, view) : [];
  return reasons.length === 0 ? lines : `${lines}\n_${reasons.join(' · ')}_`;
}

/** One deal as a line of plain text: "D-12 Acme – Renewal · $45,000 · Proposal, 50% · closes Tue, Mar 10 · Rob Reyes". */
export function dealText(deal: Deal, view: View): string {
  return `${deal.handle} ${deal.name} · ${factsOf(deal, view).join(' · ')}`;
}

/** A deal with its facts and what can be done with it; ends with its buttons. */
export function dealCard(deal: Deal, view: View, title: string): KnownBlock[] {
  const { today, workspace } = view;
  const day = deal.status === 'open' ? deal.expectedClose : deal.closedOn;
  return [
    section(title),
    ...facts([
      ['Account', deal.account && shown(deal.account, room.fact)],
      ['Amount', amountWords(deal, view)],
      ['Stage', shown(stageWords(deal), room.fact)],
      [deal.status === 'open' ? 'Expected close' : 'Closed', day && formatDayRelative(day, today, workspace.locale)],
      ['Owner', deal.owner === null ? 'Nobody yet' : shown(deal.owner, room.fact)],
      ['Contact', deal.contact && shown(deal.contact, room.fact)],
      ['Next step', deal.status === 'open' ? deal.nextStep && shown(deal.nextStep, room.fact) : null],
      ['Reason', deal.closeReason && shown(deal.closeReason, room.fact)],
      ['Competitor', deal.competitor && shown(deal.competitor, room.fact)],
    ]),
    ...buttons(...dealButtons(deal, view)),
  ];
}

/** What else is known of a deal, for its own page. */
export function dealDetails(deal: Deal): KnownBlock[] {
  return [
    ...facts([
      ['Product', deal.product && shown(deal.product, room.fact)],
      ['Type', deal.type && words(deal.type)],
      ['Source', deal.source && shown(words(deal.source), room.fact)],
      ['Forecast', deal.forecast && deal.status === 'open' ? words(deal.forecast) : null],
      ['Requirements', deal.requirements && shown(deal.requirements, room.text)],
      ['Risk', deal.risk && shown(deal.risk, room.text)],
      ...Object.entries(deal.custom).map(
        ([name, value]) => [shown(words(name), room.name), shown(String(value), room.fact)] as const,
      ),
    ]),
  ];
}

/** What speaks for looking after a deal, as a block; none where nothing does. */
export function riskBlocks(deal: Deal, view: View): KnownBlock[] {
  const reasons = reasonsOf(deal, view);
  if (reasons.length === 0) return [];
  return [context(`:warning: ${reasons.join(' · ')}`)];
}

/** What can be done with a deal, for who may. */
export function dealButtons(deal: Deal, { actor }: View): Button[] {
  if (actor.role === 'viewer') return [];
  const reference = dealReference(deal);
  const log = formButton('Log activity', 'log_activity', { deal: reference });
  const note = formButton('Add note', 'add_note', { about: reference });
  if (deal.status !== 'open') return [log, note, runButton('Reopen', 'reopen_deal', { deal: reference })];
  return [
    formButton('Move stage', 'move_deal', { deal: reference }),
    log,
    formButton('Won', 'close_deal', { deal: reference, result: 'won' }),
    formButton('Lost', 'close_deal', { deal: reference, result: 'lost' }),
    note,
  ];
}

function reasonsOf(deal: Deal, { today, actor }: View): string[] {
  return riskSignals(deal, { today, zone: actor.timeZone }).map(({ reason }) => shown(reason, room.fact));
}

function summaryOf(deal: Deal, view: View): string {
  return factsOf(deal, view)
    .map((part) => shown(part, room.name))
    .join('  ·  ');
}

function factsOf(deal: Deal, view: View): string[] {
  const parts = [amountWords(deal, view), stageWords(deal), closeWords(deal, view), deal.owner ?? 'no owner'];
  return parts.filter((part) => part !== null);
}

function accountSuffix({ account, name }: Deal): string {
  return account === null || name.includes(account) ? '' : `  ·  ${shown(account, room.name)}`;
}

function marked({ status, expectedClose }: Deal, { today }: View): string {
  if (status === 'won') return ':white_check_mark: ';
  if (status === 'lost') return ':x: ';
  return expectedClose !== null && expectedClose < today ? ':warning: ' : '';
}
