/** Time zones of the regions that have a row in the table of laws, after the tz database (zone.tab, 2025b); the others are asked as strictly as can be. */

/** By area: regions, each with its zones. Parts that all zones of a region share are left out; a state is named where a zone is in one alone. */
const ZONES: Readonly<Record<string, string>> = {
  Europe: 'AT Vienna|AX Mariehamn|BE Brussels|BG Sofia|CH Zurich|CY Nicosia|CZ Prague|DE Berlin Busingen|DK Copenhagen|EE Tallinn|ES Madrid|'
    + 'FI Helsinki|FR Paris|GB London|GR Athens|HR Zagreb|HU Budapest|IE Dublin|IT Rome|LI Vaduz|LT Vilnius|LU Luxembourg|LV Riga|MT Malta|'
    + 'NL Amsterdam|NO Oslo|PL Warsaw|PT Lisbon|RO Bucharest|SE Stockholm|SI Ljubljana|SK Bratislava|TR Istanbul',
  Asia: 'AE Dubai|CN Shanghai Urumqi Chongqing Harbin|CY Nicosia Famagusta|HK Hong_Kong|ID Jakarta Makassar Pontianak Jayapura|IN Kolkata Calcutta|'
    + 'JP Tokyo|KR Seoul|MY Kuala_Lumpur Kuching|PH Manila|SA Riyadh|SG Singapore|TH Bangkok|TR Istanbul|TW Taipei|VN Ho_Chi_Minh Saigon',
  Atlantic: 'ES Canary|IS Reykjavik|PT Azores Madeira',
  Africa: 'ES Ceuta|ZA Johannesburg',
  Indian: 'RE Reunion|YT Mayotte',
  Pacific: 'NZ Auckland Chatham|US Honolulu',
  Australia: 'AU Sydney Melbourne Brisbane Adelaide Perth Hobart Darwin Broken_Hill Lindeman Lord_Howe Eucla Currie Canberra',
  America: 'BR Sao_Paulo Bahia Fortaleza Recife Manaus Belem Cuiaba Campo_Grande Porto_Velho Boa_Vista Rio_Branco Araguaina Maceio Santarem Eirunepe Noronha|'
    + 'CA Vancouver Edmonton Winnipeg Halifax St_Johns Regina Whitehorse Moncton Glace_Bay Goose_Bay Iqaluit Yellowknife Inuvik Dawson '
    + 'Rankin_Inlet Resolute Cambridge_Bay Swift_Current Creston Dawson_Creek Fort_Nelson Thunder_Bay Nipigon Rainy_River Pangnirtung|'
    + 'GF Cayenne|GP Guadeloupe|MF Marigot|MQ Martinique|'
    + 'US New_York Chicago Denver Los_Angeles Phoenix Detroit Anchorage Boise Juneau Sitka Nome Adak Yakutat Metlakatla Menominee '
    + 'Indiana Kentucky North_Dakota Indianapolis Louisville',
}

/**
 * A guess: who is on the road, or uses a VPN, has another one.
 * @param zone name of the tz database, such as `Asia/Seoul`
 * @returns ISO 3166-1 alpha-2. Toronto’s zone is Quebec’s too, so it says nothing.
 */
export function regionOfZone(zone: string): string | undefined {
  const [area = '', place = ''] = zone.split('/')
  if (!Object.prototype.hasOwnProperty.call(ZONES, area)) return undefined
  return ZONES[area]!.split('|').find((it) => it.split(' ').indexOf(place) > 0)?.slice(0, 2)
}
