import { useTranslation } from 'react-i18next';
import type { LedgerSnapshot } from '../../../api/schema';
import { Tag } from '../../../ui/Tag';

/** Which sides have signed, as a word. */
export function Signed({ of }: { of: LedgerSnapshot }) {
  const { t } = useTranslation();
  if (of.villageSignedBy && of.townshipSignedBy)
    return <Tag tone="jade">{t('outflow.snapshot.state.both')}</Tag>;
  if (of.villageSignedBy) return <Tag tone="ochre">{t('outflow.snapshot.state.village')}</Tag>;
  if (of.townshipSignedBy) return <Tag tone="ochre">{t('outflow.snapshot.state.township')}</Tag>;
  return <Tag>{t('outflow.snapshot.state.none')}</Tag>;
}
