import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { JobSeekerView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { TextField } from '../../ui/Form';
import { useOpened } from '../../ui/useOpened';
import { useMe } from '../identity/shared/me';
import { SeekerFields } from './SeekerFields';
import {
  typedWishes,
  useCloseSeeker,
  useRegisterSeeker,
  useReviseSeeker,
  type TypedSeeker,
  type TypedWishes,
} from './seekerQueries';

/** What is done to an entry of the list of those who look for work. */
export function SeekerActs({ seeker }: { seeker: JobSeekerView }) {
  if (seeker.closedOn) return <LooksAgain seeker={seeker} />;
  return (
    <>
      <Close seeker={seeker} />
      <Revise seeker={seeker} />
    </>
  );
}

/** He looks all the same, or anew: an entry of its own, with what he wished. */
function LooksAgain({ seeker }: { seeker: JobSeekerView }) {
  const { t } = useTranslation();
  const me = useMe();
  const navigate = useNavigate();
  const registering = useRegisterSeeker();
  return (
    <EntryDialog<TypedSeeker, TypedSeeker, JobSeekerView>
      act={t('jobs.seeker.again')}
      title={t('jobs.seeker.againTitle', { name: seeker.person.name })}
      note={t('jobs.seeker.againNote')}
      done={({ id }) => {
        void navigate({ to: '/job-seekers/$id', params: { id } });
        return t('jobs.seeker.done');
      }}
      wide
      initial={{ ...typedWishes(seeker), freeFrom: me.businessDate }}
      entering={registering}
      said={(typed) => ({ ...typed, personId: seeker.person.id })}
    >
      <div className="formcols">
        <SeekerFields />
      </div>
    </EntryDialog>
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
