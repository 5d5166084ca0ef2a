import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDemo } from '../../src/crm/data/demo/demo.ts';
import { openDatabase } from '../../src/database/connection.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';

const program = fileURLToPath(new URL('../../src/surfaces/terminal/bin.mjs', import.meta.url));
let test: TestDatabase;
let home: string;

beforeAll(async () => {
  test = await createTestDatabase();
  home = await mkdtemp(join(tmpdir(), 'rapport-terminal-'));
  const database = openDatabase(test.url);
  await loadDemo(database, { now: new Date('2026-03-03T15:00:00Z') });
  await database.close();
});

afterAll(async () => {
  await test.drop();
  await rm(home, { recursive: true });
});

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person would, on the demo. */
function rapport(words: readonly string[], { input = '', env = {} } = {}): Promise<Ended> {
  return new Promise((resolve) => {
    const { PATH, HOME } = process.env;
    const settings = { PATH, HOME, DATABASE_URL: test.url, RAPPORT_HOME: home, RAPPORT_TIME_ZONE: 'UTC', ...env };
    const child = spawn(process.execPath, [program, ...words], { env: settings, cwd: home });
    let [stdout, stderr] = ['', ''];
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.on('close', (status) => resolve({ status, stdout, stderr }));
    child.stdin.end(input);
  });
}

describe.concurrent('wrong usage is exit status 2 and one line on stderr', () => {
  it.each([
    [['bogus'], '', /unknown command 'bogus'/],
    [['ask', '--now', 'soon', 'my tasks'], '', /--now soon is not a moment/],
    [['ask', '--as', 'nobody@x.example', 'my tasks'], '', /no member with the e-mail nobody@x.example/],
    [['explain', '--json'], '{bad\n', /each line of stdin is a JSON object/],
    [['explain', '--zone', 'Mars/Base', 'tomorrow'], '', /Mars\/Base is not a time zone/],
    [['digest', '--bogus', 'nope'], '', /unknown option '--bogus'/],
  ])('%j', async (words, input, message) => {
    const { status, stdout, stderr } = await rapport(words, { input });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^rapport: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });
});

it('a line that cannot be read is answered so, in its place, and those after it still are', async () => {
  const input = '{"txt":"my tasks"}\nnonsense\n{"text":"who am I"}\n';
  const { status, stdout } = await rapport(['ask', '--json'], { input });
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ outcome }) => outcome)).toEqual(['invalid', 'invalid', 'done']);
  expect(answers[0].reply.text).toMatch(/In a line of stdin, text/);
  expect(status).toBe(2);
});

describe.concurrent('a failure is exit status 1 and one line on stderr', () => {
  it.each([
    [['import', 'no/such/folder'], {}, /There is no file or folder called no\/such\/folder/],
    [['ask', 'hi'], { PORT: 'abc' }, /The setting PORT is not a whole number from 0 to 65535/],
    [['ask', 'hi'], { DATABASE_URL: 'postgres://localhost:1/x' }, /The database does not answer/],
    [['demo'], {}, /has data already/],
  ])('%j with %j', async (words, env, message) => {
    const { status, stdout, stderr } = await rapport(words, { env });
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(/^rapport: [^\n]+\n$/);
    expect(stderr).toMatch(message);
  });
});

describe.concurrent('ask', () => {
  it('answers each line of JSON with one line, in order, and a rehearsal changes nothing', async () => {
    const lines = [
      { text: 'show Acme' },
      { text: 'create account Brand New Works', dryRun: true },
      { text: 'show Brand New Works' },
      { text: 'what closes this month', now: '2026-03-03T10:00:00-05:00' },
    ];
    const input = lines.map((line) => JSON.stringify(line)).join('\n');
    const { status, stdout } = await rapport(['ask', '--json'], { input });
    const answers = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(status).toBe(0);
    expect(answers.map(({ text }) => text)).toEqual(lines.map(({ text }) => text));
    const [shown, rehearsed, unknown, closing] = answers;
    expect([shown.capability, rehearsed.capability, closing.capability]).toEqual([
      'show_account',
      'create_account',
      'find_deals',
    ]);
    expect([shown.outcome, rehearsed.outcome, closing.outcome]).toEqual(['done', 'done', 'done']);
    expect(unknown.outcome).not.toBe('done');
    expect(closing.input).toEqual({ closing: { start: '2026-03-01', end: '2026-04-01' } });
    expect(Object.keys(shown)).toEqual(
      'text understoodBy capability input assumed outcome missing choices then reply ms'.split(' '),
    );
  });
});
