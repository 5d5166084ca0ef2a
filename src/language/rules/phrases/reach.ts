import type { NetworkNode } from './network.ts';

/** Stands for "anywhere" where a token is meant. */
const ANYWHERE = 0x7fff;
/** Stands for "needs no word" where a literal is meant. */
const NO_WORD = -1;

/**
 * What leads from each node of a network to its end, as numbers in a row, since it is gone through for each phrase and message: of
 * each node, those behind it first, its number, 1 where the phrase may end there, how many steps follow, and of each the literal
 * or −1 and the node that it leads to.
 */
export type Ways = Int16Array;

/** The ways through a network. */
export function waysOf(nodes: readonly NetworkNode[]): Ways {
  const ways: number[] = [];
  for (const at of backwards(nodes)) {
    const { edges = [], omissions = [], accepts = false } = nodes[at] ?? {};
    const seen = new Set<number>();
    ways.push(at, accepts ? 1 : 0);
    const count = ways.push(0) - 1;
    const step = (literal: number, to: number) => {
      const key = (literal + 1) * nodes.length + to;
      if (seen.has(key)) return;
      seen.add(key);
      ways.push(literal, to);
    };
    for (const edge of edges) step(edge.kind === 'word' ? edge.literal : NO_WORD, edge.to);
    for (const { to } of omissions) step(NO_WORD, to);
    ways[count] = seen.size;
  }
  return Int16Array.from(ways);
}

/** The nodes in an order in which each stands before those that lead to it. */
function backwards(nodes: readonly NetworkNode[]): number[] {
  const order: number[] = [];
  const seen = new Set<number>();
  const visit = (at: number): void => {
    if (seen.has(at)) return;
    seen.add(at);
    for (const { to } of nodes[at]?.edges ?? []) visit(to);
    order.push(at);
  };
  visit(0);
  return order;
}

/**
 * By node, the last token at which a reading may stand there and still find the words that end the phrase; −1 where the message
 * has none of them. Undefined where the phrase cannot be begun at token `from` or later.
 *
 * @param last by literal, the last token that may be it, −1 for none
 */
export function reachOf(
  { nodes, ways }: { readonly nodes: readonly unknown[]; readonly ways: Ways },
  last: Int16Array,
  from: number,
): Int16Array | undefined {
  const reach = scratchOf(nodes.length);
  for (let at = 0; at < ways.length; ) {
    const node = ways[at] ?? 0;
    let most = ways[at + 1] === 1 ? ANYWHERE : -1;
    const end = at + 3 + 2 * (ways[at + 2] ?? 0);
    for (at += 3; at < end; at += 2) {
      const literal = ways[at] ?? NO_WORD;
      const behind = reach[ways[at + 1] ?? 0] ?? -1;
      const here = literal === NO_WORD ? behind : Math.min(last[literal] ?? -1, behind - 1);
      if (here > most) most = here;
    }
    reach[node] = most;
  }
  return (reach[0] ?? -1) < from ? undefined : reach.slice(0, nodes.length);
}

/** Most phrases are not in reach, so that their numbers are written over by the next one's. */
let scratch = new Int16Array(512);

function scratchOf(length: number): Int16Array {
  if (scratch.length < length) scratch = new Int16Array(length);
  return scratch;
}
