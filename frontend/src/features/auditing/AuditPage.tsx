import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { ErrorNote } from '../../ui/ErrorNote';
import { Loaded } from '../../ui/Loaded';
import { Page } from '../../ui/Page';
import { Pager } from '../../ui/Pager';
import { Table } from '../../ui/Table';
import { AuditFilters } from './AuditFilters';
import { useColumns } from './columns';
import { ExportLog } from './ExportLog';
import type { AuditFilter } from './filter';
import { auditQuery, useVerify } from './queries';
import { Verified } from './Verified';

/** The log of acts: narrowed, taken away as a file, and verified. */
export function AuditPage() {
  const { t } = useTranslation();
  const filter = useSearch({ from: '/shell/audit' });
  const navigate = useNavigate({ from: '/audit' });
  const query = useQuery(auditQuery(filter));
  const verifying = useVerify();
  const narrow = (to: Partial<AuditFilter>) =>
    void navigate({ search: (old: AuditFilter) => ({ ...old, cursor: undefined, ...to }) });
  const columns = useColumns(narrow);
  const acts = (
    <>
      <ExportLog filter={filter} />
      <Button pending={verifying.isPending} onClick={() => verifying.mutate()}>
        {t('auditing.verify')}
      </Button>
    </>
  );
  return (
    <Page title={t('auditing.title')} meta={t('auditing.meta')} acts={acts}>
      {verifying.error && <ErrorNote error={verifying.error} />}
      {verifying.data && <Verified result={verifying.data} />}
      <AuditFilters filter={filter} onNarrow={narrow} />
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor }) => (
            <>
              <Table caption={t('auditing.title')} columns={columns} rows={items} rowKey={(row) => row.id} />
              {items.length === 0 && <p className="empty">{t('auditing.empty')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {t('auditing.count', { n: items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}
