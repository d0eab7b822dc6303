import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { MemberView, OutflowView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { useCodes } from '../../people/codeLists';
import { departureOf, placeOf } from '../columns';
import { chargesQuery } from '../liaisons/queries';
import { outflowsQuery } from '../queries';
import { rollQuery } from './queries';
import './print.css';

const AS_MANY_AS_A_PAGE_HOLDS = 200;

/** The register of a village's people away, L-02c, as it is kept on paper. */
export function PrintPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { asOf } = useSearch({ from: '/shell/outflows/print' });
  const query = useQuery(
    outflowsQuery({ organization: scope.id, asOf, open: true }, AS_MANY_AS_A_PAGE_HOLDS),
  );
  return (
    <Page
      title={t('outflow.print.title')}
      acts={
        <Button look="main" onClick={() => print()}>
          {t('outflow.print.act')}
        </Button>
      }
    >
      {scope.level === undefined || scope.level === 'BRANCH' ? (
        <Loaded query={query}>{({ items }) => <Register rows={items} asOf={asOf} />}</Loaded>
      ) : (
        <p className="note">{t('outflow.print.oneUnit')}</p>
      )}
    </Page>
  );
}

function Register({ rows, asOf }: { rows: readonly OutflowView[]; asOf: string | undefined }) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const day = asOf ?? me.businessDate;
  return (
    <section className="panel pad register" aria-label={t('outflow.print.title')}>
      <h2>{t('outflow.print.title')}</h2>
      <p className="line">
        <span>{t('outflow.print.unit', { name: scope.name })}</span>
        <span>{t('outflow.print.day', { day })}</span>
        <span>
          {t('outflow.print.count', { n: rows.length, m: rows.filter(({ floating }) => floating).length })}
        </span>
      </p>
      <RegisterTable rows={rows} />
      <p className="meta">{t('outflow.print.note')}</p>
      <p className="line">
        <span>{t('outflow.print.by')} ____________</span>
        <span>{t('outflow.print.secretary')} ____________</span>
        <span>{t('outflow.print.checked')} ____________</span>
        <span>{t('outflow.print.date')} ____________</span>
      </p>
      <p className="meta">{t('outflow.print.foot', { name: me.displayName, day: me.businessDate })}</p>
    </section>
  );
}

const COLUMNS = [
  'n',
  'name',
  'sex',
  'ethnicity',
  'birthDate',
  'education',
  'joinedOn',
  'departedOn',
  'expectedReturnOn',
  'destination',
  'employer',
  'trade',
  'reason',
  'phone',
  'hostOrg',
  'liaison',
] as const;

type RegisterColumn = (typeof COLUMNS)[number];

function RegisterTable({ rows }: { rows: readonly OutflowView[] }) {
  const { t } = useTranslation();
  const scope = useScope();
  const roll = useQuery(rollQuery(scope.id)).data ?? [];
  const charges = useQuery(chargesQuery(scope.id)).data?.items ?? [];
  const cell = useCell();
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`outflow.print.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, n) => (
          <tr key={row.id}>
            {COLUMNS.map((column) => (
              <td key={column}>{shown(column, row, n)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function shown(column: RegisterColumn, row: OutflowView, n: number) {
    if (column === 'n') return n + 1;
    if (column === 'liaison') return charges.find(({ outflowId }) => outflowId === row.id)?.liaison.name;
    return cell(
      column,
      row,
      roll.find(({ id }) => id === row.memberId),
    );
  }
}

/** What stands in a cell: from the absence, else from the roll. */
function useCell() {
  const { t } = useTranslation();
  const education = useCodes('education');
  const ethnicity = useCodes('ethnicity');
  const named = (list: typeof education, code: string | null | undefined) =>
    list.find(({ value }) => value === code)?.label;
  return (column: Exclude<RegisterColumn, 'n' | 'liaison'>, row: OutflowView, member?: MemberView) => {
    switch (column) {
      case 'name':
        return <b>{row.name}</b>;
      case 'sex':
        return member?.sex && t(`members.sex.${member.sex}`);
      case 'ethnicity':
        return named(ethnicity, member?.ethnicity);
      case 'education':
        return named(education, member?.education);
      case 'birthDate':
      case 'joinedOn':
      case 'phone':
        return member?.[column];
      case 'departedOn':
        return departureOf(row);
      case 'destination':
        return placeOf(row);
      case 'reason':
        return row.reason && t(`outflow.reason.${row.reason}`);
      case 'employer':
      case 'expectedReturnOn':
      case 'hostOrg':
      case 'trade':
        return row[column];
    }
  };
}
