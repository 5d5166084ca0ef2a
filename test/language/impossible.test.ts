import { describe, expect, it } from 'vitest';
import { understand } from '../../src/language/understand.ts';
import { makeReader } from '../corpus/workspace.ts';

const reader = makeReader();

function refusedIn(text: string) {
  const understanding = understand(text, reader);
  if (understanding.outcome !== 'read') return understanding.outcome;
  return understanding.requests.flatMap(({ impossible }) => impossible.map(({ field, message }) => [field, message]));
}

describe('values that cannot be', () => {
  it.each([
    ['remind me tomorrow at 27:00 to call Marc', 'due', /27:00 is no time of day/],
    ["task: call Marc tomorrow at 25 o'clock", 'due', /25 o'clock is no time of day/],
    ['T-7 is due 32 March', 'due', /March 32 does not exist/],
    ['D-3 closes on the 45th', 'expectedClose', /No month has a 45th/],
    ['post the pipeline every Monday at 25:00', 'schedule', /25:00 is no time of day/],
    ['post the pipeline on the 35th of every month at 9am', 'schedule', /No month has a 35th/],
    ['remind me every Monday to call Tom', 'due', /one time only/],
    ["set Priya's email to priya@@hooli", 'email', /“priya@@hooli” is no e-mail address/],
    ["Priya's email is tom.at.acme", 'email', /“tom.at.acme” is no e-mail address/],
    ["update Priya's phone to 555-CALL-NOW", 'phone', /“555-CALL-NOW” is no phone number/],
    ['move the Globex deal to the Zombie stage', 'stage', /no stage called “Zombie”. Your stages are: Prospecting/],
    ['move D-3 to Legal Review', 'stage', /no stage called “Legal Review”/],
    ['set the amount of D-2 to banana', 'amount', /could not read “banana” as amount. Say an amount/],
    ['change the priority of T-7 to purple', 'priority', /It can be Low, Normal, High, Urgent/],
  ])('%s is refused, and says why', (text, field, message) => {
    expect(refusedIn(text)).toEqual([[field, expect.stringMatching(message)]]);
  });

  it.each([
    ["Priya's number is +1 (212) 555-0188"],
    ["Priya's email is p.raman+x@hooli.io"],
    ['move D-3 to negotiation'],
    ['move D-2 to commit'],
    ['push D-3 to next week'],
  ])('%s is not', (text) => {
    expect(refusedIn(text)).toEqual([]);
  });
});
