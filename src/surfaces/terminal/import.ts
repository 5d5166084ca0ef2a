import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Command } from 'commander';
import { stringify } from 'csv-stringify/sync';
import { importSources } from '../../crm/data/import/import.ts';
import type { ImportReport } from '../../crm/data/import/report.ts';
import { readSources } from '../../crm/data/import/source.ts';
import { insertWorkspace, newWorkspace } from '../../crm/team/workspaces.ts';
import { inWorkspace } from '../../database/transaction.ts';
import { firstWorkspace, newWorkspaceValues } from '../../open.ts';
import { withRapport } from './session.ts';

interface ImportOptions {
  readonly dryRun?: true;
  readonly rejects?: string;
}

/** Thrown to take a rehearsal back; never leaves this file. */
class Rehearsed extends Error {}

/** `rapport import`: files or folders into the workspace, which is made where there is none. */
export function importCommand(): Command {
  return new Command('import')
    .description(
      'Import CSV or JSON files, or folders of them: members, accounts, contacts, products, deals, activities, tasks, notes.',
    )
    .argument('<PATH...>')
    .option('--dry-run', 'report what would happen, change nothing')
    .option('--rejects <FILE>', 'write the rows that were left out to a CSV file')
    .action(importPaths);
}

async function importPaths(paths: string[], options: ImportOptions): Promise<void> {
  const sources = await readSources(paths);
  await withRapport(async ({ rapport }, settings) => {
    const now = new Date();
    const existing = await firstWorkspace(rapport);
    const name = basename(paths[0] ?? 'Workspace');
    const workspace = existing ?? newWorkspace({ name, ...newWorkspaceValues(settings), now });
    let report: ImportReport | undefined;
    try {
      await inWorkspace(rapport.database, workspace.id, async (db) => {
        if (existing === null) await insertWorkspace(db, workspace, { now });
        report = await importSources({ db, workspace, now }, sources, showProgress);
        if (options.dryRun) throw new Rehearsed();
        await rapport.names.announce(db, workspace.id, 'all');
      });
    } catch (error) {
      if (!(error instanceof Rehearsed)) throw error;
    }
    if (report !== undefined) await print(report, options);
  });
}

function showProgress(kind: string, done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r${kind}: ${done} of ${total}${done === total ? '\n' : ''}`);
}

const mostShown = 20;

async function print({ kinds, rejected, notices }: ImportReport, { dryRun, rejects }: ImportOptions): Promise<void> {
  for (const [kind, tally] of Object.entries(kinds)) {
    const { rows, imported, unchanged, rejected: left } = tally;
    console.log(`${kind}: ${rows} rows, ${imported} imported, ${unchanged} unchanged, ${left} left out`);
  }
  for (const notice of notices) console.log(`note: ${notice}`);
  for (const { file, line, reason } of rejected.slice(0, mostShown))
    console.log(`left out: ${file} line ${line}: ${reason}`);
  if (rejected.length > mostShown)
    console.log(`… and ${rejected.length - mostShown} more; write them all to a file with --rejects FILE`);
  if (rejects !== undefined)
    await writeFile(
      rejects,
      stringify([...rejected], { header: true, columns: ['file', 'line', 'reason'], escape_formulas: true }),
    );
  if (dryRun) console.log('This was a rehearsal: nothing was changed.');
}
