import { escapeText } from '../capability/blocks.ts';

/** A channel as Slack links it, where its id is known; else its name as typed. */
export function channelMention({ channel, channelName }: { channel: string; channelName: string | null }): string {
  if (/^[CG][A-Z0-9]{6,}$/.test(channel)) return `<#${channel}>`;
  if (/^[DU][A-Z0-9]{6,}$/.test(channel)) return 'this conversation';
  return escapeText(channelName ?? channel);
}

/** What was said for a channel as Slack takes it: an id where it was linked (`<#C1|sales>`), else the name with its #. */
export function channelAddress(said: string): string {
  const linked = /^<?#?(?<id>[CGD][A-Z0-9]{6,})(\|[^>]*)?>?$/.exec(said.trim())?.groups?.id;
  return linked ?? `#${said.trim().replace(/^#/, '').toLowerCase()}`;
}
