/** Hungarian. */
import type { Messages } from '../messages.js'

export const name = 'Magyar'

const hu: Messages = {
  bannerTitle: 'Használhatunk opcionális sütiket?',
  optOutTitle: 'Ez a webhely opcionális sütiket használ',
  bannerText: 'Mi és harmadik felek információkat szeretnénk tárolni az Ön eszközén és kiolvasni onnan a következő célokra: ' +
    '{purposes}. A részletek a „Beállítások” alatt láthatók.',
  bannerChoice: 'A választását {days} napig őrizzük meg. A sütibeállításokban bármikor módosíthatja vagy visszavonhatja.',
  optOutText: 'Mi és harmadik felek információkat tárolunk az Ön eszközén, és olvasunk ki onnan a következő célokra: ' +
    '{purposes}. Ezt bármikor elutasíthatja.',
  addedText: 'Új: {names}.',
  more: '{names} és még {count}',
  lapsedText: 'Lejárt a választása: {names}.',
  newText: 'Újra választania kell: {names}. A többi választása megmarad.',
  policyLink: 'Adatvédelmi tájékoztató',
  rejectAll: 'Összes elutasítása',
  acceptAll: 'Összes elfogadása',
  acknowledge: 'Értem',
  settings: 'Beállítások',
  save: 'Mentés',
  close: 'Bezárás mentés nélkül',
  panelTitle: 'Sütibeállítások',
  panelText: 'Válassza ki, mi tárolható az Ön eszközén, és mi olvasható ki onnan. A választását bármikor módosíthatja.',
  trigger: 'Sütibeállítások',
  alwaysOn: 'Mindig aktív',
  required: '[Szükséges]',
  optional: '[Opcionális]',
  services: 'Szolgáltatások ({count})',
  saved: 'A választását elmentettük.',
  gpcHonored: 'Letiltási kérés teljesítve: a böngészője Global Privacy Control jelzést küld, ezért ez kikapcsolva marad: ' +
    '{categories}.',
  dntHonored: 'Do Not Track kérés teljesítve: a böngészője azt kéri, hogy ne kövessék nyomon, ezért ez kikapcsolva marad: ' +
    '{categories}.',
  lockedBySignal: 'A böngészője kérésére kikapcsolva',
  overrideText: 'A böngészője azt kéri a webhelyektől, hogy ez maradjon kikapcsolva: {categories}. ' +
    'Ha itt engedélyezi, ezen a webhelyen az Ön választása érvényes.',
  override: 'Mégis engedélyezem',
  lockedByAge: 'Kikapcsolva, mert ez a webhely gyermekeknek szól',
  noticeText: 'Változik az adatvédelmi tájékoztatónk. A változás napja: {date}',
  changedText: 'Megváltozott az adatvédelmi tájékoztatónk. A változás napja: {date}',
  noticeClose: 'Rendben',
  outdatedText: 'Választása máshol megváltozott. Töltse be újra ezt az oldalt, hogy itt is érvényes legyen.',
  reload: 'Újratöltés',
  controller: 'Adatkezelő',
  comma: ', ',
  embedText: '{name}: betöltéskor adatokat küld a következő szolgáltatónak: {provider}. Ehhez az Ön engedélye szükséges.',
  embedOnce: 'Egyszeri betöltés',
  embedAlways: 'Mindig engedélyezem',
  requiredName: 'Szükséges',
  requiredDescription: 'Ahhoz kell, amit Ön a webhelytől kér, például a bejelentkezéshez vagy e választás megjegyzéséhez.',
  functionalName: 'További funkciók',
  functionalDescription: 'Megjegyzi a beállításait, és más webhelyek tartalmait is megjeleníti, például videókat, térképeket ' +
    'és csevegést.',
  analyticsName: 'Statisztika',
  analyticsDescription: 'Méri, hogyan használják a webhelyet, hogy jobbá lehessen tenni.',
  advertisingName: 'Hirdetések',
  advertisingDescription: 'Az érdeklődésének megfelelő hirdetéseket jelenít meg itt és más webhelyeken, és méri a hatásukat.',
}

export default hu
