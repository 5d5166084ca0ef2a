/** Letters beside each other on a keyboard. */
const BESIDE: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qesa',
  e: 'wrds',
  r: 'etfd',
  t: 'rygf',
  y: 'tuhg',
  u: 'yijh',
  i: 'uokj',
  o: 'iplk',
  p: 'ol',
  a: 'sqzw',
  s: 'adwxez',
  d: 'sfecrx',
  f: 'dgrvtc',
  g: 'fhtbyv',
  h: 'gjynub',
  j: 'hkumin',
  k: 'jliom',
  l: 'kop',
  z: 'axs',
  x: 'zscd',
  c: 'xdvf',
  v: 'cfbg',
  b: 'vghn',
  n: 'bhmj',
  m: 'njk',
};
const VOWELS = 'aeiouy';

/** How unlikely each mistake is; the first letter is hardly ever wrong. */
const MISTAKES = {
  swapped: 0.5,
  swappedFirst: 0.8,
  single: 0.4,
  doubled: 0.4,
  left: 0.65,
  leftFirst: 1.1,
  beside: 0.75,
  vowel: 0.75,
  wrong: 1.1,
  added: 0.95,
  redoubled: 0.8,
  several: 1.7,
};

/** How unlikely it is that somebody who meant one word typed another that differs by a letter, or by more; about 0.4–1.7. */
export function mistakeCost(typed: string, meant: string): number {
  let at = 0;
  while (at < typed.length && typed[at] === meant[at]) at++;
  if (typed.length === meant.length) return wrongCost(typed, meant, at);
  const [longer, shorter] = typed.length > meant.length ? [typed, meant] : [meant, typed];
  if (longer.slice(at + 1) !== shorter.slice(at)) return severalCost(typed, meant);
  const letter = longer.charAt(at);
  const isDouble = letter === longer[at - 1];
  if (typed.length < meant.length) return at === 0 ? MISTAKES.leftFirst : isDouble ? MISTAKES.single : MISTAKES.left;
  if (isDouble) return MISTAKES.doubled;
  return isBeside(letter, longer[at - 1]) || isBeside(letter, longer[at + 1]) ? MISTAKES.beside : MISTAKES.added;
}

function wrongCost(typed: string, meant: string, at: number): number {
  const [letter = '', next = ''] = [typed[at], typed[at + 1]];
  if (letter === meant[at + 1] && next === meant[at] && typed.slice(at + 2) === meant.slice(at + 2))
    return at === 0 ? MISTAKES.swappedFirst : MISTAKES.swapped;
  if (typed.slice(at + 1) !== meant.slice(at + 1)) return severalCost(typed, meant);
  if (isBeside(letter, meant[at])) return MISTAKES.beside;
  return VOWELS.includes(letter) && VOWELS.includes(meant[at] ?? ' ') ? MISTAKES.vowel : MISTAKES.wrong;
}

/** "Refferal": which letters are double is often mistaken, and more than one of them at once. */
function severalCost(typed: string, meant: string): number {
  return undoubled(typed) === undoubled(meant) ? MISTAKES.redoubled : MISTAKES.several;
}

function undoubled(word: string): string {
  return word.replace(/(.)\1/g, '$1');
}

function isBeside(letter: string, other = ''): boolean {
  return other !== '' && BESIDE[letter]?.includes(other) === true;
}
