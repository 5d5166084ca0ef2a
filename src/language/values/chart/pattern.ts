/** One step of a compiled pattern: any of some words, or a node of a category. */
export type Step = { readonly words: ReadonlySet<string> } | { readonly category: string };

/**
 * Compiles a pattern into flat sequences of steps. `(a|b c)` chooses, `[a|b]` may be absent, `{category}` captures a node;
 * captures stand outside of groups, so that their number and order are fixed. Throws on unbalanced groups.
 */
export function compilePattern(pattern: string): Step[][] {
  let sequences: Step[][] = [[]];
  for (const piece of pattern.match(/\([^)]*\)|\[[^\]]*\]|\{[^}]*\}|\S+/g) ?? []) {
    const options = piece.startsWith('{') ? [[{ category: piece.slice(1, -1) }]] : wordOptions(piece);
    sequences = sequences.flatMap((sequence) => options.map((option) => [...sequence, ...option]));
  }
  return sequences;
}

function wordOptions(piece: string): Step[][] {
  const optional = piece.startsWith('[');
  const grouped = optional || (piece.startsWith('(') && piece.length > 1);
  if (!grouped) return [[{ words: new Set([piece]) }]];
  const choices = piece.slice(1, -1).split('|');
  const single = choices.filter((choice) => !choice.includes(' '));
  const options: Step[][] = single.length > 0 ? [[{ words: new Set(single) }]] : [];
  for (const choice of choices) {
    if (choice.includes(' ')) options.push(choice.split(' ').map((word) => ({ words: new Set([word]) })));
  }
  if (optional) options.push([]);
  return options;
}
