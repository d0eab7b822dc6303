import { useTranslation } from 'react-i18next';
import type { CareCaseView, CareVisitForm } from '../../api/schema';
import { ChoiceField, DayField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { ActDialog } from './ActDialog';
import { NeedsField } from './fields';
import { useVisit } from './queries';
import { ACTORS } from './terms';

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
      done={() => t('care.noted')}
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
