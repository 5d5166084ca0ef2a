import type { Workspace } from '../../capability/context.ts';
import { createLogger } from '../../logger.ts';
import { firstWorkspace, type OpenRapport, openRapport } from '../../open.ts';
import { readSettings, type Settings } from '../../settings.ts';
import { loadEnvironmentFile } from './environment.ts';
import { UsageError } from './usage.ts';

/** Reads the settings of this process. @throws {SettingsError} */
export function terminalSettings(): Settings {
  loadEnvironmentFile();
  return readSettings(process.env);
}

/** A logger that writes warnings and worse to stderr, so that stdout holds answers only. */
export function terminalLogger(settings: Settings) {
  return createLogger(process.env.LOG_LEVEL ? settings.logLevel : 'warn');
}

/** Opens Rapport for one command, and closes it whatever comes of it. */
export async function withRapport<Result>(
  work: (opened: OpenRapport, settings: Settings) => Promise<Result>,
): Promise<Result> {
  const settings = terminalSettings();
  const opened = await openRapport(settings, terminalLogger(settings));
  try {
    return await work(opened, settings);
  } finally {
    await opened.close();
  }
}

/** The workspace that the command line speaks for. @throws {UsageError} where there is none yet */
export async function requireWorkspace({ rapport }: OpenRapport): Promise<Workspace> {
  const workspace = await firstWorkspace(rapport);
  if (workspace === null) {
    throw new UsageError(
      'There is no workspace yet. Load the demo with “rapport demo”, or your own data with “rapport import FOLDER”.',
    );
  }
  return workspace;
}
