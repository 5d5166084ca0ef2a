import type { CorpusCase } from '../case.ts';
import { declined, open, refused } from '../write.ts';

/** Messages that leave something open. */
export const openQuestions: readonly CorpusCase[] = [
  open('Called Sophie at lunchtime', 'contact'),
  open('Move the Meadowcroft deal to Costing', 'deal'),
  open('The Bakker deal has gone up to €40k', 'deal'),
  open('Met with Nigel Barraclough yesterday', 'contact'),
  open('Close D-109', 'result'),
  open('Move D-104 to another stage', 'stage'),
  open('Remind me tomorrow', 'title'),
  open('I want to change the close date of D-110', 'expectedClose', { outcome: 'ask' }),
  open('Reassign D-105', 'to'),
  open('Add a note to Airedale', 'text'),
  open('New deal for £20k', 'account'),
  open("Update Sophie's phone to 0113 496 0456", 'contact'),
  open('Put the close date back to 20 November', 'deal'),
  open('how is D-199 doing', 'deal'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Set D-109 to 140%', 'probability'),
  refused('D-103 closes 31 November', 'expectedClose'),
  refused('Remind me at 27:00 to lock up the stockroom', 'due'),
  refused('New deal for Kirkgate at -£4,000', 'amount'),
  refused("Change Freja's email to freja@@nordlys", 'email'),
  refused('Move D-101 to Negotiation', 'stage'),
  refused('Task: send the invoice to Bakker on 30 February', 'due'),
  refused('Rang Bev on 31/09 about the zips', 'occurredAt'),
  refused('Add contact Ola Berg at Nordlys, email ola@', 'email'),
  refused('make the probability of D-111 -20%', 'probability'),
];

/** Chat. */
export const chat: readonly CorpusCase[] = [
  declined("Who's got the keys to the van?"),
  declined('Could murder a brew, anyone else?'),
  declined('Pip won the pub quiz again, unbelievable'),
  declined('Leeds lost 2-1 and I am gutted'),
  declined("Thanks Lotte, that's spot on"),
  declined('Happy birthday Kasper! 🎂'),
  declined('The trial run of the new folder-gluer was noisy as anything'),
  declined('Parking round the back of Kirkgate market is a nightmare'),
  declined('Dev, shut the window will you, it is freezing'),
  declined('Has somebody pinched my good scalpel from the sample room?'),
  declined('Mark my words, it will rain at the barbecue'),
  declined("This machine coffee isn't a patch on Trial Run's"),
  declined('lol'),
  declined('haha fair enough'),
  declined('The contract cleaners are coming in tonight so clear your desks'),
  declined('My forecast for the weekend is rain and more rain'),
  declined("No big deal, we'll manage"),
  declined("Will you be at the Christmas do, or is it your sister's wedding?"),
  declined('Sorry, wrong channel'),
  declined('I think Imran is still stuck on the M62'),
  declined('What a lead story in the Yorkshire Post today'),
  declined('Nobody told me the meeting room had been painted green'),
  declined('may the best team win on Saturday'),
  declined("It's nearly five, I'm calling it a day"),
];
