import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CareCaseView, Guardian } from '../../api/schema';
import { later } from '../../ui/later';
import { Loaded } from '../../ui/Loaded';
import { Facts, Page, Panel } from '../../ui/Page';
import { Tag } from '../../ui/Tag';
import { may, useMe } from '../identity/shared/me';
import { Due } from './CarePage';
import { CommitmentPanel } from './shared/CommitmentPanel';
import { careCaseQuery, visitsQuery } from './queries';

// What asks and sends is fetched beside the page.
const WithdrawVisit = later(() => import('./WithdrawVisit'), 'WithdrawVisit');
const CaseActs = later(() => import('./CaseActs'), 'CaseActs');

/** One child or elder in care: the file for its carer, the visits, and what can be done. */
export function CareCasePage() {
  const { t } = useTranslation();
  const me = useMe();
  const { id } = useParams({ from: '/shell/care/$id' });
  const query = useQuery(careCaseQuery(id));
  const care = query.data;
  const title = care ? (care.file?.name ?? t(`care.kind.${care.kind}`)) : t('care.title');
  return (
    <Page title={title} meta={care && <Due care={care} />} acts={care && <CaseActs care={care} />}>
      <Loaded query={query}>
        {(one) => (
          <div className="stack">
            <File care={one} />
            {may(me, 'CARE_READ') && (
              <CommitmentPanel careCase={id} {...(one.file && { member: one.file.member.id })} />
            )}
            <Visits id={id} own={Boolean(one.file)} />
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function File({ care }: { care: CareCaseView }) {
  const { t } = useTranslation();
  const { file } = care;
  const known = [
    [t('care.unit'), care.organization.shortName],
    [t('care.carer'), care.carer ?? t('care.nobody')],
    [t('care.since'), care.openedOn],
    [t('care.lastVisit'), care.lastVisitOn ?? t('care.never')],
    [t('care.nextVisit'), t('care.before', { day: care.nextVisitBy })],
    ...(care.closedOn && care.closedBecause
      ? [[t('care.closed'), `${care.closedOn} · ${t(`care.because.${care.closedBecause}`)}`] as const]
      : []),
  ] as const;
  return (
    <Panel title={t('care.file')} meta={file ? t('care.seen') : t('care.notMine')}>
      <div className="pad">
        <Facts of={file ? [...known, ...factsOf(care, t)] : known} />
      </div>
    </Panel>
  );
}

function factsOf({ kind, file }: CareCaseView, t: TFunction): (readonly [string, React.ReactNode])[] {
  if (!file) return [];
  const { guardian, consent } = file;
  const both: (readonly [string, React.ReactNode])[] = [
    [t('care.born'), file.born],
    [t('care.onBehalf'), file.member.name],
    [t('care.needs'), file.needs.map((need) => t(`care.need.${need}`)).join(t('ui.divider'))],
  ];
  if (kind === 'ELDER')
    return [
      ...both,
      [
        t('care.livesAlone'),
        file.livesAlone === undefined ? '' : t(`care.alone.${file.livesAlone ? 'true' : 'false'}`),
      ],
    ];
  return [
    ...both,
    [t('care.stage'), file.stage && t(`care.stages.${file.stage}`)],
    [t('care.guardian'), guardian && <GuardianLine key="guardian" guardian={guardian} />],
    [
      t('care.consent'),
      consent
        ? t('care.consented', {
            by: consent.by,
            kin: t(`care.kin.${consent.relation}`),
            day: consent.on,
            how: t(`care.how.${consent.how}`),
          })
        : t('care.noConsent'),
    ],
  ];
}

function GuardianLine({ guardian }: { guardian: Guardian }) {
  const { t } = useTranslation();
  const { name, relation, phone } = guardian;
  return (
    <span className="row wrap">
      {name} · {t(`care.kin.${relation}`)}
      {phone && (
        <a className="btn small" href={`tel:${phone}`}>
          {t('care.call')} {phone.replace('+86', '')}
        </a>
      )}
    </span>
  );
}

function Visits({ id, own }: { id: string; own: boolean }) {
  const { t } = useTranslation();
  const query = useQuery(visitsQuery(id));
  return (
    <Panel title={t('care.visits')}>
      <Loaded query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <p className="empty">{t('care.noVisits')}</p>
          ) : (
            <ul className="lined">
              {items.map((visit) => (
                <li key={visit.id} className="stack">
                  <div className="row wrap">
                    <p>
                      <b>{visit.visitedOn}</b> {t(`care.actor.${visit.actor}`)} {visit.visitor}
                      {visit.withdrawnBecause && (
                        <>
                          {' '}
                          <Tag>
                            {t('care.visit.withdrawn', {
                              day: visit.withdrawnOn,
                              why: t(`care.visit.mistake.${visit.withdrawnBecause}`),
                            })}
                          </Tag>
                        </>
                      )}
                    </p>
                    <span className="grow" />
                    {own && !visit.withdrawnOn && <WithdrawVisit visit={visit} />}
                  </div>
                  {visit.done && visit.done.length > 0 && (
                    <p className="meta">
                      {t('care.did', {
                        what: visit.done.map((one) => t(`care.need.${one}`)).join(t('ui.divider')),
                      })}
                    </p>
                  )}
                  {visit.needs && visit.needs.length > 0 && (
                    <p className="meta">
                      {t('care.found', {
                        what: visit.needs.map((one) => t(`care.need.${one}`)).join(t('ui.divider')),
                      })}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
    </Panel>
  );
}
