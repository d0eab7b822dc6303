import { useTranslation } from 'react-i18next';
import type { CareCaseView, CareVisitForm } from '../../api/schema';
import { Button } from '../../ui/Button';
import { ChoiceField, DayField, TextField } from '../../ui/Form';
import { useToast } from '../../ui/toast';
import { useMe } from '../identity/shared/me';
import { ActDialog } from './ActDialog';
import { NeedsField } from './fields';
import { useVisit } from './queries';
import { ACTORS } from './terms';

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
          { onSuccess: () => toast(t('care.visit.act')) },
        )
      }
    >
      {t('care.wentToday')}
    </Button>
  );
}

/** A visit with what is needed now and what was done, also by a teacher, a classmate or a neighbour. */
export function NoteVisit({ care }: { care: CareCaseView }) {
  const { t } = useTranslation();
  const me = useMe();
  const visiting = useVisit();
  return (
    <ActDialog<CareVisitForm, CareVisitForm, unknown>
      act={t('care.visit.act')}
      note={t('care.visit.note')}
      look="main"
      initial={{ visitedOn: me.businessDate, actor: 'CARER', needs: care.file?.needs ?? [], done: [] }}
      sending={visiting}
      said={(typed) => ({ ...typed, caseId: care.id })}
      done={() => t('care.visit.act')}
    >
      <DayField name="visitedOn" label={t('care.visit.on')} required />
      <ChoiceField
        name="actor"
        label={t('care.visit.actor')}
        options={ACTORS.map((value) => ({ value, label: t(`care.actor.${value}`) }))}
      />
      <TextField name="visitor" label={t('care.visit.visitor')} />
      <NeedsField name="done" label={t('care.visit.done')} />
      <NeedsField name="needs" label={t('care.visit.needs')} />
    </ActDialog>
  );
}
