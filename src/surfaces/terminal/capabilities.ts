import { Command } from 'commander';
import type { Capability } from '../../capability/capability.ts';
import { inputSchema } from '../../capability/json-schema.ts';
import { catalogue } from '../../catalogue.ts';

/** `rapport capabilities`: the catalogue, for people or, with --json, for programs. */
export function capabilitiesCommand(): Command {
  return new Command('capabilities')
    .description('List everything that Rapport can do.')
    .option('--json', 'one JSON array with names, effects, summaries, examples, input schemas and roles')
    .action(({ json }: { json?: true }) => {
      if (json) return console.log(JSON.stringify(catalogue.map(describe), null, 2));
      const width = Math.max(...catalogue.map(({ name }) => name.length));
      for (const { name, effect, summary } of catalogue) {
        console.log(`${name.padEnd(width)}  ${effect.padEnd(11)}  ${summary}`);
      }
    });
}

function describe(capability: Capability) {
  const { name, effect, summary, topic, examples, roles } = capability;
  return { name, effect, summary, topic, examples, roles, input: inputSchema(capability) };
}
