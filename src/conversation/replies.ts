import type { Button } from '@slack/types';
import { buttons, cut, divider, escapeText, formButton, section, context as smallPrint } from '../capability/blocks.ts';
import type { Capability, RawInput } from '../capability/capability.ts';
import { type Field, type Reference, words } from '../capability/fields.ts';
import type { Reply } from '../capability/reply.ts';
import type { OpenChoice, Reading, UnknownName } from '../language/reading.ts';
import { describeReading } from './describe-reading.ts';
import type { Answer } from './message.ts';
import type { HeldRequest } from './question.ts';
import { askQuestion } from './questions.ts';
import { type Parts, type Request, requestOf, type Scene } from './scene.ts';

/** A question put to the person, and what it is about. */
export interface Asked {
  readonly outcome: 'needs_input' | 'ambiguous' | 'proposed';
  readonly missing?: readonly string[];
  readonly choices?: Answer['choices'];
  readonly reply: Reply;
}

/** Asks for a field that is not there: by buttons where there are few values, else in words. */
export async function askMissing(capability: Capability, name: string, request: Request, scene: Scene): Promise<Asked> {
  const field = fieldOf(capability, name);
  const id = await ask(scene, { kind: 'missing', request: held(request), field: name });
  const options = field.optionsFrom === 'stages' ? scene.reader.stages : (field.options ?? []);
  const answers = options.map(({ label, value }) => answerButton(label, id, value));
  const isNamed = request.open?.unsaid?.includes(name) === true;
  const question = isNamed ? `What should the ${field.label.toLowerCase()} be?` : questionFor(capability, field);
  return {
    outcome: 'needs_input',
    missing: [name],
    reply: plainReply(question, [...answers, cancelButton(id)], answers.length > 0 ? undefined : 'Just type it.'),
  };
}

/** Asks which of several records is meant. */
export async function askChoice(
  capability: Capability,
  choice: OpenChoice,
  request: Request,
  scene: Scene,
): Promise<Asked> {
  const choices = choice.options.slice(0, 8).map((option) => ({ label: labelOf(option), value: option as unknown }));
  const id = await ask(scene, { kind: 'choice', request: held(request), field: choice.field, choices });
  const label = fieldOf(capability, choice.field).label.toLowerCase();
  return {
    outcome: 'ambiguous',
    choices: [{ field: choice.field, options: choice.options }],
    reply: plainReply(`Which ${label} do you mean?`, [
      ...choices.map(({ label, value }) => answerButton(label, id, value)),
      cancelButton(id),
    ]),
  };
}

/** Says that nobody bears a name, offers those that come close, and to add it. */
export async function askUnknown(
  capability: Capability,
  unknown: UnknownName,
  request: Request,
  scene: Scene,
  parts: Parts,
): Promise<Asked> {
  const field = fieldOf(capability, unknown.field);
  const id = await ask(scene, { kind: 'missing', request: held(request), field: unknown.field });
  const types = field.types ?? [];
  const near = scene.reader.names.lookup(unknown.text, { types: [...types] as never, limit: 3 });
  const nearButtons = near.map(({ record }) => {
    const option = { type: record.type, id: record.id, name: record.name };
    return answerButton(labelOf(option), id, option);
  });
  const kinds = types.map((type) => words(type).toLowerCase()).join(' or ');
  return {
    outcome: 'needs_input',
    missing: [unknown.field],
    reply: plainReply(
      `I don’t know any ${kinds} called “${escapeText(cut(unknown.text, 80))}”.${near.length > 0 ? ' Did you mean one of these?' : ''}`,
      [...nearButtons, ...newRecordButtons(capability, field, unknown.text, id, scene, parts), cancelButton(id)],
      'Type the right name, or pick one.',
    ),
  };
}

/**
 * Buttons that add what is unknown on the way: what the field takes, or the account where the request could be about one as
 * well ("log a call with Foo Industries" says no person).
 */
function newRecordButtons(
  capability: Capability,
  field: Field,
  name: string,
  questionId: string,
  { context }: Scene,
  { catalogue }: Parts,
): Button[] {
  const alternative = capability.needsOneOf.some((group) => group.includes(field.name) && group.includes('account'));
  const targets = [
    ...(['account', 'contact'] as const)
      .filter((type) => field.types?.includes(type))
      .map((type) => ({ type, field: field.name })),
    ...(alternative && field.name !== 'account' ? [{ type: 'account' as const, field: 'account' }] : []),
  ];
  return targets
    .filter(({ type }) => catalogue.get(`create_${type}`)?.roles.includes(context.actor.role))
    .map(({ type, field: target }) =>
      answerButton(`Add ${cut(name, 40)} as new ${type}`, questionId, { create: type, name, field: target }),
    );
}

/** Shows what would be done and asks for a yes. */
export async function askToConfirm(
  capability: Capability,
  request: Request,
  preview: Reply,
  scene: Scene,
): Promise<Asked> {
  const id = await ask(scene, { kind: 'confirm', request: held(request) });
  const summary = capability.summary.replace(/\.$/, '');
  const question = request.doubtful ? 'Did you mean this?' : `${summary}?`;
  const doubt = request.doubtful ? 'I’m not quite sure, so nothing has been done yet.' : 'Nothing has been done yet.';
  return {
    outcome: 'proposed',
    reply: {
      text: `${question} Say yes or no. ${preview.text}`,
      blocks: [
        section(`*${escapeText(question)}* ${doubt}`),
        ...preview.blocks.filter(({ type }) => type !== 'actions').slice(0, 40),
        ...buttons(
          answerButton('Yes, go ahead', id, true, capability.effect === 'destructive' ? 'danger' : 'primary'),
          ...(request.doubtful ? editButtons(capability.name, request.input) : []),
          answerButton('No', id, false),
        ),
      ],
      private: true,
    },
  };
}

/** Two readings of one message: asks which one. */
export async function ambiguousAnswer(
  alternatives: readonly Reading[],
  by: 'rules' | 'llm',
  scene: Scene,
  parts: Parts,
): Promise<Answer> {
  const requests = alternatives.map((reading) => held(requestOf(reading, by)));
  const id = await ask(scene, { kind: 'reading', requests });
  const labels = alternatives.map((reading) => describeReading(reading, parts.catalogue, scene.context));
  return {
    ...nothingDone,
    understoodBy: by,
    capability: alternatives[0]?.capability ?? null,
    input: alternatives[0]?.input ?? null,
    outcome: 'ambiguous',
    choices: [{ field: 'capability', options: alternatives.map(({ capability, input }) => ({ capability, input })) }],
    reply: plainReply('I can read that in more than one way. Which one do you mean?', [
      ...labels.map((label, index) => answerButton(label, id, index)),
      cancelButton(id),
    ]),
  };
}

/** Says that a message was not understood, with what came nearest and, where the LLM could not be asked, why. */
export function abstainedAnswer(
  { nearest, note }: { readonly nearest: readonly string[]; readonly note?: string },
  text: string,
  parts: Parts,
): Answer {
  const capabilities = nearest.flatMap((name) => parts.catalogue.get(name) ?? []).slice(0, 3);
  const examples = capabilities
    .flatMap(({ examples }) => examples.slice(0, 1))
    .map((example) => `“${escapeText(example)}”`);
  const unsure = text.trim() === '' ? 'That message was empty.' : 'I’m not sure what you would like me to do.';
  const said = note === undefined ? unsure : `${unsure} ${note}`;
  return {
    ...nothingDone,
    outcome: 'not_understood',
    reply: plainReply(
      said,
      capabilities.map(({ name }) => formButton(words(name), name, {})),
      examples.length > 0 ? `For example: ${examples.join(' · ')} · or say *help*` : 'Say *help* to see what I can do.',
    ),
  };
}

/** What a person is told where a request ended badly; with its form, where filling it in again may mend it. */
export function errorReply(message: string, capability?: string, input: RawInput = {}): Reply {
  const retry = capability === undefined || capability === 'undo' ? [] : editButtons(capability, input, 'Fix it');
  return { text: message, blocks: [section(`:warning: ${escapeText(message)}`), ...buttons(...retry)], private: true };
}

/** A button that opens the request's form; none where what it holds is too long for a button. */
function editButtons(capability: string, input: RawInput, label = 'Change it'): Button[] {
  const button = formButton(label, capability, input);
  return (button.value?.length ?? 0) <= 2000 ? [button] : [];
}

/** A plain sentence with buttons. */
export function plainReply(sentence: string, taps: readonly Button[] = [], hint?: string): Reply {
  return {
    text: hint === undefined ? sentence : `${sentence} ${hint}`,
    blocks: [section(sentence), ...buttons(...taps), ...(hint === undefined ? [] : [smallPrint(hint)])],
    private: true,
  };
}

/** Several replies as one card, in order. */
export function joinReplies(replies: readonly Reply[]): Reply {
  const [first, ...rest] = replies;
  if (first === undefined || rest.length === 0) return first ?? { text: '', blocks: [] };
  return {
    text: replies.map(({ text }) => text).join('\n'),
    blocks: replies.flatMap(({ blocks }, index) => (index === 0 ? blocks : [divider(), ...blocks])).slice(0, 50),
    charts: replies.flatMap(({ charts = [] }) => charts),
    files: replies.flatMap(({ files = [] }) => files),
    about: replies.flatMap(({ about = [] }) => about),
    private: replies.every((reply) => reply.private === true),
  };
}

/** The parts of an answer to a message that nothing was done about. */
export const nothingDone = {
  understoodBy: null,
  capability: null,
  input: null,
  assumed: [],
  missing: [],
  choices: [],
  further: [],
} as const;

/** A button that answers a question of ours. */
function answerButton(label: string, questionId: string, value: unknown, style?: 'primary' | 'danger'): Button {
  return {
    type: 'button',
    action_id: `answer:${label}`.slice(0, 255),
    text: { type: 'plain_text', text: cut(label, 75), emoji: true },
    value: JSON.stringify({ do: 'answer', question: questionId, value }),
    ...(style ? { style } : {}),
  };
}

function cancelButton(questionId: string): Button {
  return answerButton('Never mind', questionId, 'cancel');
}

function ask(scene: Scene, question: Parameters<typeof askQuestion>[1]): Promise<string> {
  return askQuestion(scene.context, question);
}

/** The part of a request that a question keeps. */
function held({ confirmed: _, further, ...request }: Request): HeldRequest {
  return { ...request, further: further.map((each) => held(each as Request)) };
}

function labelOf(option: Reference): string {
  const detail = option.account ?? option.handle ?? option.email;
  return detail === undefined ? option.name : `${option.name} (${detail})`;
}

function fieldOf(capability: Capability, name: string): Field {
  const field = capability.fields.find((candidate) => candidate.name === name);
  if (field === undefined) throw new Error(`${capability.name} has no field ${name}`);
  return field;
}

function questionFor(capability: Capability, field: Field): string {
  const group = capability.needsOneOf.find((names) => names.includes(field.name));
  if (group !== undefined) {
    return `Who or what is it about? Name ${group
      .map((name) => words(name).toLowerCase())
      .join(', ')
      .replace(/, ([^,]*)$/, ' or $1')}.`;
  }
  return field.hint === undefined ? `Which ${field.label.toLowerCase()}?` : `*${field.label}?* ${field.hint}`;
}
