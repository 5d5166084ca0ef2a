import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '../../../src/conversation/message.ts';
import { type Database, openDatabase } from '../../../src/database/connection.ts';
import { startEmbeddedPostgres } from '../../../src/database/embedded/start.ts';
import { migrate } from '../../../src/database/migrate.ts';
import { createRapport, type Rapport } from '../../../src/rapport.ts';
import { silentLogger } from '../../support/logger.ts';
import type { Score } from '../score.ts';
import type { Conversation, Turn } from './conversation.ts';
import { scoreTurn } from './score-turn.ts';
import { seededAt, seedWorkspace } from './seed.ts';

/** One turn as it went. */
export interface TurnScore {
  readonly conversation: string;
  readonly turn: Turn;
  readonly isFirst: boolean;
  readonly answer: Answer;
  readonly score: Score;
}

/** Holds each conversation with the whole of Rapport on a Postgres of its own, by rules alone, each in a workspace of its own. */
export async function holdConversations(conversations: readonly Conversation[]): Promise<TurnScore[]> {
  const home = await mkdtemp(join(tmpdir(), 'rapport-corpus-'));
  const server = await startEmbeddedPostgres({ home, durable: false });
  try {
    await migrate(server.url);
    const database = openDatabase(server.url, { max: 4 });
    const rapport = createRapport({ database, logger: silentLogger });
    const scored: TurnScore[] = [];
    for (const conversation of conversations) scored.push(...(await hold(conversation, rapport, database)));
    await database.close();
    return scored;
  } finally {
    await server.stop();
    await rm(home, { recursive: true, force: true });
  }
}

async function hold({ name, turns }: Conversation, rapport: Rapport, database: Database): Promise<TurnScore[]> {
  const { workspace, actor, known } = await seedWorkspace(database);
  const scored: TurnScore[] = [];
  for (const [at, turn] of turns.entries()) {
    const answer = await rapport.answer(workspace, {
      content: { kind: 'text', text: turn.say },
      actor,
      conversation: name,
      channel: { id: 'C0SALES', name: 'sales' },
      now: seededAt,
      useLlm: false,
    });
    scored.push({ conversation: name, turn, isFirst: at === 0, answer, score: scoreTurn(turn, answer, known) });
  }
  return scored;
}
