// Controls, format signs such as zero-width spaces and direction overrides, Unicode tags, halves of characters: what people
// cannot see and a model can read.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029]/gu;

/** Text without what a person cannot see, cut to a length; line breaks become spaces unless they are kept. */
export function visibleText(text: string, length: number, keepLines = false): string {
  const lines = keepLines ? text.replace(/\r\n?/g, '\n') : text.replace(/\s+/g, ' ');
  const visible = lines.replace(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));
  return visible.trim().slice(0, length);
}

/** A value as JSON that no text inside can end: angle brackets, ampersands and line separators are escaped. */
export function sealedJson(value: unknown): string {
  return JSON.stringify(value).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
