import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TrainingAttendanceView } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { trainingsOfQuery } from './queries';
import { Rooms } from './Rooms';
import { SkillPanel } from './shared/SkillPanel';

/** What a person is able to do and where that was learned; a member or not. */
export function SkillsPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/persons/$id/skills' });
  const { name } = useSearch({ from: '/shell/persons/$id/skills' });
  const trainings = useQuery(trainingsOfQuery(id));
  const shown = trainings.data?.items[0]?.person.name ?? name;
  return (
    <Page
      title={shown ? t('training.skillsOf', { name: shown }) : t('training.skills')}
      meta={trainings.data?.items[0]?.organization?.shortName}
    >
      <Rooms />
      <div className="grid side-right">
        <Panel title={t('training.trained')}>
          <Loaded query={trainings}>
            {({ items }) =>
              items.length === 0 ? (
                <p className="empty">{t('training.untrained')}</p>
              ) : (
                <Trainings of={items} />
              )
            }
          </Loaded>
        </Panel>
        <SkillPanel person={id} />
      </div>
    </Page>
  );
}

function Trainings({ of }: { of: readonly TrainingAttendanceView[] }) {
  const { t } = useTranslation();
  const columns: Column<TrainingAttendanceView>[] = [
    {
      key: 'title',
      title: t('training.field.title'),
      head: true,
      show: (row) => (
        <Link to="/training/$id" params={{ id: row.sessionId }} className="open">
          {row.title}
        </Link>
      ),
    },
    { key: 'type', title: t('training.field.type'), show: (row) => t(`training.type.${row.type}`) },
    { key: 'day', title: t('training.field.startedOn'), show: (row) => row.heldOn },
    { key: 'completed', title: t('training.field.completedOn'), show: (row) => row.completedOn },
    { key: 'no', title: t('training.field.certificateNo'), show: (row) => row.certificateNo },
    {
      key: 'grade',
      title: t('training.field.certificateGrade'),
      show: (row) => row.certificateGrade && t(`training.grades.${row.certificateGrade}`),
    },
    {
      key: 'placed',
      title: t('training.field.placed'),
      wraps: true,
      show: (row) => row.placedOn && `${row.placedOn} ${row.placedAt ?? ''}`,
    },
  ];
  return <Table caption={t('training.trained')} columns={columns} rows={of} rowKey={(row) => row.id} />;
}
