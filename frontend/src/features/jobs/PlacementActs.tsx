import { useTranslation } from 'react-i18next';
import type { PlacementChangeForm, PlacementView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, DayField, NoteField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useChangePost, useCheck, type TypedCheck } from './followUpQueries';
import { useEndPlacement } from './referralQueries';
import { useYesNo } from './useYesNo';

interface Props {
  placement: PlacementView;
  small?: boolean;
}

/** Asks how somebody's post is: still there, paid, with a contract, lodged; one dialog for all. */
export function AskAfter({ placement, small = true }: Props) {
  const { t } = useTranslation();
  const today = useMe().businessDate;
  const yesNo = useYesNo();
  const asking = useCheck(placement);
  if (!placement.nextCheckOn || placement.nextCheckOn > today) return null;
  return (
    <EntryDialog<TypedCheck>
      act={t('jobs.check.act')}
      title={t('jobs.check.title', {
        name: placement.person.name,
        stage: placement.nextCheck ? t(`jobs.check.stage.${placement.nextCheck}`) : '',
      })}
      note={t('jobs.check.note')}
      done={t('jobs.check.done')}
      small={small}
      wide
      initial={{ on: today }}
      entering={asking}
    >
      <div className="formcols">
        <DayField name="on" label={t('jobs.check.on')} required />
        <ChoiceField name="stillThere" label={t('jobs.check.stillThere')} options={yesNo} required />
        <ChoiceField name="paid" label={t('jobs.check.paid')} options={yesNo} />
        <ChoiceField name="contract" label={t('jobs.check.contract')} options={yesNo} />
        <ChoiceField name="lodging" label={t('jobs.check.lodging')} options={yesNo} />
        <NoteField name="words" label={t('jobs.check.words')} />
        <DayField name="leftOn" label={t('jobs.placement.end.on')} hint={t('jobs.check.ifGone')} />
        <TextField name="reason" label={t('jobs.check.reason')} hint={t('jobs.check.ifGone')} />
      </div>
    </EntryDialog>
  );
}

/** Notes what somebody has become in his post. */
export function ChangePost({ placement }: Props) {
  const { t } = useTranslation();
  return (
    <EntryDialog<PlacementChangeForm>
      act={t('jobs.change.act')}
      title={t('jobs.change.of', { name: placement.person.name })}
      note={t('jobs.change.note')}
      done={t('jobs.change.done')}
      initial={placement.title ? { was: placement.title } : {}}
      entering={useChangePost(placement)}
    >
      <TextField name="on" label={t('jobs.change.on')} hint={t('jobs.change.onHint')} required />
      <TextField name="was" label={t('jobs.change.was')} />
      <TextField name="title" label={t('jobs.change.title')} required />
    </EntryDialog>
  );
}

/** Notes that somebody has left his post. */
export function EndPlacement({ placement }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string; reason: string }>
      act={t('jobs.placement.end.act')}
      title={t('jobs.placement.end.title', { name: placement.person.name })}
      note={t('jobs.placement.end.note')}
      done={t('jobs.placement.end.done')}
      initial={{ on: me.businessDate }}
      entering={useEndPlacement(placement)}
    >
      <DayField name="on" label={t('jobs.placement.end.on')} required />
      <TextField name="reason" label={t('jobs.referral.reason')} required />
    </EntryDialog>
  );
}
