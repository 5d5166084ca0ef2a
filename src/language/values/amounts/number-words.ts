const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const UNIT_ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );

/** Numbers below twenty, by their words. */
export const SMALL: ReadonlyMap<string, number> = new Map(UNITS.map((word, index) => [word, index]));

/** Twenty, thirty … ninety. */
export const TENFOLD: ReadonlyMap<string, number> = new Map([
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
  ['fourty', 40],
  ['ninty', 90],
]);

/** Ordinals in words up to nineteenth, and the round ones. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...UNIT_ORDINALS.map((word, index) => [word, index + 1] as const),
  ['twelvth', 12],
  ['twentieth', 20],
  ['thirtieth', 30],
]);

/** Magnitudes by their words. */
export const MAGNITUDES: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['thou', 1e3],
  ['tsd', 1e3],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['lacs', 1e5],
  ['million', 1e6],
  ['millions', 1e6],
  ['mil', 1e6],
  ['mill', 1e6],
  ['mio', 1e6],
  ['mln', 1e6],
  ['crore', 1e7],
  ['crores', 1e7],
  ['billion', 1e9],
  ['billions', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['trillion', 1e12],
]);

/** Magnitudes by the letters that follow a number at once ("45k"). */
export const MAGNITUDE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mm', 1e6],
  ['mn', 1e6],
  ['b', 1e9],
  ['bn', 1e9],
  ['tn', 1e12],
  ['cr', 1e7],
  ['l', 1e5],
]);
