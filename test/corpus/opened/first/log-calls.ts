import type { CorpusCase } from '../case.ts';

/** Calls, texts and e-mails that took place. */
export const logCalls: readonly CorpusCase[] = [
  {
    kind: 'plain',
    say: [
      'Had a call with Elena Petrova about delivery dates',
      'just got off the phone with Elena, we discussed delivery dates',
      'I rang elena petrova about delivery dates',
      'Spoke to Elena on the phone re delivery dates.',
    ],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'elena', subject: 'delivery dates' } },
  },
  {
    kind: 'plain',
    say: [
      '45 min call with Priya',
      'spent 45 minutes on the phone with Priya Raman',
      'Log a call with Priya at Hooli. It lasted 45 minutes.',
      'called priya, we talked for three quarters of an hour',
    ],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'priya', minutes: 45 } },
  },
  {
    kind: 'plain',
    say: [
      'Emailed Marc Dubois about the customs paperwork',
      'sent marc an email re: the customs paperwork',
      'shot Marc at Vandelay a quick email about the customs paperwork',
      'I wrote marc@vandelay.test an e-mail about the customs paperwork',
    ],
    expect: { capability: 'log_activity', input: { type: 'email', contact: 'marc', subject: 'the customs paperwork' } },
  },
  {
    kind: 'plain',
    say: [
      'Called Tom Becker, no answer',
      "tried calling tom becker at acme, he didn't pick up",
      'rang Tom but nobody answered',
      'phoned Tom Becker. No reply.',
    ],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'tom', outcome: 'no_answer' } },
  },
  {
    kind: 'plain',
    say: [
      'Left a voicemail for April Summers',
      'left april summers a voice mail',
      'called April at June & Partners and left a message on her voicemail',
    ],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'april', outcome: 'left_voicemail' } },
  },
  {
    kind: 'plain',
    say: [
      'texted priya about the invoice',
      'Sent Priya a text about the invoice',
      'I messaged Priya Raman by SMS about the invoice',
    ],
    expect: { capability: 'log_activity', input: { type: 'sms', contact: 'priya', subject: 'the invoice' } },
  },
  {
    kind: 'plain',
    say: ['Called Grace Okafor about our trial', 'phone call with Grace Okafor re our trial'],
    expect: { capability: 'log_activity', input: { type: 'call', lead: 'l-grace', subject: 'our trial' } },
  },
  {
    kind: 'plain',
    say: [
      'Log a 20 minute call on D-6',
      'call about D-6, took 20 min',
      'spent 20 mins on a call about the Stark fleet upgrade',
    ],
    expect: { capability: 'log_activity', input: { type: 'call', deal: 'stark-fleet', minutes: 20 } },
  },
  {
    kind: 'plain',
    say: ['Spoke on the phone with Bill Tomorrow yesterday, he was annoyed about the delays'],
    expect: {
      capability: 'log_activity',
      input: { type: 'call', contact: 'bill', occurredAt: '2026-03-02', sentiment: 'negative', subject: 'the delays' },
    },
    also: [
      {
        capability: 'log_activity',
        input: {
          type: 'call',
          contact: 'bill',
          occurredAt: '2026-03-02',
          sentiment: 'negative',
          notes: 'he was annoyed about the delays',
        },
      },
    ],
  },
  {
    kind: 'plain',
    say: [
      'Log a call with Elena: they want a ten percent discount and a shorter contract',
      'call with Elena Petrova. Notes: they want a ten percent discount and a shorter contract',
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'call', contact: 'elena', notes: 'they want a ten percent discount and a shorter contract' },
    },
  },
  {
    kind: 'plain',
    say: ['Call with Marc at 9:15 this morning for 20 minutes', 'spoke to Marc by phone today at 9:15am, 20 minutes'],
    expect: {
      capability: 'log_activity',
      input: { type: 'call', contact: 'marc', occurredAt: '2026-03-03T09:15:00-05:00', minutes: 20 },
    },
  },
  {
    kind: 'plain',
    say: [
      'Great call with José at Wayne, follow up in two weeks',
      'had a great phone call w/ José Álvarez — need to follow up on March 17',
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'call', contact: 'jose', outcome: 'positive', followUp: '2026-03-17' },
    },
  },
  {
    kind: 'plain',
    say: ['Call with Stark went badly', 'the call with stark industries did not go well'],
    expect: { capability: 'log_activity', input: { type: 'call', account: 'stark', outcome: 'negative' } },
  },
  {
    kind: 'terse',
    say: ['call priya raman 15min pricing', 'priya raman - call - 15m - pricing', 'pricing call w/ Priya, 15 min'],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'priya', minutes: 15, subject: 'pricing' } },
  },
  {
    kind: 'terse',
    say: ['vm april summers', 'LVM for April Summers'],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'april', outcome: 'left_voicemail' } },
  },
  {
    kind: 'terse',
    say: ['emailed L-2', 'email sent to L-2'],
    expect: { capability: 'log_activity', input: { type: 'email', lead: 'l-ned' } },
  },
  {
    kind: 'terse',
    say: ['called globex, no ans', 'globex call - no pickup'],
    expect: { capability: 'log_activity', input: { type: 'call', account: 'globex', outcome: 'no_answer' } },
  },
  {
    kind: 'typo',
    say: [
      'caled elena petrova abuot pricing',
      'had a cal with elena petrvoa about pricing',
      'spoek to Elena Petrov on the phone about pricing',
    ],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'elena', subject: 'pricing' } },
  },
  {
    kind: 'typo',
    say: ['emialed marc dubios about the contract', 'e-maild Marc Duboi about the contract'],
    expect: { capability: 'log_activity', input: { type: 'email', contact: 'marc', subject: 'the contract' } },
  },
  {
    kind: 'typo',
    say: ['left a voicemial for aprl summers', 'lft voicemail for April Sumers'],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'april', outcome: 'left_voicemail' } },
  },
  {
    kind: 'typo',
    say: ['30 mintue call wiht jose alvarez', 'half an huor call with Jose Alvares'],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'jose', minutes: 30 } },
  },
  {
    kind: 'voice',
    say: [
      'okay so I just had a call with marc from vandelay um it was about twenty minutes and we talked about shipping costs',
      'log a twenty minute call with marc at vandelay imports about uh shipping costs',
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'call', contact: 'marc', account: 'vandelay', minutes: 20, subject: 'shipping costs' },
    },
  },
  {
    kind: 'voice',
    say: ['called elena petrova this is for yesterday she did not pick up so I will need to follow up on thursday'],
    expect: {
      capability: 'log_activity',
      input: {
        type: 'call',
        contact: 'elena',
        occurredAt: '2026-03-02',
        outcome: 'no_answer',
        followUp: '2026-03-05',
      },
    },
  },
  {
    kind: 'run_on',
    say: [
      'Stark Industries - call - Elena - 30 min - fleet pricing - positive - follow up 3/12',
      'follow up 3/12 with Elena at Stark, had a 30 min call about fleet pricing, went well',
      'went well: 30 min on the phone with elena (stark) about fleet pricing, follow up 3/12',
    ],
    expect: {
      capability: 'log_activity',
      input: {
        type: 'call',
        account: 'stark',
        contact: 'elena',
        minutes: 30,
        subject: 'fleet pricing',
        outcome: 'positive',
        followUp: '2026-03-12',
      },
    },
  },
  {
    kind: 'run_on',
    say: [
      'yesterday 4pm called tom becker at acme, 10 mins, next step: send him the revised quote',
      'called Tom Becker (Acme) yesterday at 4 pm for 10 min. Next step: send him the revised quote.',
    ],
    expect: {
      capability: 'log_activity',
      input: {
        type: 'call',
        contact: 'tom',
        account: 'acme',
        occurredAt: '2026-03-02T16:00:00-05:00',
        minutes: 10,
        nextStep: 'send him the revised quote',
      },
    },
  },
  {
    kind: 'polite',
    say: [
      'Hey, could you log a 20 minute call with April Summers from yesterday please? Thanks!',
      "hi there 🙂 would you mind adding yesterday's 20 min call with April Summers? ta",
    ],
    expect: {
      capability: 'log_activity',
      input: { type: 'call', contact: 'april', minutes: 20, occurredAt: '2026-03-02' },
    },
  },
  {
    kind: 'polite',
    say: ['Kindly note down that I have sent one email to Tom Becker today regarding contract redlines'],
    expect: {
      capability: 'log_activity',
      input: { type: 'email', contact: 'tom', occurredAt: '2026-03-03', subject: 'contract redlines' },
    },
  },
  {
    kind: 'emoji',
    say: ['📞 Priya Raman 15 min', 'call with priya raman 15 min ✅', ':telephone_receiver: priya raman, 15min'],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'priya', minutes: 15 } },
    also: [{ capability: 'log_activity', input: { type: 'call', contact: 'priya', minutes: 15, outcome: 'positive' } }],
  },
  {
    kind: 'emoji',
    say: ['✉️ emailed Marc Dubois about pricing 🤞'],
    expect: { capability: 'log_activity', input: { type: 'email', contact: 'marc', subject: 'pricing' } },
  },
  {
    kind: 'trap_name',
    say: ['Had a call with Will Call', 'phoned Will Call at Hooli', 'call w/ will call'],
    expect: { capability: 'log_activity', input: { type: 'call', contact: 'will' } },
  },
  {
    kind: 'trap_name',
    say: ['emailed Friday Media about invoices', 'Sent Friday Media an email about invoices'],
    expect: { capability: 'log_activity', input: { type: 'email', account: 'friday', subject: 'invoices' } },
  },
  {
    kind: 'trap_name',
    say: ['25 minute call with Best Case Logistics today'],
    expect: {
      capability: 'log_activity',
      input: { type: 'call', account: 'bestcase', minutes: 25, occurredAt: '2026-03-03' },
    },
  },
  {
    kind: 'trap_name',
    say: ['emailed Proposal Works about pricing', 'email to proposal works re pricing sent'],
    expect: { capability: 'log_activity', input: { type: 'email', account: 'proposal', subject: 'pricing' } },
  },
];
