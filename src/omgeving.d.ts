declare module '*.yaml' {
  const inhoud: unknown
  export default inhoud
}

/** The version of this program, from package.json. */
declare const __APP_VERSIE__: string
