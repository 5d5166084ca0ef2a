import { assign } from '../team/assign.ts';
import { closeDeal } from './close-deal.ts';
import { createDeal } from './create-deal.ts';
import { findDeals } from './find-deals.ts';
import { moveDeal } from './move-deal.ts';
import { reopenDeal } from './reopen-deal.ts';
import { showChanges } from './show-changes.ts';
import { showDeal } from './show-deal.ts';
import { showForecast } from './show-forecast.ts';
import { showPipeline } from './show-pipeline.ts';
import { updateDeal } from './update-deal.ts';

/** The capabilities of deals, and of whose records are. */
export const dealCapabilities = [
  createDeal,
  updateDeal,
  moveDeal,
  closeDeal,
  reopenDeal,
  showDeal,
  findDeals,
  showPipeline,
  showForecast,
  showChanges,
  assign,
];
