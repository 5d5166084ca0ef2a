import type { Capability } from '../../../src/capability/capability.ts';
import type { Actor } from '../../../src/capability/context.ts';
import { catalogueByName } from '../../../src/catalogue.ts';
import { converse } from '../../../src/conversation/converse.ts';
import type { Answer } from '../../../src/conversation/message.ts';
import { auditEntries } from '../../../src/database/audit-entries.ts';
import { inWorkspace } from '../../../src/database/transaction.ts';
import type { Interpreter } from '../../../src/language/llm/interpreter.ts';
import { createRapport, type Rapport } from '../../../src/rapport.ts';
import { silentLogger } from '../../support/logger.ts';
import { createTestWorkspace, type TestWorkspace, testNow } from '../../support/workspace.ts';
import { countingUsage } from './support.ts';

/** How a message is asked; by the manager, in a conversation of its own, unless said. */
export interface Asking {
  readonly as?: Actor;
  readonly thread?: string;
  readonly useLlm?: boolean;
  readonly dryRun?: boolean;
}

/** Rapport on a workspace with Acme Corp, Dana Kim there, and a deal. */
export interface Team {
  readonly test: TestWorkspace;
  readonly rapport: Rapport;
  say(text: string, asking?: Asking): Promise<Answer>;
  /** Answers a message that the rules are kept from, as if they had abstained. */
  sayToLlm(text: string, interpret: Interpreter, nearest: readonly string[], asking?: Asking): Promise<Answer>;
  /** How many writes there have been. */
  writes(): Promise<number>;
  close(): Promise<void>;
}

let conversations = 0;

/** Makes a team; `interpret` is its LLM. */
export async function createTeam(interpret?: Interpreter): Promise<Team> {
  const test = await createTestWorkspace();
  const { database, workspace, manager } = test;
  const rapport = createRapport({ database, logger: silentLogger, interpret });
  const within = test.within;
  await seed(test);

  const messageOf = (text: string, { as = manager, thread, useLlm = true, dryRun = false }: Asking) => ({
    content: { kind: 'text' as const, text },
    actor: as,
    conversation: thread ?? `conversation ${++conversations}`,
    channel: null,
    now: testNow,
    useLlm,
    dryRun,
  });

  return {
    test,
    rapport,
    say: (text, asking = {}) => rapport.answer(workspace, messageOf(text, asking)),
    sayToLlm: async (text, llm, nearest, asking = {}) => {
      const message = messageOf(text, asking);
      const { conversation, actor } = message;
      return within(
        async (context) => {
          const reader = await rapport.reader(context.db, workspace, message);
          const scene = { context, reader, dryRun: false, changed: () => {} };
          return converse(message, scene, {
            catalogue: catalogueByName,
            understand: (said, forReader) => llm(said, forReader, { nearest, usage: countingUsage() }),
          });
        },
        { as: actor, conversation },
      );
    },
    writes: () => inWorkspace(database, workspace.id, async (db) => (await db.select().from(auditEntries)).length),
    close: () => test.close(),
  };
}

async function seed({ perform }: TestWorkspace): Promise<void> {
  const made = async (name: string, input: Record<string, unknown>) => {
    const { reply } = await perform(capabilityNamed(name), input);
    const [about] = reply.about ?? [];
    if (about === undefined) throw new Error(`${name} made nothing`);
    return about;
  };
  const account = await made('create_account', { name: 'Acme Corp', website: 'acme.com' });
  await made('create_contact', { name: 'Dana Kim', account, email: 'dana@acme.com' });
  await made('create_deal', { name: 'Acme renewal', account, amount: { amount: 45_000, currency: 'USD' } });
}

/** A capability of the catalogue. */
export function capabilityNamed(name: string): Capability {
  const capability = catalogueByName.get(name);
  if (capability === undefined) throw new Error(`There is no ${name}`);
  return capability;
}
