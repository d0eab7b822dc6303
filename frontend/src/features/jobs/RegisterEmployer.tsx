import { useTranslation } from 'react-i18next';
import { EntryDialog } from '../../ui/EntryDialog';
import { useScope } from '../organizations/shared/scope';
import { EmployerFields } from './EmployerFields';
import { useRegisterEmployer } from './queries';
import type { TypedEmployer } from './typed';

/** Takes an employer into the list. */
export function RegisterEmployer() {
  const { t } = useTranslation();
  const scope = useScope();
  return (
    <EntryDialog<TypedEmployer>
      act={t('jobs.register.act')}
      note={t('jobs.register.note')}
      done={t('jobs.register.done')}
      look="main"
      wide
      initial={{}}
      entering={useRegisterEmployer(scope.id)}
    >
      <EmployerFields />
    </EntryDialog>
  );
}
