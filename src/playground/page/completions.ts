import type { PageSnapshot } from '../page-state.ts';

/** One way to go on with what has been typed. */
export interface Completion {
  label: string;
  hint: string;
  /** The whole text once it is taken. */
  replacement: string;
}

const MOST = 8;

/** The ways to go on with what has been typed: commands after /, people after @, channels after #. */
export function completionsFor(text: string, seen: PageSnapshot, inThread: boolean): Completion[] {
  if (text.startsWith('/')) return inThread ? [] : commands(text, seen);
  const word = /(^|\s)([@#])([^\s@#]*)$/u.exec(text);
  if (!word) return [];
  const [, , mark = '', typed = ''] = word;
  const before = text.slice(0, text.length - typed.length - 1);
  const names =
    mark === '@'
      ? seen.members.map((member) => ({ name: member.name, hint: member.isBot ? 'App' : member.title }))
      : seen.channels.filter((one) => one.kind !== 'im').map((one) => ({ name: one.name, hint: one.purpose }));
  return names
    .filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()))
    .slice(0, MOST)
    .map(({ name, hint }) => ({ label: mark + name, hint, replacement: `${before}${mark}${name} ` }));
}

function commands(text: string, seen: PageSnapshot): Completion[] {
  const [typed = ''] = text.split(' ');
  return seen.commands
    .filter(({ command }) => (text.includes(' ') ? command === typed : command.startsWith(typed)))
    .slice(0, MOST)
    .map(({ command, description, usage }) => ({
      label: usage ? `${command} ${usage}` : command,
      hint: description,
      replacement: text.includes(' ') ? text : `${command} `,
    }));
}
