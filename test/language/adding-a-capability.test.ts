import { describe, expect, it } from 'vitest';
import { defineCapability } from '../../src/capability/capability.ts';
import { date, reference, text } from '../../src/capability/fields.ts';
import { catalogue } from '../../src/catalogue.ts';
import { explain } from '../../src/language/explain.ts';
import { understand } from '../../src/language/understand.ts';
import { makeReader, ref } from '../corpus/workspace.ts';

/** The capability of docs/adding-a-capability.md, by its phrases and the cues of its day. */
function requestSample(phrases: readonly string[], dayCues: readonly string[]) {
  return defineCapability({
    name: 'request_sample',
    summary: 'Have a sample of a product sent to a customer.',
    topic: 'samples',
    effect: 'write',
    input: {
      product: reference('product'),
      contact: reference('contact', { cues: ['for', 'to'] }),
      neededBy: date({ cues: dayCues }).optional(),
      remark: text({ long: true, cues: ['remark'] }).optional(),
    },
    phrases,
    examples: ['send a sample of GTX Pro to Priya Raman'],
    run: async (_, input) => input,
    render: () => ({ text: 'Requested.', blocks: [] }),
  });
}

const twoPhrases = [
  '(send|ship|get) [a|the] sample of {product} to {contact}',
  'sample request [:] {product} {contact}',
];
const threePhrases = [...twoPhrases, '{contact} (wants|needs|would like) to try [out] [the|a] {product}'];
const early = ['needed by'];
const cues = [...early, 'in hand by', 'before', 'by'];

function readerWith(phrases: readonly string[], dayCues: readonly string[]) {
  return { ...makeReader(), catalogue: [...catalogue, requestSample(phrases, dayCues)] };
}

const misread = 'Priya wants to try out the GTX Pro, in hand by March 20';

describe('a capability with three phrases is read without a change to the language', () => {
  const reader = readerWith(threePhrases, cues);
  const [product, contact] = [ref('p-gtx'), ref('priya')].map(({ id }) => ({ id }));

  it.each([
    ['send a sample of GTX Pro to Priya Raman', {}],
    ['could you please ship the sample of the GTX Pro to priya, needed by March 20?', { neededBy: '2026-03-20' }],
    ['Sample request: GTX Pro, Priya Raman, by Friday', { neededBy: '2026-03-06' }],
    ['get Priya from Hooli a sample of gtx pro', {}],
    [misread, { neededBy: '2026-03-20' }],
    ['priya raman needs to try the gtxpro by the end of March', { neededBy: '2026-03-31' }],
  ])('%s', (message, more) => {
    expect(understand(message, reader)).toMatchObject({
      outcome: 'read',
      requests: [{ capability: 'request_sample', input: { product, contact, ...more } }],
    });
  });

  it.each(['the sample was great', 'Priya wants to try the new restaurant', 'who wants to try the coffee?'])(
    'leaves alone: %s',
    (message) => {
      const understanding = understand(message, reader);
      const read = understanding.outcome === 'read' ? understanding.requests : [];
      expect(read.filter(({ capability, unknown }) => capability === 'request_sample' && unknown.length === 0)).toEqual(
        [],
      );
    },
  );
});

describe('explain says what is wrong', () => {
  it('the right capability is not among the readings: a phrase is missing', () => {
    const { readings } = explain(misread, readerWith(twoPhrases, early));
    expect(readings.map(({ capability }) => capability)).not.toContain('request_sample');
  });

  it('words are unexplained: a cue is missing', () => {
    const [first] = explain(misread, readerWith(threePhrases, early)).readings;
    expect(first).toMatchObject({ capability: 'request_sample', unexplained: ['hand'] });
  });

  it('nothing is left: it is read', () => {
    const [first] = explain(misread, readerWith(threePhrases, cues)).readings;
    expect(first).toMatchObject({ capability: 'request_sample', unexplained: [], input: { neededBy: '2026-03-20' } });
    expect(first?.score).toBeGreaterThan(0.9);
  });
});
