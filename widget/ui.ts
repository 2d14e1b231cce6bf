/** The file assent-ui.js. It hands the widget to the script that asked for it, on the element that script inserted: no global is needed. */
import { mountWidget } from './mount.js'

const script = document.currentScript as (HTMLScriptElement & { assent?: unknown }) | null
if (script) script.assent = mountWidget
