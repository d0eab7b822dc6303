import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ContactLossView, MemberView, OutflowView, StayView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { may, useMe } from '../../identity/shared/me';
import { departureOf, endOf, placeOf } from '../columns';
import { OutflowStatus } from '../OutflowTags';
import { episodesQuery, lossesQuery, staysQuery } from '../queries';
import { lineOf } from './line';
import './absences.css';

/** When a member was away and where: a line of time with the places below each absence, and the list of them. */
export function Absences({ member }: { member: Pick<MemberView, 'id' | 'status'> }) {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(episodesQuery(member.id));
  const losses = useLosses(query.data?.items ?? []);
  const home = query.data?.items.every((one) => one.acts.length === 0);
  return (
    <Panel
      title={t('outflow.absences.title')}
      meta={query.data && t('outflow.absences.count', { n: query.data.items.length })}
      acts={
        home &&
        member.status === 'ACTIVE' &&
        may(me, 'OUTFLOWS_WRITE') && (
          <Link to="/outflows/new" search={{ member: member.id }} className="btn small">
            {t('outflow.register.act')}
          </Link>
        )
      }
    >
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('outflow.absences.none')}</p>
          ) : (
            <>
              <LineOfTime episodes={items} losses={losses} />
              <ul className="lined">
                {items.map((one) => (
                  <li key={one.id}>
                    <Episode of={one} losses={losses.get(one.id) ?? []} />
                  </li>
                ))}
              </ul>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

type Losses = ReadonlyMap<string, readonly ContactLossView[]>;

/** Each time contact was lost, by episode; most never were, and are not asked for. */
function useLosses(episodes: readonly OutflowView[]): Losses {
  const lost = episodes.filter((one) => one.contactLostSince);
  const found = useQueries({ queries: lost.map((one) => lossesQuery(one.id)) });
  return new Map(lost.map((one, n) => [one.id, found[n]?.data ?? []]));
}

function Episode({ of, losses }: { of: OutflowView; losses: readonly ContactLossView[] }) {
  const { t } = useTranslation();
  return (
    <span className="row wrap">
      <Link to="/outflows/$id" params={{ id: of.id }}>
        {placeOf(of) || t('outflow.absences.somewhere')}
      </Link>
      <OutflowStatus of={of.status} />
      <span className="meta">
        {departureOf(of) || of.reportedOn} – {endOf(of) ?? t('outflow.absences.now')}
      </span>
      {losses.map((loss) => (
        <span key={loss.id} className="meta">
          {t('outflow.loss.during', {
            from: loss.since,
            to: loss.restoredOn ?? endOf(of) ?? t('outflow.absences.now'),
          })}
        </span>
      ))}
    </span>
  );
}

/** The same as the list below it, for those who look rather than read. */
function LineOfTime({ episodes, losses }: { episodes: readonly OutflowView[]; losses: Losses }) {
  const { t } = useTranslation();
  const me = useMe();
  const dated = episodes.filter((one) => one.departedOn && one.status !== 'CANCELLED');
  const stays = useQueries({ queries: dated.map((one) => staysQuery(one.id)) });
  if (dated.length === 0) return null;
  const today = me.businessDate;
  const line = lineOf(
    dated.map((one) => one.departedOn ?? today),
    today,
  );
  const between = (from: string, to: string) => ({
    left: `${line.at(from)}%`,
    width: `${Math.max(0, line.at(to, true) - line.at(from))}%`,
  });
  return (
    <div className="pad" aria-hidden="true">
      <div className="absences">
        {line.years.map(({ year, at }) => (
          <span key={year} className="year" style={{ left: `${at}%` }}>
            {year}
          </span>
        ))}
        <div className="lane">
          {dated.map((one) => (
            <div
              key={one.id}
              className={endOf(one) ? 'bar over' : 'bar'}
              style={between(one.departedOn ?? today, endOf(one) ?? today)}
            >
              {placeOf(one)}
            </div>
          ))}
          {dated.flatMap((one) =>
            (losses.get(one.id) ?? []).map((loss) => (
              <div
                key={loss.id}
                className="loss"
                style={between(loss.since, loss.restoredOn ?? endOf(one) ?? today)}
              >
                {t('outflow.loss.bar')}
              </div>
            )),
          )}
        </div>
        <div className="lane stays">
          {dated.flatMap((one, n) =>
            (stays[n]?.data ?? []).filter(hasBegin).map((stay) => (
              <div
                key={stay.id}
                className="stay"
                style={between(stay.from ?? today, stay.to ?? endOf(one) ?? today)}
              >
                {[placeOf(stay), stay.employer].filter(Boolean).join(' · ')}
              </div>
            )),
          )}
        </div>
      </div>
    </div>
  );
}

function hasBegin(stay: StayView): boolean {
  return Boolean(stay.from);
}
