import { useTranslation } from 'react-i18next';
import { api, body } from '../../api/client';
import { filled } from '../../api/patch';
import { EntryDialog } from '../../ui/EntryDialog';
import { Finder } from '../../ui/Finder';
import { CustomField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { usePost } from './queries';
import { postOf, type TypedPost } from './typed';
import { VacancyFields } from './VacancyFields';

/** Puts a post up, with what a migrant asks first. */
export function PostVacancy() {
  const { t } = useTranslation();
  const me = useMe();
  const scope = useScope();
  const posting = usePost<TypedPost>((typed) => ({
    ...postOf(typed),
    ...(scope.id && { organizationId: scope.id }),
  }));
  return (
    <EntryDialog<TypedPost>
      act={t('jobs.post.act')}
      note={t('jobs.post.note')}
      done={t('jobs.post.done')}
      look="main"
      wide
      initial={{ validFrom: me.businessDate, payUnit: 'MONTH' }}
      entering={posting}
    >
      <div className="formcols">
        <CustomField name="employerId" label={t('jobs.field.employer')} required>
          <Finder label={t('jobs.field.employer')} hint={t('jobs.findEmployer')} find={findEmployer} />
        </CustomField>
        <VacancyFields />
      </div>
    </EntryDialog>
  );

  async function findEmployer(name: string) {
    const query = filled({ name, organization: scope.id, limit: 8 });
    const { items } = await body(api.GET('/employers', { params: { query } }));
    return items.map((one) => ({
      id: one.id,
      name: one.name,
      meta: [one.place, one.uscc].filter(Boolean).join(' · '),
    }));
  }
}
