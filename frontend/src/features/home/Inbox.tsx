import { useQuery } from '@tanstack/react-query';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { InboxItem } from '../../api/schema';
import { Loaded } from '../../ui/Loaded';
import { Panel } from '../../ui/Page';
import { useWord } from '../../ui/useWord';
import { useMe } from '../identity/shared/me';
import { inboxQuery } from './queries';

/** Where each kind of thing that waits is dealt with. */
const placesOf = (year: string): Record<string, LinkProps> => ({
  TRANSFERS_TO_RECEIVE: { to: '/transfers', search: { board: 'incoming' } },
  TRANSFERS_OVERDUE: { to: '/transfers', search: { board: 'overdue' } },
  CORRECTIONS_TO_DECIDE: { to: '/corrections' },
  IMPORTS_TO_SETTLE: { to: '/imports' },
  SUPPORT_REQUESTS_NEW: { to: '/support-requests', search: { state: 'RECEIVED' } },
  WEBHOOKS_DEAD: { to: '/webhooks' },
  CARD_ADDRESSES_TO_FIND: {
    to: '/card-campaigns/$year',
    params: { year },
    search: { stand: 'needsAddress' },
  },
});

/** What waits for the person who looks: a line a kind, and the way to it. */
export function Inbox({ organization }: { organization: string | undefined }) {
  const { t } = useTranslation();
  const query = useQuery(inboxQuery(organization));
  return (
    <Panel title={t('home.waiting')}>
      <Loaded query={query}>
        {(heaps) =>
          heaps.length === 0 ? (
            <p className="empty">{t('home.nothingWaits')}</p>
          ) : (
            <ul className="lined found">
              {heaps.map((heap) => (
                <li key={heap.kind}>
                  <Heap heap={heap} />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}

function Heap({ heap }: { heap: InboxItem }) {
  const { t } = useTranslation();
  const word = useWord();
  const places = placesOf(useMe().businessDate.slice(0, 4));
  return (
    <>
      <Link className="in-text" {...(places[heap.kind] ?? { to: '/' })}>
        {word(`home.waits.${heap.kind}`, heap.kind)} <b>{heap.count}</b>
      </Link>{' '}
      {heap.since && <span className="meta">{t('home.since', { day: heap.since })}</span>}
    </>
  );
}
