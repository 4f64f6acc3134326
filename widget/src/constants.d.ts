/** Put in by build.mjs: the hash of each language's form, for the loader to check. */
declare const FORM_INTEGRITY: { readonly [language: string]: string }
/** Put in by build.mjs: the language of this form. */
declare const LANGUAGE: string
