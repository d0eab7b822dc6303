import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
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

/** Who works for nobody's unit has nothing waiting in one. */
const WITHOUT_AN_INBOX: ReadonlySet<string> = new Set(['MEMBER', 'CARE_WORKER']);

/** What a person sees first: what waits for him and what is owed today, the roll, and the files loaded last. */
export function HomePage() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const members = may(me, 'MEMBERS_READ') && scope.id;
  return (
    <Page title={t('home.title')} meta={scope.name}>
      <div className="stack">
        <NoticeInForce />
        {may(me, 'DUTIES_READ') && <Today organization={scope.id} />}
        {may(me, 'CONTACTS_READ') && <OpenPromises organization={scope.id} />}
        {!WITHOUT_AN_INBOX.has(me.role) && <Inbox organization={scope.id} />}
        {scope.id && members && <RollCounts organization={scope.id} />}
        {scope.id && may(me, 'OUTFLOWS_READ') && <AwayCounts organization={scope.id} />}
        {!members && <WhatYouMayDo />}
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
