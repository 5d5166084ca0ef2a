import { describe, expect, it } from 'vitest';
import { encodeTyped, richText } from './typed-text.ts';
import { Workspace } from './workspace.ts';

const workspace = new Workspace({
  clock: () => new Date('2026-03-03T15:00:00Z'),
  teamName: 'Northwind',
  appName: 'Rapport',
  members: [{ id: 'U1', name: 'Dana Lee', email: 'dana@example.com' }],
  channels: [{ id: 'C1', name: 'sales' }],
  prompts: [],
});
const names = { members: workspace.people.all(), channels: workspace.conversations.all() };

describe('typed text as an app receives it', () => {
  it.each([
    ['plain words', 'plain words'],
    ['R&D < 5 > 3', 'R&amp;D &lt; 5 &gt; 3'],
    ['ask @Dana Lee about #sales', 'ask <@U1> about <#C1|sales>'],
    ['ask @dana, please', 'ask <@U1>, please'],
    ['@Rapport help', '<@U0RAPPORT00> help'],
    ['mail amy@acme.com now', 'mail <mailto:amy@acme.com|amy@acme.com> now'],
    ['see https://acme.com/a?b=1&c=2.', 'see <https://acme.com/a?b=1&amp;c=2>.'],
    ['create account acme.com', 'create account <http://acme.com|acme.com>'],
    ['<@U1> stays', '<@U1> stays'],
    ['$45k on 3/10', '$45k on 3/10'],
  ])('%s', (typed, received) => {
    expect(encodeTyped(typed, names)).toBe(received);
  });

  it('comes with a rich_text block that names people', () => {
    expect(richText('hi <@U1> &amp; co')).toEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: 'hi ' },
            { type: 'user', user_id: 'U1' },
            { type: 'text', text: ' & co' },
          ],
        },
      ],
    });
  });
});
