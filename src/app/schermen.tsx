import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import type { Casusscherm } from '../werk/paden'

type Scherm = LazyExoticComponent<ComponentType>

const uit = <Naam extends string>(laad: () => Promise<Record<Naam, ComponentType>>, naam: Naam): Scherm =>
  lazy(async () => ({ default: (await laad())[naam] }))

const casus = () => import('../casus/casus-schermen')
const signalen = () => import('../stappen/signalen/signalen-schermen')
const raadplegen = () => import('../stappen/raadplegen/raadplegen')
const gesprek = () => import('../stappen/gesprek/gesprek-schermen')
const wegen = () => import('../stappen/wegen/wegen-schermen')
const beslissen = () => import('../stappen/beslissen/beslissen-schermen')
const daarna = () => import('../daarna/daarna-schermen')
const uitvoer = () => import('../uitvoer/uitvoer')

/** The screens of a casus by the last part of their path. Each folder is one chunk, loaded when it is first needed. */
export const casusschermen: Readonly<Record<Casusscherm, Scherm>> = {
  signalen: uit(signalen, 'Signalen'),
  feit: uit(signalen, 'FeitScherm'),
  huishouden: uit(signalen, 'Huishouden'),
  kindcheck: uit(signalen, 'Kindcheck'),
  mantelzorgcheck: uit(signalen, 'Mantelzorgcheck'),
  signalenlijst: uit(signalen, 'Signalenlijst'),
  'rode-vlaggen': uit(signalen, 'RodeVlaggen'),
  bijzonderheden: uit(signalen, 'Bijzonderheden'),
  raadplegen: uit(raadplegen, 'Raadplegen'),
  gesprek: uit(gesprek, 'Gesprek'),
  contact: uit(gesprek, 'Contact'),
  wegen: uit(wegen, 'Wegen'),
  antwoorden: uit(wegen, 'Antwoorden'),
  oordeel: uit(beslissen, 'OordeelScherm'),
  beslissen: uit(beslissen, 'Beslissen'),
  informeren: uit(beslissen, 'Informeren'),
  gevaar: uit(casus, 'Gevaar'),
  route: uit(casus, 'Routekeuze'),
  sluiten: uit(casus, 'Sluiten'),
  tijdlijn: uit(casus, 'Tijdlijnscherm'),
  melding: uit(daarna, 'Melding'),
  hulp: uit(daarna, 'Hulp'),
  daarna: uit(daarna, 'Daarna'),
  uitvoer: uit(uitvoer, 'Uitvoer'),
}

export const Overzicht = lazy(async () => ({ default: (await casus()).Overzicht }))
export const Vraagscherm = lazy(async () => ({ default: (await wegen()).Vraagscherm }))
