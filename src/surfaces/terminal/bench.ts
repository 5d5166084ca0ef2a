import { Command } from 'commander';
import { UsageError } from './usage.ts';

const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  names: async () => (await import('../../bench/names.ts')).benchmarkNames(),
  language: async () => (await import('../../bench/language.ts')).benchmarkLanguage(),
};

/** `rapport bench`: how fast it is on this machine. */
export function benchCommand(): Command {
  return new Command('bench')
    .description(`Measure how fast Rapport is on this machine: ${Object.keys(benchmarks).join(', ')}.`)
    .argument('[NAME]')
    .option('--json', 'one JSON object')
    .action(async (name: string | undefined, { json }: { json?: true }) => {
      const names = name === undefined ? Object.keys(benchmarks) : [name];
      const results: Record<string, unknown> = {};
      for (const each of names) {
        const benchmark = benchmarks[each];
        if (benchmark === undefined) {
          throw new UsageError(
            `There is no benchmark called ${each}. There are: ${Object.keys(benchmarks).join(', ')}.`,
          );
        }
        results[each] = await benchmark();
        if (json) continue;
        console.log(each);
        console.table(results[each]);
      }
      if (json) console.log(JSON.stringify(results));
    });
}
