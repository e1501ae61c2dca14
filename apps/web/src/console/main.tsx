import { createRoot } from 'react-dom/client';
import { signStyles } from '../api/style-nonce';
import { ConsoleApp } from './console-app';
import './console.css';

signStyles();
const root = document.getElementById('root');
if (!root) throw new Error('The page has no root element.');
createRoot(root).render(<ConsoleApp />);
