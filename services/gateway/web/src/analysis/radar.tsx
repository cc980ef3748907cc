import { useId } from 'react';
import { type Dimension, scoreText } from './analysis.ts';
import { type Point, cornersOf, edgesOf, pathOf, pointOn } from './radar-points.ts';
import styles from './radar.module.css';

const RADIUS = 100;
const RINGS = [2, 4, 6, 8, 10];
/** How far beyond its axis, as a share of it, a name stands. */
const NAMES_AT = 1.12;
const LINE_HEIGHT = 12;

/** The ten dimensions at a glance, with the same in words for those who do not see it. */
export function Radar({ dimensions }: { dimensions: readonly Dimension[] }) {
  const id = useId();
  const round = { axes: dimensions.length, radius: RADIUS };
  const known = cornersOf(
    dimensions.map(({ score }) => score),
    RADIUS,
  );
  return (
    <svg
      viewBox="-180 -138 360 276"
      className={styles['radar']}
      role="img"
      aria-labelledby={`${id}-name ${id}-words`}
    >
      <title id={`${id}-name`}>The ten dimensions</title>
      <desc id={`${id}-words`}>
        {dimensions.map((dimension) => `${dimension.label}: ${scoreText(dimension)}`).join('; ')}.
      </desc>
      {RINGS.map((ring) => (
        <circle key={ring} r={(RADIUS * ring) / 10} className={styles['ring']} />
      ))}
      {dimensions.map(({ key, score }, axis) => (
        <line
          key={key}
          {...ends({ x: 0, y: 0 }, pointOn(axis, 1, round))}
          className={score === null ? styles['unknown'] : styles['ring']}
        />
      ))}
      <polygon points={pathOf(known)} className={styles['outline']} />
      {edgesOf(known, dimensions.length).map(({ from, to, spans }) => (
        <line
          key={from.axis}
          {...ends(from, to)}
          className={spans ? styles['across'] : styles['edge']}
        />
      ))}
      {known.map(({ axis, x, y }) => (
        <circle key={axis} cx={x} cy={y} r="3" className={styles['corner']} />
      ))}
      {dimensions.map(({ key, label, score }, axis) => {
        const { x, y } = pointOn(axis, NAMES_AT, round);
        const lines = linesOf(label);
        const first = y - ((lines.length - 1) * LINE_HEIGHT) / 2 + (y / RADIUS) * 6;
        return (
          <text
            key={key}
            textAnchor={Math.abs(x) < 1 ? 'middle' : x > 0 ? 'start' : 'end'}
            className={score === null ? styles['missing'] : styles['label']}
          >
            {lines.map((line, index) => (
              <tspan key={line} x={x} y={first + index * LINE_HEIGHT + 4}>
                {line}
              </tspan>
            ))}
          </text>
        );
      })}
    </svg>
  );
}

const ends = (from: Point, to: Point) => ({ x1: from.x, y1: from.y, x2: to.x, y2: to.y });

/** A name in one or two lines. */
function linesOf(label: string): string[] {
  const words = label.replace(' / ', ' /\u00a0').split(' ');
  return words.length < 2 ? words : [words[0] ?? '', words.slice(1).join(' ')];
}
