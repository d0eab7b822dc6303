import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { ExportList } from '../../exports/shared/ExportList';
import { useScope } from '../../organizations/shared/scope';
import { Registers } from '../Registers';
import type { RegisterFilter } from './queries';

interface Listed<T> {
  items: T[];
  nextCursor?: string | null;
  total?: number | null;
}

interface Props<T extends { id: string }> {
  register: 'certificates' | 'inflows' | 'labour';
  list: string;
  query: UseQueryResult<Listed<T>>;
  columns: readonly Column<T>[];
  filter: RegisterFilter;
  exported: Record<string, string | undefined>;
  onNarrow: (change: RegisterFilter) => void;
  entry: ReactNode;
  filters?: ReactNode;
}

/** A register beside the ledger: who stands in it, and the entry of another. */
export function RegisterPage<T extends { id: string }>(props: Props<T>) {
  const { register, query, columns, filter, onNarrow } = props;
  const { t } = useTranslation();
  const scope = useScope();
  const title = t(`outflow.registers.${register}`);
  return (
    <Page
      title={title}
      meta={scope.name}
      acts={
        <>
          <ExportList
            list={props.list}
            filter={{ ...props.exported, organization: scope.id }}
            name={`${title}-${scope.name}`}
          />
          {props.entry}
        </>
      }
    >
      <Registers />
      <div className="row wrap filters">
        {props.filters}
        <span className="meta">{t(`outflow.register_of.${register}.meta`)}</span>
      </div>
      <div className="panel">
        <Loaded query={query}>
          {(page) => (
            <>
              <Table caption={title} columns={columns} rows={page.items} rowKey={(row) => row.id} />
              {page.items.length === 0 && (
                <p className="empty">{t(`outflow.register_of.${register}.none`)}</p>
              )}
              <Pager cursor={filter.cursor} next={page.nextCursor} onMove={(cursor) => onNarrow({ cursor })}>
                {t('outflow.register_of.count', {
                  n: page.items.length,
                  total: page.total ?? page.items.length,
                })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

interface AllProps {
  all: boolean | undefined;
  label: string;
  onChange: (all: boolean | undefined) => void;
}

/** Whether those are shown too that are over, or only those of one sort. */
export function WithAll({ all, label, onChange }: AllProps) {
  return (
    <button
      type="button"
      className={all ? 'chip on' : 'chip'}
      aria-pressed={all === true}
      onClick={() => onChange(all ? undefined : true)}
    >
      {label}
    </button>
  );
}
