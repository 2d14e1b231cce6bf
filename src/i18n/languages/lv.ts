/** Latvian. */
import type { Messages } from '../messages.js'

export const name = 'Latviešu'

const lv: Messages = {
  bannerTitle: 'Vai drīkstam izmantot neobligātas sīkdatnes?',
  optOutTitle: 'Šī vietne izmanto neobligātas sīkdatnes',
  bannerText: 'Mēs un trešās personas vēlamies glabāt un nolasīt informāciju jūsu ierīcē šādiem nolūkiem: {purposes}. ' +
    'Sīkāka informācija ir sadaļā “Iestatījumi”.',
  bannerChoice: 'Jūsu izvēle tiek glabāta {days} {days|one:dienu|other:dienas}. To var jebkurā laikā mainīt vai atsaukt sīkdatņu iestatījumos.',
  optOutText: 'Mēs un trešās personas glabājam un nolasām informāciju jūsu ierīcē šādiem nolūkiem: {purposes}. ' +
    'Jūs jebkurā laikā varat atteikties.',
  addedText: 'Jaunums: {names}.',
  more: '{names} un vēl {count}',
  lapsedText: 'Jūsu izvēles termiņš ir beidzies: {names}.',
  newText: 'Jāizvēlas no jauna: {names}. Pārējā jūsu izvēle paliek spēkā.',
  policyLink: 'Privātuma politika',
  rejectAll: 'Noraidīt visu',
  acceptAll: 'Pieņemt visu',
  acknowledge: 'Sapratu',
  settings: 'Iestatījumi',
  save: 'Saglabāt',
  close: 'Aizvērt nesaglabājot',
  panelTitle: 'Sīkdatņu iestatījumi',
  panelText: 'Izvēlieties, ko drīkst glabāt un nolasīt jūsu ierīcē. Izvēli var mainīt jebkurā laikā.',
  trigger: 'Sīkdatņu iestatījumi',
  alwaysOn: 'Vienmēr ieslēgtas',
  required: '[Nepieciešams]',
  optional: '[Pēc izvēles]',
  services: 'Pakalpojumi ({count})',
  saved: 'Jūsu izvēle ir saglabāta.',
  gpcHonored: 'Atteikšanās pieprasījums ievērots: jūsu pārlūkprogramma sūta Global Privacy Control signālu, tāpēc izslēgts ' +
    'paliek: {categories}.',
  dntHonored: 'Do Not Track pieprasījums ievērots: jūsu pārlūkprogramma lūdz jūs neizsekot, tāpēc izslēgts paliek: {categories}.',
  lockedBySignal: 'Izslēgts pēc jūsu pārlūkprogrammas pieprasījuma',
  overrideText: 'Jūsu pārlūkprogramma lūdz vietnēm to neieslēgt: {categories}. ' +
    'Ja to šeit atļausiet, šajā vietnē noteicošā būs jūsu izvēle.',
  override: 'Tomēr atļaut',
  lockedByAge: 'Izslēgts, jo šī vietne ir paredzēta bērniem',
  noticeText: 'Mūsu privātuma politika mainīsies. Izmaiņu datums: {date}.',
  changedText: 'Mūsu privātuma politika ir mainījusies. Izmaiņu datums: {date}.',
  noticeClose: 'Labi',
  outdatedText: 'Jūsu izvēle ir mainīta citur. Pārlādējiet šo lapu, lai tā būtu spēkā arī šeit.',
  reload: 'Pārlādēt',
  controller: 'Pārzinis',
  comma: ', ',
  embedText: '{name}: ielādes laikā dati tiek nosūtīti pakalpojuma sniedzējam {provider}, tāpēc vajadzīga jūsu atļauja.',
  embedOnce: 'Ielādēt vienreiz',
  embedAlways: 'Vienmēr atļaut',
  requiredName: 'Nepieciešamās',
  requiredDescription: 'Vajadzīgas tam, ko jūs šajā vietnē pieprasāt, piemēram, lai pieteiktos vai atcerētos šo izvēli.',
  functionalName: 'Papildu funkcijas',
  functionalDescription: 'Atceras jūsu iestatījumus un rāda citu vietņu saturu, piemēram, video, kartes un tērzēšanu.',
  analyticsName: 'Statistika',
  analyticsDescription: 'Mēra, kā vietne tiek lietota, lai to varētu uzlabot.',
  advertisingName: 'Reklāma',
  advertisingDescription: 'Rāda jūsu interesēm atbilstošu reklāmu šeit un citās vietnēs un mēra tās efektivitāti.',
}

export default lv
