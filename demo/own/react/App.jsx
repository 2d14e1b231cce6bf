/** What of the interface is open, as the handle says; and the visitor's choice, in its place on the page. */
import { useStore } from '@nanostores/react'
import { createPortal } from 'react-dom'
import { Banner } from './Banner.jsx'
import { Choice } from './Choice.jsx'
import { Settings } from './Settings.jsx'

export function App({ consent }) {
  const view = useStore(consent.$view)
  const decision = useStore(consent.$decision)
  return <>
    {/* Behind the settings the question stays open, and the focus comes back to it. */}
    {(view === 'banner' || (view === 'panel' && !decision)) && <Banner consent={consent} />}
    {view === 'panel' && <Settings consent={consent} />}
    {createPortal(<Choice consent={consent} />, document.querySelector('#choice'))}
  </>
}
