import { Command, CommanderError } from 'commander';
import { DrizzleQueryError } from 'drizzle-orm';
import { RapportError } from '../../capability/errors.ts';
import { EmbeddedPostgresError } from '../../database/embedded/errors.ts';
import { MigrationError } from '../../database/migrate.ts';
import { SettingsError } from '../../settings.ts';
import { askCommand } from './ask.ts';
import { benchCommand } from './bench.ts';
import { capabilitiesCommand } from './capabilities.ts';
import { demoCommand } from './demo.ts';
import { digestCommand } from './digest.ts';
import { doctorCommand } from './doctor.ts';
import { explainCommand } from './explain.ts';
import { importCommand } from './import.ts';
import { learnCommand } from './learn.ts';
import { migrateCommand } from './migrate.ts';
import { startCommand } from './start.ts';
import { UsageError } from './usage.ts';

/**
 * Runs one command line and returns the exit status: 0, 1 for a failure, 2 for wrong usage. Errors are one line on stderr.
 */
export async function run(words: readonly string[]): Promise<number> {
  const program = new Command('rapport')
    .description('The CRM a sales team talks to in Slack.')
    .configureOutput({
      outputError: (text, write) =>
        write(
          `${text
            .replace(/^error: /, 'rapport: ')
            .trim()
            .replaceAll('\n', ' ')}\n`,
        ),
    })
    .exitOverride()
    .showHelpAfterError(false);
  for (const command of [
    startCommand,
    askCommand,
    explainCommand,
    capabilitiesCommand,
    importCommand,
    demoCommand,
    migrateCommand,
    doctorCommand,
    digestCommand,
    benchCommand,
    learnCommand,
  ]) {
    program.addCommand(command().exitOverride().configureOutput(program.configureOutput()));
  }
  try {
    await program.parseAsync(words, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    return report(error);
  }
}

function report(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  console.error(`rapport: ${messageOf(error).split('\n')[0]}`);
  if (process.env.LOG_LEVEL === 'debug') console.error(error);
  return error instanceof UsageError ? 2 : 1;
}

function messageOf(error: unknown): string {
  if (
    error instanceof SettingsError ||
    error instanceof UsageError ||
    error instanceof MigrationError ||
    error instanceof EmbeddedPostgresError ||
    error instanceof RapportError
  ) {
    return error.message;
  }
  if (error instanceof DrizzleQueryError && error.cause !== undefined) return messageOf(error.cause);
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND') {
    return `The database does not answer (${code}). Check DATABASE_URL, or leave it unset to use the embedded one.`;
  }
  return message ?? String(error);
}
