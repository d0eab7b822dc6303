import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalForm, VacancyView } from '../../api/schema';
import { EntryDialog } from '../../ui/EntryDialog';
import type { Found } from '../../ui/Finder';
import { CustomField, DayField, SelectField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { AskedFirst } from './AskedFirst';
import { FindMember } from './FindMember';
import { usePropose } from './referralQueries';
import { ROLES } from './terms';

interface Props {
  post: VacancyView;
  /** Who is proposed to begin with: somebody on the list whom the post fits. */
  first?: Found;
}

/** Proposes one or a whole crew for a post in one act. */
export function ProposePeople({ post, first }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<ProposalForm>
      act={t(first ? 'jobs.referral.propose.one' : 'jobs.referral.propose.act')}
      title={t('jobs.referral.propose.title', { post: post.title })}
      note={t('jobs.referral.propose.note')}
      done={t('jobs.referral.propose.done')}
      small={Boolean(first)}
      {...(!first && { look: 'main' as const })}
      initial={{
        ...(first && { personIds: [first.id] }),
        vacancyId: post.id,
        on: me.businessDate,
        introducerRole: 'STATION_STAFF',
      }}
      entering={usePropose()}
      said={(typed) => ({ ...typed, vacancyId: post.id })}
    >
      <CustomField name="personIds" label={`${t('jobs.referral.propose.who')} *`}>
        <Crew {...(first && { first })} />
      </CustomField>
      <CustomField name="introducerId" label={t('jobs.first.title')} hint={t('jobs.first.hint')}>
        <AskedFirst trade={post.trade} />
      </CustomField>
      <SelectField
        name="introducerRole"
        label={t('jobs.referral.by')}
        options={ROLES.map((value) => ({ value, label: t(`jobs.referral.role.${value}`) }))}
      />
      <DayField name="on" label={t('jobs.referral.on')} required />
    </EntryDialog>
  );
}

/** Those chosen so far, and a search for one more. */
function Crew({ first, onChange }: { first?: Found; onChange?: (ids: string[]) => void }) {
  const [chosen, setChosen] = useState<readonly Found[]>(first ? [first] : []);
  return (
    <div className="stack">
      {chosen.length > 0 && (
        <div className="row wrap" role="list">
          {chosen.map((one) => (
            <button key={one.id} type="button" className="chip on" onClick={() => choose(without(one))}>
              {one.name} ✕
            </button>
          ))}
        </div>
      )}
      <FindMember key={chosen.length} onFound={(found) => found && choose([...without(found), found])} />
    </div>
  );

  function without(one: Found): Found[] {
    return chosen.filter(({ id }) => id !== one.id);
  }

  function choose(crew: readonly Found[]): void {
    setChosen(crew);
    onChange?.(crew.map(({ id }) => id));
  }
}
