import { ApiError } from '@jobmatch/client/api-error';
import { useQueryClient } from '@tanstack/react-query';
import { Save } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { Versioned } from '../../api/versioned.ts';
import { Banner } from '../../ui/banner.tsx';
import { Button } from '../../ui/button.tsx';
import { Form } from '../../ui/form.tsx';
import { Section } from '../../ui/section.tsx';
import { SubmitButton } from '../../ui/submit-button.tsx';
import { TextArea } from '../../ui/text-area.tsx';
import { toast } from '../../ui/toast-store.ts';
import { isKept, useKeptState } from '../../ui/use-kept-state.ts';
import { useChangeApplication } from '../detail/use-change-application.ts';
import { type Application, type Variant, applicationById } from '../queries.ts';
import { EducationFields } from './education-fields.tsx';
import { ExperienceFields } from './experience-fields.tsx';
import { type Values, entriesOf, fieldErrors, isEntries, resumeFrom } from './resume-entries.ts';
import styles from './variant-form.module.css';
import { withFields } from './with-fields.ts';

const SUMMARY_MAX = 1000;
const LETTER_MAX = 10_000;
const PRECONDITION_FAILED = 412;

interface Props {
  loaded: Versioned<Application>;
  variant: Variant;
}

/** The fields of a variant. What is entered is kept until it is saved or thrown away. */
export function VariantForm({ loaded, variant }: Props) {
  const { id } = loaded.value;
  const name = `variant-${id}-${variant.id}`;
  const client = useQueryClient();
  const [, navigate] = useLocation();
  const { mutateAsync } = useChangeApplication(id, () => undefined);
  // What the form began with; what is loaded anew meanwhile must not change it.
  const [start] = useState(variant);
  const [round, setRound] = useState(0);
  const [hadDraft] = useState(
    () => sessionStorage.getItem(`jobmatch.draft.${name}`) !== null || isKept(`${name}.entries`),
  );
  const [entries, setEntries, forgetEntries] = useKeptState(
    `${name}.entries`,
    entriesOf(variant.resume),
    isEntries,
  );
  // The state that the entries were begun from, however long ago: without any it is the present one.
  const [base, setBase, forgetBase] = useKeptState(
    `${name}.base`,
    loaded.etag,
    (kept): kept is string => hadDraft && typeof kept === 'string',
  );
  useEffect(() => setBase(base), [base, setBase]);
  const [isChangedElsewhere, setIsChangedElsewhere] = useState(false);

  const forget = () => {
    forgetEntries();
    forgetBase();
  };

  const save = async (values: Values) => {
    const { value } = client.getQueryData(applicationById(id).queryKey) ?? loaded;
    const changed: Variant = {
      ...start,
      resume: resumeFrom(values, entries),
      coverLetter: values['coverLetter']?.trim() ?? '',
    };
    try {
      const saved = await mutateAsync({
        body: { variants: withVariant(value, changed) },
        etag: base,
      });
      forget();
      toast('The variant is saved.', {
        action: {
          label: 'Undo',
          onSelect: () =>
            void mutateAsync({
              body: { variants: withVariant(saved.value, start) },
              etag: saved.etag,
            }).catch(() => toast('It has changed since and was left as it is.', { tone: 'warn' })),
        },
      });
      navigate(`/applications/${id}`);
    } catch (err) {
      if (!(err instanceof ApiError)) throw err;
      if (err.status === PRECONDITION_FAILED) {
        const newest = await client.fetchQuery({ ...applicationById(id), staleTime: 0 });
        setBase(newest.etag);
        setIsChangedElsewhere(true);
      }
      throw withFields(err, fieldErrors(err.fields, entries));
    }
  };

  const discard = () => {
    sessionStorage.removeItem(`jobmatch.draft.${name}`);
    setEntries(entriesOf(start.resume));
    setBase(loaded.etag);
    forget();
    setRound((before) => before + 1);
    setIsChangedElsewhere(false);
  };

  return (
    <>
      {hadDraft && round === 0 && (
        <Banner action={<Button onClick={discard}>Throw it away</Button>}>
          What you entered before and did not save is still here.
        </Banner>
      )}
      <div role="alert">
        {isChangedElsewhere && (
          <Banner tone="warn">
            The application was changed somewhere else since you began. Save again to put this
            variant in the place of the one there; the other variants stay as they are there.
          </Banner>
        )}
      </div>
      <div className={styles['wide']}>
        <Form key={round} draft={name} onSubmit={({ values }) => save(values)}>
          <Section title="Letter">
            <TextArea
              label="Letter"
              name="coverLetter"
              rows={16}
              maxLength={LETTER_MAX}
              defaultValue={start.coverLetter}
              required
            />
          </Section>
          <Section title="Summary and skills">
            <TextArea
              label="Summary"
              name="summary"
              rows={4}
              maxLength={SUMMARY_MAX}
              defaultValue={start.resume.summary}
              required
            />
            <TextArea
              label="Skills"
              name="skills"
              hint="One on each line."
              rows={Math.max(4, start.resume.skills.length)}
              defaultValue={start.resume.skills.join('\n')}
            />
          </Section>
          <ExperienceFields
            start={start.resume.experience}
            entries={entries.experience}
            onChange={(experience) => setEntries({ ...entries, experience })}
          />
          <EducationFields
            start={start.resume.education}
            entries={entries.education}
            onChange={(education) => setEntries({ ...entries, education })}
          />
          <p className={styles['note']}>
            Nobody checks what you write here against your profile: it is sent as it stands.
          </p>
          <div className={styles['buttons']}>
            <SubmitButton icon={<Save aria-hidden />}>Save</SubmitButton>
            <Button
              onClick={() => {
                discard();
                navigate(`/applications/${id}`);
              }}
            >
              Cancel
            </Button>
          </div>
        </Form>
      </div>
    </>
  );
}

const withVariant = ({ variants }: Application, changed: Variant): Variant[] =>
  variants.map((variant) => (variant.id === changed.id ? changed : variant));
