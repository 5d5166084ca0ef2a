import type { CorpusCase } from '../case.ts';
import { friday, monday, task, today, tomorrow } from './said.ts';

/** Tasks to make. */
export const tasks: readonly CorpusCase[] = [
  task('Remind me to order swatches for Jürgen Beck on Friday', {
    title: 'order swatches for Jürgen Beck',
    due: friday,
    about: 'con-jurgen',
  }),
  task('I need to send Leonie Vance the warranty terms by tomorrow', {
    title: 'send Leonie Vance the warranty terms',
    due: tomorrow,
    about: 'con-leonie',
  }),
  task('We should ring Harbord Insurance on Monday', {
    title: 'ring Harbord Insurance',
    due: monday,
    about: 'acc-harbord',
  }),
  task('Sunil has to measure up at Cove Robotics by 21 August', {
    title: 'measure up at Cove Robotics',
    assignee: 'mem-sunil',
    due: '2026-08-21',
    about: 'acc-cove',
  }),
  task("Don't let me forget to wish Dora Kostas a happy birthday on 2 September", {
    title: 'wish Dora Kostas a happy birthday',
    due: '2026-09-02',
    about: 'con-dora',
  }),
  task('Task for Greta: get the joinery quote for Kirrawee Grammar', {
    title: 'get the joinery quote for Kirrawee Grammar',
    assignee: 'mem-greta',
    about: 'acc-kirrawee',
  }),
  task('Can you set a reminder to check the crane permit at 4pm today?', {
    title: 'check the crane permit',
    due: '2026-08-12T16:00:00+10:00',
  }),
  task(
    'Bea needs to raise the deposit invoice for Wattlebird Health before Friday',
    { title: 'raise the deposit invoice for Wattlebird Health', assignee: 'mem-bea', due: friday, about: 'acc-wattle' },
    {
      title: 'raise the deposit invoice for Wattlebird Health',
      assignee: 'mem-bea',
      due: tomorrow,
      about: 'acc-wattle',
    },
  ),
  task('To do: book the loading dock at Barrack Street Capital', {
    title: 'book the loading dock at Barrack Street Capital',
    about: 'acc-barrack',
  }),
  task('Put "renew insurance certificate" on my list for 1 September', {
    title: 'renew insurance certificate',
    due: '2026-09-01',
  }),
  task(
    'Make sure Jack calls Ruby Chen on Thursday',
    { title: 'call Ruby Chen', assignee: 'mem-jack', due: tomorrow, about: 'con-ruby' },
    { title: 'calls Ruby Chen', assignee: 'mem-jack', due: tomorrow, about: 'con-ruby' },
  ),
  task('Have Tevita drop the fabric book at Jacaranda Aged Care tomorrow', {
    title: 'drop the fabric book at Jacaranda Aged Care',
    assignee: 'mem-tevita',
    due: tomorrow,
    about: 'acc-jacaranda',
  }),
  task('New task, urgent: fix the delivery address for Harbord', {
    title: 'fix the delivery address for Harbord',
    priority: 'urgent',
    about: 'acc-harbord',
  }),
  task('Ping me in two weeks to check in with Mick Farrelly', {
    title: 'check in with Mick Farrelly',
    due: '2026-08-26',
    about: 'con-mick',
  }),
  task('I must get back to Hamish Orr by end of day', {
    title: 'get back to Hamish Orr',
    due: today,
    about: 'con-hamish',
  }),
  task(
    'Schedule a callback with Sana Iqbal for tomorrow at half past ten',
    { title: 'callback with Sana Iqbal', due: '2026-08-13T10:30:00+10:00', about: 'con-sana' },
    { title: 'call back Sana Iqbal', due: '2026-08-13T10:30:00+10:00', about: 'con-sana' },
    { title: 'a callback with Sana Iqbal', due: '2026-08-13T10:30:00+10:00', about: 'con-sana' },
    { title: 'Schedule a callback with Sana Iqbal', due: '2026-08-13T10:30:00+10:00', about: 'con-sana' },
  ),
  task('Chase Argyle & Finch for the signed drawings on Monday, high priority', {
    title: 'chase Argyle & Finch for the signed drawings',
    due: monday,
    priority: 'high',
    about: 'acc-argyle',
  }),
  task('Is it possible to add a to-do to invoice Müller Optical?', {
    title: 'invoice Müller Optical',
    about: 'acc-muller',
  }),
  task('Someone has to collect the sample chair from Level 12 Coworking, give that to Greta for Friday', {
    title: 'collect the sample chair from Level 12 Coworking',
    assignee: 'mem-greta',
    due: friday,
    about: 'acc-level12',
  }),
  task(
    'An item for my to-do list: photograph the reception at Tallow Dental Group',
    { title: 'photograph the reception at Tallow Dental Group', about: 'acc-tallow' },
    { title: 'photograph the reception at Tallow Dental Group', about: 'deal-tallow' },
  ),
  task("Add 'confirm install crew' to Tevita's tasks for the 28th", {
    title: 'confirm install crew',
    assignee: 'mem-tevita',
    due: '2026-08-28',
  }),
  task('Low priority: tidy up the photos of Nimbin Media', {
    title: 'tidy up the photos of Nimbin Media',
    priority: 'low',
    about: 'acc-nimbin',
  }),
  task('A month from now I want to be reminded to review pricing with Sterling Mutual', {
    title: 'review pricing with Sterling Mutual',
    due: '2026-09-12',
    about: 'acc-sterling',
  }),
  task('Tomorrow I have to prepare the slides for Callum Birch', {
    title: 'prepare the slides for Callum Birch',
    due: tomorrow,
    about: 'con-callum',
  }),
  task("Let's circle back with Linh Tran next Tuesday", {
    title: 'circle back with Linh Tran',
    due: '2026-08-18',
    about: 'con-linh',
  }),
  task('Could Sunil be reminded to invoice Cove Robotics on the 31st?', {
    title: 'invoice Cove Robotics',
    assignee: 'mem-sunil',
    due: '2026-08-31',
    about: 'acc-cove',
  }),
  task('A reminder at noon: ring the glazier', { title: 'ring the glazier', due: '2026-08-12T12:00:00+10:00' }),
  task('Give Bea a task to reconcile the Pelican Freight statements by EOM', {
    title: 'reconcile the Pelican Freight statements',
    assignee: 'mem-bea',
    due: '2026-08-31',
    about: 'acc-pelican',
  }),
  task('Pencil in a reminder for 7/9 to visit Kirrawee Grammar', {
    title: 'visit Kirrawee Grammar',
    due: '2026-09-07',
    about: 'acc-kirrawee',
  }),
  task('Create a task on D-27 to pull the lead times', { title: 'pull the lead times', about: 'deal-harbord' }),
  task('How about a reminder for me to thank Will Mead tomorrow?', {
    title: 'thank Will Mead',
    due: tomorrow,
    about: 'con-will',
  }),
  task("Get Greta to proofread the brochure on Friday, it's urgent", {
    title: 'proofread the brochure',
    assignee: 'mem-greta',
    due: friday,
    priority: 'urgent',
  }),
  task("I've got to courier the tile samples to Push Fitness on 20 August", {
    title: 'courier the tile samples to Push Fitness',
    due: '2026-08-20',
    about: 'acc-push',
  }),
  task('At 8:30 on Monday, prompt me to read the Henry Baines Architects brief', {
    title: 'read the Henry Baines Architects brief',
    due: '2026-08-17T08:30:00+10:00',
    about: 'acc-henry',
  }),
  task('Jack is to renegotiate freight with the carrier by mid September', {
    title: 'renegotiate freight with the carrier',
    assignee: 'mem-jack',
    due: '2026-09-15',
  }),
  task('One more job for me: dig out the old floor plan for Priya Nair', {
    title: 'dig out the old floor plan for Priya Nair',
    about: 'con-priya-nair',
  }),
  task('Due on 27 August: hand over the keys to Imogen Slater', {
    title: 'hand over the keys to Imogen Slater',
    due: '2026-08-27',
    about: 'con-imogen',
  }),
];
