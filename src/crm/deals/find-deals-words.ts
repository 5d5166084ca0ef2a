import type { Phrase } from '../../capability/capability.ts';

/** What the things that are asked for are called. */
export const deals = '(deals|deal|opportunities|opps)';
/** What leads a question in; none of it need be said. */
export const show =
  '[show|list|would like|find|get|give|see|know|ask|display|view|send|share|tell|pull up|bring up|[my|our|the] (boss|manager|director|management|board) (wants|needs|asks for|asked for|wants to see|wants to know)] [me|us] [a|an|the] [list|(list|overview|rundown|summary) of] [all|every|each|of]';
/** Binding: without them "Priya won it" would be a question. */
export const some = '([the] ones|which!|anything!|something!|everything!|whatever!|all!|any!|who!)';
/** Things asked for of which nothing but the question says what they are. */
export const which = `${show} (${some} [of] [the|our] [${deals}|ones|of]|what! ${deals}|(every!|each!|any!) deal|[the] ${deals}) [that|which]`;
/** The same, and "what" alone. */
export const things = `${show} (what!|what! (business|work)|how! much! [business|work|revenue|money]|how! many! [${deals}]|${some}) [of] [the|our] [${deals}|ones] [that|which]`;
/** Who does it. */
export const whose = '({owner}|we!|the team)';
/** What may stand before a period. */
export const when = '[in|by|on|before|until|for|over|during|around|since|within]';

/** A phrase that asks for what was won. */
export function asWon(say: string): Phrase {
  return { say, set: { status: 'won' } };
}

/** A phrase that asks for what was lost. */
export function asLost(say: string): Phrase {
  return { say, set: { status: 'lost' } };
}

/** A phrase that asks for what may be lost. */
export function asAtRisk(say: string): Phrase {
  return { say, set: { atRisk: true } };
}

/** A phrase that asks for what nobody works on. */
export function asStale(say: string): Phrase {
  return { say, set: { stale: true } };
}

/** A phrase that asks for what should have closed. */
export function asPastDue(say: string): Phrase {
  return { say, set: { pastDue: true } };
}
