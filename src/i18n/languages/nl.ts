/** Dutch. */
import type { Messages } from '../messages.js'

export const name = 'Nederlands'

const nl: Messages = {
  bannerTitle: 'Mogen wij optionele cookies gebruiken?',
  optOutTitle: 'Deze website gebruikt optionele cookies',
  bannerText: 'Wij en derden willen informatie op uw apparaat opslaan en lezen voor deze doeleinden: {purposes}. ' +
    'Bij ‘Instellingen’ vindt u de details.',
  bannerChoice: 'Uw keuze wordt {days} {days|one:dag|other:dagen} bewaard. In de cookie-instellingen kunt u die op elk moment wijzigen of uw ' +
    'toestemming intrekken.',
  optOutText: 'Wij en derden slaan informatie op uw apparaat op en lezen die voor deze doeleinden: {purposes}. ' +
    'U kunt dit op elk moment weigeren.',
  addedText: 'Nieuw: {names}.',
  more: '{names} en nog {count}',
  lapsedText: 'Uw keuze is verlopen voor: {names}.',
  newText: 'Opnieuw te kiezen: {names}. De rest van uw keuze blijft bewaard.',
  policyLink: 'Privacyverklaring',
  rejectAll: 'Alles weigeren',
  acceptAll: 'Alles accepteren',
  acknowledge: 'Begrepen',
  settings: 'Instellingen',
  save: 'Opslaan',
  close: 'Sluiten zonder op te slaan',
  panelTitle: 'Cookie-instellingen',
  panelText: 'Kies wat op uw apparaat mag worden opgeslagen en gelezen. U kunt dit op elk moment wijzigen.',
  trigger: 'Cookie-instellingen',
  alwaysOn: 'Altijd aan',
  required: '[Vereist]',
  optional: '[Optioneel]',
  services: 'Diensten ({count})',
  saved: 'Uw keuze is opgeslagen.',
  gpcHonored: 'Opt-outverzoek gehonoreerd: uw browser stuurt Global Privacy Control mee. Dit blijft daarom uit: {categories}.',
  dntHonored: 'Do Not Track gehonoreerd: uw browser vraagt om u niet te volgen. Dit blijft daarom uit: {categories}.',
  lockedBySignal: 'Uit op verzoek van uw browser',
  overrideText: 'Uw browser vraagt websites dit uit te laten: {categories}. ' +
    'Als u het hier toestaat, geldt op deze website uw keuze.',
  override: 'Toch toestaan',
  lockedByAge: 'Uit, omdat deze website voor kinderen is',
  noticeText: 'Onze privacyverklaring verandert op {date}.',
  changedText: 'Onze privacyverklaring is veranderd op {date}.',
  noticeClose: 'OK',
  outdatedText: 'Uw keuze is elders gewijzigd. Laad deze pagina opnieuw, zodat ze ook hier geldt.',
  reload: 'Opnieuw laden',
  controller: 'Verwerkingsverantwoordelijke',
  comma: ', ',
  embedText: '{name} stuurt bij het laden gegevens naar {provider}. Daarvoor is uw toestemming nodig.',
  embedOnce: 'Eén keer laden',
  embedAlways: 'Altijd toestaan',
  requiredName: 'Noodzakelijk',
  requiredDescription: 'Nodig voor wat u op deze website wilt doen, zoals inloggen, en om deze keuze te onthouden.',
  functionalName: 'Extra functies',
  functionalDescription: 'Onthoudt uw voorkeuren en toont inhoud van andere websites, zoals video’s, kaarten en chat.',
  analyticsName: 'Statistieken',
  analyticsDescription: 'Meet hoe de website wordt gebruikt, om die te verbeteren.',
  advertisingName: 'Advertenties',
  advertisingDescription: 'Toont hier en op andere websites advertenties die bij uw interesses passen en meet het effect ervan.',
}

export default nl
