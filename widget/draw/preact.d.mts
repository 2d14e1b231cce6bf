import type { Plugin } from 'rollup'

export declare const preact: Plugin
