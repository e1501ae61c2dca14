import { createRoot } from 'react-dom/client';
import { ResidentApp } from './resident-app';
import { applyElderMode } from './shell/elder-mode';
import './resident.css';

applyElderMode();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<ResidentApp />);
