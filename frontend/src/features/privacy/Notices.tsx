import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../ui/Loaded';
import { may, useMe } from '../identity/shared/me';
import { PublishNotice } from './PublishNotice';
import { noticesQuery } from './queries';
import { Notice } from './shared/Notice';

/** All versions of the notice on the use of data, the one in force first. */
export function Notices() {
  const { t } = useTranslation();
  const me = useMe();
  const query = useQuery(noticesQuery);
  return (
    <div className="stack">
      {may(me, 'NOTICES_WRITE') && (
        <div>
          <PublishNotice />
        </div>
      )}
      <Loaded query={query}>
        {({ items }) => (
          <div className="stack">
            {items.map((notice) => (
              <Notice key={notice.id} notice={notice} />
            ))}
            {items.length === 0 && <p className="empty">{t('privacy.notice.empty')}</p>}
          </div>
        )}
      </Loaded>
    </div>
  );
}
