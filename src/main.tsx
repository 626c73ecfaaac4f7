import './stijl/index.css'
import { createRoot } from 'react-dom/client'

const plaats = document.getElementById('app')
if (plaats) createRoot(plaats).render(<h1>Weegwijzer</h1>)
