import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { LabourOfferView, LabourShortView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { Loaded } from '../../../ui/Loaded';
import { Page } from '../../../ui/Page';
import { useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { usePeriod } from './BalancePage';
import { offersQuery, shortQuery } from './queries';
import '../../outflow/print/print.css';

/** The sheet by which helpers are sent out: whose fields lack hands, who offers some, and room to write who goes where. */
export function DispatchPage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const { on = me.businessDate } = useSearch({ from: '/shell/labour-balance/sheet' });
  const short = useQuery(shortQuery(scope.id, on));
  const offers = useQuery(offersQuery(scope.id, on, on));
  return (
    <Page
      title={t('care.balance.sheet.title')}
      acts={
        <Button look="main" onClick={() => print()}>
          {t('care.balance.sheet.print')}
        </Button>
      }
    >
      <Loaded query={short}>
        {({ items }) => (
          <Loaded query={offers}>{(given) => <Sheet on={on} families={items} offers={given.items} />}</Loaded>
        )}
      </Loaded>
    </Page>
  );
}

interface Props {
  on: string;
  families: readonly LabourShortView[];
  offers: readonly LabourOfferView[];
}

/** High enough to write into by hand. */
const ROOMY = { height: '9mm' };

const FAMILY = ['n', 'head', 'unit', 'mu', 'hands', 'lacking', 'who', 'done', 'confirmed'] as const;
const OFFER = ['n', 'name', 'unit', 'days', 'when', 'where'] as const;

function Sheet({ on, families, offers }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const period = usePeriod();
  const title = t('care.balance.sheet.of', { period: period(on) });
  return (
    // a scrolling box has to be reachable by keyboard
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className="panel pad register" tabIndex={0} aria-label={title}>
      <h2>{title}</h2>
      <p className="line">
        <span>{t('care.balance.sheet.unit', { name: scope.name })}</span>
        <span>{t('care.balance.sheet.printed', { day: me.businessDate })}</span>
      </p>
      <table style={{ minWidth: 640 }}>
        <thead>
          <tr>
            {FAMILY.map((key) => (
              <th key={key} scope="col">
                {t(`care.balance.sheet.family.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {families.map((one, at) => (
            <tr key={one.id} style={ROOMY}>
              <td>{at + 1}</td>
              <td>
                <b>{one.headName}</b>
              </td>
              <td>{[one.organization.shortName, one.villageGroup].filter(Boolean).join(' ')}</td>
              <td>{one.paddyMu}</td>
              <td>{one.hands}</td>
              <td>{one.lacking}</td>
              {(['who', 'done', 'confirmed'] as const).map((key) => (
                <td key={key} aria-label={t(`care.balance.sheet.family.${key}`)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {families.length === 0 && <p>{t('care.balance.enough')}</p>}
      <h2 className="pad">{t('care.balance.offers')}</h2>
      <table style={{ minWidth: 0 }}>
        <thead>
          <tr>
            {OFFER.map((key) => (
              <th key={key} scope="col">
                {t(`care.balance.sheet.offer.${key}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {offers.map((one, at) => (
            <tr key={one.id} style={ROOMY}>
              <td>{at + 1}</td>
              <td>
                <b>{one.name}</b>
              </td>
              <td>{one.organization.shortName}</td>
              <td>{one.days}</td>
              <td>
                {one.from} – {one.until}
              </td>
              <td aria-label={t('care.balance.sheet.offer.where')} />
            </tr>
          ))}
        </tbody>
      </table>
      {offers.length === 0 && <p>{t('care.balance.noOffers')}</p>}
    </section>
  );
}
