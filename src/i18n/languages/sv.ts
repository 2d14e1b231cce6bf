/** Swedish. */
import type { Messages } from '../messages.js'

export const name = 'Svenska'

const sv: Messages = {
  bannerTitle: 'Får vi använda valfria cookies?',
  optOutTitle: 'Den här webbplatsen använder valfria cookies',
  bannerText: 'Vi och tredje parter vill lagra och läsa information på din enhet för dessa ändamål: {purposes}. ' +
    'Detaljer finns under Inställningar.',
  bannerChoice: 'Ditt val sparas i {days} {days|one:dag|other:dagar}. ' +
    'Du kan när som helst ändra det eller återkalla ditt samtycke i cookieinställningarna.',
  optOutText: 'Vi och tredje parter lagrar och läser information på din enhet för dessa ändamål: {purposes}. ' +
    'Du kan när som helst säga nej.',
  addedText: 'Nytt: {names}.',
  more: '{names} och {count} till',
  lapsedText: 'Ditt val har gått ut för: {names}.',
  newText: 'Behöver väljas på nytt: {names}. Resten av ditt val behålls.',
  policyLink: 'Integritetspolicy',
  rejectAll: 'Avvisa alla',
  acceptAll: 'Godkänn alla',
  acknowledge: 'Jag förstår',
  settings: 'Inställningar',
  save: 'Spara',
  close: 'Stäng utan att spara',
  panelTitle: 'Cookieinställningar',
  panelText: 'Välj vad som får lagras och läsas på din enhet. Du kan ändra ditt val när som helst.',
  trigger: 'Cookieinställningar',
  alwaysOn: 'Alltid på',
  required: '[Nödvändigt]',
  optional: '[Valfritt]',
  services: 'Tjänster ({count})',
  saved: 'Ditt val har sparats.',
  gpcHonored: 'Begäran om att avböja har tillgodosetts: din webbläsare skickar Global Privacy Control, så detta är fortsatt ' +
    'avstängt: {categories}.',
  dntHonored: 'Do Not Track har följts: din webbläsare begär att du inte ska spåras, så detta är fortsatt avstängt: ' +
    '{categories}.',
  lockedBySignal: 'Avstängt på din webbläsares begäran',
  overrideText: 'Din webbläsare begär att webbplatser håller detta avstängt: {categories}. ' +
    'Om du ändå tillåter det på den här webbplatsen gäller ditt val.',
  override: 'Tillåt ändå',
  lockedByAge: 'Avstängt, eftersom webbplatsen riktar sig till barn',
  noticeText: 'Vår integritetspolicy ändras den {date}.',
  changedText: 'Vår integritetspolicy ändrades den {date}.',
  noticeClose: 'OK',
  outdatedText: 'Ditt val har ändrats någon annanstans. Ladda om sidan så att det gäller här också.',
  reload: 'Ladda om',
  controller: 'Personuppgiftsansvarig',
  comma: ', ',
  embedText: 'När {name} laddas skickas uppgifter till {provider}. Därför behövs ditt tillstånd.',
  embedOnce: 'Ladda en gång',
  embedAlways: 'Tillåt alltid',
  requiredName: 'Nödvändigt',
  requiredDescription: 'Behövs för det du begär av webbplatsen, till exempel att logga in eller att komma ihåg detta val.',
  functionalName: 'Extra funktioner',
  functionalDescription: 'Kommer ihåg dina inställningar och visar innehåll från andra webbplatser, till exempel videor, ' +
    'kartor och chatt.',
  analyticsName: 'Analys',
  analyticsDescription: 'Mäter hur webbplatsen används, så att den kan förbättras.',
  advertisingName: 'Annonsering',
  advertisingDescription: 'Visar annonser som passar dina intressen, här och på andra webbplatser, och mäter deras effekt.',
}

export default sv
