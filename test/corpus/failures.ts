import { understand } from '../../src/language/understand.ts';
import { readerOf } from './corpus-workspace.ts';
import type { Expectation } from './opened/case.ts';
import { opened } from './opened/index.ts';
import { scoreCase } from './score.ts';
import { seenBreadth } from './seen-breadth/index.ts';
import { northwind } from './workspace.ts';

/**
 * `npx tsx test/corpus/failures.ts [TEAM or CAPABILITY]…`: the opened messages that are not read exactly, with what was expected and
 * what was read. A team is named by its e-mail domain, a capability by its name; both narrow the list.
 */

/** Of the other ends that would serve as well. */
const MOST_SHOWN = 2;

const parts = [...opened, { workspace: northwind, cases: seenBreadth }].map((part) => ({
  ...part,
  team: part.workspace.actor.email.replace(/.*@|\.test$/g, ''),
}));
const asked = process.argv.slice(2);
const teams = asked.filter((name) => parts.some(({ team }) => team === name));
const capabilities = asked.filter((name) => !teams.includes(name));

function subjects(end: Expectation): string[] {
  if ('several' in end) return ['(several)', ...end.several.map(({ capability }) => capability)];
  return ['outcome' in end ? `(${end.outcome})` : end.capability];
}

for (const { workspace, cases, team } of parts) {
  if (teams.length > 0 && !teams.includes(team)) continue;
  const reader = readerOf(workspace);
  for (const each of cases) {
    if (capabilities.length > 0 && !subjects(each.expect).some((name) => capabilities.includes(name))) continue;
    for (const text of each.say) {
      const understanding = understand(text, reader);
      const score = scoreCase(each, understanding, reader);
      if (score === 'exact') continue;
      console.log(`\n${score.toUpperCase()} (${team}, ${each.kind}) ${text}`);
      console.log(`  want ${JSON.stringify(each.expect)}`);
      for (const other of (each.also ?? []).slice(0, MOST_SHOWN)) console.log(`  or   ${JSON.stringify(other)}`);
      console.log(`  got  ${JSON.stringify(brief(understanding))}`);
    }
  }
}

function brief(understanding: ReturnType<typeof understand>) {
  if (understanding.outcome === 'abstained') return understanding;
  const readings = understanding.outcome === 'read' ? understanding.requests : understanding.alternatives;
  return {
    outcome: understanding.outcome,
    readings: readings.map(({ capability, score, doubtful, input, choices, unknown, impossible, unexplained }) => ({
      [capability]: input,
      score,
      ...(doubtful ? { doubtful } : {}),
      ...(choices.length > 0 ? { choices: choices.map(({ field }) => field) } : {}),
      ...(unknown.length > 0 ? { unknown } : {}),
      ...(impossible.length > 0 ? { impossible } : {}),
      ...(unexplained.length > 0 ? { unexplained } : {}),
    })),
  };
}
