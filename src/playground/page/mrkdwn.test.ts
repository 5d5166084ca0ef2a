import { expect, it } from 'vitest';
import { drawableBlock, drawableMrkdwn } from './mrkdwn.ts';

it.each([
  ['mail <mailto:amy@acme.com|amy@acme.com>', 'mail amy@acme.com'],
  ['mail <mailto:amy@acme.com|Amy>', 'mail Amy'],
  ['call <tel:+4930123>', 'call +4930123'],
  ['<https://a.com/?a=1&amp;b=2|R&amp;D>', '<https://a.com/?a=1&b=2|R&D>'],
  ['R&amp;D &lt;x&gt; <@U1>', 'R&amp;D &#60;x&#62; <@U1>'],
  ['&gt; quoted\n&gt; more', '&gt; quoted\n&gt; more'],
  ['`a &gt; b`', '`a &gt; b`'],
])('%s', (given, drawn) => {
  expect(drawableMrkdwn(given)).toBe(drawn);
});

it('reaches every mrkdwn text of a block, and no other', () => {
  const text = '<mailto:a@b.co|a@b.co>';
  const block = { type: 'section', text: { type: 'plain_text', text }, fields: [{ type: 'mrkdwn', text }] };
  expect(drawableBlock(block)).toEqual({
    type: 'section',
    text: { type: 'plain_text', text },
    fields: [{ type: 'mrkdwn', text: 'a@b.co' }],
  });
});
