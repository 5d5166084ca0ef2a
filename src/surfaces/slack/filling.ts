import type { Actor, Workspace } from '../../capability/context.ts';
import { dayOf } from '../../crm/days.ts';
import { inWorkspace, type Transaction } from '../../database/transaction.ts';
import type { Reader } from '../../language/reader.ts';
import { actorOf, type Rapport } from '../../rapport.ts';
import type { Place } from './arrival.ts';
import type { FormView } from './form-elements.ts';
import type { People } from './people.ts';
import { refusalReply } from './refusals.ts';

/** What working with forms needs. */
export interface FillingOptions {
  readonly rapport: Rapport;
  readonly people: People;
  readonly workspace: () => Promise<Workspace>;
  readonly clock: () => Date;
}

/** Who fills a form in, and what drawing and reading it may know. */
export interface Filling {
  readonly workspace: Workspace;
  readonly actor: Actor;
  readonly db: Transaction;
  readonly form: FormView & { readonly reader: Reader };
}

/** What came of it, or the sentence for somebody who may not use Rapport. */
export type Filled<Result> = { readonly result: Result } | { readonly refused: string };

/** Runs `work` for the person who fills a form in, in a transaction of its own. */
export async function whileFilling<Result>(
  { rapport, people, workspace: find, clock }: FillingOptions,
  user: string,
  { conversation, channel }: Place,
  work: (filling: Filling) => Result | Promise<Result>,
): Promise<Filled<Result>> {
  const workspace = await find();
  return inWorkspace(rapport.database, workspace.id, async (db) => {
    const admission = await people.identify(db, workspace, user);
    if ('refused' in admission) return { refused: refusalReply(admission.refused)?.text ?? '' };
    const actor = actorOf(admission.member, workspace);
    const now = clock();
    const asked = { actor, conversation, channel: channel === null ? null : { id: channel, name: null }, now };
    const reader = await rapport.reader(db, workspace, asked);
    const view = { workspace, actor, now, today: dayOf(now, actor.timeZone) };
    return { result: await work({ workspace, actor, db, form: { view, stages: reader.stages, reader } }) };
  });
}
