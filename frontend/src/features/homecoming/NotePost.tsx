import { useTranslation } from 'react-i18next';
import type { VillagePostForm } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { ChoiceField, DayField, TextField } from '../../ui/Form';
import { MemberField } from './MemberField';
import { useNotePost } from './queries';
import { POST_KINDS } from './terms';

/** Writes down that somebody holds a post, or stands in the reserve. */
export function NotePost() {
  const { t } = useTranslation();
  return (
    <EntryDialog<VillagePostForm>
      act={t('homecoming.post.add.act')}
      note={t('homecoming.post.add.note')}
      done={t('homecoming.post.add.done')}
      look="main"
      initial={{ kind: 'VILLAGE_POST' }}
      entering={useNotePost()}
    >
      <MemberField />
      <ChoiceField
        name="kind"
        label={t('homecoming.post.kind')}
        required
        options={POST_KINDS.map((value) => ({ value, label: t(`homecoming.post.kinds.${value}`) }))}
      />
      <TextField name="title" label={t('homecoming.post.name')} />
      <DayField name="from" label={t('homecoming.post.from')} required />
    </EntryDialog>
  );
}
