import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LedgerSnapshot, SnapshotRow } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { EntryDialog } from '../../../ui/EntryDialog';
import { Loaded } from '../../../ui/Loaded';
import { minuteOf } from '../../../ui/moment';
import { Facts, Page, Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { useWord } from '../../../ui/useWord';
import { may, useMe } from '../../identity/shared/me';
import '../print/print.css';
import { Changed } from './Changed';
import { differencesQuery, snapshotQuery, useSign } from './queries';
import { Signed } from './Signed';

/** A ledger as it was frozen: what has changed since the last one, its rows, and who has signed. */
export function SnapshotPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/ledger-snapshots/$id' });
  const query = useQuery(snapshotQuery(id));
  const differences = useQuery(differencesQuery(id));
  const snapshot = query.data?.snapshot;
  return (
    <Page
      title={
        snapshot
          ? t('outflow.snapshot.one', { unit: snapshot.organization.shortName, month: snapshot.month })
          : t('outflow.snapshot.title')
      }
      meta={snapshot && <Signed of={snapshot} />}
      acts={
        <>
          <Button onClick={() => print()}>{t('outflow.print.act')}</Button>
          {snapshot && <Sign snapshot={snapshot} />}
        </>
      }
    >
      <div className="sheet">
        <div className="grid side-right">
          <div className="stack">
            <Loaded query={differences}>{(found) => <Changed of={found} />}</Loaded>
            <Loaded query={query}>{({ rows }) => <Rows of={rows} />}</Loaded>
          </div>
          {snapshot && (
            <Panel title={t('outflow.snapshot.signatures')}>
              <div className="pad">
                <Signatures of={snapshot} />
              </div>
            </Panel>
          )}
        </div>
        <p className="on-paper">
          <span>{t('outflow.print.secretary')} ____________</span>
          <span>{t('outflow.print.checked')} ____________</span>
          <span>{t('outflow.print.date')} ____________</span>
        </p>
      </div>
    </Page>
  );
}

function Sign({ snapshot }: { snapshot: LedgerSnapshot }) {
  const { t } = useTranslation();
  const me = useMe();
  const signing = useSign(snapshot);
  const forTownship = may(me, 'OUTFLOWS_REVIEW');
  const signed = forTownship ? snapshot.townshipSignedBy : snapshot.villageSignedBy;
  if (!may(me, 'LEDGER_SIGN') || signed) return null;
  return (
    <EntryDialog<object, void>
      act={t(forTownship ? 'outflow.snapshot.signTownship' : 'outflow.snapshot.signVillage', {
        n: snapshot.rowCount,
      })}
      note={t('outflow.snapshot.signNote')}
      done={t('outflow.snapshot.signed')}
      look="main"
      initial={{}}
      entering={signing}
      said={() => undefined}
    >
      {null}
    </EntryDialog>
  );
}

function Signatures({ of }: { of: LedgerSnapshot }) {
  const { t } = useTranslation();
  const by = (name: string | null | undefined, at: string | null | undefined) =>
    name ? `${name} ${minuteOf(at)}` : t('outflow.snapshot.waiting');
  return (
    <Facts
      of={[
        [t('outflow.snapshot.village'), by(of.villageSignedBy, of.villageSignedAt)],
        [t('outflow.snapshot.township'), by(of.townshipSignedBy, of.townshipSignedAt)],
        [t('outflow.asOf'), of.asOf],
        [t('outflow.snapshot.rows'), of.rowCount],
        [t('outflow.snapshot.hash'), <code key="hash">{of.sha256.slice(0, 12)}</code>],
      ]}
    />
  );
}

const CELLS = ['destination', 'departedOn', 'reason', 'phone', 'employer', 'hostOrg', 'liaison'] as const;

function Rows({ of }: { of: readonly SnapshotRow[] }) {
  const { t } = useTranslation();
  const word = useWord();
  const columns: Column<SnapshotRow>[] = [
    {
      key: 'name',
      title: t('outflow.field.name'),
      head: true,
      show: (row) => (
        <Link className="open" to="/outflows/$id" params={{ id: row.outflowId }}>
          {row.name}
        </Link>
      ),
    },
    ...CELLS.map((cell) => ({
      key: cell,
      title: t(`outflow.field.${cell}`),
      wraps: true,
      show: ({ cells }: SnapshotRow) =>
        cell === 'reason' && cells[cell] ? word(`outflow.reason.${cells[cell]}`) : cells[cell],
    })),
  ];
  return (
    <Panel title={t('outflow.snapshot.content')}>
      <Table
        caption={t('outflow.snapshot.content')}
        columns={columns}
        rows={of}
        rowKey={(row) => row.outflowId}
      />
    </Panel>
  );
}
