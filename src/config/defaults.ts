/** Generated from options.ts and integrations.ts by `npm run build`; changes belong there. */

import type { KnownVendor } from './complete.js'

export const defaults = {policy:{id:"main"},controller:{},categories:[{id:"required"},{id:"functional"},{id:"analytics"},{id:"advertising"}],services:[],signals:{gpc:["advertising"],dnt:false},storage:{name:"consent_choice",days:180,domain:"auto",sameSite:"Lax"},receipts:{},ui:{layout:"box",position:"bottom-start",locale:"auto",trigger:true,theme:{},messages:{}}}

export const serviceDefaults = {vendor:{},cookies:[],reload:false}

export const cookieDefaults = {kind:"cookie",reach:"page"}

export const known: Record<string, KnownVendor> = {"google-analytics":{category:"analytics",cookies:["_ga*","_gid","_gat*"]}}
