import { expect, it } from 'vitest';
import { referencePage } from '../src/capability/reference.ts';
import { catalogue } from '../src/catalogue.ts';

it('the reference page says what the catalogue says', async () => {
  await expect(referencePage(catalogue)).toMatchFileSnapshot('../docs/capabilities.md');
});
