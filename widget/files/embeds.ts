/** Placeholders of held embeds, and looks of the site's own: a file that many sites need nothing of. */
export { createTheme } from '../draw/theme.js'
export { mountPlaceholders } from '../surfaces/placeholder/placeholder.js'
