const WIDEST = 64;
const rows = [new Uint8Array(WIDEST + 1), new Uint8Array(WIDEST + 1), new Uint8Array(WIDEST + 1)];

/**
 * How many letters must be changed, added, left out or swapped with their neighbour to turn one word into the other
 * (Damerau, optimal string alignment).
 * Answers `most + 1` where it takes more than `most`, and for words over 64 letters that are not equal.
 */
export function editDistance(left: string, right: string, most: number): number {
  if (left === right) return 0;
  const tooFar = most + 1;
  if (Math.abs(left.length - right.length) > most || left.length > WIDEST || right.length > WIDEST) return tooFar;
  let [before, above, row] = rows as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= right.length; column++) above[column] = column;
  for (let line = 1; line <= left.length; line++) {
    if (fillRow(left, right, line, before, above, row) > most) return tooFar;
    [before, above, row] = [above, row, before];
  }
  return Math.min(above[right.length] ?? tooFar, tooFar);
}

function fillRow(left: string, right: string, line: number, before: Uint8Array, above: Uint8Array, row: Uint8Array) {
  row[0] = line;
  let least = line;
  const letter = left.charCodeAt(line - 1);
  const letterBefore = line > 1 ? left.charCodeAt(line - 2) : -1;
  for (let column = 1; column <= right.length; column++) {
    const other = right.charCodeAt(column - 1);
    let cost = Math.min((above[column] ?? 0) + 1, (row[column - 1] ?? 0) + 1);
    cost = Math.min(cost, (above[column - 1] ?? 0) + (letter === other ? 0 : 1));
    if (column > 1 && letterBefore === other && right.charCodeAt(column - 2) === letter) {
      cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
    }
    row[column] = cost;
    if (cost < least) least = cost;
  }
  return least;
}
