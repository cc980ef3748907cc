import { useMe } from '../../api/use-me.ts';
import { QueryView } from '../../ui/query-view.tsx';
import { Section } from '../../ui/section.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { EraseForm } from './erase-form.tsx';
import { ExportPanel } from './export-panel.tsx';

const HEIGHT_PX = 460;

/** Takes everything along, or away. */
export function DataPage() {
  const me = useMe();
  return (
    <SettingsPage title="Your data">
      <QueryView query={me} skeleton={<Skeleton heightPx={HEIGHT_PX} label="Loading" />}>
        {({ user }) => (
          <>
            <Section title="Export">
              <ExportPanel />
            </Section>
            <Section title="Erase the account">
              <EraseForm email={user.email} />
            </Section>
          </>
        )}
      </QueryView>
    </SettingsPage>
  );
}
