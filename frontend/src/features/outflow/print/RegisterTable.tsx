import { useQuery } from '@tanstack/react-query';
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
  const ofMember = useMemberCell();
  const ofOutflow = useOutflowCell();
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
        {rows.map((row, n) => (
          <tr key={row.id}>
            {COLUMNS.map((column) => (
              <td key={column}>{shown(column, row, n)}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );

  function shown(column: RegisterColumn, row: OutflowView, n: number) {
    const certificate = certificates.find(({ member }) => member.id === row.memberId);
    if (column === 'n') return n + 1;
    if (column === 'name') return <b>{row.name}</b>;
    if (column === 'liaison') return charges.find(({ outflowId }) => outflowId === row.id)?.liaison.name;
    if (column === 'certificateNumber') return certificate?.number;
    if (column === 'certificateHeld') return certificate ? t('outflow.held') : heldOf(row, t);
    const member = roll.find(({ id }) => id === row.memberId);
    return (member && ofMember(column, member)) ?? ofOutflow(column, row);
  }
}

/** What the roll says. */
function useMemberCell() {
  const { t } = useTranslation();
  const education = useCodes('education');
  const ethnicity = useCodes('ethnicity');
  const named = (list: typeof education, code: string | null | undefined) =>
    list.find(({ value }) => value === code)?.label;
  return (column: RegisterColumn, member: MemberView) => {
    switch (column) {
      case 'sex':
        return t(`members.sex.${member.sex}`);
      case 'ethnicity':
        return named(ethnicity, member.ethnicity);
      case 'education':
        return named(education, member.education);
      case 'birthDate':
        return member.birthDate?.slice(0, 'yyyy-mm'.length);
      case 'citizenId':
      case 'joinedOn':
        return member[column];
      default:
        return undefined;
    }
  };
}

/** What the ledger says. */
function useOutflowCell() {
  const { t } = useTranslation();
  const province = useProvince();
  return (column: RegisterColumn, row: OutflowView) => {
    const code = row.destination?.areaCode?.slice(0, 2);
    switch (column) {
      case 'departedOn':
        return departureOf(row);
      case 'province':
        return code && province(code);
      case 'destination':
        return placeOf(row);
      case 'reason':
        return row.reason && t(`outflow.reason.${row.reason}`);
      case 'formerOccupation':
        return row.formerOccupation && t(`outflow.occupation.${row.formerOccupation}`);
      case 'employer':
      case 'expectedReturnOn':
      case 'hostOrg':
      case 'phone':
      case 'trade':
        return row[column];
      default:
        return undefined;
    }
  };
}
