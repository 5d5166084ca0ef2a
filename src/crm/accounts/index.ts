import { archiveAccount } from './archive-account.ts';
import { createAccount } from './create-account.ts';
import { findAccounts } from './find-accounts.ts';
import { restoreAccount } from './restore-account.ts';
import { showAccount } from './show-account.ts';
import { updateAccount } from './update-account.ts';

/** The capabilities of accounts. */
export const accountCapabilities = [
  createAccount,
  updateAccount,
  showAccount,
  findAccounts,
  archiveAccount,
  restoreAccount,
];
