/**
 * An IndexedDB that opens one version of a database and no other. On a database of a newer program Dexie would try
 * again without a version, and then change its tables; here that is the error it was.
 */
export function vasteVersie(indexedDB: IDBFactory | undefined, versie: number): IDBFactory | undefined {
  if (!indexedDB) return undefined
  return {
    open(naam, gevraagd) {
      if (gevraagd !== versie) throw new DOMException('another version of the database', 'VersionError')
      return indexedDB.open(naam, gevraagd)
    },
    cmp: (een, ander) => indexedDB.cmp(een, ander),
    databases: () => indexedDB.databases(),
    deleteDatabase: (naam) => indexedDB.deleteDatabase(naam),
  }
}
