import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type RunningPlayground, startPlayground } from '../../src/playground/playground.ts';
import { type EchoApp, startEchoApp } from './echo-app.ts';

const executablePath = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && path !== '' && existsSync(path),
);
if (!executablePath)
  console.warn('No Chromium here: the tests of the playground page are left out. Set CHROMIUM_PATH.');

describe.skipIf(!executablePath)('the playground page', () => {
  let running: RunningPlayground;
  let echo: EchoApp;
  let browser: Browser;
  let page: Page;
  const failures: string[] = [];

  beforeAll(async () => {
    running = await startPlayground({
      retryDelays: [],
      commands: [{ command: '/crm', description: 'Ask anything', usage: '[what you want]' }],
      shortcuts: [{ callbackId: 'log_message', name: 'Log to CRM', on: 'message' }],
      prompts: [{ title: 'Pipeline', message: 'what closes this month' }],
    });
    echo = await startEchoApp(running.playground, false);
    browser = await chromium.launch({
      ...(executablePath ? { executablePath } : {}),
      args: [
        ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-quic'],
        ...['--no-first-run', '--disable-component-update', '--disable-sync'],
      ],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await echo?.stop();
    await running?.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    page.on('pageerror', (error) => failures.push(error.message));
    await page.goto(`${running.playground.baseUrl}/#U0DANALEE00/`);
  });
  afterEach(async () => {
    await page.close();
    expect(failures.splice(0)).toEqual([]);
    expect(running.playground.problems).toEqual([]);
  });

  const say = async (text: string) => {
    await page.getByRole('textbox', { name: /^Message/u }).fill(text);
    await page.keyboard.press('Enter');
  };
  const answer = (text: string) => page.getByRole('article').filter({ hasText: text }).last();

  it('begins with something to try', async () => {
    await page.getByRole('button', { name: /Pipeline/u }).click();
    await answer('You said: what closes this month').waitFor();
  });

  it('sends what is typed, shows the answer, and takes a click', async () => {
    await say('hello <there>');
    const reply = answer('You said: hello <there>');
    await reply.getByRole('button', { name: 'Count' }).click();
    await answer('Counted').waitFor();
  });

  it('completes a slash command and shows its answer to nobody else', async () => {
    await page.getByRole('textbox', { name: /^Message/u }).fill('/c');
    await page.getByRole('option', { name: /crm/u }).click();
    await page.keyboard.type('pipeline');
    await page.keyboard.press('Enter');
    await answer('ack pipeline').getByText('Only visible to you').waitFor();
  });

  it('fills a modal: errors stand under their fields, and what was typed stays', async () => {
    await say('form please');
    await answer('form please').getByRole('button', { name: 'Open a form' }).click();
    const dialog = page.getByRole('dialog', { name: 'New deal' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('bad');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('Please complete this required field.').waitFor();
    await dialog.getByRole('textbox', { name: 'Amount' }).fill('500');
    await dialog.getByRole('combobox', { name: 'Account' }).click();
    await page.keyboard.type('Acme');
    await page.getByRole('option', { name: 'Acme Labs' }).click();
    await dialog.getByRole('button', { name: 'Create' }).click();
    await dialog.getByText('That name is taken.').waitFor();
    expect(await dialog.getByRole('textbox', { name: 'Amount' }).inputValue()).toBe('500');
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Renewal');
    await dialog.getByRole('button', { name: 'Create' }).click();
    await answer('Created Renewal for 500 with Acme Labs').waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  it('tells the app when a modal is closed with Escape', async () => {
    await say('close please');
    await answer('close please').getByRole('button', { name: 'Open a form' }).click();
    await page.getByRole('dialog', { name: 'New deal' }).waitFor();
    await page.keyboard.press('Escape');
    await answer('Closed').waitFor();
  });

  it('answers a mention in its thread, and runs a message shortcut', async () => {
    await page.getByRole('button', { name: 'sales' }).click();
    await say('@Rapport hello');
    await page.getByRole('complementary', { name: 'Thread' }).getByText('Hello').last().waitFor();
    const message = page.getByRole('main').getByRole('article').filter({ hasText: '@Rapport hello' }).first();
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Log to CRM' }).click();
    await answer('Logged:').waitFor();
  });

  it('shows App Home, and lets one be somebody else', async () => {
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('heading', { name: 'Your day' }).waitFor();
    await page.getByRole('button', { name: /You are Dana Lee/u }).click();
    await page.getByRole('menuitemradio', { name: /Sam Patel/u }).click();
    await page.getByRole('button', { name: /You are Sam Patel/u }).waitFor();
  });

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 380, height: 700 });
    await say('small');
    await answer('You said: small').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(380);
    await page.getByRole('button', { name: 'Show conversations' }).click();
    await page.getByRole('button', { name: 'sales' }).click();
    await page.getByRole('heading', { name: 'sales', exact: true }).waitFor();
  });

  it('asks nothing of any other machine', async () => {
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.reload();
    await page.getByRole('textbox', { name: /^Message/u }).waitFor();
    expect([...hosts].filter((host) => host !== '')).toEqual([new URL(running.playground.baseUrl).host]);
  });
});
