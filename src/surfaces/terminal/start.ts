import { Command, InvalidArgumentError } from 'commander';
import { createLogger } from '../../logger.ts';
import { terminalSettings } from './session.ts';

/** `rapport start`: what `npm start` runs; until it is told to stop. */
export function startCommand(): Command {
  return new Command('start')
    .description(
      'Start Rapport: in Slack where its tokens are set, else with a local Slack-like workspace and demo data.',
    )
    .option('--port <PORT>', 'the port to listen on', readPort)
    .option('--no-demo', 'leave an empty workspace empty')
    .action(async ({ port, demo }: { port?: number; demo: boolean }) => {
      // Only this command needs Slack, the playground and the jobs: the others start faster without.
      const { start } = await import('../../main.ts');
      const settings = { ...terminalSettings(), ...(port === undefined ? {} : { port }) };
      const logger = createLogger(settings.logLevel);
      const running = await start(settings, logger, demo);
      console.log(`Rapport is at ${running.url}`);
      await stopSignal();
      await running.stop();
    });
}

function readPort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new InvalidArgumentError('A port is a number up to 65535.');
  return port;
}

/** Resolves when this process is asked to end. */
function stopSignal(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}
