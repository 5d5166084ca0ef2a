/** The accounts of the contacts and deals of test/corpus/workspace.ts. */
export const accounts: Readonly<Record<string, string>> = {
  dana: 'acme',
  'dana-g': 'globex',
  bill: 'initech',
  will: 'hooli',
  priya: 'hooli',
  marc: 'vandelay',
  elena: 'stark',
  tom: 'acme',
  april: 'june',
  jose: 'wayne',
  'acme-renewal': 'acme',
  'globex-platform': 'globex',
  'initech-expansion': 'initech',
  'hooli-pilot': 'hooli',
  'hooli-support': 'hooli',
  'stark-fleet': 'stark',
  'vandelay-latex': 'vandelay',
  'friday-ads': 'friday',
  'umbrella-labs': 'umbrella',
};

/** The account of a contact or deal of test/corpus/workspace.ts, all by id. */
export function accountOf(id: string): string | undefined {
  return accounts[id];
}
