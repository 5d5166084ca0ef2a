import { expect, it } from 'vitest';
import { readTyped } from './text.ts';

it.each([
  ['<@UBOT> what closes this month', 'what closes this month'],
  ['<@UBOT>, log a call', 'log a call'],
  ['assign it to <@U123|dana>', 'assign it to <@U123>'],
  ['mail <mailto:dana@acme.com|dana@acme.com>', 'mail dana@acme.com'],
  ['see <http://acme.com|acme.com> and <https://globex.com/a>', 'see acme.com and https://globex.com/a'],
  ['ring <tel:+15550100|+1 555 0100>', 'ring +15550100'],
  ['digest in <#C1|sales> every Monday', 'digest in #sales every Monday'],
  ['digest in <#C1> every Monday', 'digest in <#C1> every Monday'],
  ['AT&amp;T &lt;new&gt;', 'AT&T <new>'],
  ['&amp;lt;b&amp;gt; is no tag', '&lt;b&gt; is no tag'],
  ['<!here> two  spaces\nand a line', 'two spaces\nand a line'],
  ['', ''],
])('%j is read as %j', (encoded, read) => {
  expect(readTyped(encoded, 'UBOT')).toBe(read);
});
