import type { App, Receiver, ReceiverEvent } from '@slack/bolt';

/**
 * A receiver that tells Slack "200" for an event only after its listeners are through, and so after the event is on disk. Bolt
 * alone acknowledges events before it calls a listener; an event that could not be stored would then be lost. Where a listener
 * throws, nothing is acknowledged, and Slack sends the event again.
 */
export function acknowledgeLate(receiver: Receiver): Receiver {
  return {
    init: (app) => receiver.init(lateApp(app)),
    start: (...parameters) => receiver.start(...parameters),
    stop: (...parameters) => receiver.stop(...parameters),
  };
}

/** All that receivers use of an app is `processEvent`. */
function lateApp(app: App): App {
  const late: Pick<App, 'processEvent'> = { processEvent: (event) => processEvent(app, event) };
  return late as App;
}

async function processEvent(app: App, event: ReceiverEvent): Promise<void> {
  if (event.body.type !== 'event_callback') return app.processEvent(event);
  let acknowledged = false;
  const ack = async () => {
    acknowledged = true;
  };
  await app.processEvent({ ...event, ack });
  if (acknowledged) await event.ack();
}
