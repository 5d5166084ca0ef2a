import type { CorpusCase } from '../case.ts';
import { declined, open, refused } from '../write.ts';

/** Messages that a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a call with Laurent, 15 minutes.', 'contact'),
  open('I met Castets yesterday about the delivery.', 'contact'),
  open('Move the Biscuiterie Lauragais deal to Offer.', 'deal'),
  open('Push the Müller deal to 30 November.', 'deal'),
  open('Create a deal for 45,000 euros.', 'account'),
  open('Add a contact at Conserverie Castel.', 'name'),
  open('The Lauragais deal is won!', 'deal'),
  open('Change the phone number of Laurent to 06 11 55 02 20', 'contact'),
  open('Move the Sierra Alta bottling line to another stage.', 'stage'),
  open('Assign the Castel jar labeller to somebody else.', 'to'),
  open('Remind me tomorrow at 10.', 'title'),
];

/** Messages with a value that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Set the closing date of the Castel jar labeller to 31 November.', 'expectedClose'),
  refused('Put the probability of D-213 to 140 %.', 'probability'),
  refused('Create a deal for Penrose Dairy with an amount of -20,000 euros.', 'amount'),
  refused('Move D-217 to Commissioning.', 'stage'),
  refused('Remind me to call Ulrike Weiß on 30 February.', 'due'),
  refused('The Avril tube filler has a probability of minus 10 percent.', 'probability'),
  refused('Log a call with Grace Oduya on 31 June, 20 minutes.', 'occurredAt'),
  refused('Put the Jäger vacuum packer in stage Evaluation', 'stage'),
];

/** Chatter, other people's business and questions for other tools. */
export const chat: readonly CorpusCase[] = [
  declined('Good morning everybody, the coffee machine works again!'),
  declined('Who brings the croissants on Friday?'),
  declined('haha yes, exactly like last year'),
  declined('The train from Bordeaux has 40 minutes delay, start without me'),
  declined('Is the canteen open in August?'),
  declined('Can you translate this sentence into German for me?'),
  declined('My wife has won a trip to Lisbon, I am jealous'),
  declined('ok, understood'),
  declined('Did you see the match of Toulouse yesterday evening?'),
  declined('How do I reset my password for the payroll portal?'),
  declined('The printer on the first floor has lost its connection again'),
  declined('What is the exchange rate of the pound today?'),
];
