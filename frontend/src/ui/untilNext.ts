/** When the next code is to be fetched: when this one is over. */
export function untilNext(shown: { shownUntil: string } | undefined): number | false {
  return shown ? Math.max(1000, Date.parse(shown.shownUntil) - Date.now()) : false;
}
