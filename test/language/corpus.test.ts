import { describe, expect, it } from 'vitest';
import { corpus } from '../corpus/index.ts';
import { judge } from '../corpus/judge.ts';

const judged = Object.values(corpus)
  .flat()
  .flatMap((each) =>
    each.say.map((text) => ({ ...judge(each, text), manner: each.manner, asks: each.expect.length > 0 })),
  );

function share(list: readonly { readonly verdict: string }[], ...verdicts: readonly string[]): number {
  return list.filter(({ verdict }) => verdicts.includes(verdict)).length / list.length;
}

describe('the corpus', () => {
  const asked = judged.filter(({ asks }) => asks);

  it('says nothing twice', () => {
    const seen = new Map<string, number>();
    for (const cases of Object.values(corpus)) {
      for (const { before, say } of cases) {
        for (const text of say) {
          const key = `${JSON.stringify(before)} ${text}`;
          seen.set(key, (seen.get(key) ?? 0) + 1);
        }
      }
    }
    expect([...seen].filter(([, count]) => count > 1)).toEqual([]);
  });

  it('reads plain requests exactly', () => {
    expect(
      share(
        asked.filter(({ manner }) => manner === 'plain'),
        'exact',
      ),
    ).toBeGreaterThanOrEqual(0.96);
  });

  it('reads most loose ones exactly', () => {
    expect(
      share(
        asked.filter(({ manner }) => manner === 'loose'),
        'exact',
      ),
    ).toBeGreaterThanOrEqual(0.85);
  });

  it('hardly ever takes a message for another request', () => {
    expect(share(judged, 'wrong')).toBeLessThan(0.01);
  });

  it('leaves alone what asks for nothing', () => {
    expect(
      share(
        judged.filter(({ asks }) => !asks),
        'exact',
      ),
    ).toBeGreaterThanOrEqual(0.93);
  });
});
