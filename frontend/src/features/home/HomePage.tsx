import { useQuery } from '@tanstack/react-query';
import { Link, Navigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Page, Panel } from '../../ui/Page';
import { OpenPromises } from '../contact/shared/OpenPromises';
import { Today } from '../duties/shared/Today';
import { may, mayImport, useMe } from '../identity/shared/me';
import { WhatYouMayDo } from '../identity/shared/NotYours';
import { importsQuery } from '../imports/queries';
import { ImportList } from '../imports/shared/ImportList';
import { AwayCounts } from '../outflow/shared/AwayCounts';
import { useScope } from '../organizations/shared/scope';
import { NoticeInForce } from '../privacy/shared/NoticeInForce';
import { Inbox } from './Inbox';
import { RollCounts } from './RollCounts';

// Only who sees no rows needs it.
const TownshipFigures = later(() => import('./TownshipFigures'), 'TownshipFigures');

/** What a person sees first: what waits for him and what is owed today, the roll, and the files loaded last. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const counted = may(me, 'STATISTICS_READ') ? scope.id : undefined;
  if (me.role === 'CARE_WORKER') return <Navigate to="/care" replace />;
  return (
    <Page title={t('home.title')} meta={scope.name}>
      <div className="stack">
        <NoticeInForce />
        {may(me, 'DUTIES_READ') && <Today organization={scope.id} />}
        {may(me, 'CONTACTS_READ') && <OpenPromises organization={scope.id} />}
        {may(me, 'ORGANIZATIONS_READ') && <Inbox organization={scope.id} />}
        {counted && <RollCounts organization={counted} />}
        {scope.id && may(me, 'OUTFLOWS_READ') && <AwayCounts organization={scope.id} />}
        {counted && may(me, 'FIGURES_READ') && !may(me, 'MEMBERS_READ') && (
          <TownshipFigures organization={counted} />
        )}
        {!may(me, 'MEMBERS_READ') && <WhatYouMayDo />}
        {mayImport(me) && <LastImports />}
      </div>
    </Page>
  );
}

function LastImports() {
  const { t } = useTranslation();
  const query = useQuery(importsQuery(undefined, 5));
  const all = (
    <Link to="/imports" className="btn text small">
      {t('home.all')}
    </Link>
  );
  return (
    <Panel title={t('home.imports')} acts={all}>
      <Loaded query={query}>{(page) => <ImportList imports={page.items} />}</Loaded>
    </Panel>
  );
}
