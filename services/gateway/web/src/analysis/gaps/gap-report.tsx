import { useQuery } from '@tanstack/react-query';
import { Badge } from '../../ui/badge.tsx';
import type { Tone } from '../../ui/banner.tsx';
import { ProgressBar } from '../../ui/progress-bar.tsx';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Select } from '../../ui/select.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import styles from './gap-report.module.css';
import { type Finding, type GapAnalysis, gapAnalysisOf } from './queries.ts';
import { QuestionForm } from './question-form.tsx';

const HEIGHT_PX = 720;
const made = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

interface Props {
  id: string;
  earlier: readonly Pick<
    GapAnalysis,
    'id' | 'createdAt' | 'questionsAnswered' | 'questionsTotal'
  >[];
  onChoose: (id: string) => void;
}

/** What was found in a profile at one time, the questions about it, and what to do next. */
export function GapReport({ id, earlier, onChoose }: Props) {
  const query = useQuery(gapAnalysisOf(id));
  return (
    <QueryView query={query} skeleton={<Skeleton heightPx={HEIGHT_PX} />}>
      {(found) => (
        <>
          <Section title="What stands out">
            {earlier.length > 1 && (
              <div className={styles['earlier']}>
                <Select
                  label="Looked through on"
                  name="of"
                  value={id}
                  onChange={({ currentTarget }) => onChoose(currentTarget.value)}
                  options={earlier.map(({ id: value, createdAt, ...counts }) => ({
                    value,
                    label: `${made.format(new Date(createdAt))}, ${counts.questionsAnswered} of ${counts.questionsTotal} answered`,
                  }))}
                />
              </div>
            )}
            <p dir="auto">{found.resume_analysis.overall_assessment}</p>
            <Findings findings={found.identified_gaps_and_flags} />
          </Section>
          <Section title="Questions">
            <ProgressBar
              label={STATUSES[found.status]}
              value={found.questionsAnswered}
              max={Math.max(1, found.questionsTotal)}
              text={`${found.questionsAnswered} of ${found.questionsTotal} answered`}
            />
            <ol className={styles['questions']}>
              {found.clarification_questions.map((question) => (
                <li key={question.question_id}>
                  <QuestionForm analysisId={found.id} question={question} />
                </li>
              ))}
            </ol>
          </Section>
          <Section title="Next steps">
            <p dir="auto">{found.next_steps.immediate_action}</p>
            <ul className={styles['steps']}>
              {found.next_steps.long_term_recommendations.map((step) => (
                <li key={step} dir="auto">
                  {step}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </QueryView>
  );
}

const STATUSES = {
  pending: 'Not begun',
  in_progress: 'Begun',
  completed: 'Complete',
  archived: 'Archived',
} as const;

const SEVERITIES = {
  HIGH: { word: 'high', tone: 'danger' },
  MEDIUM: { word: 'medium', tone: 'warn' },
  LOW: { word: 'low', tone: 'info' },
} as const satisfies Record<string, { word: string; tone: Tone }>;

function Findings({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className={styles['findings']}>
      {findings.map(({ id, type, description, impact, severity }) => (
        <li key={id} className={styles['finding']}>
          <Badge tone={SEVERITIES[severity].tone}>
            {type === 'GAP' ? 'Gap' : 'Red flag'}, {SEVERITIES[severity].word}
          </Badge>
          <div className={styles['words']}>
            <p dir="auto">{description}</p>
            <p className={styles['impact']} dir="auto">
              {impact}
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}
