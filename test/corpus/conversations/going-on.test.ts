import { beforeAll, describe, expect, it } from 'vitest';
import { goingOn } from './going-on.ts';
import { holdConversations, type TurnScore } from './run.ts';

describe('conversations that go on', () => {
  let turns: TurnScore[];
  beforeAll(async () => {
    turns = await holdConversations(goingOn);
  });

  it.each(goingOn.map(({ name }) => name))('%s', (name) => {
    const missed = turns
      .filter(({ conversation, score }) => conversation === name && score !== 'exact')
      .map(({ turn, score, answer: { outcome, capability, input } }) => ({
        said: turn.say,
        score,
        outcome,
        capability,
        input,
      }));
    expect(missed).toEqual([]);
  });
});
