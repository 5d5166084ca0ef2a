import type { NameCandidate } from './named-record.ts';
import { tidyScore } from './scores.ts';

/**
 * Of several candidates those that belong to one of the accounts ("Dana at Acme"), or are one of them. Where exactly one is
 * left its score rises by what it had lost to the others, at most to 0.95; none left is an empty list.
 */
export function narrow(candidates: readonly NameCandidate[], accountIds: Iterable<string>): NameCandidate[] {
  const accounts = new Set(accountIds);
  const left = candidates.filter(({ record }) =>
    record.type === 'account'
      ? accounts.has(record.id)
      : record.accountId !== undefined && accounts.has(record.accountId),
  );
  const [only] = left;
  if (only === undefined || left.length > 1 || candidates.length === 1) return left;
  return [{ ...only, score: tidyScore(Math.max(only.score, Math.min(only.score + 0.12, 0.95))) }];
}
