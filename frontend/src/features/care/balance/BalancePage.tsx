import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LabourBalanceView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Page, Panel } from '../../../ui/Page';
import { useToast } from '../../../ui/toast';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { Rooms } from '../orders/Rooms';
import { tenDays } from '../orders/terms';
import { balanceQuery, offersQuery, shortQuery, useWithdrawOffer } from './queries';
import { ShortFamilies } from './ShortFamilies';
import './balance.css';

// What asks and sends is fetched beside the page.
const DecideCalendar = later(() => import('./DecideCalendar'), 'DecideCalendar');
const NoteOffer = later(() => import('./NoteOffer'), 'NoteOffer');

/** What ten days are called: the month, and which third of it. */
export function usePeriod(): (day: string) => string {
  const { t } = useTranslation();
  return (day) => {
    const [month = '', ten = '0'] = tenDays(day).split('/');
    const third = (['first', 'second', 'third'] as const)[Number(ten)] ?? 'first';
    return t('care.order.period', { month, ten: t(`care.order.ten.${third}`) });
  };
}

/** Where hands are missing on the fields of those away, by ten days, and who offers some. */
export function BalancePage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const period = usePeriod();
  const { on = me.businessDate } = useSearch({ from: '/shell/labour-balance' });
  const query = useQuery(balanceQuery(scope.id, on));
  return (
    <Page
      title={t('care.balance.title')}
      meta={t('care.balance.meta')}
      acts={
        <>
          <Link to="/labour-balance/sheet" search={{ on }} className="btn">
            {t('care.balance.sheet.act')}
          </Link>
          {may(me, 'DUTY_RULES') && <DecideCalendar />}
          {may(me, 'SERVICES_WRITE') && <NoteOffer on={on} />}
        </>
      }
    >
      <Rooms />
      <div className="stack">
        <Panel title={t('care.balance.board')} meta={t('care.balance.boardMeta')}>
          <Loaded query={query}>{({ items }) => <Board items={items} on={on} />}</Loaded>
        </Panel>
        <Panel title={t('care.balance.short', { period: period(on) })}>
          <Loaded query={useQuery(shortQuery(scope.id, on))}>
            {({ items }) => <ShortFamilies items={items} />}
          </Loaded>
        </Panel>
        <Offers on={on} />
      </div>
    </Page>
  );
}

/** Where the board is wider than the screen, it begins with the ten days that are asked about. */
function bringInView(column: HTMLElement | null): void {
  const names = column?.parentElement?.firstElementChild;
  let box = column?.parentElement;
  while (box && !['auto', 'scroll'].includes(getComputedStyle(box).overflowX)) box = box.parentElement;
  if (box && column && names) box.scrollLeft = column.offsetLeft - names.clientWidth;
}

const FIGURES = ['needed', 'helped', 'lacking', 'offered'] as const;

/** Ten-day columns; each opens the families that lack hands in it. */
function Board({ items, on }: { items: readonly LabourBalanceView[]; on: string }) {
  const { t } = useTranslation();
  const period = usePeriod();
  const navigate = useNavigate({ from: '/labour-balance' });
  const chosen = (one: LabourBalanceView) => one.from <= on && on <= one.to;
  const near = items.find((one) => on <= one.to);
  return (
    // a scrolling box has to be reachable by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="scroll ten-days" tabIndex={0} role="region" aria-label={t('care.balance.board')}>
      <table className="tbl season">
        <thead>
          <tr>
            <th scope="col">{t('care.balance.when')}</th>
            {items.map((one) => (
              <th
                key={one.from}
                ref={one === near ? bringInView : undefined}
                scope="col"
                className="num"
                aria-current={chosen(one) ? 'date' : undefined}
              >
                <button type="button" onClick={() => void navigate({ search: { on: one.from } })}>
                  {period(one.from)}
                </button>
                <span className="meta">
                  {one.tasks.map((task) => t(`care.order.tasks.${task}`)).join(t('ui.divider'))}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{t('care.balance.families')}</th>
            {items.map((one) => (
              <td key={one.from} className="num">
                {one.shortFamilies} / {one.families}
              </td>
            ))}
          </tr>
          {FIGURES.map((figure) => (
            <tr key={figure} className={figure}>
              <th scope="row">{t(`care.balance.${figure}`)}</th>
              {items.map((one) => (
                <td key={one.from} className={one[figure] > 0 ? 'num some' : 'num'}>
                  {one[figure]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Offers({ on }: { on: string }) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const query = useQuery(offersQuery(scope.id, on, on));
  return (
    <Panel title={t('care.balance.offers')}>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="lined">
            {items.map((offer) => (
              <li key={offer.id} className="row wrap">
                <b>{offer.name}</b>
                <span>{offer.organization.shortName}</span>
                <span>
                  {t('care.balance.good', { from: offer.from, until: offer.until, days: offer.days })}
                </span>
                <span className="grow" />
                {may(me, 'SERVICES_WRITE') && <Withdraw offer={offer} />}
              </li>
            ))}
            {items.length === 0 && <li className="meta">{t('care.balance.noOffers')}</li>}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}

function Withdraw({ offer }: { offer: Parameters<typeof useWithdrawOffer>[0] }) {
  const { t } = useTranslation();
  const toast = useToast();
  const withdrawing = useWithdrawOffer(offer);
  return (
    <Button
      small
      pending={withdrawing.isPending}
      onClick={() => withdrawing.mutate(undefined, { onSuccess: () => toast(t('care.balance.withdrawn')) })}
    >
      {t('care.balance.withdraw')}
    </Button>
  );
}
