import type { Logger } from 'pino';
import type { Workspace } from './capability/context.ts';
import { type ListedWorkspace, listWorkspaces } from './crm/team/workspaces.ts';
import { openDatabase } from './database/connection.ts';
import { startEmbeddedPostgres } from './database/embedded/start.ts';
import { migrate } from './database/migrate.ts';
import { createInterpreter, type Interpreter } from './language/llm/interpreter.ts';
import { createRapport, type Rapport } from './rapport.ts';
import type { Settings } from './settings.ts';

/** Rapport with its database up and its schema current. */
export interface OpenRapport {
  readonly rapport: Rapport;
  /** Closes connections and, where it is ours, the database server. */
  close(): Promise<void>;
}

/**
 * Opens the database that the settings name, or the embedded one, brings its schema up to date and wires Rapport onto it.
 *
 * @throws what starting, reaching or migrating the database throws; each says in one line what to do
 */
export async function openRapport(settings: Settings, logger: Logger): Promise<OpenRapport> {
  const server =
    settings.databaseUrl === null ? await startEmbeddedPostgres({ home: settings.home, logger: lines(logger) }) : null;
  const url = settings.databaseUrl ?? server?.url ?? '';
  try {
    await migrate(url, { logger: lines(logger) });
    const database = openDatabase(url, { max: 20 });
    const close = async () => {
      await database.close();
      await server?.stop();
    };
    return { rapport: createRapport({ database, logger, interpret: interpreterOf(settings, logger) }), close };
  } catch (error) {
    await server?.stop();
    throw error;
  }
}

function interpreterOf({ openai }: Settings, logger: Logger): Interpreter | undefined {
  if (openai === null) return undefined;
  const { dailyCalls } = openai;
  return createInterpreter({ openai, dailyCalls, logger, clock: () => performance.now() });
}

/** The oldest workspace, which the command line speaks for; null where there is none yet. */
export async function firstWorkspace({ database }: Pick<Rapport, 'database'>): Promise<ListedWorkspace | null> {
  const [workspace = null] = await listWorkspaces(database);
  return workspace;
}

/** What a new workspace takes from the settings. */
export function newWorkspaceValues({
  timeZone,
  currency,
  locale,
}: Settings): Pick<Workspace, 'timeZone' | 'currency' | 'locale'> {
  return { timeZone, currency, locale };
}

function lines(logger: Logger) {
  return { info: (message: string) => logger.info(message), warn: (message: string) => logger.warn(message) };
}
