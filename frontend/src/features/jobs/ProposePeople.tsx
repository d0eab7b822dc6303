import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProposalForm, ReferralGroup, VacancyView } from '../../api/schema';
import { Button } from '../../ui/Button';
import { EntryDialog } from '../../ui/EntryDialog';
import type { Found } from '../../ui/Finder';
import { CustomField, DayField, SelectField } from '../../ui/Form';
import { useMe } from '../identity/shared/me';
import { useScope } from '../organizations/shared/scope';
import { AskedFirst } from './AskedFirst';
import { FindMember } from './FindMember';
import { underWayQuery, usePropose } from './referralQueries';
import { matchesQuery } from './seekerQueries';
import { ROLES } from './choices';

interface Props {
  post: Pick<VacancyView, 'id' | 'title' | 'trade'>;
  /** Who is proposed to begin with: somebody on the list whom the post fits. */
  first?: Found;
}

/** Proposes one or a whole crew for a post in one act. */
export function ProposePeople({ post, first }: Props) {
  const { t } = useTranslation();
  const me = useMe();
  return (
    <EntryDialog<ProposalForm, ProposalForm, ReferralGroup>
      act={t(first ? 'jobs.referral.propose.one' : 'jobs.referral.propose.act')}
      title={t('jobs.referral.propose.title', { post: post.title })}
      note={t('jobs.referral.propose.note')}
      done={({ items, refused }: ReferralGroup) =>
        refused.length === 0
          ? t('jobs.referral.propose.done')
          : t('jobs.referral.propose.partly', {
              n: items.length,
              refused: refused
                .map(({ person, message }) => t('ui.colon', { name: person.name, value: message }))
                .join(t('ui.divider')),
            })
      }
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
        <Crew post={post} {...(first && { first })} />
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

/** Those chosen so far, those of the list whom the post fits, and a search for one more member. */
function Crew({ post, first, onChange }: Props & { onChange?: (ids: string[]) => void }) {
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
      {!first && <Fitting post={post} chosen={chosen} onChoose={choose} />}
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

interface FittingProps {
  post: Props['post'];
  chosen: readonly Found[];
  onChoose: (crew: readonly Found[]) => void;
}

/** Villagers and members on the list whom the post fits and who are not proposed yet: a tap for each, or for all. */
function Fitting({ post, chosen, onChoose }: FittingProps) {
  const { t } = useTranslation();
  const { id: organization } = useScope();
  const fitting = useQuery(matchesQuery({ vacancy: post.id, ...(organization && { organization }) })).data;
  const proposed = useQuery(underWayQuery({ vacancy: post.id })).data;
  const free = (fitting?.items ?? [])
    .map(({ seeker }) => seeker)
    .filter(({ person }) => !proposed?.some((one) => one.person.id === person.id));
  const left = free.filter(({ person }) => !chosen.some(({ id }) => id === person.id));
  if (left.length === 0) return null;
  return (
    <div className="row wrap" role="group" aria-label={t('jobs.match.people')}>
      <span className="meta">{t('jobs.match.people')}</span>
      {left.map(({ person, organization: unit }) => (
        <button key={person.id} type="button" className="chip" onClick={() => onChoose([...chosen, person])}>
          {person.name} {unit?.shortName}
        </button>
      ))}
      {left.length > 1 && (
        <Button small onClick={() => onChoose([...chosen, ...left.map(({ person }) => person)])}>
          {t('jobs.referral.propose.all', { n: left.length })}
        </Button>
      )}
    </div>
  );
}
