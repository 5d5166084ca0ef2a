/** Letters that Unicode does not decompose, with the plain letters people type for them. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŧ: 't',
  ς: 'σ',
};

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', å: 'aa', ø: 'oe' };

const PLAIN_LETTERS = new RegExp(`[${Object.keys(PLAIN).join('')}]`, 'g');
const UMLAUT_LETTERS = new RegExp(`[${Object.keys(UMLAUTS).join('')}]`, 'g');
const APOSTROPHES = /['’‘ʼ`´]/g;

/** True where every character is ASCII, so that the quick ways may be taken. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 127) return false;
  return true;
}

function stripAccents(lower: string): string {
  return lower
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(PLAIN_LETTERS, (letter) => PLAIN[letter] ?? letter);
}

/** The form of a word under which it is kept and sought: lower case, without accents and apostrophes; may be empty. */
export function fold(word: string): string {
  const isPlain = isAscii(word) && !word.includes("'") && !word.includes('`');
  if (isPlain) return word.toLowerCase();
  const bare = word.replace(APOSTROPHES, '').toLowerCase();
  return isAscii(bare) ? bare : stripAccents(bare);
}

/** The German and Nordic spelling of a word without its umlauts ("Schäfer" → "schaefer"); undefined where it has none. */
export function umlautVariant(word: string): string | undefined {
  if (isAscii(word)) return undefined;
  const lower = word.replace(APOSTROPHES, '').toLowerCase().normalize('NFC');
  const spelled = lower.replace(UMLAUT_LETTERS, (letter) => UMLAUTS[letter] ?? letter);
  return spelled === lower ? undefined : stripAccents(spelled);
}
