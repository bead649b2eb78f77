/** Of this build; kept with everything that may one day be joined with what another build wrote. */
export { version as appVersion } from '../../package.json';
