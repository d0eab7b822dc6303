import { useTranslation } from 'react-i18next';
import type { VillagePostForm, VillagePostView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField, TextField } from '../../ui/Form';
import { useOpened } from '../../ui/useOpened';
import { useRevisePost } from './queries';

/** Corrects the title of a post and its days. */
export function RevisePost({ post }: { post: VillagePostView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(post);
  const held = hold(useRevisePost(opened));
  const { member, kind, title, from } = opened;
  return (
    <EntryDialog<VillagePostForm>
      act={t('homecoming.post.revise.act')}
      title={t('homecoming.post.revise.of', { name: member.name })}
      note={t('homecoming.post.revise.note')}
      done={t('homecoming.post.revise.done')}
      small
      initial={{ memberId: member.id, kind, from, ...(title && { title }) }}
      {...held}
      said={(typed) => ({ ...typed, memberId: member.id, kind })}
    >
      <TextField name="title" label={t('homecoming.post.name')} />
      <DayField name="from" label={t('homecoming.post.from')} required />
    </EntryDialog>
  );
}
