import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DutyView } from '../../../api/schema';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';
import { useWord } from '../../../ui/useWord';
import { may, useMe } from '../../identity/shared/me';
import { useScope } from '../../organizations/shared/scope';
import { isCall } from '../calls';
import { Done } from '../figures';
import type { Nearness } from '../filter';
import { About } from './About';
import { dutiesQuery, summaryQuery } from '../queries';

/** A village's own list, and what a township sees of it before it opens the whole. */
const SHOWN = 8;
const OF_SEVERAL = 4;

/** What is owed, as the morning asks: overdue, today, within a week, and how much comes later. */
export function Today({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('duties.now.title')}
      meta={t('duties.now.meta')}
      acts={
        <Link to="/duties" className="btn text small">
          {t('home.all')}
        </Link>
      }
    >
      <Month organization={organization} />
      <Group organization={organization} due="past" />
      <Group organization={organization} due="today" />
      <Group organization={organization} due="week" />
      <Group organization={organization} due="later" shown={0} />
    </Panel>
  );
}

/** The calls of this month: n of m, and each unit's where there are several. */
function Month({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const query = useQuery(summaryQuery(organization, 'MONTHLY_CALL'));
  const units = (query.data?.units ?? []).filter((unit) => unit.kinds.length > 0);
  const [all] = query.data?.total ?? [];
  if (!all) return null;
  const asked = all.obligations - all.waived;
  return (
    <div className="pad stack">
      <div className="row wrap">
        <b>{t('duties.now.calls')}</b>
        <Done figures={all} owing={units.length === 1 ? units[0]?.organization.id : undefined} />
        <span className="grow" />
      </div>
      <div className="bar" role="img" aria-label={`${all.fulfilled} / ${asked}`}>
        <i className="jade" style={{ width: `${asked ? (100 * all.fulfilled) / asked : 0}%` }} />
      </div>
      {units.length > 1 && (
        <div className="figs">
          {units.map((unit) => (
            <span key={unit.organization.id}>
              <span className="meta">{unit.organization.shortName}</span>
              <br />
              {unit.kinds.map((figures) => (
                <Done key={figures.period} figures={figures} owing={unit.organization.id} />
              ))}
            </span>
          ))}
        </div>
      )}
    </div>
  );
}

interface GroupProps {
  organization: string | undefined;
  due: Nearness;
  shown?: number;
}

function Group({ organization, due, shown: most }: GroupProps) {
  const { t } = useTranslation();
  const { level } = useScope();
  const shown = most ?? (level === 'BRANCH' ? SHOWN : OF_SEVERAL);
  const today = useMe().businessDate;
  const query = useQuery(dutiesQuery(organization, { due }, today, Math.max(shown, 1)));
  return (
    <Loaded query={query}>
      {({ items, total }) =>
        items.length === 0 ? null : (
          <section>
            <h3 className="band row">
              <Link to="/duties" search={{ board: 'work', due }}>
                {t(`duties.nearness.${due}`)} <b className={due === 'past' ? 'seal' : ''}>{total}</b>
              </Link>
            </h3>
            {shown > 0 && (
              <ul className="lined">
                {items.map((duty) => (
                  <li key={duty.id}>
                    <One duty={duty} />
                  </li>
                ))}
                {Number(total) > items.length && (
                  <li>
                    <Link to="/duties" search={{ board: 'work', due }}>
                      {t('duties.now.more', { n: Number(total) - items.length })}
                    </Link>
                  </li>
                )}
              </ul>
            )}
          </section>
        )
      }
    </Loaded>
  );
}

/** One thing to be done, with the call at hand. */
export function One({ duty }: { duty: DutyView }) {
  const { t } = useTranslation();
  const word = useWord();
  const me = useMe();
  const { level } = useScope();
  const { person, owing } = duty;
  return (
    <div className="row">
      <span className="grow">
        <About duty={duty} look="b" /> {word(`duties.kinds.${duty.kind}`, duty.kind)}
        <br />
        <span className="meta">
          {person && level !== 'BRANCH' && `${owing.shortName} · `}
          {t(`duties.owes.${duty.owedBy}`)} · {t('duties.now.dueOn', { day: duty.dueOn })}
        </span>
      </span>
      {duty.state === 'OVERDUE' && <Tag tone="seal">{t('duties.overdue')}</Tag>}
      {person && isCall(duty.kind) && may(me, 'CONTACTS_WRITE') && (
        <a className="btn" href={`/pocket/members/${person.id}`}>
          {t('duties.now.call')}
        </a>
      )}
    </div>
  );
}
