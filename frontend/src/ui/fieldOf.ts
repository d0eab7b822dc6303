import { pathOf } from '../api/problem';

export type Path = (string | number)[];

/**
 * The field of a form that a refusal is about: the one it names, or the nearest around it. A form that asks flatly for
 * what is sent in parts calls `/file/guardian/phone` `guardianPhone`, and `/consent` by what it asks first of it, `consentOn`.
 */
export function fieldOf(pointer: string, fields: Path[]): Path | undefined {
  const path = pathOf(pointer);
  const around = fields.filter((name) => name.every((step, n) => step === path[n]));
  return around.sort((one, other) => other.length - one.length)[0] ?? flat(path, fields);
}

function flat(path: Path, fields: Path[]): Path | undefined {
  const names = path.map((_, n) => joined(path.slice(n)));
  const called = (fits: (field: string, name: string) => boolean) =>
    names.flatMap((name) => fields.filter((field) => field.length === 1 && fits(String(field[0]), name)))[0];
  return (
    called((field, name) => field === name) ??
    called((field, name) => field.startsWith(name) && /^[A-Z]/.test(field.slice(name.length)))
  );
}

const joined = ([first, ...rest]: Path): string =>
  [first, ...rest.map((step) => String(step).replace(/^./, (letter) => letter.toUpperCase()))].join('');
