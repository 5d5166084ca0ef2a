import type { Network } from './network.ts';

/** Stands for "anywhere" where a token is meant. */
const ANYWHERE = 0x7fff;

/**
 * By node, the last token at which a reading may stand there and still find the words that end the phrase; −1 where the message
 * has none of them. Undefined where the phrase cannot be said from its start.
 *
 * @param last by literal, the last token that may be it, −1 for none
 */
export function reachOf({ nodes, backwards }: Network, last: Int16Array): Int16Array | undefined {
  const reach = new Int16Array(nodes.length).fill(-1);
  for (const at of backwards) {
    const node = nodes[at];
    if (node === undefined) continue;
    let most = node.accepts ? ANYWHERE : -1;
    for (const edge of node.edges) {
      const behind = reach[edge.to] ?? -1;
      const here = edge.kind === 'word' ? Math.min(last[edge.literal] ?? -1, behind - 1) : behind;
      if (here > most) most = here;
    }
    for (const { to } of node.omissions) most = Math.max(most, reach[to] ?? -1);
    reach[at] = most;
  }
  return (reach[0] ?? -1) < 0 ? undefined : reach;
}
