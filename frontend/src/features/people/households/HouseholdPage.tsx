import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { HouseholdView } from '../../../api/schema';
import { withWords } from '../../../app/i18n';
import { later } from '../../../ui/later';
import { Loaded } from '../../../ui/Loaded';
import { Facts, Page, Panel } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';
import { may, useMe } from '../../identity/shared/me';
import { History } from '../History';
import { PersonsOf } from './PersonsOf';
import { householdQuery, householdTimelineQuery } from './queries';

const AtTheDoor = later(() => import('../../duties/shared/AtTheDoor'), 'AtTheDoor');
const HelpPanel = later(() => withWords('care', import('../../care/shared/HelpPanel')), 'HelpPanel');
const HouseholdActs = later(() => import('./acts/HouseholdActs'), 'HouseholdActs');

/** One household: its land and people at the left, what happened at the right. */
export function HouseholdPage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/households/$id' });
  const query = useQuery(householdQuery(id));
  const timeline = useQuery(householdTimelineQuery(id));
  const household = query.data;
  const stands = household && !household.dissolvedOn;
  return (
    <Page
      title={household ? t('people.household.of', { name: household.headName }) : t('people.household.title')}
      meta={household?.dissolvedOn && <Tag>{t('people.household.gone')}</Tag>}
      acts={stands && may(me, 'HOUSEHOLDS_WRITE') && <HouseholdActs household={household} />}
    >
      <Loaded query={query}>
        {(shown) => (
          <div className="grid side-left">
            <div className="stack">
              <Profile household={shown} />
              <PersonsOf household={shown} />
            </div>
            <div className="stack">
              {may(me, 'DUTIES_READ') && <AtTheDoor persons={thoseOf(shown)} />}
              {may(me, 'SERVICES_READ') && <HelpPanel household={shown.id} />}
              <History query={timeline} room="people.household" />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

const thoseOf = (household: HouseholdView) =>
  household.persons.filter((one) => !one.leftOn).map((one) => one.person.id);

function Profile({ household }: { household: HouseholdView }) {
  const { t } = useTranslation();
  const mu = (n: number | null | undefined) => n?.toFixed(1);
  return (
    <Panel title={t('people.household.profile')}>
      <div className="pad stack">
        {household.dissolvedOn && (
          <p className="note">
            {t('people.household.goneInto', { on: household.dissolvedOn })}
            {household.supersededBy && (
              <Link to="/households/$id" params={{ id: household.supersededBy }}>
                {t('people.household.openHeir')}
              </Link>
            )}
          </p>
        )}
        <Facts
          of={[
            [t('people.household.field.organization'), household.organization.shortName],
            [t('people.household.field.villageGroup'), household.villageGroup],
            [t('people.household.field.people'), household.people],
            [t('people.household.field.paddyMu'), mu(household.paddyMu)],
            [t('people.household.field.dryLandMu'), mu(household.dryLandMu)],
            [t('people.household.field.forestMu'), mu(household.forestMu)],
            [t('people.household.field.note'), household.note],
          ]}
        />
      </div>
    </Panel>
  );
}
