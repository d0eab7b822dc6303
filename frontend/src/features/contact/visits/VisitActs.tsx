import { useTranslation } from 'react-i18next';
import type { VisitSettlementForm, VisitView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { ChoiceField, DayField, NoteField, NumberField, TextField } from '../../../ui/Form';
import { may, useMe } from '../../identity/shared/me';
import { MemberField } from '../../outflow/MemberField';
import { CAUSES, RELATIONS, useRecordVisit, useSettle, type Typed } from './queries';

/** Writes down a visit at a member's home. */
export function RecordVisit() {
  const { t } = useTranslation();
  const me = useMe();
  const recording = useRecordVisit();
  return (
    <EntryDialog<Typed>
      act={t('contact.visit.record.act')}
      note={t('contact.visit.record.note')}
      done={t('contact.visit.record.done')}
      look="main"
      wide
      initial={{ visitedOn: me.businessDate, relation: 'SELF', visitor: me.displayName, money: '0' }}
      entering={recording}
    >
      <MemberField name="memberId" label={t('contact.visit.field.member')} />
      <ChoiceField
        name="cause"
        label={t('contact.visit.field.cause')}
        options={CAUSES.map((value) => ({ value, label: t(`contact.visit.cause.${value}`) }))}
        required
      />
      <div className="formcols">
        <DayField name="visitedOn" label={t('contact.visit.field.visitedOn')} required />
        <TextField name="visitor" label={t('contact.visit.field.visitor')} required />
      </div>
      <ChoiceField
        name="relation"
        label={t('contact.visit.field.relation')}
        options={RELATIONS.map((value) => ({ value, label: t(`contact.visit.relation.${value}`) }))}
        required
      />
      <div className="formcols">
        <TextField
          name="visited"
          label={t('contact.visit.field.name')}
          hint={t('contact.visit.record.nameHint')}
        />
        <NumberField name="money" label={t('contact.visit.field.money')} required />
        <TextField name="goods" label={t('contact.visit.field.goods')} wide />
      </div>
      {may(me, 'CONTACT_NOTES') && (
        <NoteField
          name="hardship"
          label={t('contact.visit.field.hardship')}
          hint={t('contact.visit.record.hardshipHint')}
        />
      )}
      <NoteField name="measures" label={t('contact.visit.field.measures')} />
    </EntryDialog>
  );
}

/** Says that what a visit found has been settled. */
export function SettleVisit({ visit }: { visit: VisitView }) {
  const { t } = useTranslation();
  const me = useMe();
  const settling = useSettle(visit);
  return (
    <EntryDialog<VisitSettlementForm>
      act={t('contact.visit.settle.act')}
      title={t('contact.visit.settle.title', { name: visit.member.name })}
      note={t('contact.visit.settle.note')}
      done={t('contact.visit.settle.done')}
      small
      initial={{ on: me.businessDate }}
      entering={settling}
    >
      <DayField name="on" label={t('contact.visit.field.settledOn')} required />
    </EntryDialog>
  );
}
