import { dataOf } from '@jobmatch/client/create-client';
import { onceOnly } from '@jobmatch/client/idempotency';
import { useMemo, useState } from 'react';
import { api } from '../api/api.ts';
import { Button } from '../ui/button.tsx';
import { Form } from '../ui/form.tsx';
import { Section } from '../ui/section.tsx';
import { SubmitButton } from '../ui/submit-button.tsx';
import { UserWords } from '../ui/user-text.tsx';
import type { CompleteProfile } from './already-there.ts';
import { ReviewContext } from './review-context.ts';
import { ReviewField } from './review-field.tsx';
import { ReviewSection } from './review-section.tsx';
import type { Applied } from './review-storage.ts';
import styles from './review.module.css';
import { type Review, keptCount, reviewedResume } from './review.ts';
import { PROFILE_FIELDS, SECTION_NAMES } from './sections.ts';
import { SourceText } from './source-text.tsx';

interface Props {
  review: Review;
  complete: CompleteProfile;
  onChange: (change: (review: Review) => Review) => void;
  onApplied: (applied: Applied) => void;
  onDiscard: () => void;
}

/** What a file says, to be looked over beside it before any of it goes into the profile. */
export function ReviewForm({ review, complete, onChange, onApplied, onDiscard }: Props) {
  const [shown, show] = useState<string | null>(null);
  const state = useMemo(
    () => ({
      review,
      complete,
      shown,
      show,
      edit: (path: string, value: string | boolean) =>
        onChange((before) => ({ ...before, edits: { ...before.edits, [path]: value } })),
      toggle: (path: string) =>
        onChange((before) => ({
          ...before,
          leftOut: before.leftOut.includes(path)
            ? before.leftOut.filter((other) => other !== path)
            : [...before.leftOut, path],
        })),
    }),
    [review, complete, shown, onChange],
  );
  const { parsed } = review;
  const count = keptCount(review);
  return (
    <ReviewContext value={state}>
      <p className={styles['intro']}>
        Look over what was read from <UserWords text={review.fileName} />: nothing of it is in your
        profile yet. A percentage says how sure the reader is, and shows the place in the file.
      </p>
      <div className={styles['columns']}>
        <div className={styles['form']}>
          <Form
            onSubmit={async ({ key }) => {
              const body = reviewedResume(review);
              const headers = onceOnly(key);
              onApplied(await dataOf(api.POST('/api/resume/apply', { body, headers })));
            }}
          >
            <Section title="You">
              <div className={styles['fields']}>
                {PROFILE_FIELDS.map((spec) => (
                  <ReviewField
                    key={spec.member}
                    path={`profile.${spec.member}`}
                    name={`profile.${spec.member}`}
                    spec={spec}
                  />
                ))}
              </div>
              <NotTaken review={review} />
            </Section>
            {SECTION_NAMES.map((section) => (
              <ReviewSection key={section} section={section} />
            ))}
            <div className={styles['actions']}>
              <SubmitButton>Add to your profile</SubmitButton>
              <Button onClick={onDiscard}>Discard</Button>
              <p className={styles['note']}>
                {count} {count === 1 ? 'entry' : 'entries'}; nothing that your profile says is
                changed.
              </p>
            </div>
          </Form>
        </div>
        <div className={styles['source']}>
          <Section title="The file">
            <p className={styles['note']}>
              {parsed.source.pages > 1 && `${parsed.source.pages} pages. `}Underlined is what was
              read; the field that you are in is highlighted.
            </p>
            <SourceText parsed={parsed} shown={shown} />
          </Section>
        </div>
      </div>
    </ReviewContext>
  );
}

/** What was read and has no place in a profile. */
function NotTaken({ review: { parsed } }: { review: Review }) {
  const read = [...(parsed.profile.email === null ? [] : [parsed.profile.email]), ...parsed.links];
  if (read.length === 0) return null;
  return (
    <p className={styles['note']}>
      Also read, and not taken over: <bdi>{read.join(', ')}</bdi>. Your e-mail address is that of
      your account.
    </p>
  );
}
