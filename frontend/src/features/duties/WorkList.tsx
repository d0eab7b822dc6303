import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DutyView } from '../../api/schema';
import { Chips } from '../../ui/Chips';
import { Loaded } from '../../ui/Loaded';
import { Pager } from '../../ui/Pager';
import { Table, type Column } from '../../ui/Table';
import { Tag, type Tone } from '../../ui/Tag';
import { useWord } from '../../ui/useWord';
import { AskPlans } from '../homecoming/shared/AskPlans';
import { may, useMe } from '../identity/shared/me';
import { isCall } from './calls';
import { DutyFile } from './DutyFile';
import { About } from './shared/About';
import { NEARNESS, type DutyListFilter } from './filter';
import { dutiesQuery, summaryQuery } from './queries';

interface Props {
  organization: string | undefined;
  filter: DutyListFilter;
  onNarrow: (change: DutyListFilter) => void;
}

/** What is to be done, the most urgent first: overdue, today, later. */
export function WorkList({ organization, filter, onNarrow }: Props) {
  const { t } = useTranslation();
  const query = useQuery(dutiesQuery(organization, filter, useMe().businessDate));
  const columns = useColumns();
  return (
    <div className="panel">
      <Narrowed filter={filter} onNarrow={onNarrow} />
      <Choices organization={organization} filter={filter} onNarrow={onNarrow} />
      <Loaded query={query}>
        {({ items, nextCursor, total }) => (
          <>
            <Table caption={t('duties.title')} columns={columns} rows={items} rowKey={(row) => row.id} />
            {items.length === 0 && <p className="empty">{t('duties.empty')}</p>}
            <Pager cursor={filter.cursor} next={nextCursor} onMove={(cursor) => onNarrow({ cursor })}>
              {t('duties.count', { n: items.length, total: total ?? items.length })}
            </Pager>
          </>
        )}
      </Loaded>
    </div>
  );
}

/** How near, and of which kind; of kinds only those that are owed now. */
function Choices({ organization, filter, onNarrow }: Props) {
  const { t } = useTranslation();
  const word = useWord();
  const summary = useQuery(summaryQuery(organization));
  const kinds = [
    ...new Set([...(summary.data?.total ?? []).map((one) => one.kind), filter.kind ?? []].flat()),
  ];
  const again = <V,>(chosen: V, now: V | undefined) => (chosen === now ? undefined : chosen);
  return (
    <div className="pad stack">
      <Chips
        label={t('duties.nearness.label')}
        value={filter.due}
        choices={NEARNESS.map((value) => ({ value, text: t(`duties.nearness.${value}`) }))}
        onChoose={(due) => onNarrow({ due: again(due, filter.due), cursor: undefined })}
      />
      <Chips
        label={t('duties.field.kind')}
        value={filter.kind}
        choices={kinds.map((value) => ({ value, text: word(`duties.kinds.${value}`, value) }))}
        onChoose={(kind) => onNarrow({ kind: again(kind, filter.kind), cursor: undefined })}
      />
    </div>
  );
}

/** What the address leaves out, and the way back to everything that is to be done. */
function Narrowed({ filter, onNarrow }: Omit<Props, 'organization'>) {
  const { t } = useTranslation();
  const word = useWord();
  const { kind, period, state, owing } = filter;
  if (!period && !state && !owing) return null;
  const all = { due: undefined, kind: undefined, period: undefined, state: undefined, owing: undefined };
  return (
    <p className="row wrap pad">
      {kind && <Tag>{word(`duties.kinds.${kind}`, kind)}</Tag>}
      {period && <Tag>{period}</Tag>}
      {state && <Tag>{t(`duties.states.${state}`)}</Tag>}
      {owing && <Tag>{t('duties.ofOneUnit')}</Tag>}
      <button type="button" className="btn text small" onClick={() => onNarrow(all)}>
        {t('duties.everything')}
      </button>
    </p>
  );
}

function useColumns(): Column<DutyView>[] {
  const { t } = useTranslation();
  const word = useWord();
  return [
    { key: 'who', title: t('duties.field.who'), head: true, show: (row) => <About duty={row} look="open" /> },
    {
      key: 'kind',
      title: t('duties.field.kind'),
      show: (row) => word(`duties.kinds.${row.kind}`, row.kind),
    },
    { key: 'period', title: t('duties.field.period'), show: (row) => row.period },
    { key: 'dueOn', title: t('duties.field.dueOn'), show: (row) => <Due duty={row} /> },
    { key: 'owedBy', title: t('duties.field.owedBy'), show: (row) => t(`duties.owes.${row.owedBy}`) },
    { key: 'owing', title: t('duties.field.owing'), show: (row) => row.owing.shortName },
    { key: 'state', title: t('duties.field.state'), state: true, show: (row) => <State duty={row} /> },
    {
      key: 'act',
      title: '',
      show: (row) => (
        <span className="row">
          <Call duty={row} />
          <DutyFile duty={row} />
        </span>
      ),
    },
  ];
}

function Call({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const me = useMe();
  if (duty.kind === 'RETURN_TALK' && duty.person && !duty.closed && may(me, 'HOMECOMING_WRITE'))
    return <AskPlans of={duty.person} />;
  if (duty.state !== 'PENDING' || !duty.person || !isCall(duty.kind) || !may(me, 'CONTACTS_WRITE'))
    return null;
  return (
    <a className="btn small" href={`/pocket/members/${duty.person.id}`}>
      {t('duties.now.call')}
    </a>
  );
}

function Due({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const today = useMe().businessDate;
  return (
    <span className="row wrap">
      {duty.dueOn}
      {duty.state === 'PENDING' && duty.dueOn === today && <Tag tone="ochre">{t('duties.today')}</Tag>}
    </span>
  );
}

const TONES: Record<DutyView['state'], Tone> = {
  PENDING: 'ochre',
  OVERDUE: 'seal',
  FULFILLED: 'jade',
  FULFILLED_LATE: 'jade',
  WAIVED: 'plain',
  MISSED: 'seal',
  CANCELLED: 'plain',
  NOT_APPLICABLE_BACKFILL: 'plain',
};

function State({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  return <Tag tone={TONES[duty.state]}>{t(`duties.states.${duty.state}`)}</Tag>;
}
