import type { CorpusCase } from '../case.ts';
import { declined, open, refused } from '../write.ts';

/** Messages that a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a call with Sarah.', 'contact'),
  open('Show me the Alvarez contact.', 'contact', { capability: 'find_contacts', input: { text: 'Alvarez' } }),
  open('Move the Granite Peak deal to Negotiation.', 'deal'),
  open('We won the Hartwell deal today!', 'deal'),
  open('Create a deal for $20,000.', 'account'),
  open('Change the close date on D-212.', 'expectedClose', { outcome: 'ask' }),
  open('emailed Sarah about the demo environment', 'contact'),
  open('Assign D-208 to someone else.', 'to'),
  open('Move D-216 to another stage', 'stage'),
  open('Bump up the probability on the Granite deal to 60%', 'deal'),
  open('Add a note to Pinnacle Foods.', 'text'),
  open('Add a contact at Northgate Hospitality', 'name'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused("Change Jeff Tran's email to jeff.tran@@northgatehotels", 'email'),
  refused('Set the probability of D-202 to 140%.', 'probability'),
  refused('Push the close date of D-210 to February 31.', 'expectedClose'),
  refused('Create a deal for Apex Staffing for -$5,000.', 'amount'),
  refused('Move D-207 to the Legal Review stage.', 'stage'),
  refused('Remind me on June 31 to send the Ridgeline invoice', 'due'),
  refused('Log a call with Raj Patel at 27:15 today', 'occurredAt'),
  refused('Log a call with Nate Whitlock on April 31.', 'occurredAt'),
];

/** Messages that ask a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined('lol same'),
  declined('Anybody want anything from Starbucks? Leaving in five'),
  declined('The elevator is out again, take the stairs'),
  declined('Can somebody reset the wifi in the big conference room?'),
  declined("Happy birthday Nicole!! cake's in the kitchen"),
  declined('What is the weather going to be like in Boulder on Saturday?'),
  declined('Did you guys catch the Nuggets game last night'),
  declined('Please translate this paragraph to Spanish for me'),
  declined('ok sounds good, talk later'),
  declined('I am working from home tomorrow, plumber is coming'),
  declined('Who has the key to the supply closet?'),
  declined('Book me a flight to Chicago for the conference'),
];
