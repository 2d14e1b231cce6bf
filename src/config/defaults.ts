/** Generated from options.ts and integrations.ts by `npm run build`; changes belong there. */

export const defaults = {policy:{id:"main"},controller:{},categories:[{id:"required"},{id:"functional"},{id:"analytics"},{id:"advertising"}],services:[],signals:{dnt:false,gpc:["advertising"]},storage:{domain:"auto",sameSite:"Lax"},receipts:{},ui:{layout:"box",position:"bottom-start",locale:"auto",trigger:true,marks:false,theme:{},messages:{}},guard:"off",strict:false,hosts:{}}

export const serviceDefaults = {vendor:{},cookies:[],hosts:[],reload:false}

export const cookieDefaults = {kind:"cookie",reach:"page"}

/** Integration → the category of its services. Its cookies and hosts are apart: the core needs neither. */
export const known: Record<string, string> = {"google-analytics":"analytics"}

export const knownCookies: Record<string, readonly string[]> = {"google-analytics":["_ga*","_gid","_gat*"]}

export const knownHosts: Record<string, readonly string[]> = {"google-analytics":["www.googletagmanager.com","google-analytics.com","analytics.google.com"]}
