/** German. */
import type { Messages } from '../messages.js'

export const name = 'Deutsch'

const de: Messages = {
  bannerTitle: 'Dürfen wir optionale Cookies verwenden?',
  optOutTitle: 'Diese Website verwendet optionale Cookies',
  bannerText: 'Wir und Dritte möchten Informationen auf Ihrem Gerät speichern und auslesen, und zwar zu diesen Zwecken: ' +
    '{purposes}. Einzelheiten finden Sie unter „Einstellungen“.',
  bannerChoice: 'Ihre Auswahl wird {days} {days|one:Tag|other:Tage} gespeichert. ' +
    'Sie können sie jederzeit in den Cookie-Einstellungen ändern oder Ihre Einwilligung widerrufen.',
  optOutText: 'Wir und Dritte speichern Informationen auf Ihrem Gerät und lesen sie aus, und zwar zu diesen Zwecken: ' +
    '{purposes}. Sie können das jederzeit ablehnen.',
  addedText: 'Neu: {names}.',
  more: '{names} und {count} weitere',
  lapsedText: 'Ihre Auswahl ist abgelaufen für: {names}.',
  newText: 'Neue Auswahl nötig: {names}. Ihre übrige Auswahl bleibt bestehen.',
  policyLink: 'Datenschutzerklärung',
  rejectAll: 'Alle ablehnen',
  acceptAll: 'Alle akzeptieren',
  acknowledge: 'Verstanden',
  settings: 'Einstellungen',
  save: 'Speichern',
  close: 'Schließen, ohne zu speichern',
  panelTitle: 'Cookie-Einstellungen',
  panelText: 'Wählen Sie, was auf Ihrem Gerät gespeichert und ausgelesen werden darf. Sie können das jederzeit ändern.',
  trigger: 'Cookie-Einstellungen',
  alwaysOn: 'Immer aktiv',
  required: '[Erforderlich]',
  optional: '[Optional]',
  services: 'Dienste ({count})',
  saved: 'Ihre Auswahl ist gespeichert.',
  gpcHonored: 'Widerspruch (Opt-out) berücksichtigt: Ihr Browser sendet Global Privacy Control. ' +
    'Deshalb bleibt ausgeschaltet: {categories}.',
  dntHonored: 'Do Not Track berücksichtigt: Ihr Browser bittet darum, Sie nicht zu verfolgen. ' +
    'Deshalb bleibt ausgeschaltet: {categories}.',
  lockedBySignal: 'Auf Wunsch Ihres Browsers aus',
  overrideText: 'Ihr Browser bittet Websites, dies ausgeschaltet zu lassen: {categories}. ' +
    'Wenn Sie es hier erlauben, gilt auf dieser Website stattdessen Ihre Auswahl.',
  override: 'Trotzdem erlauben',
  lockedByAge: 'Aus, weil sich diese Website an Kinder richtet',
  noticeText: 'Unsere Datenschutzerklärung ändert sich am {date}.',
  changedText: 'Unsere Datenschutzerklärung hat sich am {date} geändert.',
  noticeClose: 'OK',
  outdatedText: 'Ihre Auswahl wurde an anderer Stelle geändert. Laden Sie diese Seite neu, damit sie auch hier gilt.',
  reload: 'Neu laden',
  controller: 'Verantwortlich',
  comma: ', ',
  embedText: '{name} sendet beim Laden Daten an {provider}. Deshalb wird der Inhalt erst mit Ihrer Erlaubnis geladen.',
  embedOnce: 'Einmal laden',
  embedAlways: 'Immer erlauben',
  requiredName: 'Notwendig',
  requiredDescription: 'Nötig für die Funktionen, die Sie auf dieser Website anfordern, etwa die Anmeldung oder das Speichern ' +
    'dieser Auswahl.',
  functionalName: 'Zusatzfunktionen',
  functionalDescription: 'Merkt sich Ihre Einstellungen und zeigt Inhalte anderer Websites, etwa Videos, Karten und Chats.',
  analyticsName: 'Analyse',
  analyticsDescription: 'Misst, wie die Website genutzt wird, um sie zu verbessern.',
  advertisingName: 'Werbung',
  advertisingDescription: 'Zeigt hier und auf anderen Websites Werbung, die zu Ihren Interessen passt, und misst ihre Wirkung.',
}

export default de
