import { useSearchParams } from 'wouter';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Page } from '../../ui/page.tsx';
import { ChoosePosting } from './choose-posting.tsx';
import { WriteForPosting } from './write-for-posting.tsx';

/** Has an application written: for the posting of the address, or for one that is chosen here. */
export function NewApplicationPage() {
  const [search, setSearch] = useSearchParams();
  const jobId = search.get('job');
  return (
    <Page>
      <PageHeading
        title="Write an application"
        description="A résumé and a letter in three variants, made from your profile. What the profile does not support is taken out, and you are told."
      />
      {jobId === null ? (
        <ChoosePosting />
      ) : (
        // Another posting is another page: nothing of the one before is left standing.
        <WriteForPosting key={jobId} jobId={jobId} onOther={() => setSearch({})} />
      )}
    </Page>
  );
}
