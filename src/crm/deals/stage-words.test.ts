import { describe, expect, it } from 'vitest';
import { stageSynonyms } from './stage-words.ts';

function synonymsOf(...labels: readonly string[]) {
  return stageSynonyms(labels.map((label) => ({ label, name: label.toLowerCase().replaceAll(' ', '_') })));
}

describe('what people type for a stage', () => {
  it.each([
    ['Quote Sent', 'quote'],
    ['Quote Sent', 'quoted'],
    ['Site Survey', 'survey'],
    ['Procurement', 'procuring'],
    ['Negotiation', 'negotiating'],
    ['Negotiation', 'neg'],
    ['Qualified', 'qualification'],
    ['Demo Scheduled', 'demo'],
    ['Technical Validation', 'validating'],
    ['Approval', 'approved'],
    ['Verbal Agreement', 'verbal yes'],
  ])('for “%s”: “%s”', (label, said) => {
    expect(synonymsOf('Prospects', label, 'Won').get(label.toLowerCase().replaceAll(' ', '_'))).toContain(said);
  });

  it('is no word that says how far any stage is, or means something else of a deal', () => {
    expect(synonymsOf('Contract Sent', 'Verbal Commit').get('contract_sent')).not.toContain('sent');
    expect(synonymsOf('Contract Sent', 'Verbal Commit').get('verbal_commit')).not.toContain('commit');
  });

  it('is no word of two stages', () => {
    const synonyms = synonymsOf('Technical Review', 'Legal Review', 'Legal Approval');
    expect([...synonyms.values()].flat()).not.toContain('legal');
    expect([...synonyms.values()].flat()).not.toContain('review');
  });

  it('is no other stage’s own label', () => {
    expect(synonymsOf('Qualification', 'Discovery').get('qualification')).not.toContain('discovery');
  });
});
