/** One message's place in the figures. */
export interface Counted<Verdict extends string> {
  readonly labels: Readonly<Record<string, string>>;
  readonly verdict: Verdict;
}

/** Prints, for each value of a label and in all, how many messages there are and what share of them came to each verdict. */
export function printTable<Verdict extends string>(
  title: string,
  label: string,
  counted: readonly Counted<Verdict>[],
  verdicts: readonly Verdict[],
): void {
  const values = [...new Set(counted.map(({ labels }) => labels[label] ?? ''))].sort();
  console.log(`\n${title.padEnd(26)} count  ${verdicts.map((verdict) => verdict.padStart(10)).join(' ')}`);
  for (const value of values) {
    printLine(
      value,
      counted.filter(({ labels }) => labels[label] === value),
      verdicts,
    );
  }
  printLine('all', counted, verdicts);
}

function printLine<Verdict extends string>(
  name: string,
  counted: readonly Counted<Verdict>[],
  verdicts: readonly Verdict[],
): void {
  const shares = verdicts.map((verdict) => {
    const count = counted.filter((each) => each.verdict === verdict).length;
    return counted.length === 0 ? '–'.padStart(10) : `${((100 * count) / counted.length).toFixed(1)} %`.padStart(10);
  });
  console.log(`${name.padEnd(26)} ${String(counted.length).padStart(5)}  ${shares.join(' ')}`);
}
