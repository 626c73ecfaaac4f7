import './icoon.css'

const paden = {
  vink: 'M5 12.5 10 17.5 19.5 7',
  uitroep: 'M12 5v9M12 18.4v.2',
  deels: 'M7 12h10',
  links: 'M15 5 8 12l7 7',
  rechts: 'm9 5 7 7-7 7',
  omlaag: 'm5 9 7 7 7-7',
  kruis: 'M6 6l12 12M18 6 6 18',
  zoek: 'M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13ZM15.3 15.3 20.5 20.5',
  info: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM12 11v5.5M12 7.6v.2',
  waarschuwing: 'M12 4 2.8 20h18.4L12 4ZM12 10.5v4.5M12 17.6v.2',
  gevaar: 'M8 3h8l5 5v8l-5 5H8l-5-5V8l5-5ZM12 7.5v5.5M12 16.3v.2',
  goed: 'M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18ZM8 12.3l3 3 5.2-6',
  telefoon:
    'M6.2 3.5h3l1.6 4.2-2 1.6a12 12 0 0 0 5.9 5.9l1.6-2 4.2 1.6v3c0 1.2-1 2-2.1 1.9C10.8 19.2 4.8 13.2 4.3 5.6 4.2 4.5 5 3.5 6.2 3.5Z',
  verberg:
    'M4 4l16 16M9.9 5.2A9.6 9.6 0 0 1 12 5c5.5 0 9 5.2 9.5 7a12 12 0 0 1-2.7 4M6.3 6.7A12.5 12.5 0 0 0 2.5 12c.5 1.8 4 7 9.5 7a9 9 0 0 0 4-.9',
  slot: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  weegschaal: 'M12 4v16M7 20h10M5 8h14M5 8l-2.7 6.2a3 3 0 0 0 5.4 0L5 8Zm14 0-2.7 6.2a3 3 0 0 0 5.4 0L19 8Z',
}

export type IcoonNaam = keyof typeof paden

export interface IcoonProps {
  naam: IcoonNaam
}

/** Decoration only: the words beside it carry the meaning. */
export function Icoon({ naam }: IcoonProps) {
  return (
    <svg className="ww-icoon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={paden[naam]} />
    </svg>
  )
}
