import { useTranslation } from 'react-i18next';
import type { DestinationForm, LabourForm } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { CustomField, DayField, TextField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { useScope } from '../../organizations/shared/scope';
import { MemberField } from '../MemberField';
import { PlaceField } from '../PlaceField';
import { SexField, YesNoField, yes, type YesNo } from './fields';
import { useNoteLabour } from './queries';

type Typed = Omit<LabourForm, 'organised'> & { led?: YesNo; place?: DestinationForm };

/** Notes a labourer who has left. */
export function NoteLabour() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  return (
    <EntryDialog<Typed & LabourForm>
      act={t('outflow.labour.note.act')}
      note={t('outflow.labour.note.note')}
      done={t('outflow.labour.note.done')}
      look="main"
      wide
      initial={{
        departedOn: me.businessDate,
        ...(scope.level === 'BRANCH' && scope.id && { organizationId: scope.id }),
      }}
      entering={useNoteLabour()}
      said={({ led, place, ...typed }) => ({
        ...typed,
        ...(place?.text && { destinationText: place.text }),
        ...(place?.areaCode && { destinationAreaCode: place.areaCode }),
        ...yes('organised', led),
      })}
    >
      <div className="formcols">
        <TextField name="name" label={t('outflow.field.name')} required />
        <CustomField name="organizationId" label={t('outflow.labour.unit')} required>
          <UnitPicker label={t('outflow.labour.unit')} />
        </CustomField>
        <SexField />
        <DayField
          name="birthDate"
          label={t('members.field.birthDate')}
          hint={t('members.partialHint')}
          inPart
        />
        <DayField
          name="departedOn"
          label={t('outflow.field.departedOn')}
          hint={t('members.partialHint')}
          inPart
          required
        />
        <PlaceField name="place" label={t('outflow.field.destination')} />
        <MemberField name="ledBy" label={t('outflow.labour.ledBy')} optional />
        <YesNoField name="led" label={t('outflow.labour.organised')} />
      </div>
    </EntryDialog>
  );
}
