/** Money in the workspace's currency. */
export const dollars = (amount: number) => ({ amount, currency: 'USD' });
