import { readFileSync } from 'node:fs';

/** The texts of prompts/*.md, read once. */
export interface Prompts {
  readonly understand: string;
  readonly decline: string;
  readonly ask: string;
}

/** Reads the prompts. */
export function readPrompts(): Prompts {
  return { understand: readPrompt('understand'), decline: readPrompt('decline'), ask: readPrompt('ask') };
}

function readPrompt(name: keyof Prompts): string {
  return readFileSync(new URL(`../../../prompts/${name}.md`, import.meta.url), 'utf8').trim();
}
