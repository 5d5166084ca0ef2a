import { describe, expect, it } from 'vitest';
import { Faults } from '../faults.ts';
import type { JsonObject } from '../limits/check.ts';
import { signature } from './http-transport.ts';
import { Sender } from './sender.ts';
import type { Answer, Retry, Transport } from './transport.ts';

class Recorder implements Transport {
  readonly sent: { payload: JsonObject; retry: Retry | undefined }[] = [];
  readonly #answers: Answer[];

  constructor(...answers: Answer[]) {
    this.#answers = answers;
  }

  async send(_kind: string, payload: JsonObject, retry?: Retry): Promise<Answer> {
    this.sent.push({ payload, retry });
    return this.#answers.shift() ?? { ok: true, body: undefined };
  }
}

const failed: Answer = { ok: false, reason: 'http_error', status: 500 };

describe('events', () => {
  it('are sent again until they are taken, with a number and a reason', async () => {
    const transport = new Recorder(failed, { ok: false, reason: 'http_timeout' });
    const sender = new Sender({ transport, faults: new Faults(), retryDelays: [0, 0, 0] });
    expect(await sender.event({})).toMatchObject({ ok: true });
    expect(transport.sent.map((one) => one.retry)).toEqual([
      undefined,
      { number: 1, reason: 'http_error' },
      { number: 2, reason: 'http_timeout' },
    ]);
  });

  it('are given up after the third repetition, or at once where the app says so', async () => {
    const transport = new Recorder(failed, failed, failed, failed);
    const sender = new Sender({ transport, faults: new Faults(), retryDelays: [0, 0, 0] });
    expect(await sender.event({})).toMatchObject({ ok: false });
    expect(transport.sent).toHaveLength(4);
    const stubborn = new Recorder({ ...failed, noRetry: true });
    await new Sender({ transport: stubborn, faults: new Faults(), retryDelays: [0] }).event({});
    expect(stubborn.sent).toHaveLength(1);
  });

  it('can be held back and delivered at the same moment', async () => {
    const faults = new Faults();
    const transport = new Recorder();
    const sender = new Sender({ transport, faults, retryDelays: [] });
    faults.deliverTogether(2);
    const first = sender.event({ event_id: 'Ev1' });
    expect(transport.sent).toEqual([]);
    await Promise.all([first, sender.event({ event_id: 'Ev2' })]);
    expect(transport.sent.map((one) => one.payload.event_id)).toEqual(['Ev1', 'Ev2']);
  });
});

describe('signatures', () => {
  it('follow Slack’s published example', () => {
    const body =
      'token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text=&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c';
    expect(signature('8f742231b10e8888abcd99yyyzzz85a5', new Date(1_531_420_618_000), body)).toEqual({
      'x-slack-request-timestamp': '1531420618',
      'x-slack-signature': 'v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503',
    });
  });
});
