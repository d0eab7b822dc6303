import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { TransferView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag, type Tone } from '../../../ui/Tag';
import { useScope } from '../../organizations/shared/scope';
import { BOARDS, transfersQuery, type Board, type DeskFilter } from './queries';
import { TransferActs } from './TransferActs';

const BOARD_NAMES = Object.keys(BOARDS) as Board[];

/** Letters that come and go: what waits for this office, what is on its way, what is overdue. */
export function TransferDeskPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/transfers' });
  const navigate = useNavigate({ from: '/transfers' });
  const query = useQuery(transfersQuery(scope.id, filter));
  const columns = useColumns();
  const narrow = (change: DeskFilter) =>
    void navigate({ search: (old: DeskFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page title={t('members.transfer.title')} meta={scope.name}>
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('members.transfer.boards.label')}
          value={filter.board ?? 'incoming'}
          choices={BOARD_NAMES.map((value) => ({ value, text: t(`members.transfer.boards.${value}`) }))}
          onChoose={(board) => narrow({ board })}
        />
      </search>
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('members.transfer.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('members.transfer.empty')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {total === null || total === undefined
                  ? t('members.transfer.count', { n: items.length })
                  : t('members.transfer.countAll', { n: items.length, total })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<TransferView>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('members.transfer.field.name'), head: true, show: (row) => <Who letter={row} /> },
    {
      key: 'membership',
      title: t('members.transfer.field.membership'),
      show: (row) => t(`members.membership.${row.membership}`),
    },
    { key: 'letterNo', title: t('members.transfer.field.letterNo'), show: (row) => row.letterNo },
    { key: 'from', title: t('members.transfer.field.from'), show: (row) => row.from.name },
    { key: 'to', title: t('members.transfer.field.to'), show: (row) => <To letter={row} /> },
    { key: 'issuedOn', title: t('members.transfer.field.issuedOn'), show: (row) => row.issuedOn },
    { key: 'validUntil', title: t('members.transfer.field.validUntil'), show: (row) => row.validUntil },
    { key: 'state', title: t('members.transfer.field.state'), show: (row) => <State letter={row} /> },
    {
      key: 'reason',
      title: t('members.transfer.field.reason'),
      wraps: true,
      show: (row) => row.decision ?? row.reason,
    },
    { key: 'acts', title: '', show: (row) => row.acts.length > 0 && <TransferActs letter={row} /> },
  ];
}

function Who({ letter }: { letter: TransferView }) {
  if (!letter.memberId) return <b>{letter.name}</b>;
  return (
    <Link to="/members/$id" params={{ id: letter.memberId }} className="open">
      {letter.name}
    </Link>
  );
}

function To({ letter }: { letter: TransferView }) {
  const { t } = useTranslation();
  return (
    <span className="row acts">
      {letter.to.name}
      {!letter.to.code && <Tag>{t('members.transfer.outside')}</Tag>}
    </span>
  );
}

const TONES: Record<TransferView['state'], Tone> = {
  ISSUED: 'ochre',
  ACCEPTED: 'jade',
  RETURNED: 'seal',
  WITHDRAWN: 'plain',
};

function State({ letter }: { letter: TransferView }) {
  const { t } = useTranslation();
  return (
    <span className="row acts">
      <Tag tone={TONES[letter.state]}>{t(`members.transfer.states.${letter.state}`)}</Tag>
      {letter.overdue && <Tag tone="seal">{t('members.transfer.late')}</Tag>}
    </span>
  );
}
