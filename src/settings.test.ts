import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readSettings, SettingsError } from './settings.ts';

describe('settings', () => {
  it('need none to be set', () => {
    expect(readSettings({})).toMatchObject({
      databaseUrl: null,
      home: '.rapport',
      currency: 'USD',
      locale: 'en-US',
      port: 3000,
      slack: { mode: 'playground' },
      openai: null,
    });
  });

  it('take an empty value as not set', () => {
    expect(readSettings({ DATABASE_URL: '', PORT: '', SLACK_BOT_TOKEN: '' })).toEqual(readSettings({}));
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' }, 'socket'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '12345678' }, 'http'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: '12345678' }, 'socket'],
  ])('%j reach Slack by %s', (environment, mode) => {
    expect(readSettings(environment).slack.mode).toBe(mode);
  });

  it.each([
    [{ PORT: 'eighty' }, 'PORT'],
    [{ DATABASE_URL: 'mysql://localhost/x' }, 'DATABASE_URL'],
    [{ RAPPORT_TIME_ZONE: 'Mars/Olympus' }, 'RAPPORT_TIME_ZONE'],
    [{ RAPPORT_CURRENCY: 'dollars' }, 'RAPPORT_CURRENCY'],
    [{ RAPPORT_LOCALE: 'not a locale' }, 'RAPPORT_LOCALE'],
    [{ RAPPORT_SECRET: 'short' }, 'RAPPORT_SECRET'],
    [{ SLACK_BOT_TOKEN: 'abc' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN'],
    [{ SLACK_BOT_TOKEN: 'xoxb-1' }, 'SLACK_APP_TOKEN'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL'],
  ])('%j stop the start with one line that names %s', (environment, name) => {
    const read = () => readSettings(environment);
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(new RegExp(`^The setting ${name} [^\\n]*$`));
  });

  it('are all in .env.example, and nothing else is', () => {
    const example = readFileSync(fileURLToPath(new URL('../.env.example', import.meta.url)), 'utf8');
    const named = [...example.matchAll(/^([A-Z_]+)=/gm)].map(([, name]) => name);
    const source = readFileSync(fileURLToPath(new URL('./settings.ts', import.meta.url)), 'utf8');
    const known = [...source.matchAll(/^ {2}([A-Z_]+): (?:optional|withDefault)/gm)].map(([, name]) => name);
    expect(named.sort()).toEqual(known.sort());
  });
});
