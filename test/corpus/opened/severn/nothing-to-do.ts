import type { CorpusCase } from '../case.ts';
import { declined, open, refused } from '../write.ts';

/** Messages that a colleague asks back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a call with Hannah, 20 minutes.', 'contact'),
  open('Had a chat on the phone with Pugh about the site survey', 'contact'),
  open('Move the Wyedean deal to Legal.', 'deal'),
  open('Push the Avon Vale deal back a week', 'deal'),
  open('Create a deal for £20k.', 'account'),
  open('Move D-212 to a different stage.', 'stage'),
  open('add a note to Portishead Marine', 'text'),
  open('Remind me on Thursday.', 'title'),
  open('Change the email address for Hannah to hannah@newplace.test', 'contact'),
  open('We lost one of the Wyedean deals, no budget', 'deal'),
  open('Assign Clifton Dental Group to somebody else.', 'to'),
  open('Schedule the pipeline digest.', 'schedule'),
];

/** Messages with a value that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Set the close date of D-201 to 31 February.', 'expectedClose'),
  refused('Set the probability of the Gloster PCI gap analysis to 140%.', 'probability'),
  refused('Create a deal for Cotswold Feeds worth -£5,000', 'amount'),
  refused('Move the Mendip incident response retainer to Handshake.', 'stage'),
  refused('Remind me to call Ted Loxley on 30 February', 'due'),
  refused('Log a call with Zara Hussain on 32 January.', 'occurredAt'),
  refused('Change the amount on D-210 to minus 4k', 'amount'),
  refused("Set Ruth Amadi's email to ruth at nowhere", 'email'),
];

/** Messages that ask a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined(
    "Anyone fancy a pasty? I'm going past the market",
    'The heating is broken on the second floor again',
    'lol that phishing email was dreadful even by their standards',
    'Can somebody restart the staging VPN?',
    'Happy birthday Beth!! 🎂',
    'Book me a train to Cardiff for Wednesday morning',
    'Right, I am off to get my hair cut',
    'is it meant to snow this weekend',
    "Alastair's car is blocking the loading bay",
    'fair enough, makes sense to me',
    'Whose turn is it to buy milk',
    'Submit my mileage claim for December',
  ),
];
