import { useTranslation } from 'react-i18next';
import type { InflowForm, InflowView } from '../../../api/schema';
import { CustomField, DayField, SelectField, TextField } from '../../../ui/Form';
import { useMe } from '../../identity/shared/me';
import { UnitPicker } from '../../organizations/shared/UnitPicker';
import { useScope } from '../../organizations/shared/scope';
import { AreaField } from '../AreaField';
import { REASONS } from '../terms';
import { EntryDialog } from '../../../ui/EntryDialog';
import { useRegisterInflow, useRowAct, type Done } from './queries';
import { SexField, YesNoField, yes, type YesNo } from './fields';

type Typed = Omit<InflowForm, 'certificateHeld'> & { held?: YesNo };

/** Registers a member of another place who has come to live here. */
export function RegisterInflow() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  return (
    <EntryDialog<Typed & InflowForm>
      act={t('outflow.inflow.register.act')}
      note={t('outflow.inflow.register.note')}
      done={t('outflow.inflow.register.done')}
      look="main"
      wide
      initial={{
        arrivedOn: me.businessDate,
        ...(scope.level === 'BRANCH' && scope.id && { organizationId: scope.id }),
      }}
      entering={useRegisterInflow()}
      said={({ held, ...typed }) => ({ ...typed, ...yes('certificateHeld', held) })}
    >
      <div className="formcols">
        <TextField name="name" label={t('outflow.field.name')} required />
        <CustomField name="organizationId" label={t('outflow.inflow.unit')} required>
          <UnitPicker label={t('outflow.inflow.unit')} />
        </CustomField>
        <SexField />
        <DayField
          name="birthDate"
          label={t('members.field.birthDate')}
          hint={t('members.partialHint')}
          inPart
        />
        <AreaField name="homeAreaCode" label={t('outflow.inflow.homeArea')} />
        <TextField name="homeOrganization" label={t('outflow.inflow.homeOrganization')} />
        <DayField name="arrivedOn" label={t('outflow.inflow.arrivedOn')} required />
        <SelectField
          name="reason"
          label={t('outflow.field.reason')}
          options={REASONS.map((value) => ({ value, label: t(`outflow.reason.${value}`) }))}
        />
        <DayField
          name="joinedOn"
          label={t('members.field.joinedOn')}
          hint={t('members.partialHint')}
          inPart
        />
        <TextField name="formerOccupation" label={t('outflow.field.formerOccupation')} />
        <YesNoField name="held" label={t('outflow.field.certificateHeld')} words={['held', 'notHeld']} />
      </div>
    </EntryDialog>
  );
}

/** He has gone away again. */
export function EndInflow({ inflow }: { inflow: InflowView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<Done>
      act={t('outflow.inflow.end.act')}
      title={t('outflow.inflow.end.title', { name: inflow.name })}
      note={t('outflow.inflow.end.note')}
      done={t('outflow.inflow.end.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useRowAct(inflow, '/inflows/{id}/end')}
    >
      <DayField name="on" label={t('outflow.act.on')} required />
    </EntryDialog>
  );
}
