import { numbersIn } from '../../api/numbers';
import type { EmployerForm, VacancyForm, VacancyView } from '../../api/schema';

export type YesNo = 'YES' | 'NO';

type Numbers = 'headcount' | 'wageFrom' | 'wageTo' | 'payDay';
type Answers = 'insurance' | 'contract' | 'travelPaid';

/** A post as it is typed: numbers as text, yes and no as choices. */
export type TypedPost = Omit<VacancyForm, Numbers | Answers> &
  Partial<Record<Numbers, string>> &
  Partial<Record<Answers, YesNo>>;

/** An employer as it is typed. */
export type TypedEmployer = Omit<EmployerForm, 'individualBusiness'> & { individual?: YesNo };

/** What is typed as the server wants it: numbers as numbers, yes and no as such. */
export function postOf(typed: TypedPost): VacancyForm {
  const { headcount, wageFrom, wageTo, payDay, insurance, contract, travelPaid, ...rest } = typed;
  return {
    ...rest,
    ...numbersIn({ headcount, wageFrom, wageTo, payDay }),
    ...answers({ insurance, contract, travelPaid }),
  };
}

/** A post that stands there, to be typed over. */
export function typedOf(post: VacancyView): Partial<TypedPost> {
  const text = (value: number | null | undefined) => (value ? String(value) : '');
  const { title, trade, payUnit, validFrom, validThrough } = post;
  return {
    title,
    trade,
    payUnit,
    validFrom,
    validThrough,
    headcount: text(post.headcount),
    wageFrom: text(post.wageFrom),
    wageTo: text(post.wageTo),
    payDay: text(post.payDay),
    ...said('insurance', post.insurance),
    ...said('contract', post.contract),
    ...said('travelPaid', post.travelPaid),
    ...(post.lodging && { lodging: post.lodging }),
    ...(post.meals && { meals: post.meals }),
    ...(post.areaCode && { areaCode: post.areaCode }),
    ...(post.place && { place: post.place }),
    ...(post.source && { source: post.source }),
    ...(post.phone && { phone: post.phone }),
    ...(post.words && { words: post.words }),
  };
}

function said<K extends string>(key: K, answer: boolean | null | undefined): Partial<Record<K, YesNo>> {
  if (answer === null || answer === undefined) return {};
  return { [key]: answer ? 'YES' : 'NO' } as Partial<Record<K, YesNo>>;
}

export function employerOf({ individual, ...typed }: TypedEmployer): EmployerForm {
  return { ...typed, individualBusiness: individual === 'YES' };
}

/** Answers that were given, as yes and no; what nobody said is left out. */
export function answers<K extends string>(typed: Record<K, YesNo | undefined>): Partial<Record<K, boolean>> {
  const given = Object.entries<YesNo | undefined>(typed).filter(([, answer]) => answer);
  return Object.fromEntries(given.map(([key, answer]) => [key, answer === 'YES'])) as Partial<
    Record<K, boolean>
  >;
}
