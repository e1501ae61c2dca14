import { createRoot } from 'react-dom/client';
import { ScreenApp } from './screen-app';
import './screen.css';
import './numbers/numbers.css';
import './panels/panels.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<ScreenApp />);
