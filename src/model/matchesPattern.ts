/** Whether a name is the one declared, in which `*` stands for any characters. */
export const matchesPattern = (pattern: string, name: string): boolean =>
  RegExp(`^${pattern.replace(/[\\^$.|?+()[\]{}]/g, '\\$&').replace(/\*/g, '.*')}$`, 's').test(name)
