import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OutflowView } from '../../api/schema';
import { ErrorNote } from '../../ui/ErrorNote';
import { later } from '../../ui/later';
import { Bones } from '../../ui/Loaded';
import { minuteOf } from '../../ui/moment';
import { Facts, Page, Panel } from '../../ui/Page';
import { departureOf, heldOf, placeOf } from './columns';
import { Losses } from './Losses';
import { OutflowHistory } from './OutflowHistory';
import { OutflowStatus, ReviewState } from './OutflowTags';
import { outflowQuery, visitsQuery } from './queries';
import { Stays } from './Stays';
import { Visits } from './Visits';

const OutflowActs = later(() => import('./acts/OutflowActs'), 'OutflowActs');
const CertificateBox = later(() => import('./registers/CertificateBox'), 'CertificateBox');
const TransferBox = later(() => import('./TransferBox'), 'TransferBox');
const InCharge = later(() => import('./liaisons/InCharge'), 'InCharge');

/** One absence of one member: what stands in the ledger, its places, times at home and history. */
export function OutflowPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/outflows/$id' });
  const query = useQuery(outflowQuery(id));
  const visits = useQuery(visitsQuery(id));
  const outflow = query.data;
  return (
    <Page
      title={outflow ? t('outflow.one', { name: outflow.name }) : t('outflow.title')}
      meta={outflow && <OutflowStatus of={outflow.status} />}
      acts={outflow && visits.data && <OutflowActs outflow={outflow} visits={visits.data} />}
    >
      {query.error && !outflow && <ErrorNote error={query.error} again={() => void query.refetch()} />}
      {query.isPending && <Bones />}
      {outflow && <Whole outflow={outflow} />}
    </Page>
  );
}

function Whole({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      {outflow.reviewState === 'SENT_BACK' && outflow.reviewReason && (
        <p className="note ochre">
          {t('outflow.sentBack', { by: outflow.reviewedBy ?? '', why: outflow.reviewReason })}
        </p>
      )}
      <div className="grid side-left">
        <div className="stack">
          <Panel title={t('outflow.row')}>
            <div className="pad">
              <Row outflow={outflow} />
            </div>
          </Panel>
          <InCharge outflow={outflow} />
          <CertificateBox outflow={outflow} />
          <TransferBox outflow={outflow} />
        </div>
        <div className="stack">
          <Stays outflow={outflow} />
          <Visits outflow={outflow.id} />
          {outflow.contactLostSince && <Losses outflow={outflow.id} />}
          <OutflowHistory outflow={outflow.id} />
        </div>
      </div>
    </div>
  );
}

function Row({ outflow: o }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const said = [
    [
      t('outflow.field.name'),
      <Link key="member" to="/members/$id" params={{ id: o.memberId }}>
        {o.name}
      </Link>,
    ],
    [t('outflow.field.organization'), o.organization.shortName],
    [t('outflow.field.destination'), <Place key="place" outflow={o} />],
    [t('outflow.field.scope'), t(`outflow.scope.${o.scope}`)],
    [t('outflow.field.departedOn'), departureOf(o)],
    [t('outflow.field.awayFor'), t(`outflow.awayFor.${o.awayFor}`)],
    [t('outflow.field.floating'), t(o.floating ? 'outflow.yes' : 'outflow.no')],
    [t('outflow.field.reason'), o.reason && t(`outflow.reason.${o.reason}`)],
    [t('outflow.field.reviewState'), <Reviewed key="review" outflow={o} />],
  ] as const;
  const more = [
    [t('outflow.field.reportedOn'), o.reportedOn],
    [t('outflow.field.registeredOn'), o.registeredOn],
    [t('outflow.field.lateRegistration'), o.lateRegistration && t('outflow.yes')],
    [t('outflow.field.expectedReturnOn'), o.expectedReturnOn],
    [t('outflow.field.phone'), o.phone],
    [t('outflow.field.certificateHeld'), heldOf(o, t)],
    [t('outflow.field.employer'), o.employer],
    [t('outflow.field.trade'), o.trade],
    [t('outflow.field.channel'), o.channel && t(`outflow.channel.${o.channel}`)],
    [t('outflow.field.departureMode'), o.departureMode && t(`outflow.mode.${o.departureMode}`)],
    [t('outflow.field.unitNature'), o.unitNature && t(`outflow.nature.${o.unitNature}`)],
    [
      t('outflow.field.formerOccupation'),
      o.formerOccupation && t(`outflow.occupation.${o.formerOccupation}`),
    ],
    [t('outflow.field.incomeBand'), o.incomeBand && t(`outflow.income.${o.incomeBand}`)],
    [t('outflow.field.hostOrg'), o.hostOrg],
    [t('outflow.field.hostReportedOn'), o.hostReportedOn],
    [t('outflow.field.contactLostSince'), o.contactLostSince],
    [t('outflow.field.contactRestoredOn'), o.contactRestoredOn],
    [t('outflow.field.returnedOn'), o.returnedOn],
    [t('outflow.field.returnReportedOn'), o.returnReportedOn],
    [t('outflow.field.closedReason'), o.closedReason && t(`outflow.close.${o.closedReason}`)],
    [t('outflow.field.infoConfirmedOn'), o.infoConfirmedOn],
    [t('outflow.field.duesPaidThrough'), o.duesPaidThrough],
    [t('outflow.field.note'), o.note],
    [t('outflow.field.source'), o.source],
  ] as const;
  return <Facts of={[...said, ...more.filter(([, value]) => value)]} />;
}

/** Where he is, and the way to all others from here who are there. */
function Place({ outflow }: { outflow: OutflowView }) {
  const { t } = useTranslation();
  const area = outflow.destination?.areaCode?.replace(/(00)+$/, '');
  return (
    <>
      {placeOf(outflow)}{' '}
      {area && (
        <Link
          className="in-text"
          to="/outflows"
          search={{ open: true, area: area.length % 2 ? `${area}0` : area.slice(0, 4) }}
        >
          {t('outflow.whoElse')}
        </Link>
      )}
    </>
  );
}

function Reviewed({ outflow }: { outflow: OutflowView }) {
  return (
    <>
      <ReviewState of={outflow.reviewState} />{' '}
      <span className="meta">
        {outflow.reviewedBy} {minuteOf(outflow.reviewedAt)}
      </span>
    </>
  );
}
