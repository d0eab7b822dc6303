import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EmployerNoteForm, EmployerNoteResult, EmployerNoteView, EmployerView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ErrorNote } from '../../ui/ErrorNote';
import { ChoiceField, DayField, NoteField } from '../../ui/Form';
import { later } from '../../ui/later';
import { Bones, Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { may, useMe } from '../identity/shared/me';
import { EmployerHeard } from './EmployerHeard';
import { employerQuery, notesQuery, useNoteOn, useSettle } from './queries';
import { HEARD } from './choices';

const ReviseEmployer = later(() => import('./ReviseEmployer'), 'ReviseEmployer');
const EmployerPosts = later(() => import('./EmployerPosts'), 'EmployerPosts');

/** An employer's file: who it is, what was heard of it, what it offers. */
export function EmployerPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/employers/$id' });
  const query = useQuery(employerQuery(id));
  const employer = query.data;
  return (
    <Page
      title={employer?.name ?? t('jobs.employers')}
      acts={
        employer &&
        may(me, 'VACANCIES_WRITE') && (
          <>
            <ReviseEmployer employer={employer} />
            <NoteOn employer={employer} />
          </>
        )
      }
    >
      {query.error && !employer && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {employer && (
        <div className="stack">
          <div className="grid even">
            <Panel title={t('jobs.file')}>
              <div className="pad stack">
                <Known employer={employer} />
                {employer.heard.length > 0 && <EmployerHeard of={employer} />}
              </div>
            </Panel>
            <Notes employer={employer} />
          </div>
          <EmployerPosts employer={employer} />
        </div>
      )}
    </Page>
  );
}

function Known({ employer }: { employer: EmployerView }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [t('jobs.field.uscc'), employer.uscc ?? t('jobs.individual')],
        [t('jobs.field.area'), employer.place],
        [t('jobs.field.address'), employer.address],
        [t('jobs.field.phone'), employer.phone],
        [t('jobs.field.unit'), employer.organization?.shortName],
      ]}
    />
  );
}

function NoteOn({ employer }: { employer: EmployerView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<EmployerNoteForm>
      act={t('jobs.note.act')}
      note={t('jobs.note.note')}
      done={t('jobs.note.done')}
      look="main"
      initial={{ notedOn: me.businessDate }}
      entering={useNoteOn(employer.id)}
    >
      <ChoiceField
        name="kind"
        label={t('jobs.note.kind')}
        required
        options={HEARD.map((value) => ({ value, label: t(`jobs.heard.${value}`) }))}
      />
      <DayField name="notedOn" label={t('jobs.note.on')} required />
      <NoteField name="words" label={t('jobs.note.words')} />
    </EntryDialog>
  );
}

function Notes({ employer }: { employer: EmployerView }) {
  const { t } = useTranslation();
  const me = useMe();
  const writes = may(me, 'VACANCIES_WRITE');
  const columns: Column<EmployerNoteView>[] = [
    { key: 'kind', title: t('jobs.note.kind'), head: true, show: (row) => t(`jobs.heard.${row.kind}`) },
    { key: 'on', title: t('jobs.note.on'), show: (row) => row.notedOn },
    { key: 'words', title: t('jobs.note.words'), wraps: true, show: (row) => row.words },
    {
      key: 'result',
      title: t('jobs.note.result'),
      wraps: true,
      show: (row) =>
        row.settledOn
          ? `${row.settledOn} ${row.result ?? ''}`
          : row.kind === 'COMPLAINT' && writes && <Settle note={row} />,
    },
  ];
  return (
    <Panel title={t('jobs.notes')}>
      <Loaded query={useQuery(notesQuery(employer.id))}>
        {({ items }) => (
          <>
            <Table caption={t('jobs.notes')} columns={columns} rows={items} rowKey={(row) => row.id} />
            {items.length === 0 && <p className="empty">{t('jobs.nothingHeard')}</p>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function Settle({ note }: { note: EmployerNoteView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<EmployerNoteResult>
      act={t('jobs.settle.act')}
      note={t('jobs.settle.note')}
      done={t('jobs.settle.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useSettle(note)}
    >
      <DayField name="on" label={t('jobs.settle.on')} required />
      <NoteField name="result" label={t('jobs.note.result')} required />
    </EntryDialog>
  );
}
