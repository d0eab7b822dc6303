import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { PrivacyRequestView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { useScope } from '../../organizations/shared/scope';
import { requestsQuery, STATES, type DeskFilter } from '../queries';
import { RequestActs } from './RequestActs';

const TONES = { OPEN: 'ochre', GRANTED: 'jade', REFUSED: 'plain' } as const;

/** What people ask about their data, the oldest first. */
export function Requests() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/privacy' });
  const navigate = useNavigate({ from: '/privacy' });
  const query = useQuery(requestsQuery(scope.id, { ...filter, state: filter.state ?? 'OPEN' }));
  const columns = useColumns();
  const narrow = (change: DeskFilter) =>
    void navigate({ search: (old: DeskFilter) => ({ ...old, cursor: undefined, ...change }) });
  const states = (
    <Chips
      label={t('privacy.request.states.label')}
      value={filter.state ?? 'OPEN'}
      choices={STATES.map((value) => ({ value, text: t(`privacy.request.states.${value}`) }))}
      onChoose={(state) => narrow({ state })}
    />
  );
  return (
    <Panel title={t('privacy.request.title')} meta={t('privacy.request.note')} acts={states}>
      <Loaded query={query}>
        {({ items, nextCursor }) => (
          <>
            <Table
              caption={t('privacy.request.title')}
              columns={columns}
              rows={items}
              rowKey={(row) => row.id}
            />
            {items.length === 0 && <p className="empty">{t('privacy.request.empty')}</p>}
            <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
              {t('privacy.count', { n: items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </Panel>
  );
}

function useColumns(): Column<PrivacyRequestView>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('privacy.request.name'), head: true, show: (row) => <Who row={row} /> },
    { key: 'unit', title: t('privacy.request.unit'), show: (row) => row.organization.shortName },
    { key: 'kind', title: t('privacy.request.kind'), show: (row) => t(`privacy.request.kinds.${row.kind}`) },
    { key: 'receivedOn', title: t('privacy.request.receivedOn'), show: (row) => row.receivedOn },
    { key: 'dueOn', title: t('privacy.request.dueOn'), show: (row) => <Due row={row} /> },
    {
      key: 'state',
      title: t('privacy.request.state'),
      show: (row) => <Stand row={row} />,
    },
    {
      key: 'words',
      title: t('privacy.request.words'),
      wraps: true,
      show: (row) => <Said row={row} />,
    },
    { key: 'acts', title: '', show: (row) => row.acts.length > 0 && <RequestActs request={row} /> },
  ];
}

function Who({ row }: { row: PrivacyRequestView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Link to="/members/$id" params={{ id: row.personId }} className="open">
        {row.name}
      </Link>
      {row.byRelative && <Tag>{t('privacy.request.relative')}</Tag>}
    </span>
  );
}

/** How it stands, and whether his data are only stored by it. */
function Stand({ row }: { row: PrivacyRequestView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Tag tone={TONES[row.state]}>{t(`privacy.request.states.${row.state}`)}</Tag>
      {row.restricting && <Tag tone="ochre">{t('privacy.request.restricting')}</Tag>}
      {row.liftedOn && <span className="meta">{t('privacy.request.lifted', { day: row.liftedOn })}</span>}
    </span>
  );
}

/** What was asked or answered, and what was erased for it. */
function Said({ row }: { row: PrivacyRequestView }) {
  const { t } = useTranslation();
  const word = useWord();
  const erased = row.erased.map((one) => word(`privacy.request.parts.${one}`, one));
  return (
    <>
      {row.decision ?? row.extendedBecause ?? row.words}
      {erased.length > 0 && (
        <p className="meta">{t('privacy.request.erased', { what: erased.join(t('privacy.request.and')) })}</p>
      )}
    </>
  );
}

function Due({ row }: { row: PrivacyRequestView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      {row.dueOn}
      {row.overdue && <Tag tone="seal">{t('privacy.request.late')}</Tag>}
    </span>
  );
}
