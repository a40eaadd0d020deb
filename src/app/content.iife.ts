import { connected } from './wire.ts';

if (connected()) console.debug('Curbside is here.');
