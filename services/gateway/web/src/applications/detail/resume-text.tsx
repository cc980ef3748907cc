import { Badge } from '../../ui/badge.tsx';
import { UserText, UserWords } from '../../ui/user-text.tsx';
import type { Variant } from '../queries.ts';
import { monthsOf } from './partial-date.ts';
import styles from './variants.module.css';

/** A résumé to be read. */
export function ResumeText({ resume }: { resume: Variant['resume'] }) {
  const { summary, experience, skills, education } = resume;
  return (
    <>
      <UserText text={summary} />
      {experience.map(({ title, company, location, startDate, endDate, bullets }) => (
        <div key={`${title} ${company} ${startDate}`} className={styles['entry']}>
          <h4>
            <UserWords text={title} />
          </h4>
          <p className={styles['small']}>
            <UserWords text={company} />
            {location !== null && (
              <>
                {' · '}
                <UserWords text={location} />
              </>
            )}
            {` · ${monthsOf(startDate, endDate)}`}
          </p>
          <ul className={styles['list']}>
            {bullets.map((bullet) => (
              <li key={bullet}>
                <UserWords text={bullet} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      {skills.length > 0 && (
        <>
          <h4>Skills</h4>
          <ul className={styles['skills']}>
            {skills.map((skill) => (
              <li key={skill}>
                <Badge>
                  <UserWords text={skill} />
                </Badge>
              </li>
            ))}
          </ul>
        </>
      )}
      {education.length > 0 && <h4>Education</h4>}
      {education.map(({ institution, degree, fieldOfStudy, startDate, endDate }) => (
        <p key={`${institution} ${degree ?? ''} ${startDate ?? ''}`}>
          <UserWords text={[degree, fieldOfStudy, institution].filter(Boolean).join(', ')} />
          {(startDate ?? endDate) !== null && (
            <span className={styles['small']}> · {monthsOf(startDate, endDate)}</span>
          )}
        </p>
      ))}
    </>
  );
}
