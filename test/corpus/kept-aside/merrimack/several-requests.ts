import type { CorpusCase } from '../../opened/case.ts';
import { call, usd } from '../../opened/write.ts';
import { friday, monday, orWhole, together, tomorrow, unsaid, ways } from './values.ts';

/** Two or three requests in one message. */
export const severalRequests: readonly CorpusCase[] = [
  together(
    'Log a call with Karen Doyle, 10 minutes, and move D-201 to Proposal.',
    ways('log_activity', { type: 'call', contact: 'co-karen', minutes: 10 }, { deal: 'd-201' }),
    [call('move_deal', { deal: 'd-201', stage: 'proposal' })],
  ),
  together(
    'Mark T-61 done and push T-62 to Friday',
    [call('complete_task', { task: 't-61' })],
    [call('update_task', { task: 't-62', due: friday })],
  ),
  together(
    'Set D-214 to $36k. Move D-209 to Legal Review. Close D-213 as lost.',
    [call('update_deal', { deal: 'd-214', amount: usd(36000) })],
    [call('move_deal', { deal: 'd-209', stage: 'legal_review' })],
    [call('close_deal', { deal: 'd-213', result: 'lost' })],
  ),
  together(
    'Create an account for Foxglove Dermatology and add Ian Mercer as a contact at Pinecrest Dermatology.',
    [call('create_account', { name: 'Foxglove Dermatology' })],
    [call('create_contact', { name: 'Ian Mercer', account: 'ac-pinecrest' })],
  ),
  together(
    'We won the Harbor Point renewal, and please assign T-65 to Kayla',
    [call('close_deal', { deal: 'd-210', result: 'won' })],
    [call('assign', { record: 't-65', to: 'm-kayla' }), call('update_task', { task: 't-65', assignee: 'm-kayla' })],
  ),
  together(
    'Show me the Merritt deal and my overdue tasks.',
    [call('show_deal', { deal: 'd-215' })],
    [call('find_tasks', { assignee: 'm-natalie', status: 'overdue' })],
  ),
  together(
    'note on D-216: they want Spanish forms; remind me to check with product on Monday',
    [call('add_note', { about: 'd-216', text: 'they want Spanish forms' })],
    ways('create_task', { title: 'check with product', due: monday }, { kind: 'reminder' }, { about: 'd-216' }),
  ),
  orWhole(
    call('move_deal', { deal: 'd-207', stage: 'legal_review', amount: usd(58000) }),
    'Change the Summit deal to 58k and move it to Legal Review',
    [call('update_deal', { deal: 'd-207', amount: usd(58000) })],
    [call('move_deal', { deal: 'd-207', stage: 'legal_review' })],
  ),
  together(
    'Give D-203 to Greg and create a task for him to call Steve Pappas tomorrow.',
    [call('assign', { record: 'd-203', to: 'm-greg' })],
    ways(
      'create_task',
      { title: 'call Steve Pappas', assignee: 'm-greg', due: tomorrow, about: 'co-steve' },
      unsaid('about'),
    ),
  ),
  together(
    "What's our pipeline and what is the forecast for this quarter?",
    [call('show_pipeline', {})],
    ways('show_forecast', { period: { start: '2026-04-01', end: '2026-07-01' } }, unsaid('period')),
  ),
  orWhole(
    call('update_contact', { contact: 'co-monica', email: 'monica@valleyurgent.test', primary: true }),
    "Update Monica Hale's email to monica@valleyurgent.test and make her the main contact.",
    [call('update_contact', { contact: 'co-monica', email: 'monica@valleyurgent.test' })],
    [call('update_contact', { contact: 'co-monica', primary: true })],
  ),
  together(
    'emailed deb kowalski, called hector salinas no answer',
    [call('log_activity', { type: 'email', contact: 'co-deb' })],
    [call('log_activity', { type: 'call', contact: 'co-hector', outcome: 'no_answer' })],
  ),
  together(
    'Set the probability of D-205 to 40% and show me the pipeline',
    [call('update_deal', { deal: 'd-205', probability: 40 })],
    [call('show_pipeline', {})],
  ),
];
