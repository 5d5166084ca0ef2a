import { archiveContact } from './archive-contact.ts';
import { createContact } from './create-contact.ts';
import { findContacts } from './find-contacts.ts';
import { restoreContact } from './restore-contact.ts';
import { showContact } from './show-contact.ts';
import { updateContact } from './update-contact.ts';

/** The capabilities of contacts. */
export const contactCapabilities = [
  createContact,
  updateContact,
  showContact,
  findContacts,
  archiveContact,
  restoreContact,
];
