import { useTranslation } from 'react-i18next';
import type { ReferralView } from '../../api/schema';
import { Button } from '../../ui/Button';

interface Props {
  people: readonly ReferralView[];
  chosen: readonly string[];
  onChoose: (ids: readonly string[]) => void;
}

/** Out of many, those whom a step is for: a tap for each, or for all and off again. */
export function ChosenPeople({ people, chosen, onChoose }: Props) {
  const { t } = useTranslation();
  const ids = people.map(({ id }) => id);
  const left = ids.filter((id) => !chosen.includes(id));
  return (
    <div className="stack">
      <div className="row wrap">
        <span className="meta">{t('jobs.crew.chosen', { n: ids.length - left.length, of: ids.length })}</span>
        <Button small onClick={() => onChoose(left.length > 0 ? ids : [])}>
          {left.length > 0 ? t('jobs.referral.propose.all', { n: ids.length }) : t('jobs.crew.noneOfThem')}
        </Button>
      </div>
      <div className="row wrap" role="group" aria-label={t('jobs.crew.who')}>
        {people.map(({ id, person, organization }) => {
          const on = chosen.includes(id);
          return (
            <button
              key={id}
              type="button"
              className={on ? 'chip on' : 'chip'}
              aria-pressed={on}
              onClick={() => onChoose(on ? chosen.filter((one) => one !== id) : [...chosen, id])}
            >
              {person.name} {organization?.shortName}
            </button>
          );
        })}
      </div>
    </div>
  );
}
