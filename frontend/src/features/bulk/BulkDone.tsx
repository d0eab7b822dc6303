import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { bulkQuery, refusedQuery } from './queries';

/** What came of it: how many were done, and who was refused, each with the reason and the way to his page. */
export function BulkDone({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(bulkQuery(id));
  return (
    <Loaded query={query}>
      {({ state, done, refused }) => (
        <div className="stack">
          <p role="status">
            {state === 'DONE' ? t('bulk.done', { done, refused }) : t('bulk.running', { done })}
          </p>
          {state === 'DONE' && refused > 0 && <Refused id={id} />}
        </div>
      )}
    </Loaded>
  );
}

function Refused({ id }: { id: string }) {
  const { t } = useTranslation();
  const query = useQuery(refusedQuery(id));
  return (
    <Loaded query={query}>
      {({ items }) => (
        <ul className="lined found" aria-label={t('bulk.refused')}>
          {items.map(({ rowId, message }) => (
            <li key={rowId}>
              <Link to="/members/$id" params={{ id: rowId }}>
                {rowId}
              </Link>{' '}
              {message}
            </li>
          ))}
        </ul>
      )}
    </Loaded>
  );
}
