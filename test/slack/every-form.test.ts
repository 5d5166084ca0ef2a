import { expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue.ts';
import { checkView } from '../../src/playground/limits/check.ts';
import { homePlace } from '../../src/surfaces/slack/arrivals.ts';
import { formView } from '../../src/surfaces/slack/form.ts';

const actor = {
  id: 'a',
  name: 'Ann Abel',
  email: 'ann@example.com',
  role: 'admin',
  timeZone: 'Europe/Berlin',
} as const;
const workspace = {
  ...{ id: 'w', name: 'Test', timeZone: 'Europe/Berlin', currency: 'EUR', locale: 'en-US', country: 'DE' },
  fiscalYearStart: 1,
};
const view = { workspace, actor, now: new Date('2026-03-03T15:00:00Z'), today: '2026-03-03' };
const stages = [{ value: 'proposal', label: 'Proposal', synonyms: [] }];
const metadata = { place: homePlace('T1', 'U1'), pressed: null };

it.each(catalogue.map(({ name }) => name))('the form of %s keeps to Slack’s limits, short and whole', (name) => {
  const capability = catalogue.find((candidate) => candidate.name === name);
  if (capability === undefined) throw new Error('unreachable');
  for (const expanded of [false, true]) {
    const form = formView(capability, {}, { view, stages, metadata: { ...metadata, expanded } });
    expect(checkView(form)).toEqual([]);
  }
});
