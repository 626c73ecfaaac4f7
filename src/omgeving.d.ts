declare module '*.yaml' {
  const inhoud: unknown
  export default inhoud
}
