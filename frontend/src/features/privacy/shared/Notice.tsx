import { useTranslation } from 'react-i18next';
import type { PrivacyNoticeView } from '../../../api/schema';
import { Button } from '../../../ui/Button';
import { minuteOf } from '../../../ui/moment';
import { Panel } from '../../../ui/Page';
import { useAccept } from '../queries';

/** One version of the notice, and the reader's own acceptance of it. */
export function Notice({ notice }: { notice: PrivacyNoticeView }) {
  const { t } = useTranslation();
  const accepting = useAccept(notice);
  const accept = notice.acceptedAt ? (
    <span className="meta">{t('privacy.notice.accepted', { when: minuteOf(notice.acceptedAt) })}</span>
  ) : (
    <Button small pending={accepting.isPending} onClick={() => accepting.mutate()}>
      {t('privacy.notice.accept')}
    </Button>
  );
  return (
    <Panel
      title={notice.title}
      meta={t('privacy.notice.version', { n: notice.number, day: notice.publishedOn })}
      acts={accept}
    >
      <p className="pad" style={{ whiteSpace: 'pre-line' }}>
        {notice.text}
      </p>
    </Panel>
  );
}
