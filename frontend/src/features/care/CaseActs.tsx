import { useTranslation } from 'react-i18next';
import type { CareCaseView, CareClosingForm } from '../../api/schema';
import { Button } from '../../ui/Button';
import { ChoiceField, DayField, SelectField, TextField } from '../../ui/Form';
import { useToast } from '../../ui/toast';
import { useOpened } from '../../ui/useOpened';
import { may, useMe } from '../identity/shared/me';
import { ActDialog } from './ActDialog';
import { CarerField, GuardianFields, NeedsField } from './fields';
import { useAssign, useClose, useReview, useReviseCare } from './queries';
import { ofChild, ofElder, type FilePatch, type Typed } from './said';
import { REASONS, STAGES } from './terms';
import { NoteVisit } from './VisitActs';

/** What can be done about a case: the carer visits, corrects, reviews and ends; the unit assigns. */
export function CaseActs({ care }: { care: CareCaseView }) {
  const me = useMe();
  if (care.closedOn) return null;
  const assigns = may(me, 'CARE_OPEN');
  return (
    <span className="row wrap">
      {care.file && <NoteVisit care={care} />}
      {care.file && care.reviewDue && <Review care={care} />}
      {care.file && <Revise care={care} file={care.file} />}
      {assigns && <Assign care={care} />}
      {(care.file || (assigns && !care.carerId)) && <Close care={care} />}
    </span>
  );
}

function Review({ care }: { care: CareCaseView }) {
  const { t } = useTranslation();
  const toast = useToast();
  const reviewing = useReview(care);
  return (
    <Button
      pending={reviewing.isPending}
      onClick={() => reviewing.mutate(undefined, { onSuccess: () => toast(t('care.review.done')) })}
    >
      {t('care.review.act')}
    </Button>
  );
}

/** Corrects what the file says; of a child the guardian and the consent too, of an elder whether he lives alone. */
function Revise({ care, file: known }: { care: CareCaseView; file: NonNullable<CareCaseView['file']> }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(care);
  const { entering, ...held } = hold(useReviseCare(opened));
  const file = opened.file ?? known;
  const child = care.kind === 'CHILD';
  const { guardian, consent } = file;
  return (
    <ActDialog<Typed, FilePatch, unknown>
      act={t('care.revise.act')}
      wide={child}
      initial={{
        name: file.name,
        needs: file.needs,
        ...(file.stage && { stage: file.stage }),
        ...(file.livesAlone !== undefined && { alone: file.livesAlone ? 'true' : 'false' }),
        ...(guardian && { guardianName: guardian.name, guardianRelation: guardian.relation }),
        ...(guardian?.phone && { guardianPhone: guardian.phone.replace('+86', '') }),
        ...(consent && { consentOn: consent.on, consentHow: consent.how }),
      }}
      sending={entering}
      {...held}
      said={(typed) => (child ? ofChild(typed, file) : ofElder(typed))}
      done={() => t('care.revise.done')}
    >
      <TextField name="name" label={t('care.open.name')} required />
      {child ? (
        <div className="formcols">
          <SelectField
            name="stage"
            label={t('care.stage')}
            options={STAGES.map((value) => ({ value, label: t(`care.stages.${value}`) }))}
          />
          <GuardianFields agreed={Boolean(consent)} />
        </div>
      ) : (
        <ChoiceField
          name="alone"
          label={t('care.livesAlone')}
          options={(['true', 'false'] as const).map((value) => ({ value, label: t(`care.alone.${value}`) }))}
        />
      )}
      <NeedsField name="needs" label={t('care.needs')} />
    </ActDialog>
  );
}

function Assign({ care }: { care: CareCaseView }) {
  const { t } = useTranslation();
  return (
    <ActDialog<{ carerId: string }, { carerId: string }, unknown>
      act={t('care.assign.act')}
      note={t('care.assign.note')}
      initial={{}}
      sending={useAssign(care)}
      said={(typed) => typed}
      done={() => t('care.assign.done')}
    >
      <CarerField required />
    </ActDialog>
  );
}

function Close({ care }: { care: CareCaseView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <ActDialog<CareClosingForm, CareClosingForm, unknown>
      act={t('care.close.act')}
      note={t('care.close.note')}
      initial={{ on: me.businessDate }}
      sending={useClose(care)}
      said={(typed) => typed}
      done={() => t('care.close.done')}
    >
      <DayField name="on" label={t('care.close.on')} required />
      <SelectField
        name="because"
        label={t('care.close.because')}
        required
        options={REASONS.map((value) => ({ value, label: t(`care.because.${value}`) }))}
      />
    </ActDialog>
  );
}
