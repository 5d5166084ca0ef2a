import type { CorpusCase } from '../case.ts';
import { call, one, usd } from '../write.ts';

const move = 'move_deal';

/** Deals on their way through the stages. */
export const movedDeals: readonly CorpusCase[] = [
  one('plain', 'Put D-31 into Committee', move, { deal: 'd31', stage: 'committee' }),
  one('plain', 'The autoclave refresh has reached PO pending', move, { deal: 'd21', stage: 'po_pending' }),
  one('plain', 'I sent the quote for the Zumbro slit lamps, so change the stage to Quote sent', move, {
    deal: 'd34',
    stage: 'quote_sent',
  }),
  one(
    'plain',
    'Drag D-24 back to site visit, they added a second lab',
    move,
    {
      deal: 'd24',
      stage: 'site_visit',
      note: 'they added a second lab',
    },
    call(move, { deal: 'd24', stage: 'site_visit' }),
  ),
  one('plain', 'Seven Pines is in front of the committee now, update the stage', move, {
    deal: 'd33',
    stage: 'committee',
  }),
  one('plain', 'D-40 goes to quote sent at $33k', move, { deal: 'd40', stage: 'quote_sent', amount: usd(33000) }),
  one('plain', 'advance the plasma thawers to PO pending, closing May 28', move, {
    deal: 'd36',
    stage: 'po_pending',
    expectedClose: '2026-05-28',
  }),
  one('plain', "Let's get the cytometer deal over to committee stage", move, { deal: 'd25', stage: 'committee' }),
  one('terse', 'D-29 > po pending', move, { deal: 'd29', stage: 'po_pending' }),
  one('typo', 'mvoe D-22 to comittee', move, { deal: 'd22', stage: 'committee' }),
  one('voice', 'move the liquid handler deal to quote sent please', move, { deal: 'd31', stage: 'quote_sent' }),
  one('polite', 'Kindly shift D-26 to the Site visit stage, thanks.', move, { deal: 'd26', stage: 'site_visit' }),
  one('emoji', '➡️ D-33 to PO pending 🙏', move, { deal: 'd33', stage: 'po_pending' }),
  one('trap_name', 'move the Inquiry Bio biosafety cabinets to Quote sent', move, { deal: 'd38', stage: 'quote_sent' }),
];
