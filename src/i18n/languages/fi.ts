/** Finnish. */
import type { Messages } from '../messages.js'

export const name = 'Suomi'

const fi: Messages = {
  bannerTitle: 'Saammeko käyttää valinnaisia evästeitä?',
  optOutTitle: 'Tämä sivusto käyttää valinnaisia evästeitä',
  bannerText: 'Me ja kolmannet osapuolet haluamme tallentaa tietoja laitteellesi ja lukea niitä seuraaviin tarkoituksiin: ' +
    '{purposes}. Lisätietoja on kohdassa Asetukset.',
  bannerChoice: 'Valintasi säilytetään {days} {days|one:päivä|other:päivää}. Voit muuttaa sitä tai peruuttaa suostumuksesi milloin tahansa ' +
    'evästeasetuksissa.',
  optOutText: 'Me ja kolmannet osapuolet tallennamme tietoja laitteellesi ja luemme niitä seuraaviin tarkoituksiin: ' +
    '{purposes}. Voit kieltää tämän milloin tahansa.',
  addedText: 'Uutta: {names}.',
  more: '{names} ja {count} muuta',
  lapsedText: 'Valintasi on vanhentunut: {names}.',
  newText: 'Valittava uudelleen: {names}. Muut valintasi pysyvät ennallaan.',
  policyLink: 'Tietosuojaseloste',
  rejectAll: 'Hylkää kaikki',
  acceptAll: 'Hyväksy kaikki',
  acknowledge: 'Selvä',
  settings: 'Asetukset',
  save: 'Tallenna',
  close: 'Sulje tallentamatta',
  panelTitle: 'Evästeasetukset',
  panelText: 'Valitse, mitä laitteellesi saa tallentaa ja mitä siltä saa lukea. Voit muuttaa valintaasi milloin tahansa.',
  trigger: 'Evästeasetukset',
  alwaysOn: 'Aina käytössä',
  required: '[Pakollinen]',
  optional: '[Valinnainen]',
  services: 'Palvelut ({count})',
  saved: 'Valintasi on tallennettu.',
  gpcHonored: 'Kieltopyyntö huomioitu: selaimesi lähettää Global Privacy Control -signaalin, joten pois käytöstä jää: ' +
    '{categories}.',
  dntHonored: 'Do Not Track huomioitu: selaimesi pyytää, ettei sinua seurata, joten pois käytöstä jää: {categories}.',
  lockedBySignal: 'Pois käytöstä selaimesi pyynnöstä',
  overrideText: 'Selaimesi pyytää sivustoja pitämään tämän pois käytöstä: {categories}. ' +
    'Jos sallit sen täällä, tällä sivustolla noudatetaan valintaasi.',
  override: 'Salli silti',
  lockedByAge: 'Pois käytöstä, koska sivusto on tarkoitettu lapsille',
  noticeText: 'Tietosuojaselosteemme muuttuu {date}.',
  changedText: 'Tietosuojaselosteemme muuttui {date}.',
  noticeClose: 'OK',
  outdatedText: 'Valintasi muuttui toisaalla. Lataa sivu uudelleen, niin se on voimassa myös täällä.',
  reload: 'Lataa uudelleen',
  controller: 'Rekisterinpitäjä',
  comma: ', ',
  embedText: '{name} lähettää ladattaessa tietoja (vastaanottaja: {provider}), joten sisältö ladataan vasta luvallasi.',
  embedOnce: 'Lataa kerran',
  embedAlways: 'Salli aina',
  requiredName: 'Välttämättömät',
  requiredDescription: 'Tarvitaan pyytämiisi toimintoihin, kuten kirjautumiseen tai tämän valinnan muistamiseen.',
  functionalName: 'Lisätoiminnot',
  functionalDescription: 'Muistaa valintasi ja näyttää sisältöä muilta sivustoilta, kuten videoita, karttoja ja ' +
    'chat-keskusteluja.',
  analyticsName: 'Analytiikka',
  analyticsDescription: 'Mittaa sivuston käyttöä, jotta sivustoa voidaan kehittää.',
  advertisingName: 'Mainonta',
  advertisingDescription: 'Näyttää kiinnostuksesi mukaista mainontaa täällä ja muilla sivustoilla ja mittaa sen vaikutusta.',
}

export default fi
