import { useSearchParams } from 'wouter';
import { Select } from '../ui/select.tsx';

const PERIODS = [7, 30, 90] as const;
const USUAL = 30;

/** How many days an analysis goes back, in the address so that it can be sent on. */
export function usePeriod(): number {
  const [params] = useSearchParams();
  const asked = Number(params.get('days'));
  return PERIODS.find((days) => days === asked) ?? USUAL;
}

export function PeriodSelect() {
  const [, setParams] = useSearchParams();
  const days = usePeriod();
  return (
    <Select
      label="Period"
      name="days"
      value={String(days)}
      options={PERIODS.map((period) => ({ value: String(period), label: `${period} days` }))}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        setParams(
          (params) => {
            params.set('days', chosen);
            return params;
          },
          { replace: true },
        );
      }}
    />
  );
}
