import { useTranslation } from 'react-i18next';
import type { CareCaseView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { useToast } from '../../ui/toast';
import { useMe } from '../identity/shared/me';
import { useVisit } from './queries';

/** One tap: I was there today, and what is needed has not changed. */
export function WentToday({ care }: { care: CareCaseView }) {
  const { t } = useTranslation();
  const me = useMe();
  const toast = useToast();
  const visiting = useVisit();
  if (!care.file || care.closedOn) return null;
  const { name, needs } = care.file;
  if (care.lastVisitOn === me.businessDate) return null;
  return (
    <Button
      small
      pending={visiting.isPending}
      aria-label={t('care.wentTodayFor', { name })}
      onClick={() =>
        visiting.mutate(
          { caseId: care.id, visitedOn: me.businessDate, actor: 'CARER', needs, done: [] },
          { onSuccess: () => toast(t('care.noted')) },
        )
      }
    >
      {t('care.wentToday')}
    </Button>
  );
}
