/** The calendar day before an ISO day. */
export function dagVoor(dag: string): string {
  const [jaar = 0, maand = 1, nr = 1] = dag.split('-').map(Number)
  return new Date(Date.UTC(jaar, maand - 1, nr - 1)).toISOString().slice(0, 10)
}
