import { Command } from 'commander';
import { withRapport } from './session.ts';

/** `rapport migrate`: brings the schema up to date. */
export function migrateCommand(): Command {
  return new Command('migrate').description('Bring the database schema up to date.').action(async () => {
    await withRapport(async () => console.log('The database schema is up to date.'));
  });
}
