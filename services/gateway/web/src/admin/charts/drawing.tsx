import {
  type TooltipContentProps,
  Bar,
  BarChart,
  CartesianGrid,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import styles from './chart.module.css';

export type ChartTone = 'accent' | 'warn' | 'danger';
export type ChartShape = 'columns' | 'bars';

export interface DrawnSeries {
  label: string;
  tone: ChartTone;
  /** One for each name, in their order. */
  values: readonly (number | null)[];
}

interface Props {
  names: readonly string[];
  /** A name as it fits on an axis. */
  shortOf: (name: string) => string;
  series: readonly DrawnSeries[];
  format: (value: number) => string;
  shape: ChartShape;
  /** The end of the axis; undefined: the greatest figure. */
  max: number | undefined;
}

interface Point {
  name: string;
  index: number;
}

const VALUES_WIDTH_PX = 76;
const NAMES_WIDTH_PX = 128;
const MOST_BAR_PX = 28;
const MARGIN = { top: 8, right: 16, bottom: 0, left: 0 };
const TICK = { fill: 'var(--muted)', fontSize: 12 };

/** Bars on two axes; what is beside them and how they are read out is up to who shows them. */
export function Drawing({ names, shortOf, series, format, shape, max }: Props) {
  const points: Point[] = names.map((name, index) => ({ name, index }));
  const areWhole = series.every(({ values }) =>
    values.every((value) => Number.isInteger(value ?? 0)),
  );
  const values = {
    type: 'number',
    tickFormatter: format,
    allowDecimals: !areWhole,
    domain: [0, max ?? 'auto'],
    tick: TICK,
    axisLine: false,
    tickLine: false,
  } as const;
  const categories = {
    type: 'category',
    dataKey: 'name',
    tickFormatter: shortOf,
    tick: TICK,
    stroke: 'var(--line)',
    tickLine: false,
  } as const;
  const renderValues = ({ active, label }: TooltipContentProps) => {
    const index = names.indexOf(String(label));
    if (!active || index === -1) return null;
    return <Values name={String(label)} index={index} series={series} format={format} />;
  };
  const isUpright = shape === 'columns';
  return (
    <ResponsiveContainer width="100%" height="100%">
      <BarChart
        data={points}
        layout={isUpright ? 'horizontal' : 'vertical'}
        margin={MARGIN}
        barGap={2}
        // Keyboards and screen readers have the table.
        accessibilityLayer={false}
      >
        <CartesianGrid stroke="var(--line)" vertical={!isUpright} horizontal={isUpright} />
        {isUpright ? (
          <>
            <XAxis {...categories} minTickGap={16} />
            <YAxis {...values} width={VALUES_WIDTH_PX} />
          </>
        ) : (
          <>
            <XAxis {...values} minTickGap={16} />
            <YAxis {...categories} width={NAMES_WIDTH_PX} interval={0} />
          </>
        )}
        <Tooltip
          isAnimationActive={false}
          cursor={{ fill: 'var(--sunken)', opacity: 0.6 }}
          content={renderValues}
        />
        {series.map(({ label, tone, values: ofRows }) => (
          <Bar
            key={label}
            name={label}
            dataKey={({ index }: Point) => ofRows[index] ?? null}
            fill={`var(--${tone})`}
            maxBarSize={MOST_BAR_PX}
            isAnimationActive={false}
          />
        ))}
      </BarChart>
    </ResponsiveContainer>
  );
}

type ValuesProps = Pick<Props, 'series' | 'format'> & Point;

/** What is under the pointer. */
const Values = ({ name, index, series, format }: ValuesProps) => (
  <div className={styles['tooltip']}>
    <p>{name}</p>
    {series.map(({ label, values }) => {
      const value = values[index] ?? null;
      return value === null ? null : (
        <p key={label}>
          {label}: <strong>{format(value)}</strong>
        </p>
      );
    })}
  </div>
);
