import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused } from '../write.ts';

/** What a colleague would ask back about. */
export const unclear: readonly CorpusCase[] = [
  open('Had a call with Priya about the counters', 'contact'),
  open('Move the Bluegum deal to negotiation', 'deal'),
  open('The Wattlebird deal is at 60%', 'deal'),
  open('We won Bluegum!', 'deal'),
  open('Close D-27', 'result'),
  open('Add a deal worth 20k', 'account'),
  open('Remind me tomorrow', 'title'),
  open("Priya's mobile is 0491 570 110", 'contact'),
  open('Left a voicemail just now', null),
  open('Push it to Friday', null),
  open('Hand it over to Sunil', 'record'),
  open('Give the Wattlebird deal to Jack', 'record'),
  open('Add a note: prefers mornings', 'about'),
  open('Mark the task as done', 'task'),
  open('Met Gerald Fitzwarren yesterday for an hour', 'contact'),
  open('Change the stage of D-27', 'stage'),
  open("How's the Bluegum deal coming along?", 'deal'),
  open(
    'Remind me on Friday to send Priya an invitation',
    'about',
    call('create_task', { title: 'send Priya an invitation', due: '2026-08-14' }),
  ),
  open('Post the pipeline digest regularly', 'schedule'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('D-27 closes on 31 September', 'expectedClose'),
  refused('Set the probability of D-25 to 140%', 'probability'),
  refused('Create a deal for Push Fitness worth -5k', 'amount'),
  refused('Remind me at 27:00 today to lock the showroom', 'due'),
  refused("Zoë Papas's email is zoe@@tallow", 'email'),
  refused('Move D-28 to the Shortlist stage', 'stage'),
  refused('I met Dora Kostas on 30 February', 'occurredAt'),
  refused('Task for 32 August: order glue', 'due'),
  refused('Log a -20 minute call with Linh Tran', 'minutes'),
  refused('Schedule the pipeline digest every Monday at 26:15', 'schedule'),
  refused('The chance of D-23 is minus ten percent', 'probability'),
  refused('D-26 is expected to close on 29/2/2027', 'expectedClose'),
  refused('Add contact Lee Park at Nimbin Media, email lee.park.nimbin', 'email'),
  refused('T-64 is due on 31 November', 'due'),
];

/** Talk that asks a CRM for nothing. */
export const negative: readonly CorpusCase[] = [
  declined(
    'Whose turn is it to refill the milk?',
    'The espresso at Monday Coffee Roasters is the best in town',
    'Ferry is packed, I will be ten minutes late to the office',
    'Hamish Orr looks exactly like my uncle, it is uncanny',
    'You lot are legends, what a quarter',
    'Is the air con broken on our floor or is it just me?',
    'Honestly the hardest thing about closing is waiting',
    'Has anybody seen my tape measure?',
    'Haha, classic Tevita',
    'I dreamt about task chairs again',
    'The printer needs toner, does anyone know the code?',
    'Greta, are you coming to the pub after work?',
    'What a game last night, the Swans were robbed',
    'They say the pipeline under George Street burst, avoid it',
    'My kid lost her first tooth yesterday',
    'Who won the footy tipping?',
    'Good call by the umpire, I thought',
    'Sydney property is a joke, 2 million for a shoebox',
    'Morning all, hope everyone slept well',
    'Jack owes me a coffee, and so does Bea',
    'Happy work anniversary, Sunil! Five years, wow',
    'Fair enough, makes sense to me',
    'There is cake in the kitchen, first come first served',
    'A contact lens just fell out in the lift, brilliant start',
  ),
];
