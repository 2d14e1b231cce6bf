/**
 * The sites whose policies the demo can show, and what to look for under each: everywhere, and by region (its own row, else
 * that of its country, else that of a group of countries).
 */

/** @type {Record<string, { name: string, lead: string, everywhere: string[], regions: Record<string, string[]> }>} */
export const policies = {
  enhancier: {
    name: 'Enhancier',
    lead: 'Chatbots and customer experience, from India.',
    everywhere: [
      'What is required cannot be turned off, and ends with the session of the browser.',
      'A yes to functional or advertising cookies holds for 12 months, then the category is asked about again.',
      'Advertising and analytics carry the opt-out links of the industry, in the panel and in the declaration.',
      'Web beacons wait for a yes as scripts do. Sign-in with Google, Facebook and LinkedIn and the chat wait as embeds.',
      'Do Not Track changes nothing: the policy does not commit to answering it, and the declaration says so.',
      'The version of 1 December 2026 is announced from 16 November on, in a notice with its date.',
    ],
    regions: {
      EEA: ['A link to Your Online Choices (EDAA) comes with advertising, and the policy opens at its section on the EEA.'],
      GB: ['British law exempts what serves the site alone. No service here claims to, so all of them wait for a yes.'],
      IN: ['At home, under the DPDP Act, nothing runs before a yes.'],
      US: ['Everything runs at once, and the banner tells of it. The button at the foot of the page opts out; so does Global Privacy Control.'],
    },
  },
  genon: {
    name: 'GenON',
    lead: 'An API for AI inference, from Korea.',
    everywhere: [
      'Korean and English; the visitor can switch in the panel.',
      'Categories are marked [Required] and [Optional]. Nothing optional is ticked before, and refusing costs no service.',
      'Google Analytics is not loaded before a yes, and its own opt-out link is shown.',
      'The table of transfers: Google (US), Salesforce (Japan), forms.app (Türkiye), Celonis (Czechia), with items, purpose and retention.',
      'Forms and the newsletter sign-up wait behind placeholders, and can be loaded one by one.',
      'The declaration says how to refuse cookies in each browser, and lists two earlier versions of the policy.',
    ],
    regions: {
      KR: ['Three consents stand apart, in the panel alone: giving data to third parties, transfer overseas, messages. “Accept all” leaves them off.'],
    },
  },
  enhans: {
    name: 'Enhans',
    lead: 'AI for commerce, from Korea.',
    everywhere: [
      'Without functional cookies automatic login does not work; the panel says so beside the switch.',
      'The version of 15 December 2026 is announced 30 days ahead, from 15 November on. From its day on visitors are asked again.',
      'The version before was a minor change: whoever had chosen was told of it, and not asked.',
      'Do Not Track changes nothing: the policy says that the site does not respond to it.',
      'A choice is kept for a year.',
    ],
    regions: {
      KR: ['Messages of advertising need a consent of their own, in the panel alone, and categories carry their marks.'],
    },
  },
  dreampicture: {
    name: 'DreamPicture',
    lead: 'Pictures from words, by Softzen of Korea.',
    everywhere: [
      'Nothing that identifies a person is stored without consent: the site asks first, wherever the visitor is.',
      'Refusing cookies in the browser may break the login; the panel says so of what is required.',
      'The version is called 23.07.10: free text, compared for equality.',
      'The declaration links to the cookie help of each browser.',
    ],
    regions: {
      'KR': ['The Korean supplement comes first: its own text in the panel, its own officer and complaint bodies, and marks.'],
      'US-CA': [
        'The site still asks first. “Do Not Sell or Share” and “Your Privacy Choices” are at the foot of the page.',
        'The panel speaks of agents and of 45 days. With Global Privacy Control advertising stays off: “Opt-out request honored”.',
      ],
      'EEA': ['The right to object and to withdraw, and the address of the authority; the policy opens at its European part.'],
      'GB': ['The right to object and to withdraw. Analytics asks first here, although the law exempts some of it.'],
      'CH': ['As in the EEA: asked first, for 180 days, although Swiss law would let it run until refused.'],
    },
  },
  enkomm: {
    name: 'enKomm',
    lead: 'A platform for work, from Vietnam and Japan.',
    everywhere: [
      'Five languages: English, Japanese, Vietnamese, Korean, Traditional Chinese.',
      'Advertising needs a yes everywhere; what else runs before one goes by the law of the region.',
      'The controller is NTQ Solution JSC of Vietnam, except in Japan.',
      'Two dates: updated on 1 March 2021, in force from 19 March 2021.',
    ],
    regions: {
      JP: [
        'The controller is NTQ Japan. The declaration has the table of what is sent to others, with both purposes.',
        'Analytics runs and is told of; advertising waits for a yes.',
      ],
      KR: ['Transfer overseas is a consent of its own, in the panel alone. Categories carry their marks.'],
      HK: ['Complaints go to the Privacy Commissioner of Hong Kong. Analytics runs until refused.'],
      VN: ['At home, under the law of 2026, nothing runs before a yes. Vietnamese is the first language.'],
      EEA: ['Nothing runs before a yes, and the policy opens at its part on the EU.'],
      US: ['Analytics runs until refused, advertising waits for a yes. “Do Not Sell or Share” is at the foot of the page.'],
    },
  },
}

/** The regions offered; any other code can be given in the address. */
export const regions = {
  'KR': 'South Korea', 'JP': 'Japan', 'DE': 'Germany', 'FR': 'France', 'GB': 'United Kingdom', 'CH': 'Switzerland',
  'US': 'United States', 'US-CA': 'California', 'US-TX': 'Texas', 'CA': 'Canada', 'CA-QC': 'Quebec', 'BR': 'Brazil', 'IN': 'India', 'VN': 'Vietnam',
  'HK': 'Hong Kong', 'TW': 'Taiwan',
}

const EEA = ['DE', 'FR']

/** @param {string} name @param {string} region empty where it is not told @returns {string[]} */
export function lookFor(name, region) {
  const { everywhere, regions: rows } = policies[name]
  const key = [region, region.split('-')[0], EEA.includes(region) && 'EEA'].find((it) => it && rows[it])
  const own = key ? rows[key] : region ? [] : ['No region is told, so the strictest rules hold: nothing runs before a yes.']
  return [...own, ...everywhere]
}
