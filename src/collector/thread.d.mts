import type { Plugin as EsbuildPlugin } from 'esbuild'
import type { Plugin } from 'rollup'

export declare const thread: Plugin & { enforce: 'pre' }
export declare const esbuildThread: EsbuildPlugin
