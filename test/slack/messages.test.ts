import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type SlackTeam, startTeam } from './support/team.ts';

describe('a direct message', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam();
  });
  afterAll(() => team.close());

  it('is answered with a card', async () => {
    const { playground } = team;
    const reply = await playground.waitForReply({
      after: playground.as('Ann Abel').say('dm', 'remind me to call Bob'),
    });
    expect(reply.text).toBe('T-1: Call Bob, no due date.');
  });
});
