import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { Page, Panel } from '../../../ui/Page';
import { Table, type Column } from '../../../ui/Table';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { FourOnes } from '../shared/FourOnes';
import './digest.css';
import { digestQuery, type Digest } from './queries';
import { shifted, weekOf, type Week } from './week';

/** One week of a township on one sheet: what was done, what is owed, what is overdue, who is lost and who was found. */
export function DigestPage() {
  const { t } = useTranslation();
  const scope = useScope();
  const { businessDate: today } = useMe();
  const { day = today } = useSearch({ from: '/shell/digest' });
  const week = weekOf(day, today);
  const query = useQuery(digestQuery(scope.id, week));
  const next = shifted(week.monday, 7);
  return (
    <Page
      title={t('contact.digest.title')}
      meta={`${scope.name ?? ''} ${t('contact.digest.days', { from: week.monday, to: week.last })}`}
      acts={
        <span className="row">
          <Link to="/digest" search={{ day: shifted(week.monday, -7) }} className="btn">
            {t('contact.digest.before')}
          </Link>
          {next <= today && (
            <Link to="/digest" search={{ day: next }} className="btn">
              {t('contact.digest.after')}
            </Link>
          )}
          <Button look="main" onClick={() => print()}>
            {t('contact.digest.print')}
          </Button>
        </span>
      }
    >
      <FourOnes />
      <Loaded query={query}>
        {(digest) => (
          <div className="stack digest">
            <Totals of={digest} week={week} />
            <ByUnit of={digest} />
            <p className="meta">{t('contact.digest.note')}</p>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

const share = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  `${numerator} / ${denominator}`;

function Totals({ of, week }: { of: Digest; week: Week }) {
  const { t } = useTranslation();
  const found = of.lost.parts.find((part) => part.key === 'FOUND_AGAIN')?.numerator ?? 0;
  const [calls] = of.calls.total;
  const figures = [
    ['reached', share(of.attempts)],
    ['calls', calls ? `${calls.fulfilled} / ${calls.obligations - calls.waived}` : '0 / 0', '/duties'],
    ['visits', of.visits, '/visits'],
    ['meetings', of.meetings, '/gatherings'],
    ['overdue', share(of.overdue), '/duties'],
    ['promises', of.promises, '/promises'],
    ['lost', share(of.lost), '/outflows'],
    ['found', found],
  ] as const;
  return (
    <Panel title={t('contact.digest.whole')}>
      <div className="pad figs">
        {figures.map(([name, value, to]) => {
          const text = (
            <>
              <span className="meta">{t(`contact.digest.figure.${name}`, { month: week.month })}</span>
              <br />
              <b>{value}</b>
            </>
          );
          if (!to) return <div key={name}>{text}</div>;
          return (
            <Link key={name} to={to} search={behind(name, week)}>
              {text}
            </Link>
          );
        })}
      </div>
    </Panel>
  );
}

/** What the list behind a figure is narrowed to. */
function behind(name: string, { monday: from, last: to, month }: Week) {
  if (name === 'calls') return { board: 'work' as const, kind: 'MONTHLY_CALL', period: month };
  if (name === 'overdue') return { board: 'work' as const, state: 'OVERDUE' as const };
  if (name === 'visits') return { from, to };
  if (name === 'meetings') return { from, to, state: 'HELD' as const };
  return name === 'lost' ? { status: 'CONTACT_LOST' as const } : {};
}

interface Row {
  id: string;
  name: string;
  reached: string;
  calls: string;
  overdue: string;
  lost: string;
}

/** The same by village, in the order of their codes: nobody is ranked. */
function ByUnit({ of }: { of: Digest }) {
  const { t } = useTranslation();
  const rows = of.attempts.units.map((unit): Row => {
    const { id, shortName: name } = unit.organization;
    const mine = <T extends { organization: { id: string } }>(all: readonly T[]) =>
      all.find((one) => one.organization.id === id);
    const calls = mine(of.calls.units)?.kinds[0];
    const overdue = mine(of.overdue.units);
    const lost = mine(of.lost.units);
    return {
      id,
      name,
      reached: share(unit),
      calls: calls ? `${calls.fulfilled} / ${calls.obligations - calls.waived}` : '',
      overdue: overdue ? share(overdue) : '',
      lost: lost ? share(lost) : '',
    };
  });
  const columns: Column<Row>[] = [
    {
      key: 'name',
      title: t('contact.digest.unit'),
      head: true,
      show: ({ id, name }) => (
        <Link to="/duties" search={{ board: 'work', owing: id }} className="open">
          {name}
        </Link>
      ),
    },
    ...(['reached', 'calls', 'overdue', 'lost'] as const).map((key) => ({
      key,
      title: t(`contact.digest.column.${key}`),
      number: true,
      show: (row: Row) => row[key],
    })),
  ];
  return (
    <Panel title={t('contact.digest.byUnit')}>
      <Table caption={t('contact.digest.byUnit')} columns={columns} rows={rows} rowKey={({ id }) => id} />
    </Panel>
  );
}
