/** Lithuanian. */
import type { Messages } from '../messages.js'

export const name = 'Lietuvių'

const lt: Messages = {
  bannerTitle: 'Ar galime naudoti neprivalomus slapukus?',
  optOutTitle: 'Ši svetainė naudoja neprivalomus slapukus',
  bannerText: 'Mes ir trečiosios šalys norėtume saugoti informaciją jūsų įrenginyje ir ją nuskaityti šiais tikslais: ' +
    '{purposes}. Išsamiau – skiltyje „Nustatymai“.',
  bannerChoice: 'Jūsų pasirinkimas saugomas {days} {days|one:dieną|few:dienas|other:dienų}. Jį galite bet kada pakeisti arba atšaukti slapukų nustatymuose.',
  optOutText: 'Mes ir trečiosios šalys saugome informaciją jūsų įrenginyje ir ją nuskaitome šiais tikslais: {purposes}. ' +
    'Galite bet kada atsisakyti.',
  addedText: 'Nauja: {names}.',
  more: '{names} ir dar {count}',
  lapsedText: 'Jūsų pasirinkimas nebegalioja: {names}.',
  newText: 'Reikia pasirinkti iš naujo: {names}. Kiti jūsų pasirinkimai lieka galioti.',
  policyLink: 'Privatumo politika',
  rejectAll: 'Atmesti visus',
  acceptAll: 'Priimti visus',
  acknowledge: 'Supratau',
  settings: 'Nustatymai',
  save: 'Išsaugoti',
  close: 'Uždaryti neišsaugant',
  panelTitle: 'Slapukų nustatymai',
  panelText: 'Pasirinkite, kas gali būti saugoma ir nuskaitoma jūsų įrenginyje. Pasirinkimą galite bet kada pakeisti.',
  trigger: 'Slapukų nustatymai',
  alwaysOn: 'Visada įjungta',
  required: '[Būtina]',
  optional: '[Neprivaloma]',
  services: 'Paslaugos ({count})',
  saved: 'Jūsų pasirinkimas išsaugotas.',
  gpcHonored: 'Atsisakymo prašymas įvykdytas: jūsų naršyklė siunčia „Global Privacy Control“ signalą, todėl lieka išjungta: ' +
    '{categories}.',
  dntHonored: '„Do Not Track“ prašymas įvykdytas: jūsų naršyklė prašo jūsų nesekti, todėl lieka išjungta: {categories}.',
  lockedBySignal: 'Išjungta jūsų naršyklės prašymu',
  overrideText: 'Jūsų naršyklė prašo svetainių to neįjungti: {categories}. ' +
    'Jei čia tai leisite, šioje svetainėje galios jūsų pasirinkimas.',
  override: 'Vis tiek leisti',
  lockedByAge: 'Išjungta, nes ši svetainė skirta vaikams',
  noticeText: 'Nuo {date} keičiasi mūsų privatumo politika.',
  changedText: 'Nuo {date} galioja pakeista mūsų privatumo politika.',
  noticeClose: 'Gerai',
  outdatedText: 'Jūsų pasirinkimas pakeistas kitur. Įkelkite šį puslapį iš naujo, kad jis galiotų ir čia.',
  reload: 'Įkelti iš naujo',
  controller: 'Duomenų valdytojas',
  comma: ', ',
  embedText: '{name} įkėlimo metu siunčia duomenis teikėjui {provider}, todėl reikia jūsų leidimo.',
  embedOnce: 'Įkelti vieną kartą',
  embedAlways: 'Visada leisti',
  requiredName: 'Būtinieji',
  requiredDescription: 'Reikalingi tam, ko prašote šioje svetainėje, pvz., prisijungti ar įsiminti šį pasirinkimą.',
  functionalName: 'Papildomos funkcijos',
  functionalDescription: 'Įsimena jūsų nuostatas ir rodo kitų svetainių turinį, pvz., vaizdo įrašus, žemėlapius ir pokalbius.',
  analyticsName: 'Analitika',
  analyticsDescription: 'Matuoja, kaip naudojamasi svetaine, kad ją būtų galima tobulinti.',
  advertisingName: 'Reklama',
  advertisingDescription: 'Rodo jūsų pomėgius atitinkančią reklamą čia ir kitose svetainėse ir matuoja jos poveikį.',
}

export default lt
