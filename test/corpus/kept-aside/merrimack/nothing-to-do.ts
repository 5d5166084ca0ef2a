import type { CorpusCase } from '../../opened/case.ts';
import { declined, open, refused } from '../../opened/write.ts';

/** Messages that a colleague would ask back about. */
export const openQuestions: readonly CorpusCase[] = [
  open('Log a 20 minute call with Rachel', 'contact'),
  open('I emailed Murphy the new contract this morning', 'contact'),
  open('Move the North Shore deal to Proposal.', 'deal'),
  open('We won the Bayview deal!', 'deal'),
  open('Create a deal for $30k closing July 15', 'account'),
  open('Remind me on Friday.', 'title'),
  open('Assign the Whitman Eye account to someone else', 'to'),
  open('Log a call, 25 minutes, went fine', null),
  open("rachel's email is now rachel@newpractice.test", 'contact'),
];

/** Values that cannot be. */
export const impossible: readonly CorpusCase[] = [
  refused('Push the close date of the Summit deal to February 31.', 'expectedClose'),
  refused('Set the probability on D-203 to 140%', 'probability'),
  refused('Create a deal for Pinecrest Dermatology for -$5,000', 'amount'),
  refused('Move the Whitman Eye deal to the Pilot stage', 'stage'),
  refused('Remind me to call Linda Chow on June 31', 'due'),
  refused('Log a call with Deb Kowalski, minus 20 minutes', 'minutes'),
];

/** Chatter, and requests to others. */
export const chat: readonly CorpusCase[] = [
  declined('Nice work on that one everybody, drinks are on Dominic'),
  declined('is the wifi down on the fourth floor for anyone else?'),
  declined('Running five minutes late, start without me'),
  declined('lol same'),
  declined("What's the score of the Red Sox game?"),
  declined('can someone grab me an iced coffee on the way back'),
  declined('I will be out Monday for a dentist appointment, ironically'),
  declined('Could you translate this paragraph into Spanish for me?'),
  declined('ok thanks, that makes sense'),
];
