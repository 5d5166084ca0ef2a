/** Every table, for migrations and for what walks them all. */
export * from '../conversation/tables.ts';
export * from '../crm/accounts/tables.ts';
export * from '../crm/activities/tables.ts';
export * from '../crm/contacts/tables.ts';
export * from '../crm/deals/tables.ts';
export * from '../crm/notes/tables.ts';
export * from '../crm/products/tables.ts';
export * from '../crm/tasks/tables.ts';
export * from '../crm/team/tables.ts';
export * from '../delivery/tables.ts';
export * from '../digests/tables.ts';
export * from '../language/tables.ts';
export * from './audit-entries.ts';
