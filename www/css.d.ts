/** The build hands a style sheet over as its text. */
declare module '*.css' {
  const css: string;
  export default css;
}
