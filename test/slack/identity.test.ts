import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { admit, type Person } from '../../src/crm/team/identity.ts';
import { members } from '../../src/crm/team/tables.ts';
import { createWorkspace, listWorkspaces } from '../../src/crm/team/workspaces.ts';
import { inWorkspace } from '../../src/database/transaction.ts';
import { createTestWorkspace, type TestWorkspace } from '../support/workspace.ts';
import { membersOf, type SlackTeam, startTeam } from './support/team.ts';

const rob: Person = {
  slackUserId: 'UROB',
  name: 'Robert Reyes',
  email: 'rob@example.com',
  emailConfirmed: true,
  timeZone: 'Europe/Lisbon',
  isBot: false,
  isGuest: false,
  isStranger: false,
  isDeactivated: false,
};
const newcomer: Person = { ...rob, slackUserId: 'UNEW', name: 'New Comer', email: 'new@example.com' };

describe('who a Slack user is', () => {
  let test: TestWorkspace;
  beforeAll(async () => {
    test = await createTestWorkspace();
  });
  afterAll(() => test.close());

  /** Admits somebody and takes it back, so that the cases do not see each other. */
  const admitted = async (
    person: Person,
    role: 'rep' | 'viewer' | null,
    before?: Partial<typeof members.$inferInsert>,
  ) => {
    const undo = new Error('taken back');
    let outcome: unknown;
    await test
      .within(async (context) => {
        if (before) await context.db.update(members).set(before).where(eq(members.email, 'rob@example.com'));
        const admission = await admit(context, person, role);
        outcome =
          'refused' in admission
            ? admission
            : {
                name: admission.member.name,
                role: admission.member.role,
                slackUserId: admission.member.slackUserId,
                timeZone: admission.member.timeZone,
              };
        throw undo;
      })
      .catch((error: unknown) => {
        if (error !== undo) throw error;
      });
    return outcome;
  };
  const isRob = { name: 'Rob Reyes', role: 'rep', slackUserId: 'UROB', timeZone: 'Europe/Lisbon' };

  it.each([
    ['a confirmed e-mail is a member’s', rob, 'rep', undefined, isRob],
    ['in other letters', { ...rob, email: 'ROB@Example.COM' }, 'rep', undefined, isRob],
    ['nobody new is let in, but members are', rob, null, undefined, isRob],
    [
      'the e-mail has changed since',
      { ...rob, email: 'robert@elsewhere.example' },
      null,
      { slackUserId: 'UROB' },
      isRob,
    ],
    ['they have a new Slack account', rob, null, { slackUserId: 'UOLD' }, isRob],
    [
      'they are new',
      newcomer,
      'viewer',
      undefined,
      { name: 'New Comer', role: 'viewer', slackUserId: 'UNEW', timeZone: 'Europe/Lisbon' },
    ],
    ['they are new, and nobody new is let in', newcomer, null, undefined, { refused: 'not_a_member' }],
    [
      'the e-mail is not confirmed',
      { ...rob, emailConfirmed: false },
      'rep',
      undefined,
      { refused: 'no_confirmed_email' },
    ],
    ['there is no e-mail', { ...rob, email: null }, 'rep', undefined, { refused: 'no_confirmed_email' }],
    ['they are a guest', { ...rob, isGuest: true }, 'rep', undefined, { refused: 'guest' }],
    ['they are of another organisation', { ...rob, isStranger: true }, 'rep', undefined, { refused: 'stranger' }],
    ['they are a bot', { ...rob, isBot: true }, 'rep', undefined, { refused: 'bot' }],
    [
      'Slack has deactivated them',
      { ...rob, isDeactivated: true },
      'rep',
      { slackUserId: 'UROB' },
      { refused: 'deactivated' },
    ],
    ['we have', rob, 'rep', { active: false }, { refused: 'inactive' }],
  ] as const)('where %s', async (_what, person, role, before, expected) => {
    expect(await admitted(person, role, before)).toEqual(expected);
  });
});

describe('in Slack', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam({
      playground: {
        members: [
          { id: 'U0ANN000000', name: 'Ann Abel', email: 'ann@example.com', timeZone: 'Asia/Tokyo' },
          { id: 'U0BEN000000', name: 'Ben Bloom', email: 'ben@example.com' },
          { id: 'U0GUS000000', name: 'Gus Guest', email: 'gus@example.com', isGuest: true },
          { id: 'U0SUE000000', name: 'Sue Stranger', email: 'sue@example.com', teamId: 'T0ELSEWHERE' },
        ],
      },
    });
  });
  afterAll(() => team.close());

  const say = async (who: string, channel: string, text: string) => {
    const asked = team.playground.as(who).say(channel, text);
    await team.settled();
    return team.playground
      .messages(asked.channel)
      .filter(({ user, revision }) => user === team.playground.workspace.bot.id && revision > asked.revision);
  };

  it('the first person is the admin, the next one is not', async () => {
    await say('Ann Abel', 'dm', 'who am I');
    await say('Ben Bloom', 'dm', 'who am I');
    const known = (await membersOf(team)).map(({ name, role, timeZone }) => [name, role, timeZone]);
    expect(known).toEqual([
      ['Ann Abel', 'admin', 'Asia/Tokyo'],
      ['Ben Bloom', 'rep', 'America/New_York'],
    ]);
  });

  it.each([
    ['Gus Guest', /guests/],
    ['Sue Stranger', /another organisation/],
  ])('%s is refused kindly, and only they see it', async (who, words) => {
    const [reply] = await say(who, '#sales', '@Rapport show the pipeline');
    expect(reply?.text).toMatch(words);
    expect(reply?.ephemeralFor).toBeDefined();
    expect((await membersOf(team)).map(({ name }) => name)).not.toContain(who);
  });

  it('somebody whose account is switched off in the CRM is refused at once', async () => {
    await team.within((db) => db.update(members).set({ active: false }).where(eq(members.name, 'Ben Bloom')));
    const [reply] = await say('Ben Bloom', 'dm', 'who am I');
    expect(reply?.text).toMatch(/switched off/);
  });
});

describe('the workspace of a Slack', () => {
  it('is the one that an import has filled and that waits for its Slack', async () => {
    const values = { timeZone: 'Europe/Berlin', currency: 'EUR', locale: 'de-DE', now: new Date() };
    const team = await startTeam({
      before: async (database) => {
        const workspace = await createWorkspace(database, { name: 'Imported', ...values });
        await inWorkspace(database, workspace.id, (db) =>
          db.insert(members).values({
            workspaceId: workspace.id,
            id: workspace.id,
            name: 'Ann Abel',
            email: 'Ann@Example.com',
            role: 'manager',
            createdAt: values.now,
          }),
        );
      },
    });
    const { playground } = team;
    const reply = await playground.waitForReply({ after: playground.as('Ann Abel').say('dm', 'who am I') });
    expect(reply.text).toBe('You are Ann Abel (Ann@Example.com), admin in Imported.');
    expect((await listWorkspaces(team.database)).map(({ slackTeamId }) => slackTeamId)).toEqual(['T0PLAYGROUND']);
    await team.close();
  });
});
