import { useTranslation } from 'react-i18next';
import type { VacancyView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { ReviseVacancy } from './ReviseVacancy';
import { useTakeDown, useVerify } from './queries';

/** What can be done with a post: taken down, revised, verified anew. */
export function VacancyActs({ post }: { post: VacancyView }) {
  const { t } = useTranslation();
  const me = useMe();
  const verifying = useVerify(post);
  const closing = useTakeDown(post);
  return (
    <>
      <EntryDialog<{ reason: string }>
        act={t('jobs.close.act')}
        note={t('jobs.close.note')}
        done={t('jobs.close.done')}
        initial={{}}
        entering={closing}
      >
        <TextField name="reason" label={t('jobs.close.reason')} required />
      </EntryDialog>
      <ReviseVacancy post={post} />
      {post.state !== 'EXPIRED' && (
        <EntryDialog<{ on: string }>
          act={t('jobs.verify.act')}
          note={t('jobs.verify.note')}
          done={t('jobs.verify.done')}
          initial={{ on: me.businessDate }}
          entering={verifying}
        >
          <DayField name="on" label={t('jobs.verify.on')} required />
        </EntryDialog>
      )}
    </>
  );
}
