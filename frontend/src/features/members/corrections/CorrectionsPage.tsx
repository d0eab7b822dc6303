import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { CorrectionView } from '../../../api/schema';
import { Chips } from '../../../ui/Chips';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { Pager } from '../../../ui/Pager';
import { Table, type Column } from '../../../ui/Table';
import { Tag, type Tone } from '../../../ui/Tag';
import { useScope } from '../../organizations/shared/scope';
import { CorrectionActs } from './CorrectionActs';
import { Changes } from './Changes';
import { BOARDS, correctionsQuery, type Board, type InboxFilter } from './queries';

const BOARD_NAMES = Object.keys(BOARDS) as Board[];

/** What somebody wants corrected, and what was decided. */
export function CorrectionsPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const filter = useSearch({ from: '/shell/corrections' });
  const navigate = useNavigate({ from: '/corrections' });
  const query = useQuery(correctionsQuery(scope.id, filter));
  const columns = useColumns();
  const narrow = (change: InboxFilter) =>
    void navigate({ search: (old: InboxFilter) => ({ ...old, cursor: undefined, ...change }) });
  return (
    <Page title={t('members.correction.title')} meta={scope.name}>
      <search className="filters row wrap" aria-label={t('ui.filters')}>
        <Chips
          label={t('members.correction.boards.label')}
          value={filter.board ?? 'open'}
          choices={BOARD_NAMES.map((value) => ({ value, text: t(`members.correction.boards.${value}`) }))}
          onChoose={(board) => narrow({ board })}
        />
      </search>
      <div className="panel">
        <Loaded query={query}>
          {({ items, nextCursor, total }) => (
            <>
              <Table
                caption={t('members.correction.title')}
                columns={columns}
                rows={items}
                rowKey={(row) => row.id}
              />
              {items.length === 0 && <p className="empty">{t('members.correction.empty')}</p>}
              <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => narrow({ cursor })}>
                {total === null || total === undefined
                  ? t('members.correction.count', { n: items.length })
                  : t('members.correction.countAll', { n: items.length, total })}
              </Pager>
            </>
          )}
        </Loaded>
      </div>
    </Page>
  );
}

function useColumns(): Column<CorrectionView>[] {
  const { t } = useTranslation();
  return [
    {
      key: 'person',
      title: t('members.correction.field.person'),
      head: true,
      show: (row) => (
        <Link to="/members/$id" params={{ id: row.person.id }} className="open">
          {row.person.name}
        </Link>
      ),
    },
    {
      key: 'organization',
      title: t('members.correction.field.organization'),
      show: (row) => row.organization.shortName,
    },
    {
      key: 'changes',
      title: t('members.correction.field.changes'),
      wraps: true,
      show: (row) => <Changes of={row.changes} />,
    },
    {
      key: 'reason',
      title: t('members.correction.field.reason'),
      wraps: true,
      show: (row) => <Reasons of={row} />,
    },
    { key: 'due', title: t('members.correction.field.due'), show: (row) => row.dueOn },
    { key: 'state', title: t('members.correction.field.state'), show: (row) => <State of={row} /> },
    { key: 'acts', title: '', show: (row) => row.state === 'PROPOSED' && <CorrectionActs request={row} /> },
  ];
}

function Reasons({ of: row }: { of: CorrectionView }) {
  const { t } = useTranslation();
  return (
    <>
      <div>{row.reason}</div>
      <div className="meta">
        {t('members.correction.proposedBy', { on: row.proposedOn, by: row.proposedBy })}
      </div>
      {row.decidedOn && (
        <div className="meta">
          {t('members.correction.decidedBy', { on: row.decidedOn, by: row.decidedBy, why: row.decision })}
        </div>
      )}
    </>
  );
}

const TONES: Record<CorrectionView['state'], Tone> = {
  PROPOSED: 'ochre',
  ACCEPTED: 'jade',
  REFUSED: 'seal',
  WITHDRAWN: 'plain',
};

function State({ of: row }: { of: CorrectionView }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Tag tone={TONES[row.state]}>{t(`members.correction.states.${row.state}`)}</Tag>
      {row.overdue && <Tag tone="seal">{t('members.correction.late')}</Tag>}
    </span>
  );
}
