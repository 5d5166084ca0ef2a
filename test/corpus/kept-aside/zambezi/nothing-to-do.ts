import type { CorpusCase } from '../../opened/case.ts';
import { declined, open, refused } from '../../opened/write.ts';

/** Messages that a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a call with Pieter, 20 minutes, about the valves', 'contact'),
  open('Move the Groenvlei deal to Negotiation', 'deal'),
  open("Khumalo's number is now 072 555 0133", 'contact'),
  open('The Limpopo Citrus deal is won', 'deal'),
  open('Create a new deal for R120k closing in December', 'account'),
  open('Please move D-207 to another stage', 'stage'),
  open('Change the close date of D-210', null),
  open('Assign the Hexvallei deal', 'to'),
  open('Please add a contact at Rooikloof', 'name'),
  open('Add a note: the spare pump is in the blue container', 'about'),
];

/** Messages with a value that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('The close date of D-205 is 31 February', 'expectedClose'),
  refused('Set the probability of the Kleinbos drip retrofit to 140%', 'probability'),
  refused('Move D-212 to Installation', 'stage'),
  refused('New deal for Letaba Avos of minus R50k', 'amount'),
  refused('Remind me to call Rose Malan tomorrow at 27:30', 'due'),
  refused('Log a visit to Hoogland Potatoes on 31 September', 'occurredAt'),
];

/** Talk that asks a CRM for nothing. */
export const chat: readonly CorpusCase[] = [
  declined('load shedding again from 4 to 6, jislaaik'),
  declined("who is bringing the meat for Friday's braai?"),
  declined('What is the rand doing against the dollar today?'),
  declined('Please book me a flight to Upington on Monday'),
  declined('Riaan your bakkie is blocking the gate again'),
  declined('thanks everyone, good week 💪'),
  declined('did anybody watch the Boks on Saturday'),
  declined('Please approve my leave for the second week of December'),
  declined('42mm of rain at home last night!!'),
  declined('How do I reset my Outlook password?'),
];
