export const FREQUENCIES = [
  { value: 'daily', label: 'Every day' },
  { value: 'weekly', label: 'Every week' },
  { value: 'bi_weekly', label: 'Every two weeks' },
  { value: 'monthly', label: 'Every month' },
] as const;
