import { useTranslation } from 'react-i18next';
import type { VillagePostView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { DayField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useEndPost } from './queries';
import { RevisePost } from './RevisePost';

/** What can be done with a post that is written down: corrected, and ended while it is held. */
export function PostActs({ post }: { post: VillagePostView }) {
  return (
    <span className="row wrap">
      <RevisePost post={post} />
      {!post.to && <End post={post} />}
    </span>
  );
}

function End({ post }: { post: VillagePostView }) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<{ on: string }>
      act={t(post.kind === 'VILLAGE_POST' ? 'homecoming.post.end.act' : 'homecoming.post.leave')}
      note={t('homecoming.post.end.note')}
      done={t('homecoming.post.end.done')}
      small
      initial={{ on: me.businessDate }}
      entering={useEndPost(post)}
    >
      <DayField name="on" label={t('homecoming.post.end.on')} required />
    </EntryDialog>
  );
}
