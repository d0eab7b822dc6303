import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Loaded } from '../../../ui/Loaded';
import { Panel } from '../../../ui/Page';
import { Tag } from '../../../ui/Tag';
import { skillsQuery } from '../queries';

/** What a person is able to do, with the certificates that say so. */
export function SkillPanel({ person, trained = false }: { person: string; trained?: boolean }) {
  const { t } = useTranslation();
  const query = useQuery(skillsQuery(person));
  const more = trained && (
    <Link to="/persons/$id/skills" params={{ id: person }} search={{}} className="in-text">
      {t('training.trained')}
    </Link>
  );
  return (
    <Panel title={t('training.skills')} acts={more}>
      <Loaded query={query}>
        {({ items }) => (
          <ul className="lined">
            {items.map((skill) => (
              <li key={skill.id}>
                <div className="row wrap">
                  <b>{skill.title}</b>
                  <span className="meta">{t('training.since', { day: skill.acquiredOn })}</span>
                  <span className="grow" />
                  {skill.grade && <Tag>{t(`training.grades.${skill.grade}`)}</Tag>}
                  {skill.certificateNo && (
                    <Tag tone="jade">{t('training.certificate', { no: skill.certificateNo })}</Tag>
                  )}
                </div>
              </li>
            ))}
            {items.length === 0 && <li className="meta">{t('training.unskilled')}</li>}
          </ul>
        )}
      </Loaded>
    </Panel>
  );
}
