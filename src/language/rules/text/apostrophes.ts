const MONTHS = 'january|february|march|april|may|june|july|august|september|october|november|december';

/** What is typed without its apostrophe, each with what it says; only where it can be nothing else. */
const WAYS: readonly (readonly [RegExp, string])[] = [
  [/(?<=^|[.!?,;]\s*|\b(?:and|so|but|that|then)\s)ill(?=\s+\p{L})/giu, "I'll"],
  [/\b(i)d(?=\s+(?:like|love|appreciate|rather|prefer|say|want|need)\b)/gi, "$1'd"],
  [/(?<=^|[.!?;]\s*)(we)(re)(?=\s+(?:\p{L}+ing\b|up\s|down\s|not\s|at\s))/giu, "$1'$2"],
  [
    /\b((?:my|our|the|whole|entire) team)s(?=\s+\p{L})(?!\s+(?:are|have|were|that|who|which|in|at|of|and|to)\b)/giu,
    "$1's",
  ],
  [/\b((?:this|last|next|previous|the) (?:week|month|quarter|year))s(?=\s+\p{L})/giu, "$1's"],
  [new RegExp(`\\b(today|yesterday|tomorrow|tonight|${MONTHS})s(?=\\s+\\p{L})`, 'giu'), "$1's"],
  [/(?<![\p{L}\d])(\p{L}-\d+)s(?=\s+\p{L})/giu, "$1's"],
];

/** "My teams pipeline" is "my team's pipeline", "ill take it" is "I'll take it". */
export function withApostrophes(text: string): string {
  return WAYS.reduce((left, [pattern, meant]) => left.replace(pattern, meant), text);
}
