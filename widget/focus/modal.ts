/** The file assent-modal.js: what makes a surface a modal dialog. The panel is always one, the banner where the site wants it. */
import { holdPage } from './holdPage.js'
import css from '../styles/dialog.css?inline'
import { openModal, reopenModal } from './openModal.js'

export const modal = { open: openModal, reopen: reopenModal, hold: holdPage, css }
export type Modal = typeof modal
