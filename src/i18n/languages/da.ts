/** Danish. */
import type { Messages } from '../messages.js'

export const name = 'Dansk'

const da: Messages = {
  bannerTitle: 'Må vi bruge valgfrie cookies?',
  optOutTitle: 'Dette websted bruger valgfrie cookies',
  bannerText: 'Vi og tredjeparter vil gerne gemme og læse oplysninger på din enhed til disse formål: {purposes}. ' +
    'Se detaljerne under ”Indstillinger”.',
  bannerChoice: 'Dit valg gemmes i {days} {days|one:dag|other:dage}. Du kan til enhver tid ændre det eller trække dit samtykke tilbage i ' +
    'cookieindstillingerne.',
  optOutText: 'Vi og tredjeparter gemmer og læser oplysninger på din enhed til disse formål: {purposes}. ' +
    'Du kan til enhver tid afvise det.',
  addedText: 'Nyt: {names}.',
  more: '{names} og {count} mere',
  lapsedText: 'Dit valg er udløbet for: {names}.',
  newText: 'Skal vælges igen: {names}. Resten af dit valg er bevaret.',
  policyLink: 'Privatlivspolitik',
  rejectAll: 'Afvis alle',
  acceptAll: 'Accepter alle',
  acknowledge: 'Forstået',
  settings: 'Indstillinger',
  save: 'Gem',
  close: 'Luk uden at gemme',
  panelTitle: 'Cookieindstillinger',
  panelText: 'Vælg, hvad der må gemmes og læses på din enhed. Du kan til enhver tid ændre det.',
  trigger: 'Cookieindstillinger',
  alwaysOn: 'Altid slået til',
  required: '[Påkrævet]',
  optional: '[Valgfri]',
  services: 'Tjenester ({count})',
  saved: 'Dit valg er gemt.',
  gpcHonored: 'Fravalg respekteret: Din browser sender Global Privacy Control, så dette forbliver slået fra: {categories}.',
  dntHonored: 'Do Not Track respekteret: Din browser beder om, at du ikke spores, så dette forbliver slået fra: {categories}.',
  lockedBySignal: 'Slået fra efter din browsers ønske',
  overrideText: 'Din browser beder websteder om at lade dette være slået fra: {categories}. ' +
    'Hvis du tillader det her, er det dit valg, der gælder på dette websted.',
  override: 'Tillad alligevel',
  lockedByAge: 'Slået fra, fordi webstedet er for børn',
  noticeText: 'Vores privatlivspolitik ændres den {date}.',
  changedText: 'Vores privatlivspolitik blev ændret den {date}.',
  noticeClose: 'OK',
  outdatedText: 'Dit valg er ændret et andet sted. Genindlæs siden, så det også gælder her.',
  reload: 'Genindlæs',
  controller: 'Dataansvarlig',
  comma: ', ',
  embedText: '{name} sender oplysninger til {provider}, når indholdet indlæses. Det kræver din tilladelse.',
  embedOnce: 'Indlæs én gang',
  embedAlways: 'Tillad altid',
  requiredName: 'Nødvendige',
  requiredDescription: 'Nødvendige for det, du beder webstedet om, f.eks. at logge ind eller huske dette valg.',
  functionalName: 'Ekstra funktioner',
  functionalDescription: 'Husker dine præferencer og viser indhold fra andre websteder, f.eks. videoer, kort og chat.',
  analyticsName: 'Statistik',
  analyticsDescription: 'Måler, hvordan webstedet bruges, så det kan forbedres.',
  advertisingName: 'Markedsføring',
  advertisingDescription: 'Viser annoncer, der passer til dine interesser, her og på andre websteder, og måler deres effekt.',
}

export default da
