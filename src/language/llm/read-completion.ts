import { z } from 'zod';
import type { Completion } from './client.ts';
import { LlmFailure } from './failures.ts';

/** What is looked at of an answer; servers add and leave out much else. */
const answerSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({
          content: z.string().nullish(),
          refusal: z.string().nullish(),
          tool_calls: z
            .array(z.object({ function: z.object({ name: z.string(), arguments: z.string().nullish() }).nullish() }))
            .nullish(),
        }),
      }),
    )
    .min(1),
  usage: z.object({ prompt_tokens: z.number().nullish(), completion_tokens: z.number().nullish() }).nullish(),
});

/**
 * Reads an answer of the chat completions protocol. One without tool calls but with words is an answer too: the model saw
 * nothing to do.
 *
 * @throws {LlmFailure} `refused` or `unclear`
 */
export function completionOf(answer: unknown): Completion {
  const parsed = answerSchema.safeParse(answer);
  const choice = parsed.data?.choices[0];
  if (choice === undefined) throw new LlmFailure('unclear');
  const { finish_reason: reason, message } = choice;
  if (reason === 'content_filter' || (message.refusal ?? '') !== '') throw new LlmFailure('refused');
  if (reason === 'length') throw new LlmFailure('unclear');
  const calls = (message.tool_calls ?? []).flatMap(({ function: called }) =>
    called ? [{ name: called.name, arguments: called.arguments ?? '' }] : [],
  );
  if (calls.length === 0 && (message.content ?? '').trim() === '') throw new LlmFailure('unclear');
  const usage = parsed.data?.usage;
  return { calls, tokens: { prompt: usage?.prompt_tokens ?? 0, completion: usage?.completion_tokens ?? 0 } };
}
