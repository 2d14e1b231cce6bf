declare module '*?thread' {
  /** The file and all that it imports but Node's own, as one CommonJS text: for `new Worker(text, { eval: true })`. */
  const text: string
  export default text
}
