import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportRowView, ImportView } from '../../../api/schema';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Pager } from '../../../ui/Pager';
import { Table } from '../../../ui/Table';
import { rowsQuery, type RowFilter } from '../queries';
import { isOpen } from '../states';
import { useRowColumns } from './columns';
import { Candidates } from './Candidates';
import { Outcomes } from './Outcomes';
import { RerunBar } from './RerunBar';

const MendRow = later(() => import('./MendRow'), 'MendRow');

/** The rows of an import, filtered by outcome; what needs a decision is decided in its row. */
export function RowReview({ of }: { of: ImportView }) {
  const { t } = useTranslation();
  const filter = useSearch({ from: '/shell/imports/$id' });
  const navigate = useNavigate({ from: '/imports/$id' });
  const query = useQuery(rowsQuery(of.id, of.etag, filter));
  const [mended, setMended] = useState<ReadonlySet<string>>(new Set());
  const [mending, setMending] = useState<ImportRowView | null>(null);
  const open = isOpen(of.state) || of.state === 'DONE';
  const waiting = new Set([
    ...mended,
    ...(query.data?.items ?? []).filter((row) => row.mended).map((row) => row.rowId),
  ]);
  const columns = useRowColumns(of, waiting, open ? setMending : undefined);
  return (
    <>
      <Outcomes
        of={of}
        chosen={filter.outcome}
        onChoose={(outcome) => move({ outcome, cursor: undefined })}
      />
      {waiting.size > 0 && <RerunBar of={of} n={waiting.size} onRerun={() => setMended(new Set())} />}
      <div className="panel">
        <Loaded query={query}>
          {(page) => (
            <>
              <Table
                caption={t('imports.outcome.label')}
                columns={columns}
                rows={page.items}
                rowKey={(row) => row.rowId}
                tint={(row) => (row.outcome === 'AMBIGUOUS' ? 'amb' : undefined)}
                detail={(row) =>
                  open && row.outcome === 'AMBIGUOUS' && !waiting.has(row.rowId) ? (
                    <Candidates id={of.id} row={row} onDone={() => note(row)} />
                  ) : null
                }
              />
              {page.items.length === 0 && <p className="empty">{t('imports.row.empty')}</p>}
              <Pager cursor={filter.cursor} next={page.nextCursor} onMove={(cursor) => move({ cursor })}>
                {t('imports.row.count', { n: page.items.length })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
      {mending && <MendRow of={of} row={mending} onClose={() => setMending(null)} onDone={note} />}
    </>
  );

  function move(change: RowFilter): void {
    void navigate({ search: (old: RowFilter) => ({ ...old, ...change }) });
  }

  function note(row: ImportRowView): void {
    setMended(new Set([...mended, row.rowId]));
    setMending(null);
  }
}
