import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addAcme } from './support/acme.ts';
import { type SlackTeam, startTeam } from './support/team.ts';

describe('App Home', () => {
  let team: SlackTeam;
  beforeAll(async () => {
    team = await startTeam();
    await addAcme(team);
  });
  afterAll(() => team.close());

  const home = () => {
    const view = team.playground.homeFor('Ann Abel');
    if (view === undefined) throw new Error('There is no Home yet');
    return view;
  };
  const shown = () => JSON.stringify(home().content.blocks);

  it('is published when it is opened: the day, the tasks, the pipeline', async () => {
    const ann = team.playground.as('Ann Abel');
    ann.say('dm', 'remind me to call Bob');
    ann.openHome();
    await team.settled();
    ann.openHome();
    await team.settled();
    expect(shown()).toContain('Ann’s day');
    expect(shown()).toContain('Call Bob');
    expect(shown()).toContain('Your pipeline');
  });

  it('follows what its person does elsewhere', async () => {
    team.playground.as('Ann Abel').say('dm', 'remind me to order paper');
    await team.settled();
    expect(shown()).toContain('Order paper');
  });

  it('Done beside a task leaves it done, on the page and without a message', async () => {
    const ann = team.playground.as('Ann Abel');
    const { id } = ann.channel('dm');
    const before = team.playground.messages(id).length;
    await ann.click(home(), 'Done');
    await team.settled();
    expect(shown()).toContain(':white_check_mark:');
    expect(team.playground.messages(id)).toHaveLength(before);
    await ann.click(home(), 'Undo');
    await team.settled();
    expect(shown()).toContain('Undone');
  });

  it('a question asked on the page is answered in the direct conversation', async () => {
    const ann = team.playground.as('Ann Abel');
    await ann.click(home(), 'My tasks');
    await team.settled();
    expect(team.playground.messages(ann.channel('dm').id).at(-1)?.text).toMatch(/open task/);
  });

  it('is nobody else’s business: it is not published for who has not opened theirs', async () => {
    team.playground.as('Ben Bloom').say('dm', 'remind me to call home');
    await team.settled();
    expect(team.playground.homeFor('Ben Bloom')).toBeUndefined();
  });

  it('has done nothing that Slack would not understand', () => {
    const { playground } = team;
    expect(playground.problems).toEqual([]);
    expect(playground.calls.filter(({ answer }) => answer.ok !== true)).toEqual([]);
  });
});
