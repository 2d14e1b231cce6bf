/** The names of the SDK's own further files, without their ending: nothing else is ever fetched from its folder, or from beside it. */
export const SDK_FILE = /^(assent-[a-z]+|(locales|locales\/details|services)\/[\w-]+)$/
