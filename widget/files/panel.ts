/** The panel, with what it shows to those who look closer: a file of its own. */
export { createPanel } from '../surfaces/panel/panel.js'
export { createPanelDetails } from '../surfaces/panel/panelDetails.js'
