export interface VingerafdrukProps {
  waarde: string
}

/** 64 signs in groups of four, to be compared by eye or read out. */
export function Vingerafdruk({ waarde }: VingerafdrukProps) {
  return <code className="ww-vingerafdruk">{(waarde.match(/.{1,4}/g) ?? []).join(' ')}</code>
}
