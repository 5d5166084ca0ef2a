import type { WebClient } from '@slack/web-api';
import type { Workspace } from '../../capability/context.ts';
import type { Role } from '../../capability/roles.ts';
import { type Admission, admit, memberOfSlackUser, type Person } from '../../crm/team/identity.ts';
import { Changes } from '../../database/changes.ts';
import { inWorkspace, type Transaction } from '../../database/transaction.ts';
import type { Rapport } from '../../rapport.ts';

/** Who people are; what Slack says of somebody is asked for again after a day. */
export interface People {
  /** The member that a Slack user is, or why they may not use Rapport. Throws where Slack cannot be asked now. */
  identify(db: Transaction, workspace: Workspace, slackUserId: string): Promise<Admission>;
}

const day = 24 * 3_600_000;

/** What is needed to identify people. */
export interface PeopleOptions {
  readonly client: WebClient;
  readonly rapport: Pick<Rapport, 'database' | 'names'>;
  /** Slack's id of the team that the app is installed in. */
  readonly team: () => string;
  readonly newMemberRole: Role | null;
  readonly clock: () => Date;
}

/** Identifies people by what Slack says of them, and remembers for a day that Slack has vouched for somebody. */
export function createPeople({ client, rapport, team, newMemberRole, clock }: PeopleOptions): People {
  const vouchedUntil = new Map<string, number>();

  const ask = async (workspace: Workspace, slackUserId: string): Promise<Admission> => {
    const { user } = await client.users.info({ user: slackUserId });
    const person = personOf(slackUserId, (user ?? {}) as SlackUser, team());
    const now = clock();
    const { admission, changes } = await inWorkspace(rapport.database, workspace.id, async (db) => {
      const changes = new Changes(db, workspace.id);
      const admission = await admit({ db, workspace, now, changes }, person, newMemberRole);
      await rapport.names.announce(db, workspace.id, changes.list);
      return { admission, changes: changes.list };
    });
    await rapport.names.apply(workspace.id, changes);
    if ('member' in admission) vouchedUntil.set(slackUserId, now.getTime() + day);
    return admission;
  };

  return {
    identify: async (db, workspace, slackUserId) => {
      if ((vouchedUntil.get(slackUserId) ?? 0) > clock().getTime()) {
        const member = await memberOfSlackUser({ db, workspace }, slackUserId);
        if (member !== null) return member.active ? { member } : { refused: 'inactive' };
      }
      return ask(workspace, slackUserId);
    },
  };
}

/** A user as `users.info` answers; not all fields are in Slack's own types. */
interface SlackUser {
  readonly name?: string;
  readonly real_name?: string;
  readonly team_id?: string;
  readonly tz?: string;
  readonly deleted?: boolean;
  readonly is_bot?: boolean;
  readonly is_restricted?: boolean;
  readonly is_ultra_restricted?: boolean;
  readonly is_stranger?: boolean;
  readonly is_email_confirmed?: boolean;
  readonly enterprise_user?: { readonly teams?: readonly string[] };
  readonly profile?: { readonly email?: string; readonly real_name?: string };
}

/** What matters of a Slack user; somebody of another team is a stranger unless their organisation includes ours. */
function personOf(slackUserId: string, user: SlackUser, team: string): Person {
  const ofTeam = user.team_id === team || (user.enterprise_user?.teams ?? []).includes(team);
  return {
    slackUserId,
    name: user.real_name || user.profile?.real_name || user.name || slackUserId,
    email: user.profile?.email ?? null,
    emailConfirmed: user.is_email_confirmed === true,
    timeZone: user.tz ?? null,
    isBot: user.is_bot === true,
    isGuest: user.is_restricted === true || user.is_ultra_restricted === true,
    isStranger: user.is_stranger === true || !ofTeam,
    isDeactivated: user.deleted === true,
  };
}
