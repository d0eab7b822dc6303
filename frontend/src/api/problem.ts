import type { FieldError, Problem } from './schema';

/** What is known of a failure: the server's problem, or as much of one as the browser can tell itself. */
export type Told = Pick<Problem, 'title' | 'status'> & Partial<Omit<Problem, 'code'>> & { code: string };

/** A call that failed: what the server says about it, or that it could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  readonly problem: Told;
  readonly etag: string | null;

  constructor(status: number, problem: Told, etag: string | null = null) {
    super(problem.detail ?? problem.title);
    this.name = 'ApiError';
    this.status = status;
    this.problem = problem;
    this.etag = etag;
  }

  get code(): string {
    return this.problem.code;
  }

  get errors(): FieldError[] {
    return this.problem.errors ?? [];
  }

  get unreachable(): boolean {
    return this.status === 0;
  }
}

/** Reads the problem out of an answer; an answer without one still becomes a problem with its status. */
export async function problemOf(response: Response): Promise<ApiError> {
  const etag = response.headers.get('ETag');
  const bare = { title: response.statusText || String(response.status), status: response.status, code: '' };
  if (!response.headers.get('Content-Type')?.includes('json'))
    return new ApiError(response.status, bare, etag);
  const told = (await response.json().catch(() => ({}))) as Partial<Told>;
  return new ApiError(response.status, { ...bare, ...told }, etag);
}

/** The failure of a call that never got an answer. */
export function unreachable(): ApiError {
  return new ApiError(0, { title: '', status: 0, code: 'UNREACHABLE' });
}

/** A pointer such as `/sheets/0/name` as the path of a form field. */
export function pathOf(pointer: string): (string | number)[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
