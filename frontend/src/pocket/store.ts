/** What lies on the phone: its enrolment, the sheets taken along, and what waits to be sent; all but the first is sealed. */
export type Room = 'device' | 'sheets' | 'outbox';

const ROOMS: readonly Room[] = ['device', 'sheets', 'outbox'];

function opened(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('guiyan-pocket', 1);
    asked.addEventListener('upgradeneeded', () =>
      ROOMS.forEach((room) => asked.result.createObjectStore(room)),
    );
    asked.addEventListener('success', () => resolve(asked.result));
    asked.addEventListener('error', () => reject(asked.error ?? new Error('no storage')));
  });
}

async function within<T>(room: Room, act: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened();
  try {
    return await new Promise((resolve, reject) => {
      const turn = database.transaction(room, 'readwrite');
      const asked = act(turn.objectStore(room));
      turn.addEventListener('complete', () => resolve(asked.result));
      turn.addEventListener('abort', () => reject(turn.error ?? new Error('not kept')));
    });
  } finally {
    database.close();
  }
}

export const put = (room: Room, key: string, value: unknown): Promise<unknown> =>
  within(room, (store) => store.put(value, key));

export const get = <T>(room: Room, key: string): Promise<T | undefined> =>
  within(room, (store) => store.get(key) as IDBRequest<T | undefined>);

export const remove = (room: Room, key: string): Promise<unknown> =>
  within(room, (store) => store.delete(key));

/** The keys of a room, in their order. */
export const keysOf = async (room: Room): Promise<string[]> =>
  (await within(room, (store) => store.getAllKeys())) as string[];

export const clear = (room: Room): Promise<unknown> => within(room, (store) => store.clear());

/** Nothing is left on the phone. */
export async function wipe(): Promise<void> {
  for (const room of ROOMS) await clear(room);
}
