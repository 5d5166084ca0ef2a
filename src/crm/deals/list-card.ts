import type { KnownBlock } from '@slack/types';
import { context, count, escapeText, header, runButton, section } from '../../capability/blocks.ts';
import type { View } from '../../capability/context.ts';
import { formatMoney } from '../money.ts';
import { dealLine } from './card.ts';
import { type Deal, dealReference } from './deal.ts';
import type { DealTotal, FoundDeals } from './find.ts';

/** Up to here each deal has its own block and button; longer lists are lines only. */
const mostWithButtons = 12;

/** The most deals that one message holds. */
export const mostShown = 50;

/** Characters that the lines of a list may take; Slack refuses messages of about 13,200. */
const room = 10_000;

/** Deals added up in words: "7 deals · $412,000 · weighted $198,500". */
export function totalWords(totals: readonly DealTotal[], { workspace }: View, options: { weighted: boolean }): string {
  const number = totals.reduce((sum, total) => sum + total.count, 0);
  const sums = (of: (total: DealTotal) => number) =>
    totals.map((total) => formatMoney(of(total), total.currency, workspace.locale)).join(' + ');
  const parts = [count(number, 'deal'), sums(({ value }) => value)];
  if (options.weighted) parts.push(`weighted ${sums(({ weighted }) => weighted)}`);
  return number === 0 ? count(0, 'deal') : parts.join(' · ');
}

/**
 * What was found added up in words; by status where it takes in more than one, because what is won and what is lost do not
 * add up: "12 deals: 7 open, $412,000 (weighted $198,500) · 4 won, $80,000 · 1 lost, $8,000".
 */
export function foundWords(found: Pick<FoundDeals, 'totals' | 'byStatus' | 'deals'>, view: View): string {
  const parts = found.byStatus.filter(({ totals }) => totals.length > 0);
  if (parts.length === 0) {
    return totalWords(found.totals, view, { weighted: found.deals.some(({ status }) => status === 'open') });
  }
  const number = found.totals.reduce((sum, total) => sum + total.count, 0);
  const money = (totals: readonly DealTotal[], of: (total: DealTotal) => number) =>
    totals.map((total) => formatMoney(of(total), total.currency, view.workspace.locale)).join(' + ');
  const each = parts.map(({ status, totals }) => {
    const deals = totals.reduce((sum, total) => sum + total.count, 0).toLocaleString('en-US');
    const weighted = status === 'open' ? ` (weighted ${money(totals, (total) => total.weighted)})` : '';
    return `${deals} ${status}, ${money(totals, ({ value }) => value)}${weighted}`;
  });
  return `${count(number, 'deal')}: ${each.join(' · ')}`;
}

/** A list of deals with its totals; those that do not fit are counted, with a button that shows more. */
export function dealList(
  found: FoundDeals,
  view: View,
  options: { title: string; more: (limit: number) => Readonly<Record<string, unknown>>; why?: boolean },
): KnownBlock[] {
  const rows = rowsOf(found.deals, view, options.why ?? false);
  const shown = rows.shown;
  return [
    header(options.title),
    section(`*${escapeText(foundWords(found, view))}*`),
    ...rows.blocks,
    ...moreBlocks(found, shown, options.more),
    ...leftOut(found, view),
  ];
}

function rowsOf(deals: readonly Deal[], view: View, why: boolean): { blocks: KnownBlock[]; shown: number } {
  const all = deals.slice(0, mostShown).map((deal) => dealLine(deal, view, { why }));
  if (deals.length > mostWithButtons) {
    const lines = fitting(all, room);
    return { blocks: chunked(lines).map((chunk) => section(chunk.join('\n'))), shown: lines.length };
  }
  const blocks = deals.map((deal, index) =>
    section(all[index] ?? deal.handle, runButton('Open', 'show_deal', { deal: dealReference(deal) })),
  );
  return { blocks, shown: deals.length };
}

/** The first lines that fit in so many characters, one at least. */
function fitting(lines: readonly string[], characters: number): string[] {
  let left = characters;
  const end = lines.findIndex((line) => {
    left -= line.length;
    return left < 0;
  });
  return lines.slice(0, end === -1 ? lines.length : Math.max(1, end));
}

/** Lines by fives, few enough for one block's text however long they are. */
function chunked(lines: readonly string[]): string[][] {
  return Array.from({ length: Math.ceil(lines.length / 5) }, (_, index) => lines.slice(index * 5, index * 5 + 5));
}

function moreBlocks(
  { count: total }: FoundDeals,
  shown: number,
  more: (limit: number) => Readonly<Record<string, unknown>>,
): KnownBlock[] {
  if (shown >= total) return [];
  const line = `_Showing ${shown} of ${total.toLocaleString('en-US')}; the totals are of all of them._`;
  if (shown >= mostShown) return [context(`${line} Say “export deals” for the rest.`)];
  const next = Math.min(total, mostShown);
  return [section(line, runButton(`Show ${next === total ? 'all' : next}`, 'find_deals', more(next)))];
}

function leftOut({ otherCurrencies, settled }: FoundDeals, { workspace }: View): KnownBlock[] {
  const notes = [
    otherCurrencies > 0 &&
      `${count(otherCurrencies, 'deal')} in other currencies than ${workspace.currency} not compared`,
    settled > 0 && `${count(settled, 'deal')} won or lost not shown: say “including closed”`,
  ].filter((note) => note !== false);
  return notes.length === 0 ? [] : [context(notes.join(' · '))];
}
