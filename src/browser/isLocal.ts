/** Whether a page is a developer's own, where advice is welcome and nobody else reads it. */
export const isLocal = ({ location }: Window): boolean => /^(([^.]+\.)*localhost|127\.[\d.]+|\[::1\])$/.test(location.hostname)
