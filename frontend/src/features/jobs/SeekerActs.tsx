import { useTranslation } from 'react-i18next';
import type { JobSeekerView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { TextField } from '../../ui/Form';
import { useOpened } from '../../ui/useOpened';
import { SeekerFields } from './SeekerFields';
import { typedWishes, useCloseSeeker, useReviseSeeker, type TypedWishes } from './seekerQueries';

/** What is done to an entry of the list of those who look for work. */
export function SeekerActs({ seeker }: { seeker: JobSeekerView }) {
  return (
    <>
      <Close seeker={seeker} />
      <Revise seeker={seeker} />
    </>
  );
}

function Revise({ seeker }: { seeker: JobSeekerView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(seeker);
  const held = hold(useReviseSeeker(opened));
  return (
    <EntryDialog<TypedWishes>
      act={t('jobs.revise.act')}
      title={t('jobs.revise.title', { name: seeker.person.name })}
      note={t('jobs.seeker.reviseNote')}
      done={t('jobs.revise.done')}
      wide
      initial={typedWishes(opened)}
      {...held}
      draft={`seeker:${seeker.id}`}
    >
      <div className="formcols">
        <SeekerFields />
      </div>
    </EntryDialog>
  );
}

function Close({ seeker }: { seeker: JobSeekerView }) {
  const { t } = useTranslation();
  return (
    <EntryDialog<{ reason: string }>
      act={t('jobs.seeker.close')}
      title={t('jobs.seeker.closeTitle', { name: seeker.person.name })}
      note={t('jobs.seeker.closeNote')}
      done={t('jobs.seeker.closed')}
      initial={{}}
      entering={useCloseSeeker(seeker)}
    >
      <TextField name="reason" label={t('jobs.referral.reason')} required />
    </EntryDialog>
  );
}
