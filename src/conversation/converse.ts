import type { Reader } from '../language/reader.ts';
import type { Understanding } from '../language/reading.ts';
import { answerByButton, answerByText } from './answers.ts';
import type { Answer, Message } from './message.ts';
import { forgetQuestion } from './questions.ts';
import { abstainedAnswer, ambiguousAnswer } from './replies.ts';
import type { Parts, Request, Scene } from './scene.ts';
import { settleAll, settleReadings } from './settle.ts';

/** Reads a text: the rules first, and whatever else Rapport is wired with where they abstain. */
export type Understand = (text: string, reader: Reader, options: { useLlm: boolean }) => Promise<Understanding>;

/**
 * Answers one message: what it asks for is done, asked back, proposed or refused. All of it happens in the transaction of the
 * scene, so that the effect, its audit trail, the open question and the reply are kept together or not at all.
 */
export async function converse(
  message: Message,
  scene: Scene,
  parts: Parts & { understand: Understand },
): Promise<Answer> {
  const { content } = message;
  switch (content.kind) {
    case 'text':
      return answerText(content.text, message, scene, parts);
    case 'answer':
      return answerByButton(content.questionId, content.value, scene, parts);
    case 'press':
    case 'form': {
      const { capability, input, replaces } = content.action;
      const request: Request = { capability, input, assumed: [], understoodBy: null, further: [], confirmed: false };
      return settleAll([{ ...request, replaces }], scene, parts);
    }
  }
}

async function answerText(
  text: string,
  message: Message,
  scene: Scene,
  parts: Parts & { understand: Understand },
): Promise<Answer> {
  const settled = await answerByText(text, scene, parts);
  if (settled !== null) return settled;
  const understanding = await parts.understand(text, scene.reader, { useLlm: message.useLlm ?? true });
  if (understanding.outcome === 'abstained') return abstainedAnswer(understanding, text, parts);
  await forgetQuestion(scene.context);
  if (understanding.outcome === 'ambiguous') {
    return ambiguousAnswer(understanding.alternatives, understanding.by, scene, parts);
  }
  return settleReadings(understanding.requests, understanding.by, scene, parts);
}
