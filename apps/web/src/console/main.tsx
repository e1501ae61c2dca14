import { createRoot } from 'react-dom/client';
import { ConsoleApp } from './console-app';
import './console.css';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<ConsoleApp />);
