import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { CareGapAnswerForm, CareGapReviewView } from '../../../api/schema';
import { EntryDialog } from '../../../ui/EntryDialog';
import { ChoiceField, DayField, NoteField } from '../../../ui/Form';
import { useOpened } from '../../../ui/useOpened';
import { may, useMe } from '../../identity/shared/me';
import { gapQuery, useAnswerGap } from './queries';
import { ARRANGED } from './terms';

/** Says what was arranged for those who stay; nothing only with the reason. */
export function Answer({ review }: { review: CareGapReviewView }) {
  const { t } = useTranslation();
  const me = useMe();
  const { opened, hold } = useOpened(review);
  const held = hold(useAnswerGap(opened));
  return (
    <EntryDialog<CareGapAnswerForm>
      act={t(review.arranged ? 'care.gap.again' : 'care.gap.act')}
      title={t('care.gap.about', { name: review.member.name })}
      note={t('care.gap.note')}
      done={t('care.gap.done')}
      small
      initial={{ on: me.businessDate, ...(opened.arranged && { arranged: opened.arranged }) }}
      {...held}
      said={({ words, ...typed }) => ({ ...typed, ...(words && { words }) })}
    >
      <ChoiceField
        name="arranged"
        label={t('care.gap.arrangement')}
        required
        options={ARRANGED.map((value) => ({ value, label: t(`care.gap.arranged.${value}`) }))}
      />
      <DayField name="on" label={t('care.gap.on')} required />
      {opened.arranged && may(me, 'CONTACT_NOTES') && <Kept id={opened.id} />}
      <NoteField name="words" label={t('care.gap.words')} />
    </EntryDialog>
  );
}

/** What was written before; it stays unless something else is written. */
function Kept({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useQuery(gapQuery(id)).data?.words;
  return (
    words && (
      <p className="note" style={{ marginBottom: 16 }}>
        {t('care.gap.kept', { words })}
      </p>
    )
  );
}
