#!/usr/bin/env node
// The talent command; stdout is its alone.
import { become, prepare } from './prepare.mjs';

prepare();
become('cli');
