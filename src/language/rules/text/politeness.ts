/** Whoever is asked. */
const YOU = '(?:you|u|ya|someone|somebody|anyone|anybody|one of you)';
const MAY = '(?:could|can|would|will|might|may)';
const KINDLY = '(?: (?:please|kindly|possibly|perhaps|maybe|just|quickly))*';
const MOMENT = '(?:free |spare |quick )?(?:chance|second|sec|minute|min|moment|mo|time|tick)';
const GLAD = '(?:great|good|lovely|nice|awesome|fantastic|wonderful|helpful|amazing|super|brilliant|ideal|grand)';
const FINE = '(?:ok|okay|alright|all right|fine|possible|convenient|cool|no bother|not a bother)';
const TROUBLE = '(?:trouble|bother|hassle|problem|inconvenience|imposition|to ask)';
const IS = "(?:'s|s| is| isn't| isnt| is not| would be| wouldn't be| was)";

/** An order follows: "I was wondering whether you could". */
const OPENERS = [
  `i(?: was|'m| am|'ve been| have been) (?:just )?(?:wondering|curious) (?:if|whether) (?:${YOU}|we|i|it) (?:${MAY}|would be able to|might be able to|were able to)${KINDLY}(?: (?:be able to|be possible to))?`,
  `i(?: was)? (?:wonder|wondered|hoping|hoped|hope) (?:if |whether |that )?(?:${YOU}|we|i) (?:${MAY}|might be able to|would be able to)${KINDLY}`,
  `${MAY} ${YOU}${KINDLY} be (?:so|very|that) (?:kind|good|nice)(?: (?:as to|enough to|and|to))?`,
  `${MAY} ${YOU}${KINDLY} be an? (?:dear|star|love|angel|legend|sport|pal)(?: and)?`,
  `${MAY} ${YOU}${KINDLY} do me (?:a|the|one) (?:quick |small |big )?(?:favou?r|kindness)(?: and)?`,
  `${MAY} ${YOU}${KINDLY} (?:mind )?(?:help|helping) me(?: out)?(?: (?:to|and|by))?`,
  `${MAY} ${YOU}${KINDLY} be able to`,
  `${MAY} (?:someone|somebody|anyone|anybody|one of you)${KINDLY}`,
  `(?:${MAY}|might) (?:i|we)${KINDLY} (?:ask|trouble|bother|request|get|beg|bug) ${YOU} (?:to|for|if ${YOU} ${MAY})${KINDLY}`,
  `(?:is|was|would|could) it (?:be )?(?:at all )?(?:possible|ok|okay|feasible|alright|too much ${TROUBLE}|too much) (?:for (?:you|me|us|someone|somebody) )?(?:to|if ${YOU} ${MAY}|if (?:i|we) ${MAY})${KINDLY}`,
  `(?:i|we)(?:'d| would)? (?:be|am) (?:so |very |most |really |ever so |much )?(?:grateful|thankful|obliged|happy|glad|delighted) if ${YOU} ${MAY}${KINDLY}`,
  `(?:i|we)(?:'d| would) (?:really |greatly |much |highly )?appreciate (?:it |that )?if ${YOU} ${MAY}${KINDLY}`,
  `it(?:'d| would) (?:really |also )?be (?:really |so |very )?(?:${GLAD}|much appreciated|a (?:great|big|huge) help) if ${YOU} ${MAY}${KINDLY}`,
  `(?:is there )?any chance (?:that )?(?:${YOU}|we|i) ${MAY}${KINDLY}`,
  `(?:is there )?any chance of (?=(?:a|an|the) (?:list|look|view|copy|summary|overview))`,
  `do you think ${YOU} ${MAY}${KINDLY}`,
  `be (?:so kind(?: as to| and| to)?|a (?:dear|star|love|sport) and)`,
  `do me (?:a|the) favou?r(?: and)?`,
];

const EXCUSE = `(?:sorry|apologies) (?:to (?:bother|trouble|disturb|bug|pester|be a (?:pain|bother|nuisance))|for (?:bothering|troubling|disturbing|bugging|the (?:bother|trouble|hassle)))(?: (?:you|u))?(?: (?:again|with this))?[,.!]?(?: but)?`;

/** Said before, between or behind, wherever it likes. */
const ASIDES = [
  `if (?:it|that|this)${IS} (?:not )?(?:${FINE}|(?:no|any|not any|too much|much|not too much|a) ?(?:big )?${TROUBLE})(?: (?:with|by|for) (?:you|everyone|everybody))?`,
  `if ${YOU} (?:don't|dont|do not|wouldn't|would not) mind`,
  `(?:if|when|whenever|as soon as|once) ${YOU} (?:get|have|find|got|can find|'ve got|have got) (?:a|the|some|any|one) ${MOMENT}`,
  `if ${YOU} would be so kind`,
  `at your (?:earliest )?(?:convenience|leisure)`,
  `(?:with )?(?:many |a thousand |a million )?(?:thanks|thank you|cheers|thx|ta) (?:so much |very much |a lot |kindly )?in (?:advance|anticipation)`,
  `thanks for (?:your|the|all your|any) (?:kind )?(?:help|time|support|assistance)`,
];

/** Said at the end, or before another sentence, behind a sign. */
const CLOSERS = [
  `(?:if|when|whenever) ${YOU} (?:can|could|would|please|like|are free|'re free)`,
  `if possible`,
  `(?:it |that |this )?(?:(?:is|would be|'d be) )?(?:much|greatly|highly|really|very much|most)? ?(?:appreciated|obliged)`,
  `(?:(?:i|we)(?:'d| would)? )?(?:really |greatly |much )?appreciate (?:it|that|this|(?:your|the) help)`,
  `(?:that|it)(?:'d| would) be (?:really |so |very )?(?:${GLAD}|a (?:great|big|huge) help)`,
  `you(?:'re| are) (?:a|an|the) (?:star|legend|best|angel|gem|lifesaver)`,
  `(?:many |big |huge )?(?:thanks|thank you|thank u|thanx|thx|tnx|cheers|ta|merci|danke|gracias)(?: (?:a (?:lot|bunch|million|ton)|so much|very much|loads|heaps|again|all|team|guys|mate|pal|kindly|ever so|indeed))*`,
  `${MAY} you`,
  `hope (?:that|this)(?:'s| is) (?:ok|okay|alright|fine)`,
];
const SIGN_OFF =
  /(?<=[.!?,;\n]\s*)(?:(?:[Bb]est|[Kk]ind|[Ww]arm|[Mm]any)(?: (?:regards|wishes))|[Bb]est|[Rr]egards|[Cc]heers|[Ss]incerely|[Yy]ours(?: (?:truly|sincerely))?|(?:[Mm]any |[Bb]ig )?[Tt]hanks|[Tt]hank you|[Aa]ll the best)[,!]?\s+\p{Lu}\p{L}+(?: \p{Lu}\p{L}*\.?)?\s*$/u;

/** What somebody says while thinking of the next word. */
const HESITATIONS =
  /(?<![\p{L}\p{M}\p{N}_'’.-])(?:[Uu]+m+|[Uu]+h+m*|[Ee]r+m*|[Hh]m+|[Mm]{2,}|[Aa]h+|[Ee]h)(?![\p{L}\p{M}\p{N}_'’-])(?:\s*(?:,|\.{2,}|…))?[ \t]*/gu;
const PHRASES_OF_THOUGHT = [
  /(?<!\b(?:do|did|does|if|as|let|what|who|when|where|why|how|that|because|may|should|would|to|don't|dont|than|people|anyone|contacts|accounts)\s)(?:,\s*)?\byou know\b(?!\s+(?:about|if|what|who|that|how|when|where|whether|which|why|it|him|her|them|of|any|anything|anyone)\b)[,]?/gi,
  /(?<=[\p{L}\p{N}]\s)(?<!\b(?:no|nope|sorry|oops|wait|actually|not|what|that)[,.]?\s)i mean[,]?\s+(?=\S)/giu,
  /(?<!\b(?:what|which|some|any|this|that|a|the|these|those|all|same|every|other|another|new|each|no|right|wrong|one|two|different)\s)\b(?:sort|kind) of\b(?=\s)/gi,
];
/** A word said twice while thinking of the next one. */
const STUTTER =
  /(?<![\p{L}\p{M}\p{N}_'’])(the|a|an|to|i|and|of|in|on|with|for|is|we|my|can|it)(?:[ ,]+\1)+(?![\p{L}\p{M}\p{N}_'’])/giu;
/** "Right, …", "well, …", "oh and …": what begins and says nothing. */
const BEGINNINGS =
  /^\s*(?:(?:right|well|listen|look|now)(?:,| then,?| so,?)\s+|oh(?:,| and)\s+(?:and\s+)?|(?:ok|okay|so|right|well|yeah|hey|hi),?\s+(?:so|right|well|yeah|um|listen)[ ,]+|(?:right|now)\s+(?=(?:so|what|who|how|can|could|i|we|let|log|add|show|move|make|set|push|change|update|close|give|assign|just|had|met|called|got|new|create|remind)\b))+(?=\S+\s+\S)/i;

const BEGINS = '(?<=^|[.!?;:,\\n–—(-]\\s*|\\b(?:and|but|so|hi|hey|hello|there|please|morning|afternoon|team|all)\\s+)';
const ENDS = '(?=\\s*(?:[.!?;,\\n)]|$|\\p{Extended_Pictographic}|:[a-z_]+:))';
const opener = new RegExp(`${BEGINS}(?:${OPENERS.join('|')})(?![\\w'])[,:]?\\s*`, 'gi');
const aside = new RegExp(`\\s*[,;–—-]?\\s*(?<![\\w'-])(?:(?:and|but|so) )?(?:${ASIDES.join('|')})(?![\\w'])`, 'gi');
const excuse = new RegExp(`${BEGINS}${EXCUSE}\\s*`, 'gi');
const closer = new RegExp(
  `(?<=\\S)\\s*([,;.!?–—-])\\s*(?:(?:and|please) )?(?:${CLOSERS.join('|')})(?: please)?${ENDS}`,
  'giu',
);

/** "For me" as a favour: not where it may say whose. */
const FAVOUR =
  /(?<!\b(?:tasks?|deals|calls|meetings|accounts|contacts|leads|to-?dos?|reminders?|notes?|due|open|anything|something|stuff|forecast|pipeline|list|planned))[,?]?\s+for (?:me|us),?(?: (?:please|pls|plz|thanks|thank you))+(?=[.!?]*\s*$)/gi;
/** "No rush" says how urgent something is to be done, where something is. */
const UNHURRIED =
  /\s*[,;.!?–—-]\s*(?:(?:there(?:'s| is)|but|and) )?no (?:rush|hurry|pressure|stress)(?: (?:at all|on this|on that|though))?(?=\s*(?:[.!?,;\n)]|$))/gi;
const TO_DO =
  /\b(?:tasks?|to-?dos?|remind|reminders?|t-\d+|needs?|must|should|make sure|follow up|chase|get|ask|have|has to)\b/i;

/**
 * The text without what people say out of politeness or while they think: it is no part of what is asked, and would only stand
 * between its words. What may as well be meant ("for me", "no rush") stays, and a text of nothing else stays as it is.
 */
export function withoutPoliteness(text: string): string {
  const said = text.replace(HESITATIONS, '').replace(BEGINNINGS, '').replace(STUTTER, '$1');
  const calm = PHRASES_OF_THOUGHT.reduce((left, pattern) => left.replace(pattern, ''), said);
  const plain = calm
    .replace(SIGN_OFF, '')
    .replace(TO_DO.test(calm) ? /(?!)/ : UNHURRIED, '')
    .replace(FAVOUR, '')
    .replace(aside, '')
    .replace(excuse, '')
    .replace(opener, 'please ')
    .replace(closer, (_, sign: string) => (/[.!?]/.test(sign) ? sign : ''));
  if (plain === text) return text;
  return tidy(plain) || text;
}

function tidy(text: string): string {
  const left = text
    .replace(/[ \t]+/g, ' ')
    .replace(/^[\s,;.!?–—-]+(?=[\p{L}\p{N}<@#"'(])/u, '')
    .replace(/\s+([,.;!?])/g, '$1')
    .replace(/([.!?])[.!?]+/g, '$1')
    .replace(/([,;])(?:\s*[,;])+/g, '$1')
    .replace(/[\s,;–—-]+$/, '');
  return /[\p{L}\p{N}]/u.test(left.replace(/please/gi, '')) ? left : '';
}
