/**
 * What a person typed, from how Slack encodes it: links as their label, `&amp;` as `&`, without the mention of the app itself.
 * Mentions of people stay `<@U1>`, which names resolve; channels become `#name`.
 */
export function readTyped(encoded: string, botUserId: string): string {
  return encoded
    .replaceAll(new RegExp(`<@${botUserId}(?:\\|[^>]*)?>[,:]?`, 'gu'), ' ')
    .replace(/<([^<>]+)>/gu, (whole, inside: string) => readBracket(inside, whole))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/[^\S\n]+/gu, ' ')
    .trim();
}

function readBracket(inside: string, whole: string): string {
  const [target = '', label] = inside.split('|');
  if (target.startsWith('@')) return `<${target}>`;
  if (target.startsWith('#')) return label ? `#${label}` : whole;
  if (target.startsWith('!')) return '';
  if (target.startsWith('mailto:') || target.startsWith('tel:')) return target.slice(target.indexOf(':') + 1);
  return label ?? target;
}
