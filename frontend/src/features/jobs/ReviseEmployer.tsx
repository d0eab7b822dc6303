import { useTranslation } from 'react-i18next';
import { filled } from '../../api/patch';
import type { EmployerView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useOpened } from '../../ui/useOpened';
import { EmployerFields } from './EmployerFields';
import { useReviseEmployer } from './queries';
import type { TypedEmployer } from './typed';

/** Mends what is noted of an employer. */
export function ReviseEmployer({ employer }: { employer: EmployerView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(employer);
  const held = hold(useReviseEmployer(opened));
  const { name, uscc, individualBusiness, areaCode, address, phone } = opened;
  return (
    <EntryDialog<TypedEmployer>
      act={t('jobs.revise.act')}
      title={t('jobs.revise.title', { name })}
      note={t('jobs.register.note')}
      done={t('jobs.revise.done')}
      wide
      initial={{
        name,
        individual: individualBusiness ? 'YES' : 'NO',
        ...filled({ uscc, areaCode, address, phone }),
      }}
      {...held}
      draft={`employer:${employer.id}`}
    >
      <EmployerFields />
    </EntryDialog>
  );
}
