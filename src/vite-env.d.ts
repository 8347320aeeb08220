/// <reference types="vite/client" />
/** True in `vite build --mode sandbox` only: that build alone reads hosts from config.json. */
declare const __SANDBOX__: boolean;
