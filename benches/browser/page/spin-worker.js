import { spin } from './spin.js';

self.onmessage = () => self.postMessage(spin());
