/** The character table of opencc-js ("傳 传|傷 伤|…": Traditional, space, Simplified), which ships without types. */
declare module 'opencc-js/dict/TSCharacters' {
  const table: string;
  export default table;
}
