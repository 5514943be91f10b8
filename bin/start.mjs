// npm start: the service, whatever it takes to get there.
import { become, prepare } from './prepare.mjs';

prepare();
become('server');
