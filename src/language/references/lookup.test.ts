import { describe, expect, it } from 'vitest';
import { exampleIndex } from './example-workspace.ts';
import { narrow } from './narrow.ts';

const index = exampleIndex();

describe('lookup', () => {
  it.each([
    ['acme', 'acme'],
    ['Acme Corp', 'acme'],
    ['ACME CORPORATION', 'acme'],
    ['D-12', 'renewal'],
    ['d-12', 'renewal'],
    ['dana.lee@acme.com', 'dana-lee'],
    ['acme.com', 'acme'],
    ['https://acme.com/x', 'acme'],
    ['<@U0MAYA>', 'maya'],
    ['@maya', 'maya'],
    ['next', 'next'],
    ['Next', 'next'],
    ['will call', 'willcall'],
    ['mark', 'mark'],
    ['bill', 'bill'],
    ['the deal company', 'deal'],
    ['best case', 'bestcase'],
    ['friday', 'friday'],
    ['Dana at Acme', 'dana-lee'],
    ['Dana (Globex)', 'dana-wu'],
    ['Dana, Globex', 'dana-wu'],
    ['Dana from the Globex Corporation', 'dana-wu'],
    ['dana @ acme', 'dana-lee'],
    ['Bob at Schäfer', 'robert'],
    ['Lee, Dana', 'dana-lee'],
    ['Ms. Okafor', 'liz'],
    ['the Acme deal', 'renewal'],
    ['Globex deal', 'rollout'],
    ['deal Globex Sensor Rollout', 'rollout'],
    ['AT&T', 'att'],
    ['gtx pro', 'gtxpro'],
    ['★★★', 'stars'],
    ['トヨタ', 'toyota'],
    ['glboex', 'globex'],
  ])('%s', (query, id) => {
    const [best, second] = index.lookup(query);
    expect(best?.record.id).toBe(id);
    expect(best?.score).toBeGreaterThan(second?.score ?? 0);
  });

  it.each(['', '  ', 'zzzzzz', 'D-999', 'someone at somewhere', '@', ',', 'at'])('finds nothing for "%s"', (query) => {
    expect(index.lookup(query)).toEqual([]);
  });

  it('keeps to the types asked for', () => {
    expect(index.lookup('acme', { types: ['account'] }).map(({ record }) => record.id)).toEqual(['acme']);
    expect(index.lookup('dana', { types: ['account'] })).toEqual([]);
  });

  it('leaves two Danas a tie, and no more than asked for', () => {
    const found = index.lookup('Dana', { types: ['contact'] });
    expect(found.map(({ score }) => score)).toEqual([0.73, 0.73]);
    expect(index.lookup('Dana', { limit: 1 })).toHaveLength(1);
  });
});

describe('narrow and related', () => {
  const danas = index.findIn('Dana')[0]?.candidates ?? [];

  it('leaves the one who belongs to the account, surer than before', () => {
    const [only, ...others] = narrow(danas, ['acme']);
    expect(only).toMatchObject({ record: { id: 'dana-lee' }, score: 0.85 });
    expect(others).toEqual([]);
  });

  it('leaves nobody where nobody belongs to it', () => {
    expect(narrow(danas, ['june'])).toEqual([]);
  });

  it('leaves both where both belong to one of several', () => {
    expect(narrow(danas, ['acme', 'globex'])).toEqual(danas);
  });

  it("gives an account's deals, the open ones first", () => {
    expect(index.related('deal', 'acme').map(({ id }) => id)).toEqual(['renewal', 'old']);
    expect(index.related('contact', 'nobody')).toEqual([]);
  });
});
