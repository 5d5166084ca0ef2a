import { RapportError } from '../capability/errors.ts';
import { performCapability } from '../capability/perform.ts';
import { learn } from '../language/learned.ts';
import { isCancel, isNo, isYes, readAnswer, readCorrection, readFurther } from '../language/read-answer.ts';
import type { Answer } from './message.ts';
import type { HeldRequest, Question } from './question.ts';
import { findQuestion, forgetQuestion, openQuestion } from './questions.ts';
import { errorReply, nothingDone, plainReply } from './replies.ts';
import type { Parts, Request, Scene } from './scene.ts';
import { settleAll } from './settle.ts';

/**
 * Takes a typed message as the answer to what the person was asked last; null where nothing was asked, or where it is no
 * answer and so a message of its own.
 */
export async function answerByText(text: string, scene: Scene, parts: Parts): Promise<Answer | null> {
  const open = await openQuestion(scene.context);
  if (open === null) return null;
  const value = valueOfText(text, open.question, scene, parts);
  if (value !== undefined) return settleAnswer(open.question, value, scene, parts);
  const whole = withMore(text, open.question, scene);
  if (whole === undefined) return null;
  await forgetQuestion(scene.context);
  return settleAll([whole], scene, parts);
}

/** The request that was asked about, where the answer says more than was asked, or puts it right: "lost, too expensive", "no, 55k". */
function withMore(text: string, question: Question, { reader }: Scene): Request | undefined {
  if (question.kind === 'confirm') {
    const corrected = readCorrection(text, question.request, reader);
    return corrected && { ...question.request, input: corrected, doubtful: false, confirmed: false };
  }
  if (question.kind !== 'missing') return undefined;
  const { request, field } = question;
  const input = readFurther(text, field, request, reader);
  return input === undefined ? undefined : { ...withValue(request, field, input[field]), input };
}

/** Takes a pressed button as the answer to a question; only the person who was asked may. */
export async function answerByButton(questionId: string, value: unknown, scene: Scene, parts: Parts): Promise<Answer> {
  const open = await findQuestion(scene.context, questionId);
  if (open === null) {
    return refused('That question has been answered already, or has waited too long. Please ask again.');
  }
  if (open.memberId !== scene.context.actor.id) return refused('That question was put to somebody else.');
  return settleAnswer(open.question, value, scene, parts);
}

const cancel = 'cancel';

function valueOfText(text: string, question: Question, scene: Scene, parts: Parts): unknown {
  if (isCancel(text)) return cancel;
  switch (question.kind) {
    case 'confirm':
      if (isYes(text)) return true;
      return isNo(text) ? false : undefined;
    case 'reading':
      return isNo(text) ? cancel : indexOfText(text, question.requests.length);
    case 'choice': {
      if (isNo(text)) return cancel;
      const index =
        indexOfText(text, question.choices.length) ??
        indexOfLabel(
          text,
          question.choices.map(({ label }) => label),
        );
      return index === undefined ? valueOfField(text, question, scene, parts) : question.choices[index]?.value;
    }
    case 'missing':
      return valueOfField(text, question, scene, parts);
  }
}

function valueOfField(
  text: string,
  { request, field: name }: { request: HeldRequest; field: string },
  scene: Scene,
  parts: Parts,
): unknown {
  const field = parts.catalogue.get(request.capability)?.fields.find((candidate) => candidate.name === name);
  if (field === undefined) return undefined;
  const answer = readAnswer(text, field, scene.reader);
  return answer.kind === 'value' ? answer.value : undefined;
}

/** "2", "the second", "the other one" as an index. */
function indexOfText(text: string, length: number): number | undefined {
  const ordinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/^(the|number|option|#)\s*/, '')
    .replace(/\s+one$/, '')
    .replace(/[.)]$/, '');
  const byNumber = /^\d$/.test(plain) ? Number(plain) - 1 : ordinals.indexOf(plain);
  const index =
    plain === 'last' || (plain === 'latter' && length === 2) ? length - 1 : plain === 'former' ? 0 : byNumber;
  return index >= 0 && index < length ? index : undefined;
}

function indexOfLabel(text: string, labels: readonly string[]): number | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^(the )?(one|person|deal|account|contact) (at|from|with|of|in|for) /, '');
  const fitting = labels.flatMap((label, index) =>
    said.length > 1 && label.toLowerCase().includes(said) ? [index] : [],
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

async function settleAnswer(question: Question, value: unknown, scene: Scene, parts: Parts): Promise<Answer> {
  await forgetQuestion(scene.context);
  if (value === cancel || (question.kind === 'confirm' && value !== true)) return cancelled(question);
  switch (question.kind) {
    case 'confirm':
      return settleConfirmed(question.request, scene, parts);
    case 'reading': {
      const request = question.requests[Number(value)];
      if (request === undefined) return refused('That choice is not there any more. Please ask again.');
      return settleAll([{ ...request, confirmed: false }], scene, parts);
    }
    default: {
      if (!isNewRecord(value)) return settleAll([withValue(question.request, question.field, value)], scene, parts);
      return settleWithNewRecord(value, question, scene, parts);
    }
  }
}

/** Does what the person has said yes to; how the LLM read it is worth a rule. */
async function settleConfirmed(request: HeldRequest, scene: Scene, parts: Parts): Promise<Answer> {
  const answer = await settleAll([{ ...request, confirmed: true }], scene, parts);
  if (request.lesson !== undefined && answer.outcome === 'done' && !scene.dryRun) {
    await learn(scene.context, request.lesson);
  }
  return answer;
}

/** The request with a field filled in and no longer open; whoever answers about it has seen what was read. */
function withValue(request: HeldRequest, field: string, value: unknown): Request {
  const { open } = request;
  return {
    ...request,
    input: { ...request.input, [field]: value },
    doubtful: false,
    open: open && {
      choices: open.choices.filter((choice) => choice.field !== field),
      unknown: open.unknown.filter((unknown) => unknown.field !== field),
      impossible: open.impossible,
      unsaid: open.unsaid?.filter((name) => name !== field),
    },
    confirmed: false,
  };
}

interface NewRecord {
  readonly create: string;
  readonly name: string;
  /** The field that it goes into, which may be another than the one that was asked about. */
  readonly field: string;
}

function isNewRecord(value: unknown): value is NewRecord {
  return typeof value === 'object' && value !== null && 'create' in value && 'name' in value && 'field' in value;
}

/** Adds the record that a name was unknown for, and goes on with it; what refuses to add it is the answer. */
async function settleWithNewRecord(
  { create, name, field: target }: NewRecord,
  { request, field }: { request: HeldRequest; field: string },
  scene: Scene,
  parts: Parts,
): Promise<Answer> {
  const capability = parts.catalogue.get(`create_${create}`);
  if (capability === undefined) return refused('That cannot be added. Please ask again.');
  try {
    const { reply, changes } = await performCapability(capability, { name }, scene.context, scene.dryRun);
    scene.changed(changes);
    const settled = withValue(request, field, undefined);
    return await settleAll([withValue(settled, target, reply.about?.[0])], scene, parts);
  } catch (error) {
    if (!(error instanceof RapportError)) throw error;
    return { ...nothingDone, capability: capability.name, outcome: error.outcome, reply: errorReply(error.message) };
  }
}

function cancelled(question: Question): Answer {
  const request = question.kind === 'reading' ? question.requests[0] : question.request;
  return {
    ...nothingDone,
    capability: request?.capability ?? null,
    input: request?.input ?? null,
    outcome: 'cancelled',
    reply: plainReply('All right, I’ve left it.'),
  };
}

function refused(sentence: string): Answer {
  return { ...nothingDone, outcome: 'invalid', reply: plainReply(sentence) };
}
