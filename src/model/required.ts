/** The one category that is always granted: what the visitor asked for cannot work without it (ePrivacy Directive Art. 5(3)). */
export const REQUIRED = 'required'
