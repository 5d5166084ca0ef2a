import type { Actor } from '../../src/capability/context.ts';
import type { Answer, MessageContent } from '../../src/conversation/message.ts';
import { createRapport } from '../../src/rapport.ts';
import { silentLogger } from './logger.ts';
import { createTestWorkspace, type TestWorkspace, testNow } from './workspace.ts';

/** How something is said; by the manager at `testNow` in a thread of its own unless said. */
export interface SayOptions {
  readonly as?: Actor;
  readonly thread?: string;
  readonly now?: Date;
  readonly dryRun?: boolean;
}

/** A test workspace that can be talked to. */
export interface TalkingWorkspace extends TestWorkspace {
  say(text: string, options?: SayOptions): Promise<Answer>;
  do(content: MessageContent, options?: SayOptions): Promise<Answer>;
  /** Presses a button of an answer by its label. */
  press(answer: Answer, label: string, options?: SayOptions): Promise<Answer>;
}

/** Makes a workspace that can be talked to; call `close` when done. */
export async function createTalkingWorkspace(): Promise<TalkingWorkspace> {
  const test = await createTestWorkspace();
  const rapport = createRapport({ database: test.database, logger: silentLogger });
  const act: TalkingWorkspace['do'] = (content, { as = test.manager, thread, now = testNow, dryRun = false } = {}) =>
    rapport.answer(test.workspace, {
      content,
      actor: as,
      conversation: thread ?? crypto.randomUUID(),
      channel: null,
      now,
      dryRun,
    });
  return {
    ...test,
    do: act,
    say: (text, options) => act({ kind: 'text', text }, options),
    press: (answer, label, options) => act(contentOf(answer, label), options),
  };
}

/** What a press of a button means, as a surface reads it from the button's value. */
function contentOf(answer: Answer, label: string): MessageContent {
  for (const block of answer.reply.blocks) {
    const elements = block.type === 'actions' ? block.elements : 'accessory' in block ? [block.accessory] : [];
    for (const element of elements) {
      if (element?.type !== 'button' || element.text.text !== label) continue;
      const action = JSON.parse(element.value ?? '{}');
      if (action.do === 'answer') return { kind: 'answer', questionId: action.question, value: action.value };
      return { kind: 'press', action };
    }
  }
  throw new Error(`There is no button “${label}”: ${answer.reply.text}`);
}
