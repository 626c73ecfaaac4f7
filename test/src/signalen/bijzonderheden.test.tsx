import { cleanup, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it } from 'vitest'
import { BIJZONDERHEDEN, telefoon } from '../../../machines/index'
import { GROEPEN } from '../../../src/stappen/signalen/bijzonderheden-groepen'
import { Bijzonderheden, Signalen } from '../../../src/stappen/signalen/signalen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const klik = (naam: string | RegExp) => userEvent.click(screen.getByRole('button', { name: naam }))
const bekijk = async (titel: RegExp) => userEvent.click(await screen.findByRole('button', { name: titel }))
const deel = (naam: string) => within(screen.getByRole('region', { name: naam }))
const belt = (nummer: string | undefined) =>
  screen.getAllByRole('link').filter((link) => link.getAttribute('href') === `tel:${nummer}`)
const HOUDT = 'Wat nog niet kan, en wat nodig is'
const WIE = 'Wie je vraagt'

describe('choosing a bijzonderheid', () => {
  it('offers every one of them once, in a group', async () => {
    await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
    expect(await screen.findAllByRole('button', { name: /^Bekijk/ })).toHaveLength(BIJZONDERHEDEN.length)
    expect(Object.values(GROEPEN).flat().toSorted()).toEqual(BIJZONDERHEDEN.toSorted())
  })

  it('says before recording what it holds, asks and reorders, each with its source, and records nothing', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*Eergerelateerd geweld/)
    const houdt = deel(HOUDT)
    expect(houdt.getByText('De volgorde van de stappen wordt 1, 2, 4, 3, 5.')).toBeTruthy()
    expect(houdt.getByText(/^Nog geen gesprek, bericht of brief/)).toBeTruthy()
    expect(houdt.getByText(/besluiten om niet te melden, de casus sluiten/)).toBeTruthy()
    const normen = houdt.getAllByText(/^(Wettelijk|Beroepsnorm|Advies)$/, { selector: 'summary' })
    expect(normen).toHaveLength(houdt.getAllByRole('listitem').length)
    expect(await deel(WIE).findByRole('link', { name: /LEC EGG/ })).toBeTruthy()
    await klik('Terug naar alle situaties')
    expect(vastgelegd).toEqual([])
  })

  it('follows the age of the victim, and reaches the hub without a number through Veilig Thuis', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*Huwelijksdwang/)
    expect(deel(HOUDT).getByText(/^De volgorde van de stappen wordt/)).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: '18 jaar of ouder' }))
    expect(deel(HOUDT).queryByText(/^De volgorde van de stappen wordt/)).toBeNull()
    expect(await deel(WIE).findByText(/Bel Veilig Thuis en vraag naar het LKHA/)).toBeTruthy()
    expect(belt(telefoon['veilig-thuis']?.bellen).length).toBeGreaterThan(1)
    await klik('Leg vast')
    expect(await screen.findByText(/^Vastgelegd: Huwelijksdwang/)).toBeTruthy()
    expect(vastgelegd).toEqual([
      { type: 'bijzonderheid vastgesteld', bijzonderheid: 'huwelijksdwang', volwassen: true },
    ])
  })

  it('points a doctor to the LECK, and anybody else to a doctor', async () => {
    await toon((await Casusbouwer.open('artsen')).casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*falsificatie/)
    expect(belt(telefoon['leck']?.bellen)).toHaveLength(1)
    cleanup()
    await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*falsificatie/)
    expect(belt(telefoon['leck']?.bellen)).toHaveLength(0)
    expect(deel(WIE).getByText(/^Een arts die het kind kent/)).toBeTruthy()
  })
})

describe('a complex divorce', () => {
  it('sends nobody to the other parent before it is settled that contact is safe', async () => {
    await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*scheiding/)
    expect(deel(HOUDT).getByText(/Ga eerst na of contact veilig is\.$/)).toBeTruthy()
    cleanup()
    const onveilig = (await Casusbouwer.open('onderwijs')).leg('contactveiligheid beoordeeld', { antwoord: 'twijfel' })
    await toon(onveilig.casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*scheiding/)
    expect(deel(HOUDT).getByText(/^Later nodig: De andere ouder horen/)).toBeTruthy()
    cleanup()
    const veilig = (await Casusbouwer.open('onderwijs')).leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
    await toon(veilig.casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*scheiding/)
    expect(deel(HOUDT).getByText(/^Nodig: De andere ouder horen.*besluiten om te melden/)).toBeTruthy()
  })
})

describe('genital mutilation', () => {
  it('asks for the risk, and holds contact only where it is real or not known', async () => {
    await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*VGV/)
    expect(deel(HOUDT).getByText(/^Nog geen gesprek/)).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'Geen risico' }))
    expect(deel(HOUDT).queryByText(/^Nog geen gesprek/)).toBeNull()
    await userEvent.click(screen.getByRole('radio', { name: 'Reëel risico' }))
    expect(deel(HOUDT).getByText(/^Nog geen gesprek/)).toBeTruthy()
  })

  it('with a departure this week shows whom to call before anything is recorded, and on top afterwards', async () => {
    const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
    await bekijk(/Bekijk.*VGV/)
    expect(screen.queryByText('Vertrek deze week: bel nu')).toBeNull()
    await userEvent.click(screen.getByRole('checkbox', { name: 'Vertrek vandaag of deze week' }))
    expect(screen.getByText('Vertrek deze week: bel nu')).toBeTruthy()
    expect(belt('112')).toHaveLength(1)
    expect(vastgelegd).toEqual([])
    await klik('Leg vast')
    expect(await screen.findByText('Vertrek deze week: bel nu')).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Beantwoord de vraag over acute onveiligheid' })).toBeTruthy()
    expect(vastgelegd).toEqual([{ type: 'bijzonderheid vastgesteld', bijzonderheid: 'vgv', vertrek: 'deze-week' }])
  })
})

describe('a bijzonderheid that holds', () => {
  it('is withdrawn with a reason; one that stops contact only after the word of an expert', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).leg('bijzonderheid vastgesteld', {
      bijzonderheid: 'eergerelateerd',
    })
    await toon(bouwer.casus, <Bijzonderheden />)
    expect(await screen.findByText(/intrekken kan pas als een deskundige/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: /^Trek in/ })).toBeNull()
    cleanup()
    bouwer.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true })
    const vastgelegd = await toon(bouwer.casus, <Bijzonderheden />)
    await bekijk(/^Trek in/)
    await userEvent.type(screen.getByLabelText('Waarom trek je dit in?'), 'Het was iets anders.')
    await klik('Trek in')
    expect(vastgelegd).toEqual([
      { type: 'bijzonderheid ingetrokken', bijzonderheid: 'eergerelateerd', reden: 'Het was iets anders.' },
    ])
  })

  it('says that a lower risk of one’s own does not count yet', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs'))
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'reeel' })
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'geen' })
    await toon(bouwer.casus, <Bijzonderheden />)
    expect(await screen.findByText(/^Je schreef later op: Geen risico\. Dat telt nog niet/)).toBeTruthy()
  })

  it('stands on top of step 1 with what to watch, and asks what it obliges there', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs'))
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'zwangerschap' })
      .leg('bijzonderheid vastgesteld', { bijzonderheid: 'intieme-terreur' })
    const vastgelegd = await toon(bouwer.casus, <Signalen />)
    expect(await screen.findByRole('region', { name: /^Bijzondere situatie: Intieme terreur/ })).toBeTruthy()
    const zwanger = within(screen.getByRole('region', { name: /^Bijzondere situatie: Zwangerschap/ }))
    expect(zwanger.getByText('Een zwangerschap is een aanleiding voor de kindcheck.')).toBeTruthy()
    await userEvent.click(screen.getByText('Het ongeboren kind staat niet in de lijst'))
    await userEvent.type(screen.getByLabelText('Waarom niet?'), 'De zwangerschap is nog niet bevestigd.')
    await klik('Leg de reden vast')
    expect(vastgelegd).toEqual([
      {
        type: 'verplichting overgeslagen',
        verplichting: 'ongeboren-kind-in-beeld',
        reden: 'De zwangerschap is nog niet bevestigd.',
      },
    ])
    expect(await screen.findByText('De zwangerschap is nog niet bevestigd.')).toBeTruthy()
  })
})

describe('a disclosure', () => {
  it('has its advice at hand before, and open on top once it was answered', async () => {
    const bouwer = (await Casusbouwer.open('onderwijs')).feit().kind('Pim').leg('huishouden volledig')
    await toon(bouwer.casus, <Signalen />)
    expect(screen.getByText('Vertelt iemand jou uit zichzelf over geweld?').closest('details')?.open).toBe(false)
    cleanup()
    bouwer
      .antwoord('vermoeden', 'ja')
      .antwoord('acuut', 'nee')
      .antwoord('structureel', 'nee')
      .antwoord('disclosure', 'ja')
    await toon(bouwer.casus, <Signalen />)
    expect(screen.getByRole('heading', { name: 'Iemand vertelde het uit zichzelf (onthulling)' })).toBeTruthy()
    expect(screen.getByText('Beloof geen geheimhouding. Vertel wat je gaat doen.')).toBeTruthy()
    expect(screen.getByText('Advies', { selector: 'summary' })).toBeTruthy()
  })
})
