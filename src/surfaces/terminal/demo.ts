import { Command } from 'commander';
import { loadDemo } from '../../crm/data/demo/demo.ts';
import { demoMembers } from '../../crm/data/demo/members.ts';
import { firstWorkspace, newWorkspaceValues } from '../../open.ts';
import { withRapport } from './session.ts';

/** `rapport demo`: fills an empty database with the demo workspace. Fails where the workspace has data. */
export function demoCommand(): Command {
  return new Command('demo')
    .description('Load the demo workspace: an invented sales team with two years of history.')
    .action(async () => {
      await withRapport(async ({ rapport }, settings) => {
        const workspace = (await firstWorkspace(rapport)) ?? undefined;
        const loaded = await loadDemo(rapport.database, {
          now: new Date(),
          workspace,
          ...newWorkspaceValues(settings),
        });
        const counts = Object.entries(loaded.counts).map(([kind, count]) => `${count.toLocaleString('en')} ${kind}`);
        const [lead] = demoMembers;
        console.log(`The demo is loaded into the workspace ${loaded.workspace.name}: ${counts.join(', ')}.`);
        console.log(`You ask as ${lead?.name}, ${lead?.title}, unless you say --as EMAIL. Try:`);
        for (const text of ['what closes this month', 'show the pipeline', 'show Acme', 'my tasks']) {
          console.log(`  rapport ask "${text}"`);
        }
        console.log('Or run “rapport start” and chat in the browser.');
      });
    });
}
