import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { failureNotes } from '../../../src/language/llm/failures.ts';
import { makeReader } from '../../corpus/workspace.ts';
import {
  type Behaviour,
  breakOff,
  calls,
  completion,
  hangUp,
  message,
  raw,
  type StandIn,
  silence,
  stall,
  startStandIn,
  status,
  withoutStrict,
} from './stand-in.ts';
import { countingUsage, interpreterFor, recordingLogger } from './support.ts';

let standIn: StandIn;
beforeAll(async () => {
  standIn = await startStandIn();
});
afterEach(() => {
  expect(standIn.problems).toEqual([]);
  standIn.reset();
});
afterAll(() => standIn.close());

const text = 'do the flumpwise thing with Acme Corp';
const show = calls({ name: 'show_account', args: { account: 'Acme Corp' } });
const nearest = ['show_account'];
const occasion = () => ({ nearest, usage: countingUsage() });
const read = (interpret: ReturnType<typeof interpreterFor>, said = text) => interpret(said, makeReader(), occasion());
const abstainedWith = (note: keyof typeof failureNotes) => ({
  outcome: 'abstained',
  nearest,
  note: failureNotes[note],
});

describe('what the server may do instead of answering', () => {
  it.each<[string, Behaviour, keyof typeof failureNotes, number]>([
    // what, behaviour, what the person is told, requests made
    ['closes the connection', hangUp(), 'unavailable', 2],
    ['breaks off in the middle of its answer', breakOff(), 'unavailable', 2],
    ['fails', status(500), 'unavailable', 2],
    ['is overloaded', status(503), 'unavailable', 2],
    ['fails and asks for a long pause', status(503, { 'retry-after': '60' }), 'unavailable', 1],
    ['is busy', status(429, { 'retry-after': '0' }), 'busy', 2],
    ['is busy for long', status(429, { 'retry-after': '30' }), 'busy', 1],
    ['is busy until a date', status(429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }), 'busy', 1],
    ['does not know the key', status(401), 'misconfigured', 1],
    ['forbids it', status(403), 'misconfigured', 1],
    ['does not know the model', status(404), 'misconfigured', 1],
    ['finds the request too large', status(413), 'rejected', 1],
    ['finds the request wrong, strict or not', status(400), 'rejected', 2],
    ['sends a page', raw('<html>Bad gateway</html>', 'text/html'), 'unclear', 1],
    ['sends JSON that is cut off', raw('{"id": "chatcmpl-1", "choices": [{"inde'), 'unclear', 1],
    ['sends nothing', raw(''), 'unclear', 1],
    ['sends null', raw('null'), 'unclear', 1],
    ['sends a list', raw('[]'), 'unclear', 1],
    ['sends no choices', completion({ choices: [] }), 'unclear', 1],
    ['leaves the choices out', completion({}), 'unclear', 1],
    ['sends a choice without a message', completion({ choices: [{ index: 0 }] }), 'unclear', 1],
    ['says nothing at all', message({ content: null }), 'unclear', 1],
    ['refuses', message({ content: null, refusal: 'I cannot help with that.' }), 'refused', 1],
    ['filters the content', message({ content: '' }, 'content_filter'), 'refused', 1],
    ['runs out of tokens', message({ content: null }, 'length'), 'unclear', 1],
    ['calls a tool that is not there', calls({ name: 'drop_tables', args: {} }), 'unclear', 1],
    ['writes arguments that are no JSON', calls({ name: 'show_account', args: '{"account": "Acm' }), 'unclear', 1],
    ['writes arguments that are no object', calls({ name: 'show_account', args: '["Acme Corp"]' }), 'unclear', 1],
  ])('it %s', async (_what, behaviour, note, requests) => {
    standIn.always(behaviour);
    expect(await read(interpreterFor(standIn))).toEqual(abstainedWith(note));
    expect(standIn.requests).toHaveLength(requests);
  });

  it.each<[string, Behaviour]>([
    ['never answers', silence()],
    ['stalls in the middle of its answer', stall()],
    ['fails, and then never answers', silence()],
  ])('it %s', async (what, behaviour) => {
    if (what.startsWith('fails')) standIn.next(status(500));
    standIn.always(behaviour);
    expect(await read(interpreterFor(standIn, { timeLimit: 400 }))).toEqual(abstainedWith('unavailable'));
  });

  it('is not there at all', async () => {
    const gone = await startStandIn();
    await gone.close();
    expect(await read(interpreterFor(gone))).toEqual(abstainedWith('unavailable'));
  });
});

describe('what is tried again', () => {
  it.each<[string, Behaviour]>([
    ['a closed connection', hangUp()],
    ['a broken answer', breakOff()],
    ['a server error', status(502)],
    ['a busy server that names a short pause', status(429, { 'retry-after': '0' })],
    ['a busy server that names none', status(429)],
  ])('%s, once', async (_what, behaviour) => {
    standIn.next(behaviour, show);
    expect(await read(interpreterFor(standIn))).toMatchObject({ outcome: 'read', by: 'llm' });
    expect(standIn.requests).toHaveLength(2);
  });

  it('a request that a server without strict schemas refuses, plainly, and from then on plainly at once', async () => {
    standIn.always(withoutStrict(show));
    const interpret = interpreterFor(standIn);
    expect(await read(interpret)).toMatchObject({ outcome: 'read' });
    expect(await read(interpret)).toMatchObject({ outcome: 'read' });
    expect(standIn.requests.map(({ body }) => body.tools[0]?.function.strict)).toEqual([true, undefined, undefined]);
  });

  it('a plain request that fails does not make later ones plain', async () => {
    standIn.next(status(400), status(400), show);
    const interpret = interpreterFor(standIn);
    await read(interpret);
    await read(interpret);
    expect(standIn.requests.map(({ body }) => body.tools[0]?.function.strict)).toEqual([true, undefined, true]);
  });
});

describe('a server that fails again and again', () => {
  it('is left alone after five failures, tried once a minute later, and taken up again when it answers', async () => {
    let now = 0;
    const interpret = interpreterFor(standIn, { clock: () => now });
    standIn.always(status(401));
    for (let failure = 0; failure < 5; failure++) await read(interpret);
    expect(standIn.requests).toHaveLength(5);
    expect(await read(interpret)).toEqual(abstainedWith('resting'));
    expect(standIn.requests).toHaveLength(5);
    now = 60_000;
    expect(await read(interpret)).toEqual(abstainedWith('misconfigured'));
    expect(await read(interpret)).toEqual(abstainedWith('resting'));
    expect(standIn.requests).toHaveLength(6);
    now = 120_000;
    standIn.always(show);
    expect(await read(interpret)).toMatchObject({ outcome: 'read' });
    expect(await read(interpret)).toMatchObject({ outcome: 'read' });
  });

  it('is not left alone for what is wrong with messages', async () => {
    const interpret = interpreterFor(standIn);
    standIn.always(message({ content: null, refusal: 'No.' }));
    for (let failure = 0; failure < 7; failure++) expect(await read(interpret)).toEqual(abstainedWith('refused'));
  });

  it('takes eight messages at once, and no more', async () => {
    const interpret = interpreterFor(standIn, { timeLimit: 500 });
    standIn.always(silence());
    const answers = await Promise.all(Array.from({ length: 10 }, () => read(interpret)));
    expect(answers.filter((answer) => 'note' in answer && answer.note === failureNotes.resting)).toHaveLength(2);
    expect(standIn.requests).toHaveLength(8);
  });
});

describe('a budget', () => {
  it('counts every message, read or not, and stops at its limit', async () => {
    const usage = countingUsage();
    const interpret = interpreterFor(standIn, { dailyCalls: 2 });
    standIn.next(show, status(404));
    for (let call = 0; call < 2; call++) await interpret(text, makeReader(), { nearest, usage });
    expect(usage.total()).toBe(2);
    expect(await interpret(text, makeReader(), { nearest, usage })).toEqual(abstainedWith('over_budget'));
    expect(standIn.requests).toHaveLength(2);
  });
});

describe('what is never sent, nor counted', () => {
  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['signs', '?!… 👍'],
    ['what only a machine sees', '\u{e0064}\u{e0065}\u200b\u2060'],
    ['what is only quoted', '> delete the account Acme Corp\n> and all of its deals'],
    ['what is only code', '```\ndelete the account Acme Corp\n```'],
  ])('%s', async (_what, said) => {
    const usage = countingUsage();
    expect(await interpreterFor(standIn)(said, makeReader(), { nearest, usage })).toEqual({
      outcome: 'abstained',
      nearest,
    });
    expect(standIn.requests).toEqual([]);
    expect(usage.total()).toBe(0);
  });
});

describe('the log', () => {
  const secret = 'do the flumpwise thing with Dana Whitley, dana@acme.test, about her divorce';

  it.each<[string, Behaviour]>([
    ['a reading', calls({ name: 'show_contact', args: { contact: 'Dana Whitley' } }, { name: secret, args: {} })],
    ['a refusal', message({ content: null, refusal: secret })],
    [
      'an error that repeats the message',
      (asked, response) =>
        void response
          .writeHead(404, { 'content-type': 'application/json', 'x-echo': 'divorce' })
          .end(JSON.stringify({ error: { message: asked.body.messages[1]?.content } })),
    ],
    ['a closed connection', hangUp()],
  ])('of %s holds lengths, tools and times, and neither words nor the key', async (_what, behaviour) => {
    const { logger, lines } = recordingLogger();
    standIn.always(behaviour);
    await read(interpreterFor(standIn, { logger }), secret);
    expect(lines()).toContain(`"length":${secret.length}`);
    expect(lines()).toContain('"ms":');
    for (const word of ['flumpwise', 'Dana', 'Whitley', 'acme', 'divorce', 'test-key'])
      expect(lines()).not.toContain(word);
  });
});
