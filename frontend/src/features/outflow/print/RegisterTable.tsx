import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MemberView, OutflowView } from '../../../api/schema';
import { useScope } from '../../organizations/shared/scope';
import { useCodes } from '../../people/codeLists';
import { departureOf, heldOf, placeOf } from '../columns';
import { chargesQuery } from '../liaisons/queries';
import { useProvince } from '../map/useProvince';
import { allCertificatesQuery } from '../registers/queries';
import { rollQuery } from './queries';

/** The columns of L-02c in their order; those that nothing is kept for stay empty, to be filled in by hand. */
const COLUMNS = [
  'n',
  'name',
  'sex',
  'ethnicity',
  'birthDate',
  'citizenId',
  'education',
  'joinedOn',
  'formerOccupation',
  'departedOn',
  'expectedReturnOn',
  'province',
  'destination',
  'employer',
  'trade',
  'reason',
  'phone',
  'wechat',
  'certificateHeld',
  'certificateNumber',
  'hostOrg',
  'hostContact',
  'familyContact',
  'familyPhone',
  'liaison',
  'note',
] as const;

type RegisterColumn = (typeof COLUMNS)[number];

/** The rows of the register: from the absence, the roll, the register of issue, and who is in charge. */
export function RegisterTable({ rows }: { rows: readonly OutflowView[] }) {
  const { t } = useTranslation();
  const scope = useScope();
  const roll = useQuery(rollQuery(scope.id)).data ?? [];
  const charges = useQuery(chargesQuery(scope.id)).data?.items ?? [];
  const certificates = useQuery(allCertificatesQuery(scope.id)).data?.items ?? [];
  const ofMember = useMemberCells();
  const ofOutflow = useOutflowCells();
  return (
    <table>
      <thead>
        <tr>
          {COLUMNS.map((column) => (
            <th key={column} scope="col">
              {t(`outflow.print.column.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(cellsOf).map((cells, n) => (
          <tr key={rows[n]?.id}>
            {COLUMNS.map((column) => (
              <td key={column} className={WHOLE.has(column) ? 'whole' : undefined}>
                {cells[column]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function cellsOf(row: OutflowView, n: number): Cells {
    const member = roll.find(({ id }) => id === row.memberId);
    const certificate = certificates.find((one) => one.member.id === row.memberId);
    return {
      ...(member && ofMember(member)),
      ...ofOutflow(row),
      n: n + 1,
      name: <b>{row.name}</b>,
      liaison: charges.find(({ outflowId }) => outflowId === row.id)?.liaison.name,
      certificateNumber: certificate?.number,
      certificateHeld: certificate ? t('outflow.held') : heldOf(row, t),
    };
  }
}

/** A day or a number is read in one piece. */
const WHOLE = new Set<RegisterColumn>([
  'birthDate',
  'joinedOn',
  'departedOn',
  'expectedReturnOn',
  'phone',
  'familyPhone',
]);

type Cells = Partial<Record<RegisterColumn, ReactNode>>;

/** What the roll says. */
function useMemberCells(): (member: MemberView) => Cells {
  const { t } = useTranslation();
  const education = useCodes('education');
  const ethnicity = useCodes('ethnicity');
  const named = (list: typeof education, code: string | null | undefined) =>
    list.find(({ value }) => value === code)?.label;
  return (member) => ({
    sex: t(`members.sex.${member.sex}`),
    ethnicity: named(ethnicity, member.ethnicity),
    education: named(education, member.education),
    birthDate: member.birthDate?.slice(0, 'yyyy-mm'.length),
    citizenId: member.citizenId,
    joinedOn: member.joinedOn,
  });
}

/** What the ledger says. */
function useOutflowCells(): (row: OutflowView) => Cells {
  const { t } = useTranslation();
  const province = useProvince();
  return (row) => {
    const code = row.destination?.areaCode?.slice(0, 2);
    const {
      employer,
      expectedReturnOn,
      familyContact,
      familyPhone,
      formerOccupation,
      hostOrg,
      phone,
      reason,
      trade,
    } = row;
    return {
      departedOn: departureOf(row),
      province: code && province(code),
      destination: placeOf(row),
      reason: reason && t(`outflow.reason.${reason}`),
      formerOccupation: formerOccupation && t(`outflow.occupation.${formerOccupation}`),
      employer,
      expectedReturnOn,
      familyContact: familyContact?.replace(/^家属 /, ''),
      familyPhone,
      hostOrg,
      phone,
      trade,
    };
  };
}
