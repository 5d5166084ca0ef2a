import type { CorpusCase } from '../case.ts';
import { call, one } from '../write.ts';
import { today, yesterday } from './say.ts';

const log = 'log_activity';

/** What took place with customers, in ordinary sentences. */
export const contactMade: readonly CorpusCase[] = [
  one(
    'plain',
    'Just got off the phone with Bruce Hamelin about the triple pane delay, he wants a new ship date in writing',
    log,
    { type: 'call', contact: 'bruce', subject: 'the triple pane delay', notes: 'he wants a new ship date in writing' },
  ),
  one(
    'plain',
    'I drove out to Perth Heritage Inns yesterday and walked the whole property with Mélanie Côté.',
    log,
    {
      type: 'visit',
      account: 'perth',
      contact: 'melanie',
      occurredAt: yesterday,
      notes: 'walked the whole property with Mélanie Côté',
    },
    call(log, { type: 'visit', account: 'perth', contact: 'melanie', occurredAt: yesterday }),
  ),
  one(
    'plain',
    'Had lunch with Arjun Mehta on Friday, he was thrilled with the garage door samples',
    log,
    {
      type: 'meeting',
      contact: 'arjun',
      occurredAt: '2026-08-07',
      sentiment: 'positive',
      notes: 'he was thrilled with the garage door samples',
    },
    call(log, {
      type: 'meeting',
      contact: 'arjun',
      occurredAt: '2026-08-07',
      outcome: 'positive',
      notes: 'he was thrilled with the garage door samples',
    }),
  ),
  one('plain', 'Emailed Lorraine Stubbs the spec sheets for the classroom wing', log, {
    type: 'email',
    contact: 'lorraine',
    subject: 'the spec sheets for the classroom wing',
  }),
  one('plain', 'Our site visit at Glebe Property Management took two hours, three sills are rotten', log, {
    type: 'visit',
    account: 'glebe',
    minutes: 120,
    notes: 'three sills are rotten',
  }),
  one(
    'plain',
    'We demoed the Boreal casement for the folks at Champlain Valley Condos on August 5 and it went over really well',
    log,
    {
      type: 'demo',
      account: 'champlain',
      occurredAt: '2026-08-05',
      outcome: 'positive',
      subject: 'the Boreal casement',
    },
    call(log, { type: 'demo', account: 'champlain', occurredAt: '2026-08-05', outcome: 'positive' }),
  ),
  one('plain', 'Karl-Heinz Müller texted me back, he accepts the freight surcharge', log, {
    type: 'sms',
    contact: 'karl',
    notes: 'he accepts the freight surcharge',
  }),
  one('plain', 'tried François Dubé twice on his cell and nobody picked up', log, {
    type: 'call',
    contact: 'francois',
    outcome: 'no_answer',
  }),
  one(
    'plain',
    'Add a support call for Ogdensburg Lumber: two sliders arrived cracked and they are furious',
    log,
    {
      type: 'support',
      account: 'ogdensburg',
      notes: 'two sliders arrived cracked and they are furious',
      sentiment: 'negative',
    },
    call(log, {
      type: 'call',
      account: 'ogdensburg',
      notes: 'two sliders arrived cracked and they are furious',
      sentiment: 'negative',
    }),
  ),
  one(
    'plain',
    'Met the Adirondack Builders Supply buyers in Plattsburgh on August 6; they want a price hold until spring',
    log,
    {
      type: 'meeting',
      account: 'adk',
      occurredAt: '2026-08-06',
      location: 'Plattsburgh',
      notes: 'they want a price hold until spring',
    },
  ),
  one('plain', 'Peter Abernathy called me regarding the bay windows. Next step: template the brackets', log, {
    type: 'call',
    contact: 'peter',
    subject: 'the bay windows',
    nextStep: 'template the brackets',
  }),
  one('plain', 'I sent an e-mail to Sylvie Gagnon re the insurance certificate on August 4', log, {
    type: 'email',
    contact: 'sylvieg',
    subject: 'the insurance certificate',
    occurredAt: '2026-08-04',
  }),
  one(
    'plain',
    'Zoom with Beth-Anne Proulx lasted 40 minutes, she needs heritage committee approval first',
    log,
    { type: 'meeting', contact: 'beth', minutes: 40, notes: 'she needs heritage committee approval first' },
    call(log, { type: 'call', contact: 'beth', minutes: 40, notes: 'she needs heritage committee approval first' }),
  ),
  one(
    'plain',
    'Spoke to Ravi Nair. Price is the sticking point.',
    log,
    { type: 'call', contact: 'ravi', notes: 'Price is the sticking point' },
    call(log, { type: 'meeting', contact: 'ravi', notes: 'Price is the sticking point' }),
  ),
  one('plain', 'Can you log that I visited Kanata Lakes Homes yesterday for an hour?', log, {
    type: 'visit',
    account: 'kanata',
    occurredAt: yesterday,
    minutes: 60,
  }),
  one(
    'plain',
    'The Édifices Bélanger meeting went badly. They feel ignored.',
    log,
    { type: 'meeting', account: 'belanger', outcome: 'negative', notes: 'They feel ignored' },
    call(log, {
      type: 'meeting',
      account: 'belanger',
      outcome: 'negative',
      sentiment: 'negative',
      notes: 'They feel ignored',
    }),
  ),
  one('plain', 'Gave Doug McIntyre a ring to go through the siding numbers; he will think it over', log, {
    type: 'call',
    contact: 'doug',
    subject: 'the siding numbers',
    notes: 'he will think it over',
  }),
  one('plain', "Aylmer Yacht Club phoned, they'd like someone to look at the boathouse doors", log, {
    type: 'call',
    lead: 'l7',
    notes: "they'd like someone to look at the boathouse doors",
  }),
  one('plain', 'Meeting with L-8 on August 6 about wood grain finishes, 50 min', log, {
    type: 'meeting',
    lead: 'l8',
    occurredAt: '2026-08-06',
    subject: 'wood grain finishes',
    minutes: 50,
  }),
  one('plain', 'I met Mélanie Côté for coffee at 2pm yesterday', log, {
    type: 'meeting',
    contact: 'melanie',
    occurredAt: '2026-08-11T14:00:00-04:00',
  }),
  one('plain', 'Had a call w/ Arjun at 9:30 on Monday, 25 mins, he asked for a PDF of the colour chart', log, {
    type: 'call',
    contact: 'arjun',
    occurredAt: '2026-08-10T09:30:00-04:00',
    minutes: 25,
    notes: 'he asked for a PDF of the colour chart',
  }),
  one('plain', "Wrapped up a video demo for Müller Fensterbau, they're asking for a datasheet in German", log, {
    type: 'demo',
    account: 'muller',
    notes: "they're asking for a datasheet in German",
  }),
  one('plain', 'Left Peter Abernathy a voice message about the permit drawings', log, {
    type: 'call',
    contact: 'peter',
    outcome: 'left_voicemail',
    subject: 'the permit drawings',
  }),
  one('plain', 'Call with Doug McIntyre today, 15 min, follow up on August 20', log, {
    type: 'call',
    contact: 'doug',
    occurredAt: today,
    minutes: 15,
    followUp: '2026-08-20',
  }),
  one(
    'plain',
    'For D-29: did a walkthrough on site yesterday, their engineer signed off on the mullions',
    log,
    { type: 'visit', deal: 'd29', occurredAt: yesterday, notes: 'their engineer signed off on the mullions' },
    call(log, {
      type: 'meeting',
      deal: 'd29',
      occurredAt: yesterday,
      notes: 'their engineer signed off on the mullions',
    }),
  ),
  one('plain', 'I have sent text message to Sylvie Gagnon that the truck is late', log, {
    type: 'sms',
    contact: 'sylvieg',
    notes: 'the truck is late',
  }),
  one(
    'plain',
    'François Dubé was quite upset on the phone, the drip caps never came',
    log,
    { type: 'call', contact: 'francois', sentiment: 'negative', notes: 'the drip caps never came' },
    call(log, {
      type: 'call',
      contact: 'francois',
      sentiment: 'negative',
      notes: 'quite upset, the drip caps never came',
    }),
  ),
  one('plain', 'Please register a meeting I had with Bruce Hamelin on July 29 concerning the transom heights', log, {
    type: 'meeting',
    contact: 'bruce',
    occurredAt: '2026-07-29',
    subject: 'the transom heights',
  }),
];
