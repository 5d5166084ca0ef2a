import type { HomeView, KnownBlock } from '@slack/types';
import { DateTime } from 'luxon';
import type { Logger } from 'pino';
import { buttons, context, divider, escapeText, formButton, header, runButton } from '../../capability/blocks.ts';
import type { RawInput } from '../../capability/capability.ts';
import type { Actor, Context, Workspace } from '../../capability/context.ts';
import { performCapability } from '../../capability/perform.ts';
import type { Reply } from '../../capability/reply.ts';
import { catalogueByName } from '../../catalogue.ts';
import { dayOf, formatDay } from '../../crm/days.ts';
import { memberReference } from '../../crm/team/members.ts';
import type { Transaction } from '../../database/transaction.ts';
import type { OutboxMessage } from '../../delivery/outbox.ts';
import { fitBlocks } from './fit.ts';

/** Each person's App Home. */
export interface Homes {
  /** Publishes a Home that is being looked at, and keeps it fresh from now on. */
  open(db: Transaction, workspace: Workspace, actor: Actor, slackUserId: string): Promise<OutboxMessage[]>;
  /**
   * Publishes it anew after its person has written something, where it was looked at within the hour: nobody looks at a Home
   * without Slack saying so. With `notice`, what was done stands on top.
   */
  refresh(
    db: Transaction,
    workspace: Workspace,
    actor: Actor,
    slackUserId: string,
    notice: Reply | null,
  ): Promise<OutboxMessage[]>;
}

const hour = 3_600_000;

/** Keeps in mind who looks at their Home. */
export function createHomes({ clock, logger }: { clock: () => Date; logger: Logger }): Homes {
  const lookedAt = new Map<string, number>();
  const publish = async (
    db: Transaction,
    workspace: Workspace,
    actor: Actor,
    slackUserId: string,
    notice: Reply | null,
  ): Promise<OutboxMessage[]> => {
    const view = await homeView({ db, workspace, actor, now: clock(), logger }, notice);
    return [{ destination: `home:${slackUserId}`, method: 'views.publish', payload: { user_id: slackUserId, view } }];
  };
  return {
    open: (db, workspace, actor, slackUserId) => {
      lookedAt.set(slackUserId, clock().getTime());
      return publish(db, workspace, actor, slackUserId, null);
    },
    refresh: async (db, workspace, actor, slackUserId, notice) => {
      const seen = lookedAt.get(slackUserId) ?? 0;
      if (notice === null && clock().getTime() - seen > hour) return [];
      lookedAt.set(slackUserId, clock().getTime());
      return publish(db, workspace, actor, slackUserId, notice);
    },
  };
}

type HomeContext = Pick<Context, 'db' | 'workspace' | 'actor' | 'now' | 'logger'>;

/** Today's tasks, the own deals that close this month, the own pipeline, and buttons for what is done most. */
async function homeView(request: HomeContext, notice: Reply | null): Promise<HomeView> {
  const { actor, workspace, now } = request;
  const today = dayOf(now, actor.timeZone);
  const me = memberReference(actor);
  const first = actor.name.split(' ')[0] ?? actor.name;
  const blocks = [
    header(`${first}’s day · ${formatDay(today, today, workspace.locale)}`),
    ...(notice === null ? [] : [...notice.blocks.slice(0, 6), divider()]),
    ...actionsOf(actor, today),
    ...(await part(request, 'find_tasks', { assignee: me }, 9)),
    ...(await part(request, 'find_deals', { owner: me, status: 'open', closing: monthOf(today) }, 8)),
    ...(await part(request, 'show_pipeline', { owner: me }, 6)),
    context(`${escapeText(workspace.name)} · times in ${actor.timeZone} · this page follows what you do`),
  ];
  return { type: 'home', blocks: fitBlocks(blocks, { conversation: 'home', surface: 'view' }) };
}

function actionsOf({ role }: Actor, today: string): KnownBlock[] {
  const ask = runButton('What closes this month', 'find_deals', { status: 'open', closing: monthOf(today) });
  if (role === 'viewer') return buttons(ask);
  return buttons(
    { ...formButton('Log activity', 'log_activity', {}), style: 'primary' },
    formButton('New deal', 'create_deal', {}),
    formButton('New task', 'create_task', {}),
    runButton('My tasks', 'find_tasks', {}),
  );
}

/** The half-open days of a day's month. */
function monthOf(day: string): { start: string; end: string } {
  const start = DateTime.fromISO(day, { zone: 'utc' }).startOf('month');
  return { start: start.toISODate() ?? day, end: start.plus({ months: 1 }).toISODate() ?? day };
}

/** The beginning of what a capability shows; nothing where it is not there or fails, since the rest of the page still helps. */
async function part(request: HomeContext, name: string, input: RawInput, most: number): Promise<KnownBlock[]> {
  const capability = catalogueByName.get(name);
  if (capability === undefined) return [];
  const { db, actor, now } = request;
  const place = { today: dayOf(now, actor.timeZone), conversation: 'home', channel: null };
  try {
    const performed = await db.transaction((savepoint) =>
      performCapability(capability, input, { ...request, ...place, db: savepoint }),
    );
    const { blocks } = performed.reply;
    const more = blocks.length > most ? [context('Ask me in *Messages* for all of them.')] : [];
    return [divider(), ...blocks.slice(0, most), ...more];
  } catch (error) {
    request.logger.warn({ error, capability: name }, 'A part of App Home could not be shown');
    return [];
  }
}
