import { useTranslation } from 'react-i18next';
import { filled } from '../../api/patch';
import type { CareCaseForm, CareKin, CareKind, GuardianConsentHow, SchoolStage } from '../../api/schema';
import { ChoiceField, DayField, SelectField, TextField, useTyped } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { MemberField } from '../outflow/MemberField';
import { ActDialog } from './ActDialog';
import { CarerField, GuardianFields, NeedsField } from './fields';
import { useOpenCare } from './queries';
import { STAGES } from './terms';

interface Typed {
  memberId: string;
  kind: CareKind;
  name: string;
  born: string;
  stage?: SchoolStage;
  alone?: 'true' | 'false';
  guardianName?: string;
  guardianRelation?: CareKin;
  guardianPhone?: string;
  consentOn?: string;
  consentHow?: GuardianConsentHow;
  needs?: CareCaseForm['file']['needs'];
  carerId?: string;
  openedOn: string;
}

/** Opens the file of a child or an elder on behalf of a member. */
export function OpenCare() {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <ActDialog<Typed, CareCaseForm, unknown>
      act={t('care.open.act')}
      note={t('care.open.note')}
      look="main"
      wide
      initial={{ openedOn: me.businessDate, kind: 'CHILD' }}
      sending={useOpenCare()}
      said={formOf}
      done={() => t('care.open.done')}
    >
      <div className="formcols">
        <MemberField name="memberId" label={t('care.open.member')} />
        <ChoiceField
          name="kind"
          label={t('care.open.kind')}
          options={(['CHILD', 'ELDER'] as const).map((value) => ({ value, label: t(`care.kind.${value}`) }))}
        />
        <TextField name="name" label={t('care.open.name')} required />
        <DayField name="born" label={t('care.open.born')} required inPart />
        <OfTheKind />
        <CarerField />
        <DayField name="openedOn" label={t('care.open.openedOn')} required />
      </div>
      <NeedsField name="needs" label={t('care.needs')} />
    </ActDialog>
  );
}

/** Of a child its school and its guardian, of an elder whether he lives alone. */
function OfTheKind() {
  const { t } = useTranslation();
  if (useTyped('kind') === 'ELDER')
    return (
      <ChoiceField
        name="alone"
        label={t('care.livesAlone')}
        options={(['true', 'false'] as const).map((value) => ({ value, label: t(`care.alone.${value}`) }))}
      />
    );
  return (
    <>
      <SelectField
        name="stage"
        label={t('care.stage')}
        options={STAGES.map((value) => ({ value, label: t(`care.stages.${value}`) }))}
      />
      <GuardianFields />
    </>
  );
}

function formOf(typed: Typed): CareCaseForm {
  const { memberId, kind, openedOn, name, born, stage, needs } = typed;
  const { alone, guardianName, guardianPhone, consentOn } = typed;
  const relation = typed.guardianRelation ?? 'OTHER';
  const guardian = guardianName && { name: guardianName, relation, ...filled({ phone: guardianPhone }) };
  const consent = guardianName &&
    consentOn && { by: guardianName, relation, on: consentOn, how: typed.consentHow ?? 'WRITTEN' };
  return {
    memberId,
    kind,
    openedOn,
    ...(typed.carerId && { carerId: typed.carerId }),
    file: {
      name,
      born,
      needs: needs ?? [],
      ...(kind === 'ELDER' && alone && { livesAlone: alone === 'true' }),
      ...(kind === 'CHILD' && stage && { stage }),
      ...(kind === 'CHILD' && guardian && { guardian }),
      ...(kind === 'CHILD' && consent && { consent }),
    },
  };
}
