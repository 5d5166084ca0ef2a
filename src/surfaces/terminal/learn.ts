import { Command } from 'commander';
import { inWorkspace } from '../../database/transaction.ts';
import { type LearnedReading, listLearned } from '../../language/learned.ts';
import { requireWorkspace, withRapport } from './session.ts';

/** `rapport learn`: what the LLM read and people confirmed, as lines of a corpus, so that rules can be written for it. */
export function learnCommand(): Command {
  return new Command('learn')
    .description('List messages that the LLM read and people confirmed, without names and values, to write rules from.')
    .option('--json', 'one JSON object a line: {"expected", "text", "times", "last"}')
    .action(({ json }: { json?: true }) =>
      withRapport(async (opened) => {
        const workspace = await requireWorkspace(opened);
        const learned = await inWorkspace(opened.rapport.database, workspace.id, (db) =>
          listLearned({ db, workspace }),
        );
        if (learned.length === 0 && !json) console.log('Nothing was learned yet.');
        for (const reading of learned) console.log(json ? JSON.stringify(jsonOf(reading)) : lineOf(reading));
      }),
    );
}

function lineOf({ template, capabilities, times }: LearnedReading): string {
  return `${capabilities.join(' + ')}: ${template}${times > 1 ? ` (${times} times)` : ''}`;
}

function jsonOf({ template, capabilities, times, lastAt }: LearnedReading) {
  return { expected: capabilities, text: template, times, last: lastAt.toISOString() };
}
