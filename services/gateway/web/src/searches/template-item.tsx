import { EllipsisVertical, Globe, Pencil, Search, Trash2 } from 'lucide-react';
import { quoted } from '../jobs/list/quoted.ts';
import { Badge } from '../ui/badge.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { TimeAgo } from '../ui/time.tsx';
import { UserWords } from '../ui/user-text.tsx';
import { sitesAddressOf } from './criteria.ts';
import { CriteriaLine } from './criteria-line.tsx';
import type { Template } from './queries.ts';
import { scheduleWords } from './schedules.ts';
import styles from './searches.module.css';
import { useTemplateActions } from './use-template-actions.ts';

/** A saved search and what one may do with it. */
export function TemplateItem({ template }: { template: Template }) {
  const { use, remove } = useTemplateActions(template);
  const { id, name, description, searchCriteria, isDefault, useCount, schedule, nextRunAt } =
    template;
  const sites = sitesAddressOf(searchCriteria);
  return (
    <li className={styles['item']}>
      <div className={styles['words']}>
        <h3>
          <UserWords text={name} /> {isDefault && <Badge tone="info">Usual</Badge>}
        </h3>
        {description !== null && (
          <p>
            <UserWords text={description} />
          </p>
        )}
        <CriteriaLine criteria={searchCriteria} />
        <p className={styles['detail']}>
          Used {useCount} {useCount === 1 ? 'time' : 'times'}
          {schedule !== null && ` · Runs by itself: ${scheduleWords(schedule).toLowerCase()}`}
          {nextRunAt !== null && isDue(nextRunAt) && ', due now'}
          {nextRunAt !== null && !isDue(nextRunAt) && (
            <>
              , next <TimeAgo at={nextRunAt} />
            </>
          )}
        </p>
      </div>
      <div className={styles['actions']}>
        <Button
          pending={use.isPending}
          icon={<Search aria-hidden="true" />}
          onClick={() => use.mutate()}
        >
          Search<span className="visually-hidden"> with {quoted(name)}</span>
        </Button>
        <Menu
          trigger={
            <IconButton label={`More about ${quoted(name)}`}>
              <EllipsisVertical aria-hidden="true" />
            </IconButton>
          }
          items={[
            {
              label: 'Change',
              icon: <Pencil aria-hidden="true" />,
              href: `/searches/${id}/edit`,
            },
            ...(sites === null
              ? []
              : [
                  {
                    label: 'Search job sites',
                    icon: <Globe aria-hidden="true" />,
                    href: sites,
                  },
                ]),
            {
              label: 'Delete',
              icon: <Trash2 aria-hidden="true" />,
              danger: true,
              onSelect: () => remove.mutate(),
            },
          ]}
        />
      </div>
    </li>
  );
}

const isDue = (at: string): boolean => Date.parse(at) <= Date.now();
