import type { CorpusCase } from '../case.ts';
import { call, declined, open, refused, several } from '../write.ts';
import { eur, friday, lastFriday, monday, nextMonday, tomorrow, yesterday } from './said.ts';
import { me } from './workspace.ts';

/** Several requests in one, requests with something open or wrong in them, and talk that is none. */
export const mixed: readonly CorpusCase[] = [
  several('Move D-25 to negotiation and remind me on Friday to call Uwe', [
    call('move_deal', { deal: 'd_muehle', stage: 'negotiation' }),
    call('create_task', { title: 'call Uwe', due: friday, about: 'c_uwe' }),
  ]),
  several('D-28 is won. Also please create a deal for Oberland Brauerei, 30k, for next year’s renewal', [
    call('close_deal', { deal: 'd_keg', result: 'won' }),
    call('create_deal', { account: 'a_oberland', amount: eur(30000), type: 'renewal' }),
  ]),
  several('Set D-22 to 190k, then show me D-22', [
    call('update_deal', { deal: 'd_spandau', amount: eur(190000) }),
    call('show_deal', { deal: 'd_spandau' }),
  ]),
  several('Called Pia yesterday, no answer. Task for tomorrow: try Pia again', [
    call('log_activity', { type: 'call', contact: 'c_pia', occurredAt: yesterday, outcome: 'no_answer' }),
    call('create_task', { title: 'try Pia again', due: tomorrow, about: 'c_pia' }),
  ]),
  several('T-41 is done and push T-43 to Monday', [
    call('complete_task', { task: 't_rates' }),
    call('update_task', { task: 't_hall', due: nextMonday }),
  ]),
  several(
    'Show my open tasks; and which deals of mine are stale?',
    [call('find_tasks', { assignee: me, status: 'open' }), call('find_deals', { owner: me, stale: true })],
    { several: [call('find_tasks', { status: 'open' }), call('find_deals', { owner: me, stale: true })] },
  ),
  several(
    'add account Havelblick Hotels and add Sina Ruhland as contact there, title buyer',
    [
      call('create_account', { name: 'Havelblick Hotels' }),
      call('create_contact', { name: 'Sina Ruhland', title: 'buyer' }),
    ],
    { outcome: 'ask' },
  ),
  several('lost D-31, price. give D-24 to Nikhil', [
    call('close_deal', { deal: 'd_depot', result: 'lost', reason: 'price' }),
    call('assign', { record: 'd_ferro', to: 'u_nikhil' }),
  ]),
  several('Met Renate on Friday, went well; note on D-28: they need 400 kegs', [
    call('log_activity', { type: 'meeting', contact: 'c_renate', occurredAt: lastFriday, outcome: 'positive' }),
    call('add_note', { about: 'd_keg', text: 'they need 400 kegs' }),
  ]),
  several('pipeline and forecast please', [call('show_pipeline'), call('show_forecast')]),
  several('D-23 to proposal, D-29 to negotiation, D-27 lost', [
    call('move_deal', { deal: 'd_nordlicht', stage: 'proposal' }),
    call('move_deal', { deal: 'd_velo', stage: 'negotiation' }),
    call('close_deal', { deal: 'd_returns', result: 'lost' }),
  ]),
  several(
    'Zenit Chemie is a customer now and their phone is +49 345 555 880',
    [
      call('update_account', { account: 'a_zenit', type: 'customer' }),
      call('update_account', { account: 'a_zenit', phone: '+49 345 555 880' }),
    ],
    call('update_account', { account: 'a_zenit', type: 'customer', phone: '+49 345 555 880' }),
  ),
  several('Visited Grünwerk Solar on Monday for two hours. Open a deal for Grünwerk Solar, 52k.', [
    call('log_activity', { type: 'visit', account: 'a_gruen', occurredAt: monday, minutes: 120 }),
    call('create_deal', { account: 'a_gruen', amount: eur(52000) }),
  ]),

  open('Log a call with Jana from this morning', 'contact'),
  open('Push the Hansekontor deal out by a week', 'deal'),
  open('Pixelpark deal to negotiation', 'deal'),
  open('close D-26', 'result'),
  open('Move the Ferrovia deal on', 'stage'),
  open("What's Jana's phone number?", 'contact'),
  open('I need a new deal for 30k', 'account'),
  open('remind me tomorrow', 'title'),
  open('Set up a task for Nikhil', 'title'),
  open('We won the deal with Wanderfalke Outdoor', 'deal'),
  open('Had a call yesterday, 20 minutes, went well', null),
  open('Update D-29', null),
  open('Hand D-30 over', 'to'),
  open('log a meeting with Gottfried Haslinger', 'contact'),

  refused('D-23 closes on 30 February', 'expectedClose'),
  refused('Remind me on 31 September to call Luca', 'due'),
  refused('set the amount of D-29 to minus 5000 euros', 'amount'),
  refused('probability of D-25 is 140 %', 'probability'),
  refused("Elif's e-mail is elif@@pixelpark", 'email'),
  refused('task: ring Renate tomorrow at 27:00', 'due'),
  refused('Move D-22 to the legal review stage', 'stage'),
  refused('Pia Sandberg, new mail address sandberg.zenit.test', 'email'),
  refused('new deal for Krona Kosmetik, 20k, closes 31/11', 'expectedClose'),
  refused('D-28 has a likelihood of -20%', 'probability'),
  refused('T-43 due 14/13', 'due'),

  declined(
    'Morning everyone, the coffee machine is working again',
    'Ha, Tim from Lost & Found Vintage is always good for a laugh',
    'has anyone seen my yellow helmet?',
    "Thanks a lot, you're a star",
    "I'm off to lunch, back at one",
    'Great game last night, Hertha actually won!',
    'The lift in the warehouse is stuck again, who has the number of the caretaker?',
    'Happy birthday Ciara 🎂',
    'ok',
    'What a deal they had at the canteen today, schnitzel for six euros',
    'Did you read the article about the rail strike?',
    'I am working from home tomorrow because the plumber is coming',
    'lol Mark Winter in summer, that joke never gets old',
    'Would anybody close the window please, it is freezing in here',
    'Katrin, are you coming to the summer party on Friday?',
    'Jörg forgot his laptop at the office once more',
    "I've got no idea what procurement people actually do all day",
    'the A100 is completely blocked, I will be 20 minutes late',
    'Not sure yet, let me think about it',
    'Negotiation training was really good, I can recommend the coach',
    'Who is playing table football after work?',
    'My pipeline at home is leaking, the bathroom is under water',
    'Nikhil says hi from Hamburg',
    'Sounds good to me 👍',
    'monday morning, coffee first ☕',
  ),
];
