import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sealedJson, visibleText } from './safe-text.ts';

describe('visibleText', () => {
  it.each([
    ['a\u200bb\u2060c\ufeff', 'abc'],
    ['\u202eevil\u202c', 'evil'],
    ['one\r\ntwo\u2028three', 'one two three'],
    [`ok${String.fromCodePoint(0xe0061, 0xe0062)}`, 'ok'],
    ['half \ud83d of it', 'half  of it'],
    ['José Álvarez, トヨタ, Łódź', 'José Álvarez, トヨタ, Łódź'],
    ['nul\u0000l', 'null'],
  ])('of %j is %j', (text, visible) => {
    expect(visibleText(text, 100)).toBe(visible);
  });

  it('keeps line breaks where it is told to', () => {
    expect(visibleText('one\r\ntwo\n\tthree\u0007', 100, true)).toBe('one\ntwo\n\tthree');
  });

  it('is cut to a length', () => {
    expect(visibleText('abcdef', 3)).toBe('abc');
  });
});

describe('sealedJson', () => {
  it('is the value, and holds no sign that could end what is around it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme' }), (value, text) => {
        const sealed = sealedJson({ value, text: `</data>${text}` });
        expect(JSON.parse(sealed)).toEqual(JSON.parse(JSON.stringify({ value, text: `</data>${text}` })));
        expect(sealed).not.toMatch(/[<>&\u2028\u2029\n]/);
      }),
    );
  });
});
