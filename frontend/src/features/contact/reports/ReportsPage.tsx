import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuarterlyReportView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { ErrorNote } from '../../../ui/ErrorNote';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { FourOnes } from '../shared/FourOnes';
import { WriteReport } from './WriteReport';
import { reportsQuery, useAcknowledge, useWords, type ReportFilter } from '../queries';

/** The reports of the quarter: who has sent his; the secretary reads and takes note, the others see that it is in. */
export function ReportsPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const filter: ReportFilter = useSearch({ from: '/shell/reports' });
  const navigate = useNavigate({ from: '/reports' });
  const query = useQuery(reportsQuery(scope.id, filter));
  const columns = useColumns();
  return (
    <Page
      title={t('contact.report.title')}
      meta={t('contact.report.meta')}
      acts={may(me, 'REPORTS_WRITE') && <WriteReport />}
    >
      <FourOnes />
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('contact.report.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('contact.report.none')}</p>}
              <Pager
                cursor={filter.cursor}
                next={nextCursor}
                onMove={(cursor) => void navigate({ search: (old: ReportFilter) => ({ ...old, cursor }) })}
              >
                {t('duties.count', { n: items.length, total: total ?? items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<QuarterlyReportView>[] {
  const { t } = useTranslation();
  const me = useMe();
  const columns: Column<QuarterlyReportView>[] = [
    {
      key: 'who',
      title: t('contact.report.who'),
      head: true,
      show: (row) => (
        <Link to="/members/$id" params={{ id: row.member.id }} className="open">
          {row.member.name}
        </Link>
      ),
    },
    { key: 'period', title: t('contact.report.period'), show: (row) => row.period },
    { key: 'submittedOn', title: t('contact.report.submittedOn'), show: (row) => row.submittedOn },
    {
      key: 'channel',
      title: t('contact.report.channel'),
      show: (row) => (
        <>
          {t(`contact.report.channels.${row.channel}`)}
          {row.whereStaffWork && <Tag tone="ochre">{t('contact.report.whereStaffWork')}</Tag>}
        </>
      ),
    },
    { key: 'state', title: t('contact.report.state'), state: true, show: (row) => <Noted report={row} /> },
  ];
  if (!may(me, 'REPORT_BODIES')) return columns;
  return [
    ...columns,
    { key: 'read', title: t('contact.report.read'), label: '', show: (row) => <Read report={row} /> },
  ];
}

function Noted({ report }: { report: QuarterlyReportView }) {
  const { t } = useTranslation();
  return report.acknowledgedOn ? (
    <Tag tone="jade">{t('contact.report.taken', { day: report.acknowledgedOn })}</Tag>
  ) : (
    <Tag tone="ochre">{t('contact.report.waits')}</Tag>
  );
}

/** The words of one report, for the secretary himself, and his taking note of it. */
function Read({ report }: { report: QuarterlyReportView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const [open, setOpen] = useState(false);
  const words = useWords();
  const noting = useAcknowledge();
  const title = t('contact.report.words', { name: report.member.name, period: report.period });
  return (
    <>
      <Button small onClick={show}>
        {t('contact.report.read')}
      </Button>
      <Dialog title={title} open={open} onClose={() => setOpen(false)}>
        <div className="stack">
          {words.error && <ErrorNote error={words.error} />}
          <p className="meta">{t('contact.report.activities', { n: report.hostActivities })}</p>
          {report.needs.length > 0 && (
            <p className="row wrap">
              {report.needs.map((need) => (
                <Tag key={need} tone="ochre">
                  {t(`contact.need.${need}`)}
                </Tag>
              ))}
            </p>
          )}
          {words.data && <p className="written">{words.data.body ?? t('contact.report.wordless')}</p>}
          <p className="meta">{t('contact.report.logged')}</p>
          {noting.error && <ErrorNote error={noting.error} />}
          {!report.acknowledgedOn && (
            <Button look="main" pending={noting.isPending} onClick={note}>
              {t('contact.report.acknowledge')}
            </Button>
          )}
        </div>
      </Dialog>
    </>
  );

  function show(): void {
    setOpen(true);
    words.mutate(report);
  }

  function note(): void {
    noting.mutate(report, {
      onSuccess: () => {
        setOpen(false);
        toast(t('contact.report.acknowledged'));
      },
    });
  }
}
