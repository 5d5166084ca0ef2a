import { and, eq, isNotNull, notLike, or, sql } from 'drizzle-orm';
import type { Context } from '../../capability/context.ts';
import type { Role } from '../../capability/roles.ts';
import type { Changes } from '../../database/changes.ts';
import type { Member } from './members.ts';
import { members } from './tables.ts';

/** A person as the surface knows them; `email` counts only where it is confirmed. */
export interface Person {
  readonly slackUserId: string;
  readonly name: string;
  readonly email: string | null;
  readonly emailConfirmed: boolean;
  /** IANA zone. */
  readonly timeZone: string | null;
  readonly isBot: boolean;
  /** A guest of the workspace, who sees some channels only. */
  readonly isGuest: boolean;
  /** From another organisation, in a shared channel. */
  readonly isStranger: boolean;
  readonly isDeactivated: boolean;
}

/** Why somebody may not use Rapport. */
export type Refusal = 'bot' | 'guest' | 'stranger' | 'deactivated' | 'no_confirmed_email' | 'inactive' | 'not_a_member';

/** Who a person is in the workspace, or why they may not come in. */
export type Admission = { readonly member: Member } | { readonly refused: Refusal };

/** What admission needs of a request. */
export type AdmissionContext = Pick<Context, 'db' | 'workspace' | 'now'> & { readonly changes: Changes };

/** The active member of a Slack user id; null where none is linked to it. Whether the person may still come in is `admit`'s. */
export async function memberOfSlackUser(
  { db, workspace }: Pick<Context, 'db' | 'workspace'>,
  slackUserId: string,
): Promise<Member | null> {
  const [member] = await db
    .select()
    .from(members)
    .where(and(eq(members.workspaceId, workspace.id), eq(members.slackUserId, slackUserId)));
  return member ?? null;
}

/**
 * Finds out which member a person is: by their Slack user id, else by their confirmed e-mail address, else as a new member with
 * the given role. Who is not of the organisation for sure never becomes one. The first person is made the admin where there is
 * none yet, since somebody has to be.
 *
 * @param newMemberRole null: people whom no admin has added are not let in
 */
export async function admit(context: AdmissionContext, person: Person, newMemberRole: Role | null): Promise<Admission> {
  const refused = refusalOf(person);
  if (refused !== null) return { refused };
  await lockAdmissions(context);
  const known = (await memberOfSlackUser(context, person.slackUserId)) ?? (await memberOfEmail(context, person));
  if (known !== null) return welcomeBack(context, known, person);
  const role = (await lacksAdmin(context)) ? 'admin' : newMemberRole;
  if (role === null) return { refused: 'not_a_member' };
  const { slackUserId, name, timeZone } = person;
  const email = person.email ?? '';
  return {
    member: await context.changes.insert(members, { name, email, role, slackUserId, timeZone, createdAt: context.now }),
  };
}

function refusalOf(person: Person): Refusal | null {
  if (person.isBot) return 'bot';
  if (person.isStranger) return 'stranger';
  if (person.isDeactivated) return 'deactivated';
  if (person.isGuest) return 'guest';
  return person.emailConfirmed && person.email ? null : 'no_confirmed_email';
}

/** Two first messages at once would else make two admins, or one person twice. */
async function lockAdmissions({ db, workspace }: AdmissionContext): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtext(${`admission ${workspace.id}`}))`);
}

async function memberOfEmail({ db, workspace }: AdmissionContext, { email }: Person): Promise<Member | null> {
  const [member] = await db
    .select()
    .from(members)
    .where(and(eq(members.workspaceId, workspace.id), eq(sql`lower(${members.email})`, (email ?? '').toLowerCase())));
  return member ?? null;
}

async function welcomeBack(context: AdmissionContext, member: Member, person: Person): Promise<Admission> {
  const { changes } = context;
  if (!member.active) return { refused: 'inactive' };
  const { slackUserId, timeZone } = person;
  if (member.slackUserId === slackUserId && (member.timeZone === timeZone || timeZone === null)) return { member };
  const role = (await lacksAdmin(context)) ? ('admin' as const) : member.role;
  const linked = await changes.update(members, member.id, {
    slackUserId,
    role,
    ...(timeZone === null ? {} : { timeZone }),
  });
  return { member: linked ?? member };
}

/** True as long as nobody has come from Slack and no admin is there who could: one that an import made has no e-mail. */
async function lacksAdmin({ db, workspace }: AdmissionContext): Promise<boolean> {
  const reachable = and(eq(members.role, 'admin'), notLike(members.email, '%.invalid'));
  const rows = await db
    .select({ id: members.id })
    .from(members)
    .where(and(eq(members.workspaceId, workspace.id), or(isNotNull(members.slackUserId), reachable)))
    .limit(1);
  return rows.length === 0;
}
