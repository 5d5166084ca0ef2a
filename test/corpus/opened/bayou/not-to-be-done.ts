import type { CorpusCase } from '../case.ts';
import { declined, open, refused } from '../write.ts';

/** Messages that a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a 15 minute call with Mike.', 'contact'),
  open('Move the Gulf Star deal to negotiation.', 'deal'),
  open("What is Landry's phone number?", 'contact'),
  open('We won the Pasadena deal!', 'deal'),
  open('Remind me on Friday.', 'title'),
  open('Create a deal for $15,000.', 'account'),
  open('Emailed Mike the sling chart on Friday.', 'contact'),
  open('Change the title of Landry to plant manager', 'contact'),
  open('Assign the Texan Crane deal to somebody else.', 'to'),
  open('Push the Gulf Star deal two weeks', 'deal'),
  open('Add a note to Closed Loop Recycling.', 'text'),
  open('Move D-216 to another stage', 'stage'),
];

/** Messages with a value that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Set the close date of D-208 to November 31.', 'expectedClose'),
  refused('Change the probability of the Sabine spill kits to 140%.', 'probability'),
  refused('Create a deal for Redfish Drilling for -$4,000.', 'amount'),
  refused('Move D-215 to the awaiting legal stage.', 'stage'),
  refused('Remind me on February 30 to renew the fire extinguisher contract.', 'due'),
  refused('log a call with Vicky Tran for -20 minutes', 'minutes'),
  refused('Mark the Halvorsen life vests as won for -$500.', 'amount'),
  refused('Put the Trident welding gloves contract at minus 5 percent probability.', 'probability'),
];

/** Messages that ask a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined("Traffic on 225 is backed up all the way to Beltway 8, I'll be late."),
  declined('lol that forklift video'),
  declined('Who took my hard hat out of the truck?'),
  declined('Can somebody turn up the AC in the training room?'),
  declined('Did y’all see the Texans game last night'),
  declined('What time does the cafeteria close?'),
  declined("I'm working from home tomorrow, the plumber is coming."),
  declined('Happy birthday Shelby!! 🎂'),
  declined("What's the exchange rate for pesos today?"),
  declined('Please reset my Outlook password'),
  declined('My badge stopped working again, who do I call at building security'),
  declined('ok sounds good, see you there'),
];
