import { Badge } from '../ui/badge.tsx';
import { Banner, type Tone } from '../ui/banner.tsx';
import { type Analysis, dimensionsOf } from './analysis.ts';
import styles from './overall.module.css';
import { Points } from './points.tsx';
import { Radar } from './radar.tsx';

const TONES = {
  'Strong Match': 'good',
  'Good Match': 'good',
  'Moderate Match': 'warn',
  'Weak Match': 'danger',
  'Poor Match': 'danger',
} as const satisfies Record<string, Tone>;

/** The score, what it covers and what holds it down, and what speaks for and against. */
export function Overall({ analysis }: { analysis: Analysis }) {
  const { overallScore, recommendation, coverage, cap, strengths, gaps, redFlags } = analysis;
  const dimensions = dimensionsOf(analysis);
  const unknown = dimensions.filter(({ known }) => !known);
  return (
    <div className={styles['overall']}>
      <div className={styles['score']}>
        {overallScore === null ? (
          <p className={styles['none']}>No score: nothing in the posting can be compared.</p>
        ) : (
          <p className={styles['figure']}>
            <span className={styles['number']}>{overallScore}</span> of 100{' '}
            {recommendation !== null && (
              <Badge tone={TONES[recommendation]}>{recommendation}</Badge>
            )}
          </p>
        )}
        <p className={styles['detail']}>
          {unknown.length === 0
            ? 'All ten dimensions are known.'
            : `Rests on ${Math.round(coverage * 100)} % of the weight: ${unknown.map(({ label }) => label).join(', ')} ${unknown.length === 1 ? 'is' : 'are'} unknown and left out.`}
        </p>
      </div>
      {cap !== null && (
        <Banner tone="danger">
          Held at {cap.value} at most: <bdi>{cap.reason}</bdi>
        </Banner>
      )}
      <Radar dimensions={dimensions} />
      <Points title="Red flags" tone="danger" points={redFlags} />
      <Points title="Strengths" tone="good" points={strengths} />
      <Points title="Gaps" tone="warn" points={gaps} />
    </div>
  );
}
