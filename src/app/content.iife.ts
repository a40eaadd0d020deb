import { start } from './coach/start.ts';

start();
