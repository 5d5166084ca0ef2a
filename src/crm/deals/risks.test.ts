import { describe, expect, it } from 'vitest';
import { riskSignals } from './risks.ts';

const zone = 'America/New_York';
const today = '2026-03-31';
const healthy = {
  status: 'open' as const,
  lastActivityAt: new Date('2026-03-30T15:00:00Z'),
  createdAt: new Date('2026-01-01T15:00:00Z'),
  timesPushed: 0,
  stageSince: new Date('2026-03-20T15:00:00Z'),
  stageLabel: 'Proposal',
  expectedDays: 10,
  expectedClose: '2026-04-30',
  contactId: 'dana',
  amount: 100,
};
const reasons = (changes: Partial<Parameters<typeof riskSignals>[0]>) =>
  riskSignals({ ...healthy, ...changes }, { today, zone }).map(({ reason }) => reason);

describe('riskSignals', () => {
  it.each([
    { deal: {}, why: [] },
    { deal: { expectedClose: today }, why: [] },
    { deal: { expectedClose: '2026-03-30' }, why: ['it was to close 1 day ago'] },
    { deal: { expectedClose: null }, why: [] },
    { deal: { lastActivityAt: new Date('2026-03-17T04:00:00Z') }, why: [] },
    { deal: { lastActivityAt: new Date('2026-03-17T03:59:00Z') }, why: ['no activity for 15 days'] },
    { deal: { lastActivityAt: null }, why: ['no activity since it was made 89 days ago'] },
    { deal: { timesPushed: 1 }, why: [] },
    { deal: { timesPushed: 2 }, why: ['its close was pushed 2 times'] },
    { deal: { stageSince: new Date('2026-03-11T15:00:00Z') }, why: [] },
    { deal: { stageSince: new Date('2026-03-10T15:00:00Z') }, why: ['21 days in Proposal, where 10 are usual'] },
    { deal: { stageSince: new Date('2025-03-10T15:00:00Z'), expectedDays: null }, why: [] },
    { deal: { contactId: null, amount: null }, why: ['it has no contact', 'it has no amount'] },
    { deal: { status: 'won' as const, expectedClose: '2026-01-01', contactId: null }, why: [] },
  ])('$deal: $why', ({ deal, why }) => {
    expect(reasons(deal)).toEqual(why);
  });
});
