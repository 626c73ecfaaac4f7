/** The screens of step 3, loaded as one. */
export { Contact } from './contact'
export { Gesprek } from './gesprek'
