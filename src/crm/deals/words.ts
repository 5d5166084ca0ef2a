import { escapeText } from '../../capability/blocks.ts';

/**
 * Text of people's made safe for mrkdwn and cut to a length after that, so that a card keeps within Slack's limits even where
 * every character has to be escaped.
 */
export function shown(text: string, length: number): string {
  const whole = escapeText(text);
  if (whole.length <= length) return whole;
  let kept = '';
  for (const character of text) {
    const next = kept + escapeText(character);
    if (next.length >= length) break;
    kept = next;
  }
  return `${kept.trimEnd()}…`;
}
