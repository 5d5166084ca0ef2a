import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { catalogueByName } from '../../src/catalogue.ts';
import { playgroundFeatures } from '../../src/playground-workspace.ts';

interface Manifest {
  display_information: { name: string; description: string; long_description: string };
  features: {
    slash_commands: { command: string; description: string; usage_hint: string }[];
    shortcuts: { name: string; type: string; callback_id: string; description: string }[];
  };
  oauth_config: { scopes: { bot: string[] } };
  settings: { event_subscriptions: { bot_events: string[] }; interactivity: { is_enabled: boolean } };
}

const text = await readFile(new URL('../../manifest.yml', import.meta.url), 'utf8');
const manifest = parse(text) as Manifest;
const { scopes } = manifest.oauth_config;

it('keeps to Slack’s limits', () => {
  const { name, description, long_description: long } = manifest.display_information;
  expect(name.length).toBeLessThanOrEqual(35);
  expect(description.length).toBeLessThanOrEqual(140);
  expect(long.length).toBeGreaterThanOrEqual(174);
  expect(long.length).toBeLessThanOrEqual(4_000);
  expect(manifest.features.shortcuts.length).toBeLessThanOrEqual(10);
  for (const { name, description } of manifest.features.shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
});

it.each([
  ['app_mention', 'app_mentions:read'],
  ['message.im', 'im:history'],
  ['message.channels', 'channels:history'],
  ['message.groups', 'groups:history'],
])('has for the event %s the scope %s', (event, scope) => {
  expect(manifest.settings.event_subscriptions.bot_events).toContain(event);
  expect(scopes.bot).toContain(scope);
});

it('says of each scope why it is needed', () => {
  for (const scope of scopes.bot) expect(text).toMatch(new RegExp(`- ${scope} # \\S`));
});

it('has global shortcuts for capabilities that there are', () => {
  const globals = manifest.features.shortcuts.filter(({ type }) => type === 'global');
  for (const { callback_id: capability } of globals) expect(catalogueByName.has(capability)).toBe(true);
});

it('has the command and the shortcuts that the playground offers', () => {
  const { slash_commands: commands, shortcuts } = manifest.features;
  expect(commands.map(({ command }) => command)).toEqual(playgroundFeatures.commands.map(({ command }) => command));
  const offered = playgroundFeatures.shortcuts.map(({ callbackId, name, on }) => ({
    callback_id: callbackId,
    name,
    type: on,
  }));
  expect(shortcuts.map(({ callback_id, name, type }) => ({ callback_id, name, type }))).toEqual(offered);
});
