import { boot } from './boot.ts';

// The script tag.
boot();
