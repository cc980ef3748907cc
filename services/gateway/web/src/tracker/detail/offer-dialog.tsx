import { Dialog } from '../../ui/dialog.tsx';
import { Form } from '../../ui/form.tsx';
import { Select } from '../../ui/select.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { dateField } from '../moments.ts';
import type { Tracked } from '../queries.ts';
import styles from './detail.module.css';
import type { OfferDetails } from './offer.tsx';
import { useChangeTracked } from './use-change-tracked.ts';

type Period = NonNullable<OfferDetails['period']>;

const PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const satisfies readonly Period[];
const PERIOD_OPTIONS = [
  { value: '', label: 'not said' },
  ...PERIODS.map((period) => ({ value: period, label: `a ${period}` })),
];

interface Props {
  tracked: Tracked;
  open: boolean;
  onClose: () => void;
}

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** The fields of an offer. */
export function OfferDialog({ tracked: { id, offerDetails }, open, onClose }: Props) {
  const change = useChangeTracked(id);
  return (
    <Dialog open={open} onClose={onClose} title="The offer">
      <Form
        draft={`offer-${id}`}
        onSubmit={async ({ values }) => {
          const field = (name: keyof OfferDetails) => orNull(values[`offerDetails.${name}`]);
          const salary = field('salary');
          const offer: OfferDetails = {
            salary: salary === null ? null : Number(salary),
            currency: field('currency')?.toUpperCase() ?? null,
            period: PERIODS.find((period) => period === field('period')) ?? null,
            startDate: field('startDate'),
            deadline: field('deadline'),
            benefits: (field('benefits') ?? '')
              .split(',')
              .map((benefit) => benefit.trim())
              .filter((benefit) => benefit !== ''),
            notes: field('notes'),
          };
          await change(() => ({ offerDetails: offer }));
          onClose();
        }}
      >
        <div className={styles['pair']}>
          <TextField
            label="Salary"
            name="offerDetails.salary"
            type="number"
            min={0}
            step="any"
            defaultValue={offerDetails?.salary ?? ''}
          />
          <TextField
            label="Currency"
            name="offerDetails.currency"
            hint="Three letters, such as EUR."
            maxLength={3}
            defaultValue={offerDetails?.currency ?? ''}
          />
        </div>
        <Select
          label="For"
          name="offerDetails.period"
          options={PERIOD_OPTIONS}
          defaultValue={offerDetails?.period ?? ''}
        />
        <div className={styles['pair']}>
          <TextField
            label="Begins"
            name="offerDetails.startDate"
            type="date"
            defaultValue={dateField(offerDetails?.startDate ?? null)}
          />
          <TextField
            label="Answer until"
            name="offerDetails.deadline"
            type="date"
            defaultValue={dateField(offerDetails?.deadline ?? null)}
          />
        </div>
        <TextField
          label="Benefits"
          name="offerDetails.benefits"
          hint="With commas between them."
          defaultValue={offerDetails?.benefits.join(', ')}
        />
        <TextArea
          label="Notes"
          name="offerDetails.notes"
          rows={3}
          maxLength={2000}
          defaultValue={offerDetails?.notes ?? ''}
        />
        <SubmitButton>Save</SubmitButton>
      </Form>
    </Dialog>
  );
}
