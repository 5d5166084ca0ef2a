import type { Chart } from './chart.ts';
import { closingByWeek, type WeekAmounts } from './closing-by-week.ts';
import { pipelineByStage, type StageAmounts } from './pipeline-by-stage.ts';

const dollars = { currency: 'USD', locale: 'en-US' };

/** Charts of every kind of number and name, for the tests; deterministic. */
export const samples: Readonly<Record<string, Chart>> = {
  'pipeline in dollars': pipeline(dollars, [
    stage('Lead', 34, 412_000, 41_200),
    stage('Qualified', 21, 655_500, 131_100),
    stage('Proposal', 12, 450_000, 225_000),
    stage('Negotiation', 5, 312_750, 234_562.5),
    stage('Verbal', 1, 48_000, 43_200),
  ]),
  'pipeline of one stage': pipeline(dollars, [stage('Proposal', 1, 45_000, 22_500)]),
  'pipeline without weights': pipeline(dollars, [stage('Lead', 3, 45_000), stage('Proposal', 1, 4500)]),
  'pipeline of twelve stages in pounds': pipeline(
    { currency: 'GBP', locale: 'en-GB' },
    Array.from({ length: 12 }, (_, n) =>
      stage(`Stage ${n + 1} of the process`, n + 1, (12 - n) * 83_211.5, (12 - n) * 41_000),
    ),
  ),
  'pipeline of long and accented names in euros': pipeline({ currency: 'EUR', locale: 'de-DE' }, [
    stage('Erstgespräch mit dem technischen Einkauf und der Geschäftsführung', 3, 1_250_000, 250_000),
    stage('Donaudampfschifffahrtsgesellschaft', 1, 890_000, 500_000),
    stage('Łódź – şirket görüşmesi', 1204, 0, 0),
    stage('🔥 Hot', 2, 300, 100),
  ]),
  'pipeline with negative amounts': pipeline(dollars, [
    stage('Won', 3, 45_000, 45_000),
    stage('Credits', 2, -18_000, -9000),
    stage('Refunds', 1, -250.5, -250.5),
  ]),
  'pipeline of huge and tiny amounts': pipeline(dollars, [
    stage('Galactic', 3, 9.87e12, 1e12),
    stage('Tiny', 2, 0.42, 0.1),
    stage('Nothing yet', 4, 0, 0),
  ]),
  'pipeline of deals without amounts': pipeline(dollars, [stage('Lead', 1, 0, 0), stage('Proposal', 2, 0, 0)]),
  'pipeline of more stages than fit': pipeline(
    dollars,
    Array.from({ length: 30 }, (_, n) =>
      stage(`Stage number ${n + 1} of a very long process`, n + 1, (32 - n) * 83_211.5, (32 - n) * 41_000),
    ),
  ),
  'one week': closing(dollars, weeks(1)),
  'five weeks without weights': closing(
    dollars,
    weeks(5).map(({ start, count, value }) => ({ start, count, value })),
  ),
  'six weeks in yen': closing({ currency: 'JPY', locale: 'ja-JP' }, weeks(6, 100)),
  'eight weeks in rupees': closing({ currency: 'INR', locale: 'en-IN' }, weeks(8, 60)),
  'a quarter of weeks': closing(dollars, weeks(13)),
  'twenty-four weeks': closing(dollars, weeks(24)),
  'more weeks than fit': closing({ currency: 'EUR', locale: 'fr-FR' }, weeks(52)),
};

function stage(label: string, count: number, value: number, weighted?: number): StageAmounts {
  return { stage: label.toLowerCase(), label, count, value, weighted };
}

/** Weeks from Monday 23 November 2026, the fifth without deals. */
function weeks(length: number, factor = 1): WeekAmounts[] {
  return Array.from({ length }, (_, n) => {
    const start = new Date(Date.UTC(2026, 10, 23 + 7 * n)).toISOString().slice(0, 10);
    if (n === 4) return { start, count: 0, value: 0, weighted: 0 };
    const value = (((n * 7919) % 180) * 1000 + 9137) * factor;
    return { start, count: (n % 4) + 1, value, weighted: (value * (30 + 5 * (n % 7))) / 100 };
  });
}

function pipeline(money: { currency: string; locale: string }, stages: StageAmounts[]): Chart {
  return present(pipelineByStage({ ...money, stages }));
}

function closing(money: { currency: string; locale: string }, rows: WeekAmounts[]): Chart {
  return present(closingByWeek({ ...money, weeks: rows }));
}

function present(chart: Chart | null): Chart {
  if (chart === null) throw new Error('A sample has no data.');
  return chart;
}
