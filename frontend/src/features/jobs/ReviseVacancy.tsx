import { useTranslation } from 'react-i18next';
import type { VacancyView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import { useOpened } from '../../ui/useOpened';
import { useReviseVacancy } from './queries';
import { typedOf, type TypedPost } from './typed';
import { VacancyFields } from './VacancyFields';

/** Mends what a post says; whose post it is stays. */
export function ReviseVacancy({ post }: { post: VacancyView }) {
  const { t } = useTranslation();
  const { opened, hold } = useOpened(post);
  const held = hold(useReviseVacancy(opened));
  return (
    <EntryDialog<TypedPost>
      act={t('jobs.revise.act')}
      title={t('jobs.revise.title', { name: post.title })}
      note={t('jobs.revise.note')}
      done={t('jobs.revise.done')}
      wide
      initial={typedOf(opened)}
      {...held}
      draft={`vacancy:${post.id}`}
    >
      <div className="formcols">
        <VacancyFields />
      </div>
    </EntryDialog>
  );
}
