/** A kind of digest as people say it, with what may stand around it. */
export const someDigest =
  '[a|an|the|our|new|me] [daily|weekly|monthly|regular|recurring|automatic|scheduled] [digest of|report of|summary of|overview of|digest with|report on] [the|our] {digest} [digest|report|summary|update|overview|post|message|recap|roundup|list] [here|for us|for the team]';

/** Who gets to see it. */
export const toThem = '[us|me|everyone|everybody|the team|the channel|this channel|the room]';

/** Verbs of sending something where others see it. */
export const sendIt = '(send|post|share|drop|push|put|deliver|publish|pop|run|fire off|kick off|trigger)';

/** Verbs that ask for something as often as they send it. */
export const showIt = '(show|give|get|have)';
