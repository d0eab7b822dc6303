import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, DayField, TextField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useAnswer, useCloseReferral, useConsent, usePlace, useRefuse, useSend } from './referralQueries';
import { ANSWERS, type Answered } from './terms';

/** The steps that a referral may take now. */
export function ReferralSteps({ referral }: { referral: ReferralView }) {
  switch (referral.state) {
    case 'PROPOSED':
      return (
        <div className="row">
          <Consent referral={referral} />
          <Refuse referral={referral} />
        </div>
      );
    case 'CONSENTED':
      return (
        <div className="row">
          <Send referral={referral} />
          <Close referral={referral} />
        </div>
      );
    case 'REFERRED':
    case 'NO_ANSWER':
      return (
        <div className="row">
          <Answer referral={referral} />
          <Close referral={referral} />
        </div>
      );
    case 'ACCEPTED':
      return (
        <div className="row">
          <Place referral={referral} />
          <Close referral={referral} />
        </div>
      );
    case 'REFUSED':
    case 'DECLINED':
    case 'PLACED':
    case 'CLOSED':
      return null;
  }
}

interface Props {
  referral: ReferralView;
}

function Consent({ referral }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string; how: string }>
      act={t('jobs.referral.consent.act')}
      title={t('jobs.referral.consent.title', { name: referral.person.name })}
      note={t('jobs.referral.consent.note', { employer: referral.employer.name })}
      done={t('jobs.referral.consent.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useConsent(referral)}
    >
      <DayField name="on" label={t('jobs.referral.on')} required />
      <TextField
        name="how"
        label={t('jobs.referral.consent.how')}
        hint={t('jobs.referral.consent.howHint')}
        required
      />
    </EntryDialog>
  );
}

function Refuse({ referral }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string; reason?: string }>
      act={t('jobs.referral.refuse.act')}
      title={t('jobs.referral.refuse.title', { name: referral.person.name })}
      note={t('jobs.referral.refuse.note')}
      done={t('jobs.referral.refuse.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useRefuse(referral)}
    >
      <DayField name="on" label={t('jobs.referral.on')} required />
      <TextField name="reason" label={t('jobs.referral.reason')} />
    </EntryDialog>
  );
}

function Send({ referral }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string; letterNo: string }>
      act={t('jobs.referral.send.act')}
      title={t('jobs.referral.send.title', { name: referral.person.name })}
      note={t('jobs.referral.send.note')}
      done={t('jobs.referral.send.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useSend(referral)}
    >
      <DayField name="on" label={t('jobs.referral.on')} required />
      <TextField name="letterNo" label={t('jobs.referral.letterNo')} required />
    </EntryDialog>
  );
}

function Answer({ referral }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string; answer: Answered; reason?: string }>
      act={t('jobs.referral.answer.act')}
      title={t('jobs.referral.answer.title', { name: referral.person.name })}
      note={t('jobs.referral.answer.note')}
      done={t('jobs.referral.answer.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useAnswer(referral)}
    >
      <DayField name="on" label={t('jobs.referral.on')} required />
      <ChoiceField
        name="answer"
        label={t('jobs.referral.answer.act')}
        required
        options={ANSWERS.map((value) => ({ value, label: t(`jobs.referral.answered.${value}`) }))}
      />
      <TextField name="reason" label={t('jobs.referral.reason')} />
    </EntryDialog>
  );
}

function Place({ referral }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ startedOn: string }>
      act={t('jobs.referral.place.act')}
      title={t('jobs.referral.place.title', { name: referral.person.name })}
      note={t('jobs.referral.place.note')}
      done={t('jobs.referral.place.done')}
      small
      initial={{ startedOn: me.businessDate }}
      entering={usePlace(referral)}
    >
      <DayField name="startedOn" label={t('jobs.referral.startedOn')} required />
    </EntryDialog>
  );
}

function Close({ referral }: Props) {
  const { t } = useTranslation();
  return (
    <EntryDialog<{ reason: string }>
      act={t('jobs.referral.close.act')}
      title={t('jobs.referral.close.title', { name: referral.person.name })}
      note={t('jobs.referral.close.note')}
      done={t('jobs.referral.close.done')}
      look="text"
      small
      initial={{}}
      entering={useCloseReferral(referral)}
    >
      <TextField name="reason" label={t('jobs.referral.reason')} required />
    </EntryDialog>
  );
}
