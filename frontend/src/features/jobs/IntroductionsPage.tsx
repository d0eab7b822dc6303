import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { IntroducedPerson, Introductions } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Table, type Column } from '../../ui/Table';
import { introductionsQuery } from './followUpQueries';
import { IntroductionTree } from './IntroductionTree';
import { There } from './There';

/** Whom somebody has brought to work, and whom those have brought: a picture and a table of the same. */
export function IntroductionsPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/shell/introductions/$id' });
  const query = useQuery(introductionsQuery(id));
  return (
    <Page
      title={query.data ? t('jobs.intro.of', { name: query.data.person.name }) : t('jobs.intro.title')}
      meta={query.data?.organization?.shortName}
    >
      <Loaded query={query}>
        {(chain) => (
          <div className="stack">
            <Panel title={t('jobs.intro.title')}>
              <div className="pad">
                <Facts
                  of={[
                    [t('jobs.intro.origin'), originOf(chain, t)],
                    [t('jobs.intro.brought'), t('jobs.intro.people', { n: chain.brought })],
                    [t('jobs.intro.there'), t('jobs.intro.people', { n: chain.stillThere })],
                    [t('jobs.intro.depth'), chain.depth],
                  ]}
                />
                {chain.more && <p className="meta">{t('jobs.intro.more')}</p>}
              </div>
            </Panel>
            {chain.people.length > 0 && (
              <Panel title={t('jobs.intro.picture')}>
                <IntroductionTree of={chain} />
              </Panel>
            )}
            <Panel title={t('jobs.intro.table')}>
              <Table
                caption={t('jobs.intro.table')}
                columns={columnsOf(chain, t)}
                rows={chain.people}
                rowKey={(row) => row.placementId}
              />
              {chain.people.length === 0 && <p className="empty">{t('jobs.intro.none')}</p>}
            </Panel>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function originOf({ origin }: Introductions, t: TFunction) {
  if (!origin) return undefined;
  const words = t('jobs.intro.came', {
    day: origin.startedOn,
    employer: origin.employer.name,
    by: origin.introducer?.name ?? t(`jobs.placement.by.${origin.kind}`),
  });
  if (!origin.introducer) return words;
  return (
    <Link to="/introductions/$id" params={{ id: origin.introducer.id }} className="in-text">
      {words}
    </Link>
  );
}

function columnsOf(chain: Introductions, t: TFunction): Column<IntroducedPerson>[] {
  const names = new Map([chain.person, ...chain.people.map((one) => one.person)].map((p) => [p.id, p.name]));
  return [
    {
      key: 'who',
      title: t('jobs.referral.who'),
      head: true,
      show: (row) => (
        <Link to="/introductions/$id" params={{ id: row.person.id }} className="open">
          {row.person.name}
        </Link>
      ),
    },
    {
      key: 'state',
      title: t('jobs.field.state'),
      state: true,
      show: (row) => <There of={row} />,
    },
    { key: 'by', title: t('jobs.referral.by'), show: (row) => names.get(row.broughtBy) },
    { key: 'level', title: t('jobs.intro.level'), number: true, show: (row) => row.level },
    { key: 'unit', title: t('jobs.referral.unit'), show: (row) => row.organization?.shortName },
    {
      key: 'employer',
      title: t('jobs.field.employer'),
      wraps: true,
      show: (row) => (
        <Link to="/placements/$id" params={{ id: row.placementId }} className="in-text">
          {row.employer.name} · {t(`jobs.trade.${row.trade}`)}
        </Link>
      ),
    },
    { key: 'place', title: t('jobs.field.place'), wraps: true, show: (row) => row.place },
    { key: 'started', title: t('jobs.referral.startedOn'), show: (row) => row.startedOn },
  ];
}
