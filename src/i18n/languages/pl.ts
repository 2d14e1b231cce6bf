/** Polish. */
import type { Messages } from '../messages.js'

export const name = 'Polski'

const pl: Messages = {
  bannerTitle: 'Czy możemy używać opcjonalnych plików cookie?',
  optOutTitle: 'Ta witryna używa opcjonalnych plików cookie',
  bannerText: 'My i podmioty trzecie chcielibyśmy przechowywać informacje na Twoim urządzeniu i je odczytywać w następujących ' +
    'celach: {purposes}. Szczegóły są w sekcji „Ustawienia”.',
  bannerChoice: 'Twój wybór przechowujemy przez {days} {days|one:dzień|other:dni}. ' +
    'Możesz go w każdej chwili zmienić lub wycofać w ustawieniach plików cookie.',
  optOutText: 'My i podmioty trzecie przechowujemy informacje na Twoim urządzeniu i je odczytujemy w następujących celach: ' +
    '{purposes}. Możesz w każdej chwili odmówić.',
  addedText: 'Nowe: {names}.',
  more: '{names} i jeszcze {count}',
  lapsedText: 'Twój wybór stracił ważność: {names}.',
  newText: 'Do ponownego wyboru: {names}. Reszta Twojego wyboru pozostaje bez zmian.',
  policyLink: 'Polityka prywatności',
  rejectAll: 'Odrzuć wszystko',
  acceptAll: 'Akceptuj wszystko',
  acknowledge: 'Rozumiem',
  settings: 'Ustawienia',
  save: 'Zapisz',
  close: 'Zamknij bez zapisywania',
  panelTitle: 'Ustawienia plików cookie',
  panelText: 'Wybierz, co może być przechowywane i odczytywane na Twoim urządzeniu. Wybór możesz w każdej chwili zmienić.',
  trigger: 'Ustawienia plików cookie',
  alwaysOn: 'Zawsze włączone',
  required: '[Niezbędne]',
  optional: '[Opcjonalne]',
  services: 'Usługi ({count})',
  saved: 'Twój wybór został zapisany.',
  gpcHonored: 'Żądanie rezygnacji uwzględnione: Twoja przeglądarka wysyła sygnał Global Privacy Control, dlatego to pozostaje ' +
    'wyłączone: {categories}.',
  dntHonored: 'Żądanie Do Not Track uwzględnione: Twoja przeglądarka prosi, aby Cię nie śledzić, dlatego to pozostaje ' +
    'wyłączone: {categories}.',
  lockedBySignal: 'Wyłączone na żądanie przeglądarki',
  overrideText: 'Twoja przeglądarka prosi witryny, aby to pozostało wyłączone: {categories}. ' +
    'Jeśli tutaj na to zezwolisz, w tej witrynie będzie obowiązywać Twój wybór.',
  override: 'Mimo to zezwól',
  lockedByAge: 'Wyłączone, ponieważ ta witryna jest przeznaczona dla dzieci',
  noticeText: 'Nasza polityka prywatności zmieni się {date}.',
  changedText: 'Nasza polityka prywatności zmieniła się {date}.',
  noticeClose: 'OK',
  outdatedText: 'Wybór został zmieniony w innym miejscu. Wczytaj stronę ponownie, aby obowiązywał także tutaj.',
  reload: 'Wczytaj ponownie',
  controller: 'Administrator danych',
  comma: ', ',
  embedText: '{name} podczas ładowania wysyła dane do dostawcy {provider}, dlatego potrzebna jest Twoja zgoda.',
  embedOnce: 'Załaduj raz',
  embedAlways: 'Zawsze zezwalaj',
  requiredName: 'Niezbędne',
  requiredDescription: 'Potrzebne do tego, o co prosisz tę witrynę, np. do logowania lub zapamiętania tego wyboru.',
  functionalName: 'Dodatkowe funkcje',
  functionalDescription: 'Zapamiętują Twoje preferencje i wyświetlają treści z innych witryn, np. filmy, mapy i czat.',
  analyticsName: 'Analityka',
  analyticsDescription: 'Mierzy sposób korzystania z witryny, aby można było ją ulepszać.',
  advertisingName: 'Reklama',
  advertisingDescription: 'Wyświetla reklamy dopasowane do Twoich zainteresowań, tu i w innych witrynach, oraz mierzy ich ' +
    'skuteczność.',
}

export default pl
