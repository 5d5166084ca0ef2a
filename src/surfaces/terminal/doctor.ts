import { Command } from 'commander';
import { sql } from 'drizzle-orm';
import { catalogue } from '../../catalogue.ts';
import { pipelineByStage } from '../../insight/charts/pipeline-by-stage.ts';
import { firstWorkspace, type OpenRapport, openRapport } from '../../open.ts';
import type { Settings } from '../../settings.ts';
import { terminalLogger, terminalSettings } from './session.ts';

/** One thing that was looked at: what was found, or what is wrong and what to do. */
interface Finding {
  readonly part: string;
  readonly ok: boolean;
  readonly found: string;
}

/** `rapport doctor`: checks settings, database, Slack, LLM and charts; exit status 1 where something is wrong. */
export function doctorCommand(): Command {
  return new Command('doctor')
    .description('Check settings, database, Slack, LLM and charts, and say what to mend.')
    .action(async () => {
      const findings = await examine();
      for (const { part, ok, found } of findings) console.log(`${ok ? 'ok  ' : 'FAIL'}  ${part.padEnd(9)} ${found}`);
      process.exitCode = findings.every(({ ok }) => ok) ? 0 : 1;
    });
}

async function examine(): Promise<Finding[]> {
  const settings = await look('settings', async () => terminalSettings());
  if (settings.value === null) return [settings.finding];
  const opened = await look(
    'database',
    () => openRapport(settings.value, terminalLogger(settings.value)),
    () => databaseWords(settings.value),
  );
  const findings = [
    {
      ...settings.finding,
      found: `${catalogue.length} capabilities, time zone ${settings.value.timeZone}, ${settings.value.currency}`,
    },
    opened.finding,
  ];
  if (opened.value !== null) {
    findings.push(
      await look('data', () => dataWords(opened.value)).then(({ finding, value }) => ({
        ...finding,
        found: value ?? finding.found,
      })),
    );
    await opened.value.close();
  }
  for (const [part, check] of [
    ['slack', () => slackWords(settings.value)],
    ['llm', () => llmWords(settings.value)],
    ['charts', () => chartWords(settings.value)],
  ] as const) {
    const { finding, value } = await look(part, check);
    findings.push({ ...finding, found: value ?? finding.found });
  }
  return findings;
}

type Looked<Value> =
  | { readonly value: Value; readonly finding: Finding }
  | { readonly value: null; readonly finding: Finding };

async function look<Value>(
  part: string,
  work: () => Promise<Value>,
  words: () => string = () => 'fine',
): Promise<Looked<Value>> {
  try {
    return { value: await work(), finding: { part, ok: true, found: words() } };
  } catch (error) {
    const found = (error as Error).message.split('\n')[0] ?? 'unknown';
    return { value: null, finding: { part, ok: false, found } };
  }
}

function databaseWords({ databaseUrl, home }: Settings): string {
  return databaseUrl === null
    ? `embedded Postgres in ${home}, schema up to date`
    : `${new URL(databaseUrl).host}, schema up to date`;
}

async function dataWords(opened: OpenRapport): Promise<string> {
  const { rapport } = opened;
  const [row] = await rapport.database.orm.execute<{ version: string }>(
    sql`select current_setting('server_version') as version`,
  );
  const workspace = await firstWorkspace(rapport);
  const what = workspace === null ? 'no workspace yet' : `workspace “${workspace.name}”`;
  return `${what}, Postgres ${row?.version}`;
}

async function slackWords({ slack }: Settings): Promise<string> {
  const { checkSlack } = await import('../slack/check.ts');
  return checkSlack(slack);
}

async function llmWords({ openai }: Settings): Promise<string> {
  if (openai === null) return 'not set: the rules alone read messages';
  const { OpenAI } = await import('openai');
  const client = new OpenAI({ apiKey: openai.apiKey, baseURL: openai.baseUrl, maxRetries: 0, timeout: 10_000 });
  await client.models.list();
  return `answers, model ${openai.model}`;
}

async function chartWords({ quickChartUrl }: Settings): Promise<string> {
  const { drawChart } = await import('../../insight/charts/draw.ts');
  const chart = pipelineByStage({
    stages: [{ stage: 'proposal', label: 'Proposal', count: 1, value: 1000, weighted: 500 }],
    currency: 'USD',
    locale: 'en-US',
  });
  const bytes = chart === null ? 0 : (await drawChart(chart)).length;
  return quickChartUrl === null ? `drawn in this process (${bytes} bytes)` : `drawn by ${quickChartUrl}`;
}
