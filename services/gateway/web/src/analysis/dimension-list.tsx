import type { Dimension, Evidence } from './analysis.ts';
import styles from './dimension-list.module.css';
import { EvidenceList } from './evidence-list.tsx';

interface Props {
  dimensions: readonly Dimension[];
  /** Asked for with a quote of the posting; `from` is what was pressed. */
  onShow: (quote: { evidence: Evidence; label: string; from: HTMLElement }) => void;
}

/** Each dimension with its weight, score, reason and quotes. What is unknown is not a zero. */
export function DimensionList({ dimensions, onShow }: Props) {
  return (
    <ol className={styles['list']}>
      {dimensions.map(({ key, label, weight, score, known, justification, evidence }) => (
        <li key={key} className={styles['dimension']}>
          <div className={styles['head']}>
            <div className={styles['name']}>
              <h3>{label}</h3>
              <span className={styles['weight']}>weight {weight} %</span>
            </div>
            <span className={known ? styles['score'] : styles['unknown']}>
              {score === null ? 'Unknown' : `${score} / 10`}
            </span>
          </div>
          <Bar score={score} />
          <p className={styles['why']} dir="auto">
            {justification}
            {score === null && ' It does not count in the score.'}
          </p>
          {evidence.length > 0 && (
            <EvidenceList
              evidence={evidence}
              onShow={(item, from) => onShow({ evidence: item, label, from })}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

/** Says nothing that the number beside it does not. */
function Bar({ score }: { score: number | null }) {
  return (
    <div
      className={`${styles['track']} ${score === null ? styles['empty'] : ''}`}
      aria-hidden="true"
    >
      {score !== null && (
        <div
          className={`${styles['bar']} ${styles[toneOf(score)]}`}
          style={{ width: `${score * 10}%` }}
        />
      )}
    </div>
  );
}

const toneOf = (score: number): 'good' | 'warn' | 'danger' =>
  score >= 6.5 ? 'good' : score >= 5 ? 'warn' : 'danger';
