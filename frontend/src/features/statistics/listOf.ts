import { memberFilter } from '../members/filter';

/** The search of the members' page that shows the list that the server names. */
export function searchOf(list: string) {
  const asked = Object.fromEntries(new URL(list, location.origin).searchParams);
  return { ...memberFilter(asked), organization: asked['organization'] };
}
