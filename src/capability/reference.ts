import type { Capability } from './capability.ts';
import { type Field, words } from './fields.ts';

/** The reference page of a catalogue, in Markdown: each capability with its fields, examples and who may. */
export function referencePage(catalogue: readonly Capability[]): string {
  const topics = [...new Set(catalogue.map(({ topic }) => topic))];
  const parts = topics.map((topic) => {
    const capabilities = catalogue.filter((capability) => capability.topic === topic);
    return `## ${words(topic)}\n\n${capabilities.map(capabilityPart).join('\n')}`;
  });
  return `# Capabilities

Everything that Rapport can do. Made from the catalogue by \`npx vitest run test/reference.test.ts -u\`: do not edit.

${parts.join('\n')}`;
}

function capabilityPart({ name, summary, effect, roles, fields, needsOneOf, examples }: Capability): string {
  const needs = needsOneOf.map((group) => `At least one of ${group.map((field) => `\`${field}\``).join(', ')}.\n`);
  const table = fields.length === 0 ? '' : `\n| field | takes | |\n|---|---|---|\n${fields.map(fieldRow).join('\n')}\n`;
  return `### ${name}

${summary} *${words(effect)}; ${roles.join(', ')}.*

${examples.map((example) => `- “${example}”`).join('\n')}
${table}${needs.length === 0 ? '' : `\n${needs.join('')}`}`;
}

function fieldRow(field: Field): string {
  const { name, required, hint = '' } = field;
  return `| \`${name}\`${required ? '' : '?'} | ${takes(field)} | ${hint.replaceAll('|', '\\|')} |`;
}

function takes({ kind, types = [], options, optionsFrom, list }: Field): string {
  const one =
    kind === 'reference'
      ? types.join(', ')
      : kind === 'choice'
        ? optionsFrom === undefined
          ? (options ?? []).map(({ value }) => value).join(', ')
          : `one of the workspace’s ${optionsFrom}`
        : kind;
  return list ? `list of ${one}` : one;
}
