import { eq } from 'drizzle-orm';
import { v7 as uuid } from 'uuid';
import type { Context } from '../../capability/context.ts';
import { InvalidError } from '../../capability/errors.ts';
import type { ChoiceOption } from '../../capability/fields.ts';
import type { Transaction } from '../../database/transaction.ts';
import { stageSynonyms } from './stage-words.ts';
import { dealStages } from './tables.ts';

/** A stage as stored. */
export type DealStage = typeof dealStages.$inferSelect;

/** The stages that a new workspace starts with: name, label, probability in percent, days expected in it, what people type. */
const defaultStages = [
  { name: 'prospecting', label: 'Prospecting', probability: 10, expectedDays: 14, status: 'open' },
  { name: 'qualification', label: 'Qualification', probability: 25, expectedDays: 21, status: 'open' },
  { name: 'proposal', label: 'Proposal', probability: 50, expectedDays: 21, status: 'open' },
  { name: 'negotiation', label: 'Negotiation', probability: 75, expectedDays: 14, status: 'open' },
  { name: 'closed_won', label: 'Closed won', probability: 100, expectedDays: null, status: 'won' },
  { name: 'closed_lost', label: 'Closed lost', probability: 0, expectedDays: null, status: 'lost' },
] as const;

/** What people type for stages of deals that are closed. */
const closingSynonyms: Readonly<Record<string, readonly string[]>> = {
  won: ['won', 'closed won', 'win'],
  lost: ['lost', 'closed lost'],
};

/** Gives a new workspace its default stages. */
export async function createDefaultStages(db: Transaction, workspaceId: string): Promise<void> {
  await db
    .insert(dealStages)
    .values(defaultStages.map((stage, position) => ({ ...stage, workspaceId, id: uuid(), position })));
}

/** The workspace's stages in pipeline order. */
export function listStages({ db, workspace }: Pick<Context, 'db' | 'workspace'>): Promise<DealStage[]> {
  return db.select().from(dealStages).where(eq(dealStages.workspaceId, workspace.id)).orderBy(dealStages.position);
}

/**
 * The open stages as options of a choice, with what people type for them. Closing ones are left out: who says "won" or
 * "closed lost" closes a deal or asks for closed ones, whatever the verb.
 */
export function stageOptions(stages: readonly Pick<DealStage, 'name' | 'label' | 'status'>[]): ChoiceOption[] {
  const synonyms = stageSynonyms(stages);
  return stages
    .filter(({ status }) => status === 'open')
    .map(({ name, label }) => ({ value: name, label, synonyms: synonyms.get(name) ?? [] }));
}

/**
 * The stage of a name, or of a label or synonym ("Closed won", "neg").
 *
 * @throws {InvalidError} `unknown_stage`, naming those there are
 */
export function requireStage(stages: readonly DealStage[], name: string): DealStage {
  const said = name.trim().toLowerCase();
  const synonyms = stageSynonyms(stages);
  const fits = ({ name, label, status }: DealStage) =>
    [name, label.toLowerCase(), ...((status === 'open' ? synonyms.get(name) : closingSynonyms[status]) ?? [])].includes(
      said,
    );
  const stage = stages.find((candidate) => candidate.name === said) ?? stages.find(fits);
  if (stage !== undefined) return stage;
  const names = stages.map(({ label }) => label).join(', ');
  throw new InvalidError('unknown_stage', `There is no stage called “${name}”. Your stages are: ${names}.`, 'stage');
}

/**
 * The stage in which deals begin: `prospecting` where there is one, else the first open one.
 *
 * @throws {InvalidError} `no_open_stage`
 */
export function firstOpenStage(stages: readonly DealStage[]): DealStage {
  const open = stages.filter(({ status }) => status === 'open');
  const stage = open.find(({ name }) => name === 'prospecting') ?? open[0];
  if (stage !== undefined) return stage;
  throw new InvalidError('no_open_stage', 'Your pipeline has no open stage. Ask an admin to set the stages.', 'stage');
}

/**
 * The first stage that means won or lost.
 *
 * @throws {InvalidError} `no_closing_stage`
 */
export function closingStage(stages: readonly DealStage[], result: 'won' | 'lost'): DealStage {
  const stage = stages.find(({ status }) => status === result);
  if (stage !== undefined) return stage;
  throw new InvalidError('no_closing_stage', `Your pipeline has no stage for deals that are ${result}.`, 'result');
}
