import { Suspense, lazy } from 'react';
import { DataTable } from '../../ui/data-table.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { UNKNOWN } from '../format.ts';
import styles from './chart.module.css';
import type { ChartShape, ChartTone, DrawnSeries } from './drawing.tsx';

const Drawing = lazy(async () => ({ default: (await import('./drawing.tsx')).Drawing }));

const COLUMNS_HEIGHT_PX = 220;
const BAR_PX = 22;
const BAR_GAP_PX = 16;
const AXES_PX = 40;

interface Series<Row> {
  label: string;
  /** Null: there is no figure, and no bar. */
  of: (row: Row) => number | null;
  tone: ChartTone;
}

interface Props<Row> {
  title: string;
  rows: readonly Row[];
  /** What each row is called, unique, and how that fits on an axis. */
  name: { header: string; of: (row: Row) => string; short?: (name: string) => string };
  series: readonly Series<Row>[];
  /** Of the figures, on the axis and in the table. */
  format: (value: number) => string;
  /** `columns` stand beside each other, as days do; `bars` lie below each other and have room for names. */
  shape: ChartShape;
  /** The end of the axis, where it is not the greatest figure. */
  max?: number;
}

/** Figures as bars, with the same figures as a table. The library that draws comes with the first chart. */
export function Chart<Row>({ title, rows, name, series, format, shape, max }: Props<Row>) {
  const heightPx =
    shape === 'columns'
      ? COLUMNS_HEIGHT_PX
      : AXES_PX + rows.length * (series.length * BAR_PX + BAR_GAP_PX);
  const drawn: readonly DrawnSeries[] = series.map(({ label, of, tone }) => ({
    label,
    tone,
    values: rows.map(of),
  }));
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['title']}>{title}</figcaption>
      {series.length > 1 && (
        <ul className={styles['legend']}>
          {series.map(({ label, tone }) => (
            <li key={label}>
              <span className={`${styles['swatch']} ${styles[tone]}`} aria-hidden="true" />
              {label}
            </li>
          ))}
        </ul>
      )}
      <div
        style={{ height: heightPx }}
        role="img"
        aria-label={`${title}, as bars. The table has the figures.`}
      >
        <Suspense fallback={<Skeleton heightPx={heightPx} />}>
          <Drawing
            names={rows.map(name.of)}
            shortOf={name.short ?? whole}
            series={drawn}
            format={format}
            shape={shape}
            max={max}
          />
        </Suspense>
      </div>
      <details>
        <summary className={styles['summary']}>
          Show as a table<span className="visually-hidden">: {title}</span>
        </summary>
        <DataTable
          caption={title}
          rows={rows}
          keyOf={name.of}
          columns={[
            { header: name.header, cell: name.of },
            ...series.map(({ label, of }) => ({
              header: label,
              numeric: true,
              cell: (row: Row) => {
                const value = of(row);
                return value === null ? UNKNOWN : format(value);
              },
            })),
          ]}
        />
      </details>
    </figure>
  );
}

const whole = (name: string): string => name;
