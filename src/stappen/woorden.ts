import { useNoem } from '../werk/zinnen'

/** Values of a blokkade or of something missing, with ids turned into what people call them. */
export function useWoorden(): (waarden: Readonly<Record<string, string>>) => Record<string, string> {
  const noem = useNoem()
  return (waarden) => Object.fromEntries(Object.entries(waarden).map(([soort, waarde]) => [soort, noem(soort, waarde)]))
}
