import type { Span, ValueData } from '../value.ts';
import { isTopLevel } from './top-level-domains.ts';

/** An address in a message: where it stands and what it is; it may be several things at once. */
export interface AddressMatch extends Span {
  readonly values: readonly ValueData[];
}

const HOST = String.raw`(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.){1,8}[a-z]{2,24}`;
const ADDRESS = new RegExp(
  [
    String.raw`<mailto:([^|>\s]{3,254})(?:\|[^>]{0,300})?>`,
    String.raw`<(https?:\/\/[^|>\s]{1,2000})(?:\|([^>]{0,2000}))?>`,
    String.raw`<tel:([^|>]{3,40})(?:\|[^>]{0,100})?>`,
    String.raw`<[@#!][^>\s]{1,200}>`,
    String.raw`\bhttps?:\/\/[^\s<>"'“”|]{1,2000}`,
    String.raw`(?<![\w.+%-])[\w.+%-]{1,64}@${HOST}(?![\w-])`,
    String.raw`(?<![\w@.-])${HOST}(?:\/[^\s<>"'“”|]{0,500})?(?![\w@-])`,
  ].join('|'),
  'giu',
);

/** Finds e-mail addresses, links, web domains and Slack's entities, in order of place. Entities that say no value have none. */
export function findAddresses(text: string): AddressMatch[] {
  if (!/[.@<]/.test(text)) return [];
  const found: AddressMatch[] = [];
  ADDRESS.lastIndex = 0;
  for (let match = ADDRESS.exec(text); match; match = ADDRESS.exec(text)) {
    const address = read(match);
    if (address) found.push(address);
    else if (!match[0].startsWith('<')) ADDRESS.lastIndex = match.index + match[0].search(/[.\s]|$/u) + 1;
  }
  return found;
}

function read(match: RegExpExecArray): AddressMatch | null {
  const [whole, mail, link, label] = match;
  const from = match.index;
  if (mail)
    return { from, to: from + whole.length, text: whole, values: [{ kind: 'email', email: mail.toLowerCase() }] };
  if (link) return { from, to: from + whole.length, text: whole, values: linkValues(link, label) };
  if (whole.startsWith('<')) return { from, to: from + whole.length, text: whole, values: [] };
  const text = whole.replace(/[.,;:!?)\]}]+$/u, '');
  const span = { from, to: from + text.length, text };
  if (/^https?:/i.test(text)) return { ...span, values: linkValues(text, undefined) };
  if (text.includes('@') && !text.includes('/'))
    return { ...span, values: [{ kind: 'email', email: text.toLowerCase() }] };
  const host = (text.split('/')[0] ?? '').toLowerCase();
  if (!isTopLevel(text.split('/')[0] ?? '')) return null;
  const domain: ValueData = { kind: 'domain', domain: host.replace(/^www\./, '') };
  return {
    ...span,
    values:
      text.includes('/') || host.startsWith('www.') ? [{ kind: 'url', url: `https://${text}` }, domain] : [domain],
  };
}

function linkValues(link: string, label: string | undefined): ValueData[] {
  const url = link.replaceAll('&amp;', '&');
  const host = /^https?:\/\/([^/?#:@]+)/i
    .exec(url)?.[1]
    ?.toLowerCase()
    .replace(/^www\./, '');
  const path = /^https?:\/\/[^/]+\/?(.*)$/i.exec(url)?.[1] ?? '';
  const values: ValueData[] = [{ kind: 'url', url }];
  if (host && (path === '' || label?.toLowerCase() === host)) values.push({ kind: 'domain', domain: host });
  return values;
}
