import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, body } from '../../api/client';
import { numbersIn } from '../../api/numbers';
import { useOnce } from '../../api/once';
import { changesBetween, filled } from '../../api/patch';
import { ApiError } from '../../api/problem';
import type {
  JobSeekerForm,
  JobSeekerNewcomer,
  JobSeekerRegistration,
  JobSeekerView,
} from '../../api/schema';
import type { SeekerFilter } from './filter';
import { useChanges, useJobs } from './queries';
import { answers, type YesNo } from './typed';

export const seekersQuery = (organization: string | undefined, filter: SeekerFilter) =>
  queryOptions({
    queryKey: ['jobs', 'seekers', organization, filter],
    queryFn: () =>
      body(
        api.GET('/job-seekers', {
          params: { query: { limit: 20, count: 'exact' as const, ...filled({ organization, ...filter }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });

export const seekerQuery = (id: string) =>
  queryOptions({
    queryKey: ['jobs', 'seeker', id],
    queryFn: () => body(api.GET('/job-seekers/{id}', { params: { path: { id } } })),
  });

/** The posts that fit somebody, or those whom a post fits. */
export const matchesQuery = (of: { seeker: string } | { vacancy: string; organization?: string }) =>
  queryOptions({
    queryKey: ['jobs', 'matches', of],
    queryFn: () => body(api.GET('/matches', { params: { query: { limit: 50, ...of } } })),
  });

type Wishes = 'lodging' | 'contract' | 'insurance';

/** What somebody can do and wishes, as it is typed. */
export type TypedWishes = Omit<JobSeekerForm, Wishes | 'years' | 'wageLeast'> &
  Partial<Record<Wishes, YesNo>> &
  Partial<Record<'years' | 'wageLeast', string>>;

/** Who looks for work: somebody found, or a villager typed in. */
export type TypedSeeker = TypedWishes &
  Partial<Pick<JobSeekerNewcomer, 'organizationId' | 'name' | 'sex'>> & {
    personId?: string;
    birthDate?: string;
  };

function wishesOf(typed: TypedWishes): JobSeekerForm {
  const { trade, grade, reach, freeFrom, words, years, wageLeast, lodging, contract, insurance } = typed;
  return {
    ...filled({ grade, words }),
    trade,
    reach,
    freeFrom,
    ...numbersIn({ years, wageLeast }),
    ...answers({ lodging, contract, insurance }),
  };
}

function said(answer: boolean | null | undefined): YesNo | undefined {
  if (answer === null || answer === undefined) return undefined;
  return answer ? 'YES' : 'NO';
}

/** What stands there, to be typed over. */
export function typedWishes(seeker: JobSeekerView): TypedWishes {
  const { trade, reach, freeFrom, grade, words, years, wageLeast } = seeker;
  return {
    trade,
    reach,
    freeFrom,
    ...filled({
      grade,
      words,
      years: years === null || years === undefined ? undefined : String(years),
      wageLeast: wageLeast ? String(wageLeast) : undefined,
      lodging: said(seeker.lodging),
      contract: said(seeker.contract),
      insurance: said(seeker.insurance),
    }),
  };
}

export function useRegisterSeeker() {
  const once = useOnce();
  return useJobs<TypedSeeker, JobSeekerView>((typed) => {
    const { personId, organizationId, name, sex, birthDate } = typed;
    // what is missing of a newcomer is refused at its field
    const newcomer = { ...filled({ organizationId, sex, birthDate }), name } as JobSeekerNewcomer;
    const form: JobSeekerRegistration = {
      wishes: wishesOf(typed),
      ...(personId ? { personId } : name && { newcomer }),
    };
    return body(api.POST('/job-seekers', { params: { header: once(form) }, body: form })).catch(atTheFields);
  });
}

/** The form asks in one place for what the server takes in two. */
function atTheFields(refused: unknown): never {
  if (!(refused instanceof ApiError)) throw refused;
  const errors = refused.errors.map((one) => ({
    ...one,
    pointer: (one.pointer ?? '').replace(/^\/(wishes|newcomer)(?=\/)/, ''),
  }));
  throw new ApiError(refused.status, { ...refused.problem, errors }, refused.etag);
}

const EMPTIED = { years: null, wageLeast: null, grade: null, words: null };

export function useReviseSeeker(seeker: JobSeekerView) {
  const { id, etag } = seeker;
  return useChanges<TypedWishes, JobSeekerView>((typed) =>
    body(
      api.PATCH('/job-seekers/{id}', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: changesBetween(wishesOf(typedWishes(seeker)), {
          ...EMPTIED,
          ...wishesOf(typed),
        } as unknown as JobSeekerForm),
      }),
    ),
  );
}

export function useCloseSeeker({ id, etag }: JobSeekerView) {
  return useJobs<{ reason: string }, JobSeekerView>((form) =>
    body(
      api.POST('/job-seekers/{id}/close', {
        params: { path: { id }, header: { 'If-Match': etag } },
        body: form,
      }),
    ),
  );
}
