/** The page of a receipt, from what the API says of where the receipt is. */
export const receiptPathOf = (receiptUrl: string): string =>
  `/erasures/${receiptUrl.slice(receiptUrl.lastIndexOf('/') + 1)}`;
