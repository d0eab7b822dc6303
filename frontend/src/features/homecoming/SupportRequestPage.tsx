import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SupportRequestView, SupportStepView } from '../../api/schema';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Bones } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { may, useMe } from '../identity/shared/me';
import { requestQuery } from './queries';
import { Stand } from './SupportStand';

const SupportActs = later(() => import('./SupportActs'), 'SupportActs');

/** One request: what is wanted, what was done step by step, and the answer. */
export function SupportRequestPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/support-requests/$id' });
  const query = useQuery(requestQuery(id));
  const request = query.data;
  return (
    <Page
      title={request ? t(`homecoming.support.topics.${request.topic}`) : t('homecoming.support.title')}
      meta={request && <Stand request={request} />}
      acts={
        request &&
        request.state !== 'CLOSED' &&
        may(me, 'HOMECOMING_WRITE') && <SupportActs request={request} />
      }
    >
      {query.error && !request && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {request && (
        <div className="grid even">
          <Panel title={t('homecoming.support.file')}>
            <div className="pad">
              <Known request={request} />
            </div>
          </Panel>
          <Panel title={t('homecoming.support.steps')}>
            <Steps steps={request.milestones ?? []} />
          </Panel>
        </div>
      )}
    </Page>
  );
}

function Known({ request }: { request: SupportRequestView }) {
  const { t } = useTranslation();
  return (
    <Facts
      of={[
        [
          t('homecoming.member'),
          <Link key="member" to="/members/$id" params={{ id: request.member.id }}>
            {request.member.name}
          </Link>,
        ],
        [t('homecoming.unit'), request.organization.shortName],
        [t('homecoming.support.words'), request.words],
        [
          t('homecoming.support.receivedOn'),
          request.byHimself
            ? `${request.receivedOn} · ${t('homecoming.support.byHimself')}`
            : request.receivedOn,
        ],
        [t('homecoming.support.takenOn'), request.takenOn],
        [t('homecoming.support.closedOn'), request.closedOn],
        [
          t('homecoming.support.days'),
          typeof request.daysToSolve === 'number'
            ? t('homecoming.support.inDays', { n: request.daysToSolve })
            : undefined,
        ],
        [t('homecoming.support.outcome'), request.outcome],
      ]}
    />
  );
}

function Steps({ steps }: { steps: SupportStepView[] }) {
  const { t } = useTranslation();
  if (steps.length === 0) return <p className="empty">{t('homecoming.support.stepsNone')}</p>;
  const columns: Column<SupportStepView>[] = [
    { key: 'on', title: t('homecoming.support.step.on'), head: true, show: (row) => <b>{row.on}</b> },
    { key: 'words', title: t('homecoming.support.step.words'), wraps: true, show: (row) => row.words },
    { key: 'by', title: t('homecoming.venture.halves.recordedBy'), show: (row) => row.recordedBy },
  ];
  return (
    <Table
      caption={t('homecoming.support.steps')}
      columns={columns}
      rows={steps}
      rowKey={(row) => `${row.on}${row.words}`}
    />
  );
}
