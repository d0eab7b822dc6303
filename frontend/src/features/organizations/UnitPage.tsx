import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { OrganizationView } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Facts, Panel } from '../../ui/Page';
import { useWord } from '../../ui/useWord';
import { may, useMe } from '../identity/shared/me';
import { History } from '../people/History';
import { MergesUnderWay } from './acts/MergesUnderWay';
import { unitTimelineQuery } from './acts/queries';
import { UnitActs } from './acts/UnitActs';
import { unitQuery } from './shared/queries';

/** One unit: what it is, and the ways on from it. */
export function UnitPage() {
  const { id } = useParams({ from: '/shell/organizations/$id' });
  const me = useMe();
  const query = useQuery(unitQuery(id));
  const timeline = useQuery(unitTimelineQuery(id));
  return (
    <div className={query.error || !query.data ? 'panel' : undefined}>
      <Loaded query={query}>
        {(unit) => (
          <div className="stack">
            {unit.supersededBy && <Dissolved unit={unit} heir={unit.supersededBy} />}
            {may(me, 'ORGANIZATIONS_WRITE') && <MergesUnderWay unit={unit} />}
            <Profile unit={unit} />
            <History query={timeline} room="organizations.acts" />
          </div>
        )}
      </Loaded>
    </div>
  );
}

function Dissolved({ unit, heir }: { unit: OrganizationView; heir: string }) {
  const { t } = useTranslation();
  return (
    <p className="note">
      {t('organizations.acts.dissolved', { on: unit.validTo })}
      <Link to="/organizations/$id" params={{ id: heir }}>
        {t('organizations.acts.openHeir')}
      </Link>
    </p>
  );
}

function Profile({ unit }: { unit: OrganizationView }) {
  const { t } = useTranslation();
  const word = useWord();
  const number = (value: number | null | undefined) => value?.toLocaleString();
  return (
    <Panel
      title={unit.shortName}
      meta={word(`organizations.levels.${unit.level}`)}
      acts={<Acts unit={unit} />}
    >
      <div className="pad">
        <Facts
          of={[
            [t('organizations.field.name'), unit.name],
            [t('organizations.field.code'), unit.code],
            [
              t('organizations.field.unitKind'),
              unit.unitKind && word(`organizations.kinds.${unit.unitKind}`),
            ],
            [t('organizations.field.pinyin'), unit.pinyin],
            [t('organizations.field.households'), number(unit.households)],
            [t('organizations.field.agriculturalPopulation'), number(unit.agriculturalPopulation)],
            [t('organizations.field.farmlandMu'), number(unit.farmlandMu)],
            [
              t('organizations.field.terrain'),
              unit.terrain && word(`organizations.terrains.${unit.terrain}`),
            ],
            [t('organizations.field.validFrom'), unit.validFrom],
            [t('organizations.field.validTo'), unit.validTo],
            ...(unit.level === 'TOWNSHIP_COMMITTEE'
              ? ([
                  [t('organizations.field.stationAddress'), unit.stationAddress],
                  [t('organizations.field.stationPhone'), unit.stationPhone],
                  [t('organizations.field.stationOpenedOn'), unit.stationOpenedOn],
                ] as const)
              : []),
          ]}
        />
      </div>
    </Panel>
  );
}

function Acts({ unit }: { unit: OrganizationView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <span className="row wrap">
      {may(me, 'MEMBERS_READ') && (
        <Link to="/members" search={{ organization: unit.id }} className="btn small">
          {t('organizations.members')}
        </Link>
      )}
      {may(me, 'ORGANIZATIONS_WRITE') && (
        <>
          <UnitActs unit={unit} />
          <Link to="/organizations/$id/edit" params={{ id: unit.id }} className="btn small">
            {t('ui.edit')}
          </Link>
          <Link to="/organizations/new" search={{ parent: unit.id }} className="btn small">
            {t('organizations.create')}
          </Link>
        </>
      )}
    </span>
  );
}
